import { covers } from './judge.ts';
import { BY_CHANCE, EXPLAINED, KNOWN_DIFFERENCES } from './known-differences.ts';
import type { Case } from './replay.ts';

/** The cases of a session. */
export interface Played {
  readonly session: string;
  readonly cases: readonly Case[];
  /** Flags of the recording that our server was started without. */
  readonly unknownFlags: readonly string[];
}

export const isEqual = ({ difference }: Case): boolean => difference === undefined;
export const isListed = ({ known }: Case): boolean => known !== undefined;
export const isFailed = (one: Case): boolean => !isEqual(one) && !isListed(one);

/**
 * Counts of a session by call, what is listed by reason, and what fails.
 * @param whole whether to tell of each listed difference, too
 */
export function sessionReport({ session, cases, unknownFlags }: Played, whole: boolean): string {
  const rpcs = [...new Set(cases.map(({ rpc }) => rpc))].sort();
  const width = Math.max(...rpcs.map((rpc) => rpc.length));
  const counts = (own: readonly Case[]): readonly number[] =>
    [() => true, isEqual, isListed, isFailed].map((kind) => own.filter(kind).length);
  const row = (label: string, columns: readonly (number | string)[]): string =>
    `  ${label.padEnd(width)}${columns.map((column) => String(column || '·').padStart(8)).join('')}`;
  return [
    session,
    row('', ['cases', 'equal', 'listed', 'failed']),
    ...rpcs.map((name) => row(name, counts(cases.filter(({ rpc }) => rpc === name)))),
    row('all', counts(cases)),
    ...(unknownFlags.length > 0 ? [`  started without ${unknownFlags.join(' ')}`] : []),
    ...listed(cases),
    ...cases.filter((one) => isFailed(one) || (whole && isListed(one))).map(differenceLine),
  ].join('\n');
}

function listed(cases: readonly Case[]): string[] {
  const reasons = [...new Set(cases.map(({ known }) => known))].filter((reason) => reason !== undefined);
  return reasons.map((reason) => {
    const own = cases.filter(({ known }) => known === reason);
    return `  listed: ${reason}: ${own.map(({ n }) => n).join(' ')}`;
  });
}

function differenceLine({ n, step, rpc, difference, known }: Case): string {
  const { path, ours, recorded } = difference ?? {};
  return `  ${known === undefined ? 'FAILED' : 'listed'} ${n} ${rpc} (${step}): ${path}: ours ${ours}, recorded ${recorded}`;
}

/** Lines of the list that cover nothing that differs any more, as far as their sessions were played. */
export function staleLines(played: readonly Played[]): string[] {
  return KNOWN_DIFFERENCES.flatMap((known) => {
    const cases = played.flatMap(({ session, cases }) => cases.filter((one) => covers(known, session, one)));
    const stale = known.steps === undefined ? (cases.every(isEqual) ? cases : []) : cases.filter(isEqual);
    if (stale.length === 0) return [];
    return `no longer different, take it off the list: ${known.reason}: ${stale.map(({ n, rpc }) => `${n} ${rpc}`).join(', ')}`;
  });
}

/** Reasons of the list that the document for readers does not give. */
export function undocumented(document: string): string[] {
  const words = document.replaceAll(/\s+/g, ' ');
  const reasons = new Set([EXPLAINED, ...[...KNOWN_DIFFERENCES, ...BY_CHANCE].map(({ reason }) => reason)]);
  return [...reasons].filter((reason) => !words.includes(reason));
}
