import { Agent, request } from 'undici';
import type { Clock } from '../clock/index.ts';

/** Longest answer that is read, in bytes. */
const MAX_ANSWER_BYTES = 64 * 1024;
/** How long an idle connection is kept for the next question, milliseconds. */
const KEEP_ALIVE_MS = 10_000;
/** What the original's HTTP library called itself; coordinators may look at it. */
const USER_AGENT = 'AHC/2.0';

/** What a coordinator answered. */
export interface CoordinatorAnswer {
  readonly status: number;
  readonly body: string;
}

/** The address of a policy can't be asked. */
export class CoordinatorUrlError extends Error {
  override readonly name = 'CoordinatorUrlError';
}

/**
 * Asks coordinators over HTTP. Redirects are not followed, and the whole of a question has one time-out.
 * (aurora: scheduler/sla/SlaModule.java, SlaManager.java)
 */
export class CoordinatorClient {
  private readonly clock: Clock;
  private readonly timeoutMs: number;
  private readonly agent: Agent;
  private readonly asking = new Set<AbortController>();
  private closed = false;

  constructor(clock: Clock, timeoutMs: number) {
    this.clock = clock;
    this.timeoutMs = timeoutMs;
    // One clock decides, not timers of the library.
    this.agent = new Agent({
      connect: { timeout: 0 },
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxResponseSize: MAX_ANSWER_BYTES,
    });
  }

  /**
   * @param body JSON, sent without a content type
   * @throws CoordinatorUrlError; Error when there is no answer in time, or too long a one
   */
  async ask(coordinatorUrl: string | undefined, taskKey: string, body: string): Promise<CoordinatorAnswer> {
    const url = questionUrl(coordinatorUrl, taskKey);
    const abort = new AbortController();
    if (this.closed) throw new Error('The coordinator client is closed.');
    const timer = this.clock.after(this.timeoutMs, () =>
      abort.abort(new Error(`The coordinator did not answer within ${this.timeoutMs} ms.`)),
    );
    this.asking.add(abort);
    try {
      const response = await request(url, {
        method: 'POST',
        headers: ['Accept', '*/*', 'User-Agent', USER_AGENT],
        body,
        dispatcher: this.agent,
        signal: abort.signal,
      });
      return { status: response.statusCode, body: await response.body.text() };
    } finally {
      this.asking.delete(abort);
      timer.cancel();
    }
  }

  /** Gives up all questions. */
  async close(): Promise<void> {
    this.closed = true;
    for (const abort of this.asking) abort.abort(new Error('The scheduler stops.'));
    await this.agent.destroy();
  }
}

/**
 * Where a question goes: the policy's address with its own query string, if any, replaced.
 * @throws CoordinatorUrlError
 */
export function questionUrl(coordinatorUrl: string | undefined, taskKey: string): URL {
  const url = URL.canParse(coordinatorUrl ?? '') ? new URL(coordinatorUrl ?? '') : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new CoordinatorUrlError(`coordinatorUrl must be an http or https address, not ${coordinatorUrl}`);
  }
  url.search = new URLSearchParams({ task: taskKey }).toString();
  url.hash = '';
  return url;
}
