import {
  type JobUpdateKey,
  type JobUpdateRequest,
  JobUpdateStatus,
  type JobUpdateStrategy,
  type Response,
  ResponseCode,
  type RpcArgs,
  type RpcName,
  type ScheduledTask,
  ScheduleStatus,
} from '../../src/wire/index.ts';
import { configOf, jobOf, SLA_COUNT, SLA_SECS, SLOTS, type Slot } from './jobs.ts';
import type { Happening } from './plan.ts';

/** What became of a call: its answer, or that none came, or that it was never taken. */
export type Outcome = Response | 'unknown' | 'unsent';

/** How clients reach the scheduler. */
export type Ask = <M extends RpcName>(name: M, args: RpcArgs<M>) => Promise<Outcome>;

/** What clients know of a job by what was acknowledged. */
export interface KnownJob {
  /** Undefined when it is not known what there is. */
  instances: Set<number> | undefined;
  /** Only how many there are is known, not which. */
  countOnly: boolean;
  /** Since when that is so, by the world's time. */
  sinceMs: number;
  /** The last update that was acknowledged since. */
  update: { readonly key: JobUpdateKey; readonly instances: number; readonly only: boolean } | undefined;
  /** The cron job is there; undefined when that is not known. */
  scheduled: boolean | undefined;
}

type CallHappening = Extract<Happening, { kind: 'call' }>;

/** Clients that work on one job each, one call at a time, and remember what they were told. */
export class Clients {
  readonly jobs: readonly KnownJob[];
  /** The quota that was acknowledged last; undefined when one is not known to have come through. */
  quota: number | undefined;
  readonly counts = { ok: 0, refused: 0, unknown: 0, unsent: 0 };
  private readonly ask: Ask;
  private readonly now: () => number;
  private readonly hosts: readonly string[];
  private readonly tails: Promise<void>[];
  private versions = 0;
  private updateIds: (JobUpdateKey | undefined)[] = SLOTS.map(() => undefined);
  private readonly openCalls = new Set<number>();

  constructor(ask: Ask, now: () => number, hosts: readonly string[]) {
    this.ask = ask;
    this.now = now;
    this.hosts = hosts;
    this.jobs = SLOTS.map(() => ({
      instances: new Set(),
      countOnly: false,
      sinceMs: 0,
      update: undefined,
      scheduled: false,
    }));
    this.tails = SLOTS.map(() => Promise.resolve());
  }

  /** Does something as soon as what the job's client did before is done. */
  schedule(happening: CallHappening): Promise<void> {
    const { slot } = happening;
    const tail = this.tails[slot] ?? Promise.resolve();
    const next = tail.then(() => this.act(happening));
    this.tails[slot] = next;
    return next;
  }

  /** Whether calls are under way. */
  get busy(): boolean {
    return this.openCalls.size > 0;
  }

  async setQuota(cpus: number): Promise<void> {
    const quota = { resources: [{ numCpus: cpus }, { ramMb: 100_000 }, { diskMb: 100_000 }] };
    const outcome = await this.tell('setQuota', { ownerRole: 'vip', quota });
    if (outcome === 'OK') this.quota = cpus;
    else if (outcome === 'unknown') this.quota = undefined;
  }

  /** Makes a call and says shortly what came of it. */
  async tell<M extends RpcName>(name: M, args: RpcArgs<M>): Promise<'OK' | 'refused' | 'unknown' | 'unsent'> {
    const outcome = await this.ask(name, args);
    return this.count(outcome);
  }

  private count(outcome: Outcome): 'OK' | 'refused' | 'unknown' | 'unsent' {
    if (typeof outcome === 'string') {
      this.counts[outcome]++;
      return outcome;
    }
    const isOk = outcome.responseCode === ResponseCode.OK;
    this.counts[isOk ? 'ok' : 'refused']++;
    return isOk ? 'OK' : 'refused';
  }

  private async act(happening: CallHappening): Promise<void> {
    const id = this.versions++;
    this.openCalls.add(id);
    try {
      await this.perform(happening, id + 1);
    } finally {
      this.openCalls.delete(id);
    }
  }

