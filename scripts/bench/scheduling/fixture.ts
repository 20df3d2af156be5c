import { pino } from 'pino';
import { seededRandom, VirtualClock } from '../../../src/clock/index.ts';
import {
  type Offer,
  type Resource,
  scalarResource,
  THERMOS_EXECUTOR,
  thermosExecutor,
  Value,
} from '../../../src/mesos/index.ts';
import { BUILT_IN_TIERS } from '../../../src/model/index.ts';
import { DEFAULT_SCHEDULING_SETTINGS, Scheduler } from '../../../src/scheduling/index.ts';
import { StateManager } from '../../../src/state/index.ts';
import { Stats } from '../../../src/stats/index.ts';
import { type CommittedStore, createMemoryStore } from '../../../src/store/index.ts';
import { type Constraint, type ScheduledTask, ScheduleStatus, type TaskConfig } from '../../../src/wire/index.ts';

/*
 * The fixture of the original's JMH suite (shared/bench/java-baseline.md): tasks of 6 cores, 8 GB of memory and 128 GB of disk; hosts of
 * 8 cores, 16 GB and 256 GB, two to a rack.
 */

const GB = 1024;

export interface ConfigParts {
  readonly name?: string;
  readonly role?: string;
  readonly cpus?: number;
  readonly production?: boolean;
  readonly constraints?: readonly Constraint[];
}

export function benchConfig(parts: ConfigParts = {}): TaskConfig {
  const { name = 'benchmark', role = 'jmh', cpus = 6, production = false, constraints = [] } = parts;
  return {
    job: { role, environment: 'dev', name },
    owner: { user: role },
    isService: false,
    priority: 0,
    maxTaskFailures: 1,
    production,
    tier: production ? 'preferred' : 'preemptible',
    resources: [{ numCpus: cpus }, { ramMb: 8 * GB }, { diskMb: 128 * GB }],
    constraints,
    executorConfig: { name: THERMOS_EXECUTOR, data: '{}' },
    container: { mesos: {} },
  };
}

const NO_PORTS: ReadonlyMap<string, number> = new Map();
let made = 0;

export function benchTask(
  config: TaskConfig,
  instanceId: number,
  status: ScheduleStatus = ScheduleStatus.PENDING,
  host?: number,
): ScheduledTask {
  return {
    assignedTask: {
      taskId: `task-${made++}`,
      slaveId: host === undefined ? undefined : `slave-${host}`,
      slaveHost: host === undefined ? undefined : `host-${host}`,
      task: config,
      assignedPorts: NO_PORTS,
      instanceId,
    },
    status,
    failureCount: 0,
    timesPartitioned: 0,
    taskEvents: [
      { timestamp: 0, status: ScheduleStatus.INIT },
      { timestamp: 0, status },
    ],
  };
}

const RESOURCES: Resource[] = [
  scalarResource('cpus', 8),
  scalarResource('mem', 16 * GB),
  scalarResource('disk', 256 * GB),
  { name: 'ports', type: Value.Type.RANGES, ranges: { range: [{ begin: 1, end: 1023 }] } },
];

export function benchOffer(host: number): Offer {
  return {
    id: { value: `offer-${host}` },
    frameworkId: { value: 'framework' },
    agentId: { value: `slave-${host}` },
    hostname: `host-${host}`,
    resources: RESOURCES,
    attributes: [
      { name: 'host', type: Value.Type.TEXT, text: { value: `host-${host}` } },
      { name: 'rack', type: Value.Type.TEXT, text: { value: `rack-${host >> 1}` } },
    ],
  };
}

export interface ClusterOptions {
  readonly hosts: number;
  /** Shares of the hosts that are filled beforehand. */
  readonly siblings: number;
  readonly victims: number;
}

/** A scheduler with all its parts on a store in memory, whose time passes when it is told to. */
export class BenchCluster {
  readonly clock = new VirtualClock(1_000_000);
  readonly store: CommittedStore = createMemoryStore();
  readonly stats = new Stats();
  readonly scheduler: Scheduler;
  launches = 0;

  constructor() {
    const { clock, store, stats } = this;
    const random = seededRandom(1);
    const executor = thermosExecutor({ executorPath: '/thermos', cpus: 0.25, ramMb: 128 });
    this.scheduler = new Scheduler({
      ...{ store, clock, random, stats },
      state: new StateManager({ clock, random, schedulerHost: 'here', penaltyMs: () => 0 }),
      driver: {
        accept: async (_, operations) => {
          for (const { launch } of operations) this.launches += launch?.taskInfos?.length ?? 0;
          return { ok: true };
        },
        decline: async () => ({ ok: true }),
      },
      log: pino({ level: 'silent' }),
      tiers: BUILT_IN_TIERS,
      taskInfo: { executors: new Map([[THERMOS_EXECUTOR, executor]]), revocableNames: new Set(['cpus']) },
      penaltyMs: () => 0,
      settings: {
        ...DEFAULT_SCHEDULING_SETTINGS,
        // An attempt every millisecond, as long as tasks are pending.
        groups: {
          firstDelayMs: 1,
          initialPenaltyMs: 1,
          maxPenaltyMs: 1,
          maxAttemptsPerSec: 1e9,
          maxTasksPerAttempt: 5,
        },
        offers: { ...DEFAULT_SCHEDULING_SETTINGS.offers, holdForever: true },
      },
    });
    this.scheduler.start();
  }

  /** Fills the first hosts, and has the others offered. */
  async fill({ hosts, siblings, victims }: ClusterOptions): Promise<void> {
    const { store } = this;
    const filled = Math.round(hosts * siblings);
    const all = filled + Math.round(hosts * victims);
    const sibling = benchConfig({ name: 'sibling', production: true });
    const victim = benchConfig({ name: 'victim', role: 'victim' });
    await store.write((tx) => {
      for (let host = 0; host < all; host++) {
        tx.saveHostAttributes({ host: `host-${host}`, slaveId: `slave-${host}`, mode: 1, attributes: [] });
      }
      tx.saveTasks(
        Array.from({ length: all }, (_, host) =>
          benchTask(host < filled ? sibling : victim, host, ScheduleStatus.RUNNING, host),
        ),
      );
    });
    const chunk = 10_000;
    for (let from = all; from < hosts; from += chunk) {
      const count = Math.min(chunk, hosts - from);
      await this.scheduler.offers(Array.from({ length: count }, (_, at) => benchOffer(from + at)));
    }
    await store.durable();
  }

  /** Saves pending tasks, as their creation would. */
  async save(tasks: readonly ScheduledTask[]): Promise<void> {
    await this.store.write((tx) => {
      tx.saveTasks(tasks);
      for (const { assignedTask } of tasks) {
        const task = tx.tasks.get(assignedTask?.taskId ?? '');
        if (task !== undefined) tx.publish({ type: 'task-changed', task, previous: ScheduleStatus.INIT });
      }
    });
  }

  /** Has each group of pending tasks tried once. */
  async attempt(): Promise<void> {
    this.clock.advance(1);
    // The attempt itself begins at once, and takes note of its end a few turns later.
    for (let turn = 0; turn < 6; turn++) await undefined;
  }

  figure(name: string): number {
    return Number(this.stats.snapshot().get(name)?.value ?? 0);
  }
}
