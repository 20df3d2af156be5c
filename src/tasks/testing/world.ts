import { pino } from 'pino';
import { seededRandom, VirtualClock } from '../../clock/index.ts';
import { MesosCallError, type TaskState, type TaskStatus } from '../../mesos/index.ts';
import { StateManager } from '../../state/index.ts';
import { Stats } from '../../stats/index.ts';
import { createMemoryStore } from '../../store/index.ts';
import { type ScheduledTask, ScheduleStatus, type TaskConfig } from '../../wire/index.ts';
import { DEFAULT_TASKS_SETTINGS, type TasksSettings } from '../settings.ts';
import { TaskCare } from '../task-care.ts';

const OK = { ok: true } as const;
const NOT_SENT = { ok: false, error: new MesosCallError('KILL', 'not-sent', 'not connected') } as const;

/** Task care on a real state manager and a store in memory, whose database and whose Mesos are the test. */
export class World {
  readonly clock = new VirtualClock(1_000_000_000_000);
  /** Calls to Mesos: `kill ID`, `ack ID`, `reconcile ID,ID`. */
  readonly sent: string[] = [];
  readonly stats = new Stats();
  readonly fatal: string[] = [];
  /** Number of transactions that changed something, and of commits. */
  commits = 0;
  readonly state: StateManager;
  readonly store;
  readonly care: TaskCare;
  penalty = 0;
  connected = true;
  private held = false;
  private resume: () => void = () => {};

  constructor(settings: Partial<TasksSettings> = {}) {
    const { clock } = this;
    const random = { ...seededRandom(1), next: () => 0 };
    const penaltyMs = (): number => this.penalty;
    this.state = new StateManager({ clock, random, schedulerHost: 'here', penaltyMs });
    this.store = createMemoryStore({ clock, commit: () => this.commit() });
    this.care = new TaskCare({
      store: this.store,
      state: this.state,
      driver: {
        kill: async (taskId) => {
          if (!this.connected) return NOT_SENT;
          this.sent.push(`kill ${taskId}`);
          return OK;
        },
        acknowledge: async (agentId, taskId, uuid) => {
          this.sent.push(`ack ${agentId} ${taskId} ${uuid[0]}`);
          return OK;
        },
        reconcile: async (taskIds) => {
          this.sent.push(`reconcile ${taskIds.join()}`);
          return OK;
        },
      },
      clock,
      random,
      log: pino({ level: 'silent' }),
      stats: this.stats,
      settings: { ...DEFAULT_TASKS_SETTINGS, ...settings },
      penaltyMs,
      onFatal: (reason) => this.fatal.push(reason),
    });
    this.care.start();
  }

  /** Creates a pending task of a service and moves it on. */
  async create(path: readonly ScheduleStatus[] = [], more: Partial<TaskConfig> = {}): Promise<string> {
    const config: TaskConfig = {
      job: { role: 'www', environment: 'prod', name: 'web' },
      owner: { user: 'www' },
      isService: true,
      priority: 0,
      maxTaskFailures: 1,
      ...more,
    };
    const used = this.store.tasks.byJob(config.job ?? {}).length;
    const [taskId = ''] = await this.store.write((tx) => this.state.insertPendingTasks(tx, config, [used]));
    await this.change(taskId, ...path);
    return taskId;
  }

  async change(taskId: string, ...path: readonly ScheduleStatus[]): Promise<void> {
    for (const target of path) {
      void this.store.write((tx) => {
        if (target === ScheduleStatus.ASSIGNED) this.state.assignTask(tx, taskId, 'host', 'agent', new Map());
        else this.state.changeState(tx, taskId, target);
      });
    }
    await settle();
  }

  /** Stores tasks as they are and tells of them as the beginning of leadership does. */
  async found(...tasks: readonly ScheduledTask[]): Promise<void> {
    await this.store.write((tx) => {
      tx.saveTasks(tasks);
      for (const { assignedTask } of tasks) {
        const task = tx.tasks.get(assignedTask?.taskId ?? '');
        if (task !== undefined) tx.publish({ type: 'task-changed', task, previous: undefined });
      }
    });
  }

  holdCommits(): void {
    this.held = true;
  }

  async releaseCommits(): Promise<void> {
    this.held = false;
    this.resume();
    await settle();
  }

  /** Lets time pass in steps, with everything that follows at each moment. */
  async pass(ms: number, steps = 50): Promise<void> {
    const step = Math.max(1, Math.ceil(ms / steps));
    for (let passed = 0; passed < ms; passed += step) {
      this.clock.advance(Math.min(step, ms - passed));
      await settle();
    }
  }

  /** A figure as it is exported. */
  figure(name: string): number | bigint | string | undefined {
    return this.stats.snapshot().get(name)?.value;
  }

  status(taskId: string): ScheduleStatus | undefined {
    return this.store.tasks.get(taskId)?.status;
  }

  message(taskId: string): string | undefined {
    return this.store.tasks.get(taskId)?.taskEvents?.at(-1)?.message;
  }

  private commit(): Promise<void> {
    this.commits += 1;
    if (!this.held) return Promise.resolve();
    return new Promise((resolve) => {
      this.resume = resolve;
    });
  }
}

/** An update as Mesos sends it; one with a number wants to be acknowledged. */
export function updateOf(taskId: string, state: TaskState, uuid?: number, more: Partial<TaskStatus> = {}): TaskStatus {
  return {
    taskId: { value: taskId },
    state,
    agentId: { value: 'agent' },
    uuid: uuid === undefined ? null : Uint8Array.of(uuid),
    ...more,
  };
}

/** A task as it lies in the store. */
export function storedTask(
  taskId: string,
  status: ScheduleStatus,
  timestamp: number,
  more: Partial<TaskConfig> = {},
): ScheduledTask {
  const job = { role: 'www', environment: 'prod', name: 'web' };
  const task: TaskConfig = { job, owner: { user: 'www' }, isService: false, priority: 0, maxTaskFailures: 1, ...more };
  return {
    assignedTask: { taskId, instanceId: 0, task, slaveId: 'agent', slaveHost: 'host' },
    status,
    failureCount: 0,
    timesPartitioned: 0,
    taskEvents: [{ timestamp, status }],
  };
}

/** Lets everything that is resolved by now go on. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
}
