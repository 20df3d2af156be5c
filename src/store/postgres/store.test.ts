import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { systemClock } from '../../clock/index.ts';
import { aConfig, anEvent, aTask } from '../../model/testing/tasks.ts';
import { createTestDatabase } from '../../postgres/testing/index.ts';
import { JobUpdateAction, JobUpdateStatus, ScheduleStatus, type TaskConfig } from '../../wire/index.ts';
import { openPostgresStore, type PostgresStore, type StoreEvent } from '../index.ts';
import { configsOfUpdate } from '../update-record.ts';
import { contentsOf } from './testing/contents.ts';
import { work } from './testing/random-changes.ts';

const opened: PostgresStore[] = [];
const fatal: string[] = [];

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close().catch(() => undefined);
  expect(fatal.splice(0)).toEqual([]);
});

async function open(url: string): Promise<PostgresStore> {
  const quiet = {
    info: () => undefined,
    warn: () => undefined,
    error: (details: unknown) => fatal.push(String(details)),
  };
  const store = await openPostgresStore({
    url,
    leader: 'test-host',
    clock: systemClock,
    log: quiet,
    onFatal: (reason) => fatal.push(reason),
  });
  opened.push(store);
  return store;
}

async function query(url: string, text: string): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

describe('a PostgreSQL store', () => {
  it('begins empty, with the schema of this version', async () => {
    const { store, epoch } = await open(await createTestDatabase());
    expect(epoch).toBe(1);
    expect(contentsOf(store)).toEqual({
      frameworkId: undefined,
      tasks: [],
      crons: [],
      updates: [],
      quotas: [],
      hosts: [],
      maintenance: [],
    });
  });

  it('keeps all that a task and its config can hold', async () => {
    const url = await createTestDatabase();
    const config: TaskConfig = aConfig({
      taskLinks: new Map([['logs', 'http://%host%/logs']]),
      contactEmail: 'me@example.org',
      metadata: [
        { key: 'package', value: 'a' },
        { key: 'package', value: 'b' },
      ],
      mesosFetcherUris: [
        { value: 'http://a', extract: true, cache: false, outputFile: 'x' },
        { value: 'http://b', extract: false, cache: true, outputFile: undefined },
      ],
      constraints: [{ name: 'rack', constraint: { value: { negated: true, values: ['r1', 'r2'] } } }],
      partitionPolicy: { reschedule: false, delaySecs: 2n ** 62n },
      slaPolicy: { percentageSlaPolicy: { percentage: 99.5, durationSecs: 60 } },
      container: {
        mesos: {
          image: { appc: { name: 'name', imageId: 'id' } },
          volumes: [{ containerPath: '/c', hostPath: '/h', mode: 1 }],
        },
      },
    });
    const plain = aTask({ id: 'plain', config, events: [anEvent('PENDING', 5)] });
    const full = {
      ...aTask({ id: 'full', config, host: 'h', failureCount: 7, ancestorId: 'plain', events: [anEvent('LOST', 6)] }),
      timesPartitioned: 3,
    };
    const ported = {
      ...full,
      assignedTask: {
        ...full.assignedTask,
        instanceId: 4,
        assignedPorts: new Map([
          ['http', 1000],
          ['tcp', 2000],
        ]),
      },
    };
    const first = await open(url);
    await first.store.write((tx) => tx.saveTasks([plain, ported]));
    const before = contentsOf(first.store);
    await first.close();
    const second = await open(url);
    expect(contentsOf(second.store)).toEqual(before);
    expect(second.store.tasks.get('full')).toEqual({
      ...ported,
      assignedTask: { ...ported.assignedTask, task: second.store.tasks.get('plain')?.assignedTask?.task },
    });
    expect(second.epoch).toBe(2);
  });

  it('holds what memory holds, whatever happened, and keeps no row too many', async () => {
    const url = await createTestDatabase();
    await (await open(url)).close();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(work, { maxLength: 5 }), { maxLength: 8 }), async (rounds) => {
        await query(
          url,
          `truncate tasks, task_events, task_configs, quotas, host_attributes, cron_jobs, updates, update_configs, update_events,
            update_instance_events, maintenance_requests`,
        );
        const first = await open(url);
        for (const round of rounds) {
          await Promise.allSettled(round.map((each) => first.store.write(each)));
        }
        const before = contentsOf(first.store);
        await first.close();
        const second = await open(url);
        expect(contentsOf(second.store)).toEqual(before);
        const tasks = second.store.tasks.query({});
        const updates = second.store.updates.query({ offset: 0, limit: 0 });
        const sum = (lengths: readonly number[]): number => lengths.reduce((all, each) => all + each, 0);
        const configs = new Set<TaskConfig | undefined>([
          ...tasks.map(({ assignedTask }) => assignedTask?.task),
          ...second.store.crons.all().map(({ taskConfig }) => taskConfig),
          ...updates.flatMap(configsOfUpdate),
        ]);
        const counts = ['task_events', 'task_configs', 'update_configs', 'update_events', 'update_instance_events'].map(
          (table) => `(select count(*) from ${table})::int`,
        );
        expect(await query(url, `select ${counts.join(', ')}`)).toEqual([
          [
            sum(tasks.map(({ taskEvents = [] }) => taskEvents.length)),
            configs.size,
            sum(updates.map((update) => configsOfUpdate(update).length)),
            sum(updates.map(({ summary }) => second.store.updates.events(summary?.key ?? {}).length)),
            sum(updates.map(({ summary }) => second.store.updates.instanceEvents(summary?.key ?? {}).length)),
          ],
        ]);
        await second.close();
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  it('goes on from what it loaded', async () => {
    const url = await createTestDatabase();
    const first = await open(url);
    await first.store.write((tx) => tx.saveTasks([aTask({ id: 'a' }), aTask({ id: 'b', instanceId: 1 })]));
    await first.close();
    const second = await open(url);
    await second.store.write((tx) => tx.deleteTasks(['a']));
    await second.store.write((tx) => tx.saveTasks([aTask({ id: 'c', instanceId: 2 })]));
    await second.close();
    const third = await open(url);
    await third.store.write((tx) => tx.deleteTasks(['b', 'c']));
    await third.close();
    expect(await query(url, 'select count(*)::int from task_configs')).toEqual([[0]]);
  });

  it('shows people typed columns', async () => {
    const url = await createTestDatabase();
    const { store } = await open(url);
    const running = aTask({
      id: 'a',
      status: 'RUNNING',
      host: 'h1',
      events: [anEvent('PENDING', 1), anEvent('RUNNING', 2)],
    });
    await store.write((tx) => {
      tx.saveTasks([running, aTask({ id: 'b', instanceId: 1 })]);
      tx.saveQuota('www-data', { resources: [{ numCpus: 1.5 }, { ramMb: 2 }, { diskMb: 3 }] });
      tx.saveFrameworkId('framework');
    });
    expect(
      await query(url, 'select role, environment, job, instance, status, host, status_since_ms from tasks order by id'),
    ).toEqual([
      ['www-data', 'prod', 'hello', 0, 'RUNNING', 'h1', '2'],
      ['www-data', 'prod', 'hello', 1, 'PENDING', null, null],
    ]);
    expect(await query(url, 'select id, seq, at_ms, status from task_history order by seq')).toEqual([
      ['a', 0, '1', 'PENDING'],
      ['a', 1, '2', 'RUNNING'],
    ]);
    expect(await query(url, 'select tier, cpus, ram_mb, disk_mb, container, executor from task_configs')).toEqual([
      ['preferred', 1, '128', '64', 'mesos', 'AuroraExecutor'],
    ]);
    expect(await query(url, 'select role, cpus, ram_mb, disk_mb from quotas')).toEqual([['www-data', 1.5, '2', '3']]);
    expect(await query(url, 'select epoch, leader, last_transaction, framework_id from scheduler')).toEqual([
      ['1', 'test-host', '1', 'framework'],
    ]);
  });

  it('shows people how things are in views', async () => {
    const url = await createTestDatabase();
    const { store } = await open(url);
    const [job, other] = ['hello', 'other'].map((name) => ({ role: 'www-data', environment: 'prod', name }));
    const [config, changed] = [aConfig(), aConfig({ priority: 5 })];
    const key = { job, id: 'u1' };
    const happened = (instanceId: number, action: keyof typeof JobUpdateAction, timestampMs: number) => ({
      instanceId,
      action: JobUpdateAction[action],
      timestampMs,
    });
    await store.write((tx) => {
      tx.saveTasks([
        aTask({ id: 'a', config, status: 'RUNNING', host: 'h1', events: [anEvent('RUNNING', 5_000)] }),
        aTask({ id: 'b', config: changed, instanceId: 1 }),
        aTask({ id: 'c', config, instanceId: 2, status: 'LOST' }),
      ]);
      tx.saveCron({ key: other, taskConfig: aConfig({ job: other }), cronSchedule: '0 * * * *', instanceCount: 3 });
      tx.saveUpdate({
        summary: { key, user: 'me' },
        instructions: { desiredState: { task: changed, instances: [{ first: 0, last: 2 }] } },
      });
      tx.saveUpdateEvent(key, { status: JobUpdateStatus.ROLLING_FORWARD, timestampMs: 1_000 });
      for (const event of [
        happened(0, 'INSTANCE_UPDATING', 2_000),
        happened(1, 'INSTANCE_UPDATING', 2_000),
        happened(1, 'INSTANCE_UPDATED', 3_000),
      ]) {
        tx.saveInstanceUpdateEvent(key, event);
      }
      tx.saveUpdate({
        summary: { key: { job: other, id: 'u2' } },
        instructions: { initialState: [{ task: config, instances: [{ first: 0, last: 2 }] }] },
      });
      tx.saveUpdateEvent({ job: other, id: 'u2' }, { status: JobUpdateStatus.ABORTED, timestampMs: 1_000 });
    });
    expect(
      await query(url, 'select id, status, since = to_timestamp(5), host, priority from task_current order by id'),
    ).toEqual([
      ['a', 'RUNNING', true, 'h1', 0],
      ['b', 'PENDING', null, null, 5],
    ]);
    const jobs = 'job, pending::int, active::int, finished::int, failed::int, configs::int, cron_schedule, is_updating';
    expect(await query(url, `select ${jobs} from job_current order by job`)).toEqual([
      ['hello', 1, 1, 0, 1, 2, null, true],
      ['other', 0, 0, 0, 0, 0, '0 * * * *', false],
    ]);
    const updates =
      'job, id, started_by, status, last_modified = to_timestamp(3), updating::int, updated::int, failed::int';
    expect(await query(url, `select ${updates} from update_current`)).toEqual([
      ['hello', 'u1', 'me', 'ROLLING_FORWARD', true, 1, 1, 0],
    ]);
  });

  it('refuses keys that the database could not index, and takes those that it can', async () => {
    const url = await createTestDatabase();
    const { store } = await open(url);
    // Random, so that it cannot be compressed.
    const text = (length: number): string =>
      String.fromCharCode(...Array.from({ length }, (_, i) => 0x4e00 + ((i * 7_919 + ((i * i) % 997)) % 20_000)));
    const config = aConfig({ job: { role: text(220), environment: text(220), name: text(220) } });
    const saves = [(key: string) => aTask({ id: key }), (key: string) => aTask({ id: 'x', host: key })];
    for (const save of saves) {
      await expect(store.write((tx) => tx.saveTasks([save(text(700))]))).rejects.toThrow('is longer than 2000 bytes');
      await store.write((tx) => tx.saveTasks([save(text(660))]));
    }
    await store.write((tx) => tx.saveTasks([aTask({ id: 'long job', config })]));
    await expect(store.write((tx) => tx.saveQuota('\0'.repeat(300), { resources: [] }))).rejects.toThrow('The role');
    await store.write((tx) => tx.saveQuota('\0'.repeat(285), { resources: [] }));
  });

  it('counts transactions, not commits', async () => {
    const url = await createTestDatabase();
    const { store } = await open(url);
    await Promise.all(
      Array.from({ length: 50 }, (_, i) => store.write((tx) => tx.saveTasks([aTask({ id: `t${i}` })]))),
    );
    await store.write(() => undefined);
    expect(await query(url, 'select last_transaction from scheduler')).toEqual([['50']]);
  });

  it('takes transactions of any size without holding up other work', async () => {
    const url = await createTestDatabase();
    const first = await open(url);
    const config = aConfig();
    const tasks = Array.from({ length: 5_000 }, (_, i) =>
      aTask({ id: `t${i}`, instanceId: i, config, events: [anEvent('PENDING', i)] }),
    );
    await first.store.write((tx) => tx.saveTasks(tasks));
    await first.store.write((tx) => {
      for (const { assignedTask } of tasks) {
        tx.mutateTask(assignedTask?.taskId ?? '', (task) => ({
          ...task,
          status: ScheduleStatus.LOST,
          taskEvents: [...(task.taskEvents ?? []), anEvent('LOST', 1)],
        }));
      }
    });
    const before = contentsOf(first.store);
    await first.close();
    const second = await open(url);
    expect(contentsOf(second.store)).toEqual(before);
    await second.store.write((tx) => tx.deleteTasks(tasks.map(({ assignedTask }) => assignedTask?.taskId ?? '')));
    await second.close();
    expect(
      await query(url, 'select (select count(*) from tasks)::int, (select count(*) from task_events)::int'),
    ).toEqual([[0, 0]]);
  });

  it('announces the tasks that it loaded, oldest event first, but not those that changed since', async () => {
    const url = await createTestDatabase();
    const first = await open(url);
    await first.store.write((tx) =>
      tx.saveTasks([
        aTask({ id: 'late', instanceId: 0, events: [anEvent('PENDING', 1), anEvent('RUNNING', 30)] }),
        aTask({ id: 'early', instanceId: 1, events: [anEvent('PENDING', 10)] }),
        aTask({ id: 'changed', instanceId: 2, events: [anEvent('PENDING', 5)] }),
        aTask({ id: 'none', instanceId: 3 }),
      ]),
    );
    await first.close();
    const { store } = await open(url);
    const told: StoreEvent[] = [];
    store.subscribe((event) => told.push(event));
    await store.write((tx) => tx.mutateTask('changed', (task) => ({ ...task, status: ScheduleStatus.LOST })));
    await Promise.all([store.announce(), store.write((tx) => tx.publish({ type: 'kill-requested', taskId: 'x' }))]);
    await store.announce();
    expect(told.map((event) => (event.type === 'task-changed' ? event.task.assignedTask?.taskId : event.type))).toEqual(
      ['none', 'early', 'late', 'kill-requested'],
    );
    expect(told[0]).toEqual({ type: 'task-changed', task: store.tasks.get('none'), previous: undefined });
  });

  it('says which row it cannot read', async () => {
    const url = await createTestDatabase();
    const first = await open(url);
    await first.store.write((tx) => tx.saveTasks([aTask({ id: 'a' })]));
    await first.close();
    await query(url, 'delete from task_configs');
    await expect(open(url)).rejects.toThrow('table tasks, row a: its config 1 is missing');
  });
});
