/** Another process has begun to lead: this one must not write any more. */
export class FencedError extends Error {
  override readonly name = 'FencedError';
}

/** The database holds other rows than this process put there. */
export class MismatchError extends Error {
  override readonly name = 'MismatchError';
}

/**
 * Classes and codes of SQL states that pass by themselves: connection trouble (08), no resources (53), an operator's doing (57), trouble of the
 * system below (58), conflicts with other transactions (40001, 40P01, 55P03), and a server that is a standby for the moment (25006).
 */
const PASSING = /^(?:08|53|57|58)|^(?:40001|40P01|55P03|25006)$/;

/** The code that PostgreSQL gives an error, when the error is the server's. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string')
    return undefined;
  return /^[0-9A-Z]{5}$/.test(error.code) ? error.code : undefined;
}

/** Whether an error that the server reported can be gone at the next try. */
export function isPassing(error: unknown): boolean {
  const state = sqlState(error);
  return state !== undefined && PASSING.test(state);
}
