import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { migrations } from '../../../migrations/index.ts';
import { systemClock } from '../../clock/index.ts';
import { configDigest } from '../../model/index.ts';
import { aConfig, anEvent, aTask } from '../../model/testing/tasks.ts';
import { createTestDatabase } from '../../postgres/testing/index.ts';
import { openPostgresStore, type PostgresStore } from '../index.ts';
import { migrate } from './migrate.ts';
import { Session } from './session.ts';
import { contentsOf } from './testing/contents.ts';

async function open(url: string): Promise<PostgresStore> {
  return await openPostgresStore({
    url,
    leader: 'test',
    clock: systemClock,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    onFatal: (reason) => {
      throw new Error(reason);
    },
  });
}

/** The rows that a scheduler of that version left, fixtures/NAME.sql. */
const earlier = migrations.slice(0, -1).map(({ name }, index) => ({ name, steps: migrations.slice(0, index + 1) }));

it.each(earlier)(
  'what a scheduler at $name left is there after the update, and can be changed',
  async ({ name, steps }) => {
    const url = await createTestDatabase();
    const session = await Session.open({ url, applicationName: 'test', clock: systemClock, patienceMs: 60_000 });
    await migrate(session, url, steps);
    await session.query({ text: await readFile(join(import.meta.dirname, `fixtures/${name}.sql`), 'utf8') });
    await session.end();

    const first = await open(url);
    expect(first.epoch).toBe(4);
    expect(first.store.frameworkId).toBe('20260101-framework');
    const [task, ...rest] = first.store.tasks.query({ jobName: 'hello' });
    expect(rest).toEqual([]);
    expect(task?.taskEvents).toEqual([
      { ...anEvent('PENDING', 1_767_225_600_000), message: undefined, scheduler: 'scheduler-1' },
      { ...anEvent('ASSIGNED', 1_767_225_601_000), message: 'it said "no"', scheduler: 'scheduler-1' },
    ]);
    expect(configDigest(task?.assignedTask?.task ?? aConfig())).toBe(configDigest(aConfig()));
    expect(first.store.quotas.get('www-data')).toEqual({
      resources: [{ numCpus: 8 }, { ramMb: 1024 }, { diskMb: 2048 }],
    });
    expect(first.store.hosts.get('host-1')?.attributes).toEqual([{ name: 'rack', values: ['a', 'b'] }]);

    await first.store.write((tx) => {
      tx.saveTasks([aTask({ id: 'next', instanceId: 1 })]);
      tx.deleteTasks([task?.assignedTask?.taskId ?? '']);
      tx.saveCron({
        key: { role: 'www-data', environment: 'prod', name: 'cron' },
        taskConfig: aConfig(),
        instanceCount: 1,
      });
    });
    const left = contentsOf(first.store);
    await first.close();
    const second = await open(url);
    expect(contentsOf(second.store)).toEqual(left);
    await second.close();
  },
);
