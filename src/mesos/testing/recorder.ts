import type { SchedulerHandler } from '../handler.ts';
import { TaskState } from '../messages.ts';

/** A handler that writes down what it is told, one line an event, and lets tests wait for lines. */
export class Recorder implements SchedulerHandler {
  readonly lines: string[] = [];
  private readonly waits = new Set<{ ready: () => boolean; resolve: () => void }>();

  subscribed: SchedulerHandler['subscribed'] = ({ frameworkId, again }) =>
    this.add(`${again ? 'subscribed again' : 'subscribed'} ${frameworkId}`);
  disconnected: SchedulerHandler['disconnected'] = (reason) => this.add(`disconnected: ${reason}`);
  offers: SchedulerHandler['offers'] = (offers) => this.add(`offers ${offers.map(({ id }) => id.value).join(' ')}`);
  inverseOffers: SchedulerHandler['inverseOffers'] = (offers) =>
    this.add(`inverse offers ${offers.map(({ id }) => id.value).join(' ')}`);
  rescind: SchedulerHandler['rescind'] = (id) => this.add(`rescind ${id}`);
  rescindInverseOffer: SchedulerHandler['rescindInverseOffer'] = (id) => this.add(`rescind inverse ${id}`);
  update: SchedulerHandler['update'] = ({ taskId, state, uuid }) =>
    this.add(`update ${taskId.value} ${TaskState[state]}${uuid == null ? '' : ' uuid'}`);
  message: SchedulerHandler['message'] = ({ executorId, data }) =>
    this.add(`message ${executorId} ${Buffer.from(data).toString()}`);
  failure: SchedulerHandler['failure'] = ({ agentId, executorId, status }) =>
    this.add(`failure ${agentId} ${executorId} ${status}`);
  error: SchedulerHandler['error'] = (reason) => this.add(`error: ${reason}`);

  /** Resolves when there are so many lines, or one that begins so. */
  until(what: number | string): Promise<void> {
    const ready = (): boolean =>
      typeof what === 'number' ? this.lines.length >= what : this.lines.some((line) => line.startsWith(what));
    return ready() ? Promise.resolve() : new Promise((resolve) => this.waits.add({ ready, resolve }));
  }

  private add(line: string): void {
    this.lines.push(line);
    for (const wait of this.waits) {
      if (!wait.ready()) continue;
      this.waits.delete(wait);
      wait.resolve();
    }
  }
}
