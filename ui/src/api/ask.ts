import type { BinaryWriter } from '../../../src/wire/binary/index.ts';
import { type Response, ResponseCode, type Result } from '../../../src/wire/index.ts';
import { Fault, faultOfAnswer } from './errors.ts';
import { BINARY_TYPE, decodeReply, encodeCall } from './message.ts';

/** How long an answer is waited for, ms. */
const PATIENCE_MS = 60_000;

let clusterName = '';
const watchers = new Set<() => void>();

/** Name of the cluster as the last answer told it; empty before the first. */
export const cluster = {
  name: (): string => clusterName,
  watch(changed: () => void): () => void {
    watchers.add(changed);
    return () => watchers.delete(changed);
  },
};

/**
 * Calls the Thrift API and gives the result of an answer that is OK.
 * @throws Fault
 */
export async function call<Args>(
  name: string,
  write: (writer: BinaryWriter, args: Args) => void,
  args: Args,
  signal: AbortSignal,
): Promise<Result> {
  const answer = await request('/api', name, signal, {
    method: 'POST',
    body: encodeCall(name, write, args),
    headers: { 'Content-Type': BINARY_TYPE, Accept: BINARY_TYPE },
  });
  const bytes = new Uint8Array(await bodyOf(answer.arrayBuffer()));
  return resultOf(decoded(bytes));
}

/**
 * Reads a JSON page of the scheduler.
 * @throws Fault
 */
export async function readJson<T>(path: string, signal: AbortSignal): Promise<T> {
  const [what = path] = path.split('?', 1);
  const answer = await request(path, what, signal, { headers: { Accept: 'application/json' } });
  const text = await bodyOf(answer.text());
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new Fault('broken', `The answer of ${what} is no JSON.`);
  }
}

async function request(
  path: string,
  what: string,
  signal: AbortSignal,
  init: RequestInit,
): Promise<globalThis.Response> {
  let answer: globalThis.Response;
  try {
    answer = await fetch(path, {
      ...init,
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
  } catch (error) {
    throw unreachable(error);
  }
  const fault = faultOfAnswer(answer, what);
  if (fault?.kind === 'refused') throw new Fault('refused', (await reasonIn(answer)) ?? fault.message);
  if (fault !== undefined) throw fault;
  return answer;
}

/** What a JSON page says about why it has nothing to show. */
async function reasonIn(answer: globalThis.Response): Promise<string | undefined> {
  try {
    const { error } = (await answer.json()) as { readonly error?: unknown };
    return typeof error === 'string' ? error : undefined;
  } catch {
    return undefined;
  }
}

async function bodyOf<T>(body: Promise<T>): Promise<T> {
  try {
    return await body;
  } catch (error) {
    throw unreachable(error);
  }
}

function unreachable(error: unknown): Fault {
  return new Fault('offline', error instanceof Error ? error.message : String(error));
}

function decoded(bytes: Uint8Array): Response {
  try {
    return decodeReply(bytes);
  } catch (error) {
    throw new Fault('broken', error instanceof Error ? error.message : String(error));
  }
}

function resultOf({ responseCode, result, details, serverInfo }: Response): Result {
  const name = serverInfo?.clusterName ?? '';
  if (name !== '' && name !== clusterName) {
    clusterName = name;
    for (const changed of watchers) changed();
  }
  if (responseCode === ResponseCode.OK) return result ?? {};
  const reason = details?.map(({ message }) => message).join('; ') || 'no reason given';
  throw new Fault(responseCode === ResponseCode.AUTH_FAILED ? 'denied' : 'refused', reason);
}
