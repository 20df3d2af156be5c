import { type AuroraClient, CallError, RefusedError } from '../../src/client/index.ts';
import type { Random } from '../../src/clock/index.ts';
import { instanceIdOf, isActive, statusOf, taskIdOf } from '../../src/model/index.ts';
import { type JobKey, type ScheduledTask, ScheduleStatus } from '../../src/wire/index.ts';
import { shellJob } from './jobs.ts';

/** What must be true of an instance in the end: there, not there, or either because an answer was lost. */
type Expectation = 'present' | 'absent' | 'either';

const INSTANCES = 3;

/**
 * Makes calls about one job, one after another, and remembers what the answers promise.
 * An answer that is lost with the server leaves open whether the call had its effect.
 */
export class JobDriver {
  readonly key: JobKey;
  private readonly client: AuroraClient;
  private readonly random: Random;
  private readonly expected: Expectation[] = new Array<Expectation>(INSTANCES).fill('absent');
  /** Tasks that ran when an acknowledged restart or kill of them was asked for: none may be active in the end. */
  private readonly ended = new Set<string>();
  acknowledged = 0;
  lost = 0;

  constructor(client: AuroraClient, key: JobKey, random: Random) {
    this.client = client;
    this.key = key;
    this.random = random;
  }

  /** Makes one call that suits what is known of the job. @returns false when its answer was lost */
  async step(): Promise<boolean> {
    const open = this.expected.every((each) => each !== 'present');
    const choice = this.random.next();
    try {
      if (open) await this.create();
      else if (choice < 0.4) await this.kill(this.random.next() < 0.5 ? [] : [this.anyInstance()]);
      else await this.restart(this.anyPresent());
      this.acknowledged++;
      return true;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      this.lost++;
      return false;
    }
  }

  /** What is wrong with the tasks of this job, now that everything has settled. */
  faults(tasks: readonly ScheduledTask[]): string[] {
    const faults: string[] = [];
    const active = tasks.filter(
      (task) => task.assignedTask?.task?.job?.name === this.key.name && isActive(statusOf(task)),
    );
    this.expected.forEach((expected, instance) => {
      const count = active.filter((task) => instanceIdOf(task) === instance).length;
      const name = `${this.key.name}/${instance}`;
      if (count > 1) faults.push(`${name} has ${count} active tasks`);
      if (expected === 'present' && count === 0) faults.push(`${name} is lost: its creation was acknowledged`);
      if (expected === 'absent' && count > 0)
        faults.push(`${name} is still there: its kill was acknowledged, or it was never created`);
    });
    for (const task of active) {
      if (this.ended.has(taskIdOf(task))) faults.push(`${taskIdOf(task)} goes on, though its end was acknowledged`);
    }
    return faults;
  }

  /** Takes what the server shows for what is: settles the instances that could have been either. */
  settle(tasks: readonly ScheduledTask[]): void {
    for (let instance = 0; instance < INSTANCES; instance++) {
      const there = tasks.some(
        (task) =>
          task.assignedTask?.task?.job?.name === this.key.name &&
          instanceIdOf(task) === instance &&
          isActive(statusOf(task)),
      );
      this.expected[instance] = there ? 'present' : 'absent';
    }
  }

  private async create(): Promise<void> {
    const before = [...this.expected];
    this.expected.fill('either');
    try {
      await this.client.call('createJob', { description: shellJob(this.key, INSTANCES, 'exec sleep 100000') });
      this.expected.fill('present');
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      // The job is there after all, if only because its tasks are still being killed; it stays what it was.
      this.expected.splice(0, INSTANCES, ...before);
    }
  }

  private async kill(instances: readonly number[]): Promise<void> {
    const meant = instances.length === 0 ? this.expected.map((_, instance) => instance) : instances;
    const running = await this.runningTasks(meant);
    const before = meant.map((instance) => this.expected[instance]);
    meant.forEach((instance, at) => {
      this.expected[instance] = before[at] === 'absent' ? 'absent' : 'either';
    });
    await this.client.call('killTasks', { job: this.key, instances, message: 'chaos' });
    for (const instance of meant) this.expected[instance] = 'absent';
    for (const id of running) this.ended.add(id);
  }

  private async restart(instance: number): Promise<void> {
    const running = await this.runningTasks([instance]);
    await this.client.call('restartShards', { job: this.key, shardIds: [instance] });
    for (const id of running) this.ended.add(id);
  }

  private async runningTasks(instances: readonly number[]): Promise<string[]> {
    const query = {
      jobKeys: [this.key],
      instanceIds: instances,
      statuses: [ScheduleStatus.RUNNING],
      offset: 0,
      limit: 0,
    };
    const { result } = await this.client.call('getTasksWithoutConfigs', { query });
    return (result?.scheduleStatusResult?.tasks ?? []).map(taskIdOf);
  }

  private anyInstance(): number {
    return Math.floor(this.random.next() * INSTANCES);
  }

  private anyPresent(): number {
    const present = this.expected.flatMap((each, instance) => (each === 'present' ? [instance] : []));
    return present[Math.floor(this.random.next() * present.length)] ?? 0;
  }
}