  private async perform({ operation, slot: at, a, b, c }: CallHappening, version: number): Promise<void> {
    const slot = SLOTS[at] as Slot;
    const known = this.jobs[at] as KnownJob;
    const { key } = slot;
    const instances = [...(known.instances ?? [0, 1, 2])].sort((x, y) => x - y);
    const some = instances.filter((_, i) => (a * (i + 3) * 7) % 1 < 0.5);
    switch (operation) {
      case 'create': {
        const count = 1 + Math.floor(a * slot.most);
        const outcome = await this.tell('createJob', { description: jobOf(slot, count, version) });
        if (outcome === 'OK') this.know(known, new Set(range(count)));
        if (outcome === 'unknown') this.doubt(known);
        break;
      }
      case 'kill': {
        const outcome = await this.tell('killTasks', { job: key, instances: [], message: 'enough' });
        if (outcome === 'OK') this.know(known, new Set());
        if (outcome === 'unknown') this.doubt(known);
        break;
      }
      case 'killSome': {
        if (some.length === 0) break;
        const outcome = await this.tell('killTasks', { job: key, instances: some, message: 'fewer' });
        if (outcome === 'unknown') this.doubt(known);
        if (outcome === 'OK' && known.instances !== undefined && !known.countOnly && known.update === undefined) {
          this.know(known, new Set(instances.filter((i) => !some.includes(i))));
        } else if (outcome === 'OK') this.doubt(known);
        break;
      }
      case 'add': {
        const count = 1 + Math.floor(a * 2);
        const instanceId = instances[0] ?? 0;
        const outcome = await this.tell('addInstances', { key: { jobKey: key, instanceId }, count });
        if (outcome === 'unknown') this.doubt(known);
        if (outcome === 'OK' && known.instances !== undefined && known.update === undefined) {
          this.know(known, new Set(range(known.instances.size + count)));
          known.countOnly = true;
        } else if (outcome === 'OK') this.doubt(known);
        break;
      }
      case 'restart':
        await this.tell('restartShards', { job: key, shardIds: some.length > 0 ? some : [0] });
        break;
      case 'update':
        await this.update(slot, known, at, version, a, b, c);
        break;
      case 'pause':
      case 'resume':
      case 'abort':
      case 'rollback': {
        const update = this.updateIds[at];
        if (update === undefined) break;
        await this.tell(`${operation}JobUpdate`, { key: update, message: operation });
        break;
      }
      case 'pulse': {
        const update = this.updateIds[at];
        if (update !== undefined) await this.tell('pulseJobUpdate', { key: update });
        break;
      }
      case 'cron': {
        const count = 1 + Math.floor(a * slot.most);
        const outcome = await this.tell('scheduleCronJob', { description: jobOf(slot, count, version) });
        if (outcome === 'OK') known.scheduled = true;
        if (outcome === 'unknown') known.scheduled = undefined;
        break;
      }
      case 'descheduleCron': {
        const outcome = await this.tell('descheduleCronJob', { job: key });
        if (outcome === 'OK') known.scheduled = false;
        if (outcome === 'unknown') known.scheduled = undefined;
        break;
      }
      case 'cronStart':
        await this.tell('startCronJob', { job: key });
        break;
      case 'quota':
        await this.setQuota(2 + Math.floor(a * 8));
        break;
      case 'drain':
        await this.tell('drainHosts', { hosts: { hostNames: this.someHosts(a, b) } });
        break;
      case 'slaDrain':
        await this.tell('slaDrainHosts', {
          hosts: { hostNames: this.someHosts(a, b) },
          defaultSlaPolicy: { countSlaPolicy: { count: SLA_COUNT, durationSecs: SLA_SECS } },
          timeoutSecs: c < 0.5 ? 60 : 600,
        });
        break;
      case 'startMaintenance':
        await this.tell('startMaintenance', { hosts: { hostNames: this.someHosts(a, b) } });
        break;
      case 'endMaintenance':
        await this.tell('endMaintenance', { hosts: { hostNames: this.someHosts(a, b) } });
        break;
      case 'force':
        await this.force(slot, a, b);
        break;
      case 'reconcile':
        if (a < 0.5) await this.tell('triggerExplicitTaskReconciliation', { settings: { batchSize: 10 } });
        else await this.tell('triggerImplicitTaskReconciliation', {});
        break;
      case 'prune':
        await this.tell('pruneTasks', { query: { role: key.role, jobName: key.name, offset: 0, limit: 1 } });
        break;
      case 'read':
        await this.read(slot, a);
        break;
    }
  }

