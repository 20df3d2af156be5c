import type { Logger } from 'pino';
import { Agent, request } from 'undici';
import { type Clock, sleep } from '../clock/index.ts';
import { heldObject, quoted } from '../gson/index.ts';
import type { Stats } from '../stats/index.ts';
import type { Store } from '../store/index.ts';
import { type ScheduledTask, ScheduleStatus, ScheduleStatusName } from '../wire/index.ts';
import type { WebhookSettings } from './config.ts';

/** What a webhook needs. */
export interface WebhookOptions {
  readonly settings: WebhookSettings;
  readonly store: Pick<Store, 'subscribe'>;
  readonly stats: Pick<Stats, 'count' | 'counter' | 'gauge'>;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'warn'>;
}

/** A change that is to be told. */
interface Change {
  readonly task: ScheduledTask;
  readonly oldState: ScheduleStatus;
}

/** Changes that wait to be told; more are dropped. */
const MAX_WAITING = 20_000;
/** Requests under way at a time. */
const MAX_SENDING = 16;
/** Waits before a change is told again that did not reach anybody, milliseconds. */
const RETRY_AFTER_MS = [500, 2_000];
/** How long an idle connection is kept for the next change, milliseconds. */
const KEEP_ALIVE_MS = 10_000;
/** Longest answer that is read, and thrown away, in bytes. */
const MAX_ANSWER_BYTES = 64 * 1024;

/** What happened when no request can have arrived. */
const UNREACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * Tells a web service of every change of a task, once it is durable: the task as it is then, and the state before. Nothing waits for
 * it: what cannot be told in time is counted and left. (aurora: scheduler/events/Webhook.java)
 */
export class Webhook {
  private readonly options: WebhookOptions;
  private readonly agent: Agent;
  private readonly aborts = new Set<AbortController>();
  private waiting: Change[] = [];
  /** How many at the front of `waiting` have been taken. */
  private taken = 0;
  private sending = 0;
  private dropping = false;
  private closed = false;
  private unsubscribe: () => void = () => undefined;

  constructor(options: WebhookOptions) {
    this.options = options;
    // One clock decides, not timers of the library.
    this.agent = new Agent({
      connect: { timeout: 0 },
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxResponseSize: MAX_ANSWER_BYTES,
      connections: MAX_SENDING,
    });
    const { stats } = options;
    for (const what of ['attempts', 'success', 'errors', 'user_errors', 'retries', 'dropped']) {
      stats.counter(`webhooks_${what}`);
    }
    stats.gauge('webhooks_queue_size', () => this.size);
  }

  /** Begins to listen. */
  start(): void {
    this.unsubscribe = this.options.store.subscribe((event) => {
      if (event.type === 'task-changed' && event.previous !== undefined) this.changed(event.task, event.previous);
    });
  }

  /** Ends it: what has not been told by now is not told any more. */
  async stop(): Promise<void> {
    this.closed = true;
    this.unsubscribe();
    this.waiting = [];
    this.taken = 0;
    for (const abort of this.aborts) abort.abort(new Error('The scheduler stops.'));
    await this.agent.destroy();
  }

  private get size(): number {
    return this.waiting.length - this.taken;
  }

  private changed(task: ScheduledTask, oldState: ScheduleStatus): void {
    const { settings, stats, log } = this.options;
    if (settings.statuses !== undefined && !settings.statuses.has(task.status ?? ScheduleStatus.INIT)) return;
    stats.count('webhooks_attempts');
    if (this.size >= MAX_WAITING) {
      stats.count('webhooks_dropped');
      if (!this.dropping) log.warn({ waiting: this.size }, 'the webhook does not keep up: changes are not told');
      this.dropping = true;
      return;
    }
    this.dropping = false;
    this.waiting.push({ task, oldState });
    this.sendNext();
  }

  private sendNext(): void {
    while (this.sending < MAX_SENDING && this.size > 0) {
      const change = this.waiting[this.taken++];
      if (change === undefined) return;
      if (this.taken > MAX_SENDING && this.taken * 2 > this.waiting.length) {
        this.waiting = this.waiting.slice(this.taken);
        this.taken = 0;
      }
      this.sending++;
      void this.tell(change).finally(() => {
        this.sending--;
        this.sendNext();
      });
    }
  }

  /** Never rejects. */
  private async tell(change: Change): Promise<void> {
    const { stats, clock, log, settings } = this.options;
    // Made only now, so that what waits takes little room.
    const body = webhookBody(change.task, change.oldState);
    for (let tries = 0; !this.closed; tries++) {
      try {
        const status = await this.post(body);
        stats.count(status === 200 ? 'webhooks_success' : 'webhooks_user_errors');
        return;
      } catch (error) {
        const waitMs = RETRY_AFTER_MS[tries];
        if (waitMs === undefined || this.closed || !UNREACHED.has(codeOf(error))) {
          stats.count('webhooks_errors');
          if (!this.closed) log.warn({ err: error, url: settings.targetUrl.origin }, 'a webhook was not answered');
          return;
        }
        stats.count('webhooks_retries');
        await sleep(clock, waitMs);
      }
    }
  }

  /** @returns the status of the answer @throws Error when there is none in time */
  private async post(body: string): Promise<number> {
    const { settings, clock } = this.options;
    const abort = new AbortController();
    const timer = clock.after(settings.timeoutMs, () =>
      abort.abort(new Error(`no answer within ${settings.timeoutMs} ms`)),
    );
    this.aborts.add(abort);
    try {
      const answer = await request(settings.targetUrl, {
        method: 'POST',
        headers: [...settings.headers, ['Timestamp', String(clock.now())]].flat(),
        body,
        dispatcher: this.agent,
        signal: abort.signal,
      });
      await answer.body.dump();
      return answer.statusCode;
    } finally {
      this.aborts.delete(abort);
      timer.cancel();
    }
  }
}

/** What is sent of a change: the task as it is now, and the state before. (aurora: scheduler/events/PubsubEvent.java) */
export function webhookBody(task: ScheduledTask, oldState: ScheduleStatus): string {
  return `{"task":${heldObject('ScheduledTask', task)},"oldState":{"value":${quoted(ScheduleStatusName[oldState])}}}`;
}

function codeOf(error: unknown): string {
  return String((error as { readonly code?: unknown }).code);
}
