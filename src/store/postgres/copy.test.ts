import { expect, it } from '@jest/globals';
import { systemClock } from '../../clock/index.ts';
import { assignedTaskOf } from '../../model/index.ts';
import { aConfig, aTask } from '../../model/testing/tasks.ts';
import { createTestDatabase } from '../../postgres/testing/index.ts';
import { ScheduleStatus } from '../../wire/index.ts';
import { openPostgresStore, type PostgresStore } from '../index.ts';
import { Session } from './session.ts';

/** Several pieces, and a last one that is not full. */
const MANY = 1_203;

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

it('loads more tasks than one piece has, in their order, with texts and times of all kinds', async () => {
  const url = await createTestDatabase();
  const first = await open(url);
  const config = aConfig();
  const tasks = Array.from({ length: MANY }, (_, instanceId) => {
    const task = aTask({ id: `task-${instanceId}${instanceId % 7 === 0 ? '-é␛\u0000' : ''}`, instanceId });
    const status = ScheduleStatus.PENDING;
    const timestamp = instanceId % 5 === 0 ? -instanceId : instanceId % 11 === 0 ? 2n ** 62n : 1_767_225_600_000;
    const message = instanceId % 3 === 0 ? `${'long '.repeat(40)}${instanceId}` : undefined;
    return {
      ...task,
      assignedTask: { ...assignedTaskOf(task), task: config, assignedPorts: new Map([['"http"\u0001é', instanceId]]) },
      taskEvents: Array.from({ length: instanceId % 4 }, () => ({ timestamp, status, message, scheduler: 'sché' })),
    };
  });
  await first.store.write((tx) => tx.saveTasks(tasks));
  const stored = first.store.tasks.query({});
  await first.close();
  const second = await open(url);
  expect(second.store.tasks.query({})).toEqual(stored);
  expect(second.store.tasks.query({})).toHaveLength(MANY);
  await second.close();
});

it('tells what is wrong with a copy, and goes on with what comes after it', async () => {
  const url = await createTestDatabase();
  const session = await Session.open({ url, applicationName: 'test', clock: systemClock, patienceMs: 60_000 });
  const unknown = session.copy('select * from nowhere', () => undefined);
  let messages = 0;
  const refused = session.copy('select generate_series(1, 1000)', () => {
    if (++messages === 3) throw new Error('no more');
  });
  const after = session.query({ text: 'select 7' });
  await expect(unknown).rejects.toThrow('nowhere');
  await expect(refused).rejects.toThrow('no more');
  expect(messages).toBe(3);
  expect((await after).rows).toEqual([['7']]);
  await session.end();
});
