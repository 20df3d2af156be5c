import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'undici';
import {
  type Call,
  decodeEvent,
  Event,
  encodeCall,
  PROTOBUF,
  type Subscribe,
  TaskState,
  type TaskStatus,
} from '../../mesos/index.ts';

/** A framework for tests: one subscription, all its events in order, and calls. */
export class TestFramework {
  readonly events: Event[] = [];
  /** Set by SUBSCRIBED. */
  id = '';
  streamId = '';
  /** Whether the master has ended the stream. */
  ended = false;
  private readonly url: string;
  private readonly calls: Client;
  private readonly abort = new AbortController();

  private constructor(url: string) {
    this.url = url;
    this.calls = new Client(url);
  }

  static async subscribe(url: string, info: Partial<Subscribe['frameworkInfo']> = {}): Promise<TestFramework> {
    const framework = new TestFramework(url);
    await framework.open({ user: 'root', name: 'test', failoverTimeout: 60, checkpoint: true, ...info });
    return framework;
  }

  private async open(info: Subscribe['frameworkInfo']): Promise<void> {
    const client = new Client(this.url, { bodyTimeout: 0 });
    const call: Call = { type: 1, subscribe: { frameworkInfo: info }, frameworkId: info.id ?? null };
    const answer = await client.request({
      method: 'POST',
      path: '/api/v1/scheduler',
      headers: { 'content-type': PROTOBUF, accept: PROTOBUF },
      body: Buffer.from(encodeCall(call)),
      signal: this.abort.signal,
    });
    this.streamId = String(answer.headers['mesos-stream-id'] ?? '');
    void this.read(answer.body).finally(() => client.destroy());
    const first = await this.until(() => this.events[0]);
    this.id = first.subscribed?.frameworkId.value ?? '';
  }

  private async read(body: AsyncIterable<Buffer>): Promise<void> {
    let rest = Buffer.alloc(0);
    try {
      for await (const chunk of body) {
        rest = Buffer.concat([rest, chunk]);
        for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
          const length = Number(rest.toString('latin1', 0, end));
          if (rest.length < end + 1 + length) break;
          this.events.push(decodeEvent(Uint8Array.from(rest.subarray(end + 1, end + 1 + length))));
          rest = rest.subarray(end + 1 + length);
        }
      }
    } catch {
      // Closed by us.
    }
    this.ended = true;
  }

  /** Sends a call and returns the status and text of the answer. */
  async call(call: Call): Promise<{ readonly status: number; readonly text: string }> {
    const answer = await this.calls.request({
      method: 'POST',
      path: '/api/v1/scheduler',
      headers: { 'content-type': PROTOBUF, accept: PROTOBUF, 'mesos-stream-id': this.streamId },
      body: Buffer.from(encodeCall({ frameworkId: { value: this.id }, ...call })),
    });
    return { status: answer.statusCode, text: await answer.body.text() };
  }

  /** Waits until `look` finds something. @throws after `ms` milliseconds */
  async until<T>(look: () => T | undefined | false, ms = 10_000): Promise<T> {
    for (let left = ms; left > 0; left -= 5) {
      const found = look();
      if (found !== undefined && found !== false) return found;
      await sleep(5);
    }
    throw new Error(`Nothing in ${ms} ms; events: ${JSON.stringify(this.events.map(summary))}`);
  }

  offers(): NonNullable<Event['offers']>['offers'] {
    return this.events.flatMap((event) => event.offers?.offers ?? []);
  }

  /** Statuses of a task so far, oldest first. */
  statuses(taskId: string): TaskStatus[] {
    return this.events.flatMap((event) => (event.update?.status.taskId.value === taskId ? [event.update.status] : []));
  }

  /** Waits for a task's status in a state and acknowledges all that came until then. */
  async status(taskId: string, state: TaskState): Promise<TaskStatus> {
    const acknowledged = new Set<TaskStatus>();
    return this.until(() => {
      for (const status of this.statuses(taskId)) {
        if (acknowledged.has(status)) continue;
        acknowledged.add(status);
        if (status.uuid != null && status.agentId != null) {
          const { agentId, uuid } = status;
          const call = { type: 8, acknowledge: { agentId, taskId: status.taskId, uuid } };
          // Lost with the connection when a test is over; the update would come again.
          void this.call(call).catch(() => undefined);
        }
      }
      return this.statuses(taskId).find((status) => status.state === state);
    });
  }

  /** Drops the connections, as a crash does. */
  async drop(): Promise<void> {
    this.abort.abort();
    await this.calls.destroy();
  }
}

/** An event in a few words. */
export function summary(event: Event): string {
  const status = event.update?.status;
  const type = Event.Type[event.type ?? 0] ?? '';
  return status === undefined
    ? type
    : `${type} ${status.taskId.value} ${TaskState[status.state]} ${status.message ?? ''}`;
}
