import type { Int64, Range, Resource } from '../../../src/wire/index.ts';

/** A 64-bit integer as a number: times and sizes are far below the bounds of exactness. */
export function asNumber(value: Int64 | undefined): number {
  return Number(value ?? 0);
}

const UNITS = ['MiB', 'GiB', 'TiB', 'PiB', 'EiB'];

/** Megabytes in the largest fitting unit, two digits: `1.50 GiB`. */
export function mebibytesText(mb: number): string {
  let value = mb;
  let unit = 0;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${value.toFixed(2)} ${UNITS[unit]}`;
}

/** Cores, without the dust of binary fractions. */
export function coresText(cores: number): string {
  return String(Number(cores.toFixed(4)));
}

/** What a task asks for, or what several use together. */
export interface Amounts {
  readonly cpus: number;
  readonly ramMb: number;
  readonly diskMb: number;
  readonly gpus: number;
  /** Names of ports. */
  readonly ports: readonly string[];
}

export function amountsOf(resources: readonly Resource[] = []): Amounts {
  const sum = { cpus: 0, ramMb: 0, diskMb: 0, gpus: 0, ports: [] as string[] };
  for (const each of resources) {
    if (each.numCpus !== undefined) sum.cpus += each.numCpus;
    else if (each.ramMb !== undefined) sum.ramMb += asNumber(each.ramMb);
    else if (each.diskMb !== undefined) sum.diskMb += asNumber(each.diskMb);
    else if (each.numGpus !== undefined) sum.gpus += asNumber(each.numGpus);
    else if (each.namedPort !== undefined) sum.ports.push(each.namedPort);
  }
  return sum;
}

/** `0 - 5, 7`. */
export function rangesText(ranges: readonly Range[] = []): string {
  return ranges.map(({ first, last }) => (first === last ? String(first) : `${first} - ${last}`)).join(', ');
}

/** How many numbers ranges hold. */
export function rangesSize(ranges: readonly Range[] = []): number {
  return ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

/** `1 task`, `2 tasks`. */
export function countText(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
}
