import { FencedError } from './failures.ts';
import type { DatabaseSession } from './session.ts';

/** How far the database is: who may write, and the last transaction that it holds. */
export interface Position {
  readonly epoch: number;
  readonly lastTransaction: number;
}

/**
 * Begins to lead: raises the epoch, after which no process that led before can commit. Waits for a commit that is under way.
 * @param leader host name of this process, for people to see
 */
export async function takeLead(session: DatabaseSession, leader: string, nowMs: number): Promise<Position> {
  const { rows } = await session.query({
    text: `update scheduler set epoch = epoch + 1, leader = $1, leading_since_ms = $2 returning epoch, last_transaction`,
    values: [leader, nowMs],
  });
  return positionOf(rows[0]);
}

/**
 * Reads how far the database is, after any commit that is under way in another session: none can be decided later than the answer.
 */
export async function readPosition(session: DatabaseSession): Promise<Position> {
  const { rows } = await session.query({ text: 'select epoch, last_transaction from scheduler for update' });
  return positionOf(rows[0]);
}

/**
 * Begins a transaction that moves the position on; its other statements can be under way already when this resolves. One message does both, as
 * each costs a small commit more than its work.
 * @throws FencedError when the database is not at `from`
 */
export async function beginAdvancing(session: DatabaseSession, from: Position, lastTransaction: number): Promise<void> {
  const { rowCount } = await session.query({
    text: `begin; update scheduler set last_transaction = ${lastTransaction}
      where epoch = ${from.epoch} and last_transaction = ${from.lastTransaction}`,
  });
  if (rowCount !== 1) throw fenced(from);
}

export function fenced({ epoch, lastTransaction }: Position): FencedError {
  return new FencedError(
    `the database is not at transaction ${lastTransaction} of epoch ${epoch} any more: another process leads`,
  );
}

/** Reads a row that begins with `epoch` and `last_transaction`. */
export function positionOf(row: readonly (string | null)[] | undefined): Position {
  const [epoch, lastTransaction] = row ?? [];
  if (typeof epoch !== 'string' || typeof lastTransaction !== 'string') {
    throw new Error('table scheduler does not have its one row');
  }
  return { epoch: Number(epoch), lastTransaction: Number(lastTransaction) };
}
