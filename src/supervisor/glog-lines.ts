import type { DestinationStream } from 'pino';

const LETTERS: Readonly<Record<number, string>> = { 10: 'D', 20: 'D', 30: 'I', 40: 'W', 50: 'E', 60: 'F' };

/** What every line has, and is told at the front or not at all. */
const COMMON = new Set(['level', 'time', 'pid', 'hostname', 'name', 'room', 'msg', 'err']);

/**
 * Takes log lines as JSON and writes them as the original's look: `I1125 15:41:00.123 [scheduling] message key=value`, in UTC, stacks of
 * errors below. Collectors made for glog read them. (aurora: commons/logging/julbridge, config/legacy/logback.xml)
 */
export function glogLines(destination: DestinationStream): DestinationStream {
  return { write: (line) => destination.write(glogLine(line)) };
}

/** @param line a JSON object as pino writes it */
export function glogLine(line: string): string {
  const entry = JSON.parse(line) as Readonly<Record<string, unknown>>;
  const [, month = '', day = '', time = ''] =
    /^\d+-(\d\d)-(\d\d)T([\d:.]+)Z$/.exec(new Date(Number(entry.time)).toISOString()) ?? [];
  const rest = Object.entries(entry).filter(([name]) => !COMMON.has(name));
  const fields = rest.map(([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const from = entry.room ?? entry.name ?? 'main';
  const stack = (entry.err as { readonly stack?: string } | undefined)?.stack;
  const letter = LETTERS[Number(entry.level)] ?? 'I';
  return `${letter}${month}${day} ${time} [${from}] ${entry.msg ?? ''}${fields.join('')}\n${stack === undefined ? '' : `${stack}\n`}`;
}
