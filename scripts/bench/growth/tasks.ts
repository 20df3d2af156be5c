import { seededRandom, systemClock } from '../../../src/clock/index.ts';
import { taskIdOf } from '../../../src/model/index.ts';
import { StateManager } from '../../../src/state/index.ts';
import { createMemoryStore, openPostgresStore } from '../../../src/store/index.ts';
import { binary, Response, ResponseCode, ScheduleStatus, type TaskConfig } from '../../../src/wire/index.ts';
import { benchConfig, benchTask } from '../scheduling/fixture.ts';
import { startDatabase } from '../store/database.ts';
import { growth, medianOf } from './growth.ts';

const SIZES = [1000, 10_000, 100_000, 300_000];
const PER_JOB = 100;
const ROUNDS = 7;
const CALLS = 1000;
/** All rounds together change each task once at most. */
const CHANGES = 100;

const state = new StateManager({
  clock: systemClock,
  random: seededRandom(1),
  schedulerHost: 'here',
  penaltyMs: () => 0,
});

/** What work on tasks costs while there are more and more of them. */
export async function growthOverTasks(): Promise<void> {
  await growth('create jobs of 100', 'tasks', SIZES, async (size) => {
    let store = createMemoryStore();
    return medianOf(
      3,
      async () => {
        for (let job = 0; job < size / PER_JOB; job++) {
          await store.write((tx) => void state.insertPendingTasks(tx, jobConfig(job), INSTANCES));
        }
      },
      () => {
        store = createMemoryStore();
      },
    );
  });
  await growth('list and encode all', 'tasks', SIZES, async (size) => {
    const store = await filled(size);
    return medianOf(ROUNDS, () => {
      const tasks = [...store.tasks.query({})];
      const reply: Response = {
        responseCode: ResponseCode.OK,
        details: [],
        result: { scheduleStatusResult: { tasks } },
      };
      for (const _ of binary.encodeInSlices(Response, reply)) {
        // What a server sends and forgets.
      }
    });
  });
  await growth('find a job of 100, a thousand times', 'tasks', SIZES, async (size) => {
    const store = await filled(size);
    const query = { jobKeys: [jobConfig(3).job ?? {}] };
    return medianOf(ROUNDS, () => {
      for (let call = 0; call < CALLS; call++) {
        if (store.tasks.query(query).length !== PER_JOB) throw new Error('the job was not found');
      }
    });
  });
  await growth('a hundred changes of state', 'tasks', SIZES, async (size) => {
    const store = await filled(size);
    const ids = store.tasks.query({}).map(taskIdOf);
    let at = 0;
    return medianOf(ROUNDS, async () => {
      for (let change = 0; change < CHANGES; change++) {
        const id = ids[at++] ?? '';
        await store.write((tx) => void state.changeState(tx, id, ScheduleStatus.RUNNING));
      }
    });
  });
  await growth('delete a job of 100', 'tasks', SIZES, async (size) => {
    const store = await filled(size);
    let job = 0;
    return medianOf(ROUNDS, async () => {
      const ids = store.tasks.byJob(jobConfig(job++).job ?? {}).map(taskIdOf);
      await store.write((tx) => state.deleteTasks(tx, ids));
    });
  });
  await coldLoad();
}

/** The start of a scheduler: all tasks from PostgreSQL. */
async function coldLoad(): Promise<void> {
  const quiet = { info: () => undefined, warn: console.error, error: console.error };
  const open = (url: string) =>
    openPostgresStore({ url, leader: 'bench', clock: systemClock, log: quiet, onFatal: console.error });
  await growth('load all from PostgreSQL', 'tasks', SIZES, async (size) => {
    const database = await startDatabase();
    try {
      const { store, close } = await open(database.url);
      for (let job = 0; job < size / PER_JOB; job++) {
        await store.write((tx) => tx.saveTasks(INSTANCES.map((instance) => benchTask(jobConfig(job), instance))));
      }
      await store.durable();
      await close();
      return await medianOf(3, async () => {
        const again = await open(database.url);
        if (again.store.tasks.size !== size) throw new Error(`${again.store.tasks.size} of ${size} tasks were loaded`);
        await again.close();
      });
    } finally {
      await database.stop();
    }
  });
}

const INSTANCES = Array.from({ length: PER_JOB }, (_, at) => at);

function jobConfig(job: number): TaskConfig {
  return benchConfig({ name: `job-${job}` });
}

async function filled(size: number) {
  const store = createMemoryStore();
  for (let job = 0; job < size / PER_JOB; job++) {
    const config = jobConfig(job);
    await store.write((tx) =>
      tx.saveTasks(INSTANCES.map((at) => benchTask(config, at, ScheduleStatus.STARTING, (job * PER_JOB + at) % 1000))),
    );
  }
  return store;
}
