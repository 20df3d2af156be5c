import type { LogRecord } from '../read-log.ts';
import type { Action } from './record.ts';
import type { Replica } from './replica.ts';

/** The log as far as it can be told from the copies of its replicas. */
export interface AgreedLog {
  /** First position that was not truncated. */
  readonly begin: number;
  /** What was appended, in order. */
  readonly records: readonly LogRecord[];
  /** What an operator should know. */
  readonly warnings: readonly string[];
  /** Set when acknowledged writes may be missing: going on needs the operator's word. */
  readonly incomplete: string | undefined;
}

/** How copies are weighed. */
export interface AgreeOptions {
  /** `-native_log_quorum_size` of the cluster; that of as many schedulers as there are copies when unset. */
  readonly quorum?: number | undefined;
  /** Take what is written and not known to be agreed on, when there are too few copies to tell. */
  readonly takeUnlearned?: boolean | undefined;
}

/**
 * Works out what the replicas of one log, all stopped, have agreed on: what any of them has learned; else, with a quorum of copies,
 * the newest proposal, which is what the next leader would have put through. (mesos: src/log/coordinator.cpp)
 * @throws Error when no copy can be used
 */
export function agree(replicas: readonly Replica[], options: AgreeOptions = {}): AgreedLog {
  const voting = replicas.filter(({ status }) => status === 'VOTING');
  const warnings = replicas
    .filter(({ status }) => status !== 'VOTING')
    .map(({ folder, status }) => `${folder} is left out: its replica is ${status}, so it may lack anything.`);
  if (voting.length === 0) {
    throw new Error(`No copy of the log can be used: ${warnings.join(' ') || 'there is none.'}`);
  }
  const quorum = options.quorum ?? Math.floor(replicas.length / 2) + 1;
  const begin = Math.max(...voting.map((replica) => replica.begin));
  const end = Math.max(...voting.map((replica) => replica.end));
  if (replicas.length === 1 && quorum === 1) {
    warnings.push(
      'Only one copy of the log was given. A replica that lags behind looks complete: give the folders of all schedulers, ' +
        'or be sure that this is the one of the last leader.',
    );
  }
  for (const replica of voting) {
    if (replica.end < end)
      warnings.push(`${replica.folder} lags behind: it ends at ${replica.end}, another at ${end}.`);
  }

  const records: LogRecord[] = [];
  const take = (position: number): boolean => {
    const action = agreedAt(position, voting, quorum, options.takeUnlearned ?? false);
    if (typeof action === 'object' && action.operation?.type === 'append') {
      records.push({ position, bytes: action.operation.bytes });
    }
    // Before anything was written, position 0 is not there.
    return action !== 'unknown' || (position === 0 && end === 0);
  };
  const stoppedAt = firstUndecided(begin, end, positionsOf(voting, begin), take);
  if (stoppedAt !== undefined) {
    return { begin, records, warnings, incomplete: incompleteFrom(stoppedAt, end, voting.length, quorum) };
  }
  return { begin, records, warnings, incomplete: undefined };
}

/** The positions that any copy knows of, in order. */
function positionsOf(replicas: readonly Replica[], begin: number): readonly number[] {
  const positions = new Set(replicas.flatMap(({ actions }) => [...actions.keys()]));
  return [...positions].filter((position) => position >= begin).sort((a, b) => a - b);
}

/** Positions that no copy knows of are all alike, so that one of a row is looked at: a damaged number can make many of them. */
function firstUndecided(
  begin: number,
  end: number,
  known: readonly number[],
  take: (position: number) => boolean,
): number | undefined {
  let next = begin;
  for (const position of known) {
    if (position > next && !take(next)) return next;
    if (!take(position)) return position;
    next = position + 1;
  }
  return next <= end && !take(next) ? next : undefined;
}

function agreedAt(
  position: number,
  voting: readonly Replica[],
  quorum: number,
  takeUnlearned: boolean,
): Action | 'nothing' | 'unknown' {
  const known = voting.map(({ actions }) => actions.get(position)).filter((action) => action !== undefined);
  const learned = known.find((action) => action.learned);
  if (learned !== undefined) return learned;
  const performed = known.filter((action) => action.performed !== undefined);
  const newest = performed.sort((a, b) => (b.performed ?? 0) - (a.performed ?? 0))[0];
  // One copy of a log with a quorum of one decides alone on what is written there, but not on what is missing.
  if (voting.length >= quorum && voting.length > 1) return newest ?? 'nothing';
  return takeUnlearned ? (newest ?? 'nothing') : 'unknown';
}

function incompleteFrom(position: number, end: number, copies: number, quorum: number): string {
  return (
    `Positions ${position} to ${end} of the log cannot be told from ${copies === 1 ? 'one copy' : `${copies} copies`}` +
    ` (quorum ${quorum}): they are not known to be agreed on, and acknowledged changes may be among them. Give the folders of the other schedulers.`
  );
}
