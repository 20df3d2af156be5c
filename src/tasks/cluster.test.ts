import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { seededRandom, sleep, systemClock, systemRandom } from '../clock/index.ts';
import { startMaster, startSimulatedAgents } from '../local/index.ts';
import {
  fixedMaster,
  frameworkInfo,
  MesosDriver,
  TaskState,
  THERMOS_EXECUTOR,
  thermosExecutor,
} from '../mesos/index.ts';
import { BUILT_IN_TIERS } from '../model/index.ts';
import { DEFAULT_SCHEDULING_SETTINGS, Scheduler } from '../scheduling/index.ts';
import { StateManager } from '../state/index.ts';
import { Stats } from '../stats/index.ts';
import { createMemoryStore } from '../store/index.ts';
import { ScheduleStatus, type TaskConfig } from '../wire/index.ts';
import { DEFAULT_TASKS_SETTINGS, TaskCare } from './index.ts';

const { RUNNING, KILLING, KILLED, FINISHED, PENDING, RESTARTING } = ScheduleStatus;

const cleanUps: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** A scheduler without API or database, subscribed to a master in this process. */
async function startCluster(agentCount: number) {
  const clock = systemClock;
  const random = systemRandom;
  const log = pino({ level: 'silent' });
  const running = await startMaster({ clock, random, allocationIntervalMs: 20 });
  cleanUps.push(() => running.stop());
  const agents = await startSimulatedAgents({
    clock,
    random: seededRandom(1),
    master: running.master,
    count: agentCount,
  });

  const store = createMemoryStore({ clock });
  const penaltyMs = (): number => 0;
  const state = new StateManager({ clock, random, schedulerHost: 'here', penaltyMs });
  const fatal = (reason: string): void => {
    throw new Error(reason);
  };
  const driver = new MesosDriver({
    masters: fixedMaster(running.url),
    frameworkInfo: (id) =>
      frameworkInfo(
        {
          user: 'root',
          name: 'test',
          failoverTimeoutSecs: 60,
          hostname: 'here',
          httpPort: 80,
          scheme: 'http',
          revocableResources: false,
          gpuResources: false,
          partitionAware: false,
        },
        id,
      ),
    handler: {
      async subscribed({ frameworkId }) {
        await store.write((tx) => tx.saveFrameworkId(frameworkId));
        care.registered();
      },
      disconnected: () => scheduler.disconnected(),
      offers: (offers) => scheduler.offers(offers),
      inverseOffers: () => {},
      rescind: (offerId) => scheduler.rescind(offerId),
      rescindInverseOffer: () => {},
      update: (status) => care.update(status),
      message: () => {},
      failure: () => {},
      error: fatal,
    },
    clock,
    random,
    log,
  });
  const stats = new Stats();
  const common = { store, state, driver, clock, random, log, stats, count: stats.count, penaltyMs };
  const scheduler = new Scheduler({
    ...common,
    tiers: BUILT_IN_TIERS,
    taskInfo: {
      executors: new Map([[THERMOS_EXECUTOR, thermosExecutor({ executorPath: '/thermos', cpus: 0.25, ramMb: 128 })]]),
      revocableNames: new Set(['cpus']),
    },
    settings: {
      ...DEFAULT_SCHEDULING_SETTINGS,
      groups: { ...DEFAULT_SCHEDULING_SETTINGS.groups, maxAttemptsPerSec: 10_000, maxPenaltyMs: 1000 },
      filterMs: 0,
    },
  });
  const care = new TaskCare({ ...common, settings: DEFAULT_TASKS_SETTINGS, onFatal: fatal });
  scheduler.start();
  care.start();
  driver.start();
  cleanUps.push(async () => {
    scheduler.stop();
    care.stop();
    await driver.stop();
  });
  return { store, state, agents, care };
}

function jobConfig(name: string, more: Partial<TaskConfig> = {}): TaskConfig {
  return {
    job: { role: 'www', environment: 'prod', name },
    owner: { user: 'www' },
    isService: true,
    priority: 0,
    maxTaskFailures: 1,
    tier: 'preferred',
    resources: [{ numCpus: 1 }, { ramMb: 128 }, { diskMb: 128 }, { namedPort: 'http' }],
    constraints: [{ name: 'host', constraint: { limit: { limit: 4 } } }],
    executorConfig: { name: THERMOS_EXECUTOR, data: '{}' },
    container: { mesos: {} },
    ...more,
  };
}

async function until(condition: () => boolean): Promise<void> {
  const end = systemClock.now() + 20_000;
  while (!condition() && systemClock.now() < end) await sleep(systemClock, 10);
  expect(condition()).toBe(true);
}

describe('scheduling and care together, with a Mesos master', () => {
  it('runs jobs, replaces what ends, kills what is to be killed, and both sides agree', async () => {
    const { store, state, agents, care } = await startCluster(10);
    const tasksIn = (status: ScheduleStatus): string[] =>
      store.tasks.query({ statuses: [status] }).map(({ assignedTask }) => assignedTask?.taskId ?? '');
    const instances = Array.from({ length: 25 }, (_, i) => i);
    const a = jobConfig('a');
    await store.write((tx) => {
      state.insertPendingTasks(tx, a, instances);
      state.insertPendingTasks(tx, jobConfig('b'), instances);
    });
    await until(() => tasksIn(RUNNING).length === 50);
    for (const { assignedTask } of store.tasks.query({})) {
      const port = assignedTask?.assignedPorts?.get('http') ?? 0;
      expect(port >= 31_000 && port <= 32_000).toBe(true);
    }
    for (const job of ['a', 'b']) {
      const hosts = store.tasks
        .query({ jobName: job, role: 'www', environment: 'prod' })
        .map((task) => task.assignedTask?.slaveHost);
      for (const host of new Set(hosts)) expect(hosts.filter((one) => one === host).length).toBeLessThanOrEqual(4);
    }

    // Some end by themselves, some are restarted: services come back.
    const [first = '', second = '', third = ''] = tasksIn(RUNNING);
    const ended = { frameworkId: store.frameworkId ?? '', taskId: first };
    for (const { tasks } of agents) tasks.end(ended, TaskState.TASK_FINISHED);
    await store.write((tx) => {
      state.changeState(tx, second, RESTARTING);
      state.changeState(tx, third, RESTARTING);
    });
    await until(() => tasksIn(RUNNING).length === 50 && tasksIn(FINISHED).length === 1 && tasksIn(KILLED).length === 2);

    // One job is killed, and Mesos is asked whether anything else is known.
    await store.write((tx) => {
      for (const task of tx.tasks.byJob(a.job ?? {})) state.changeState(tx, task.assignedTask?.taskId ?? '', KILLING);
    });
    await until(() => tasksIn(RUNNING).length === 25 && tasksIn(KILLED).length === 27);
    care.reconcileExplicitly();
    care.reconcileImplicitly();
    await sleep(systemClock, 100);
    expect(tasksIn(RUNNING)).toHaveLength(25);
    expect(tasksIn(PENDING)).toEqual([]);
    expect(agents.reduce((sum, { tasks }) => sum + tasks.size, 0)).toBe(25);
  }, 90_000);
});