  private async update(
    slot: Slot,
    known: KnownJob,
    at: number,
    version: number,
    a: number,
    b: number,
    c: number,
  ): Promise<void> {
    const instances = 1 + Math.floor(a * slot.most);
    const groupSize = 1 + Math.floor(c * 3);
    const only = b > 0.9;
    const isBad = (b * 10) % 1 < 0.25;
    const task = configOf(slot, version);
    const request: JobUpdateRequest = {
      taskConfig: isBad
        ? { ...task, executorConfig: { name: 'AuroraExecutor', data: `{"version": ${version}, "bad": true}` } }
        : task,
      instanceCount: instances,
      settings: {
        updateGroupSize: groupSize,
        maxPerInstanceFailures: Math.floor(a * 10) % 2,
        maxFailedInstances: Math.floor(b * 10) % 2,
        minWaitInInstanceRunningMs: [0, 5_000, 20_000][Math.floor(c * 30) % 3] ?? 0,
        rollbackOnFailure: a < 0.8,
        updateOnlyTheseInstances: only ? [{ first: 0, last: 0 }] : [],
        waitForBatchCompletion: false,
        blockIfNoPulsesAfterMs: b < 0.2 ? 20_000 : 0,
        slaAware: slot.kind === 'production' && a < 0.7,
        updateStrategy: strategyOf(groupSize, c),
      },
    };
    const outcome = await this.ask('startJobUpdate', { request, message: 'go' });
    const said = this.count(outcome);
    if (said === 'unknown') this.doubt(known);
    if (typeof outcome === 'string' || said !== 'OK') return;
    const key = outcome.result?.startJobUpdateResult?.key;
    // One that changes nothing is answered OK and does not begin.
    if (key?.id === undefined) return;
    this.updateIds[at] = key;
    known.update = { key, instances, only };
  }

  private async force(slot: Slot, a: number, b: number): Promise<void> {
    const tasks = await this.tasksOf(slot);
    const task = tasks[Math.floor(a * tasks.length)];
    const status = b < 0.7 ? ScheduleStatus.LOST : ScheduleStatus.KILLED;
    if (task?.assignedTask?.taskId === undefined) return;
    await this.tell('forceTaskState', { taskId: task.assignedTask.taskId, status });
  }

  private async read(slot: Slot, a: number): Promise<void> {
    const { key } = slot;
    const page = { offset: 0, limit: 0 };
    if (a < 0.3) await this.tasksOf(slot);
    else if (a < 0.4) await this.tell('getJobSummary', { role: key.role });
    else if (a < 0.5) await this.tell('getPendingReason', { query: { role: key.role, ...page } });
    else if (a < 0.6) await this.tell('getQuota', { ownerRole: key.role });
    else if (a < 0.7) await this.tell('getJobUpdateDetails', { query: { role: key.role, ...page } });
    else if (a < 0.8) await this.tell('getConfigSummary', { job: key });
    else if (a < 0.9) await this.tell('maintenanceStatus', { hosts: { hostNames: [...this.hosts] } });
    else await this.tell('getJobs', { ownerRole: key.role });
  }

  private async tasksOf({ key }: Slot): Promise<readonly ScheduledTask[]> {
    const query = { role: key.role, environment: key.environment, jobName: key.name, offset: 0, limit: 0 };
    const outcome = await this.ask('getTasksWithoutConfigs', { query });
    this.count(outcome);
    return typeof outcome === 'string' ? [] : (outcome.result?.scheduleStatusResult?.tasks ?? []);
  }

  private someHosts(a: number, b: number): string[] {
    const first = Math.floor(a * this.hosts.length);
    return this.hosts.slice(first, first + (b < 0.7 ? 1 : 2));
  }

  private know(known: KnownJob, instances: Set<number>): void {
    known.instances = instances;
    known.countOnly = false;
    known.sinceMs = this.now();
    known.update = undefined;
  }

  private doubt(known: KnownJob): void {
    known.instances = undefined;
    known.sinceMs = this.now();
    known.update = undefined;
  }
}

export const ENDED_UPDATES: ReadonlySet<JobUpdateStatus> = new Set([
  JobUpdateStatus.ROLLED_FORWARD,
  JobUpdateStatus.ROLLED_BACK,
  JobUpdateStatus.ABORTED,
  JobUpdateStatus.ERROR,
  JobUpdateStatus.FAILED,
]);

function strategyOf(groupSize: number, c: number): JobUpdateStrategy {
  const kind = Math.floor(c * 100) % 3;
  if (kind === 0) return { batchStrategy: { groupSize, autopauseAfterBatch: c < 0.2 } };
  if (kind === 1) return { varBatchStrategy: { groupSizes: [1, groupSize], autopauseAfterBatch: false } };
  return { queueStrategy: { groupSize } };
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
