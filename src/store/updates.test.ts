import { describe, expect, it } from '@jest/globals';
import { aConfig } from '../model/testing/tasks.ts';
import {
  type JobInstanceUpdateEvent,
  type JobUpdate,
  JobUpdateAction,
  type JobUpdateEvent,
  type JobUpdateInstructions,
  type JobUpdateKey,
  type JobUpdateQuery,
  JobUpdateStatus,
} from '../wire/index.ts';
import { createMemoryStore, type Store } from './index.ts';

const settings = {
  updateGroupSize: 1,
  maxPerInstanceFailures: 0,
  maxFailedInstances: 0,
  minWaitInInstanceRunningMs: 0,
  rollbackOnFailure: true,
  waitForBatchCompletion: false,
};
const config = aConfig();
const instances = [{ first: 0, last: 2 }];
const good: JobUpdateInstructions = { initialState: [], desiredState: { task: config, instances }, settings };

function keyOf(name: string): JobUpdateKey {
  return { job: { role: `role${name}`, environment: 'env', name: `job${name}` }, id: `u${name}` };
}

function anUpdate(key: JobUpdateKey, instructions: JobUpdateInstructions = good, user = 'user'): JobUpdate {
  return { summary: { key, user }, instructions };
}

function event(status: keyof typeof JobUpdateStatus, timestampMs: number): JobUpdateEvent {
  return { status: JobUpdateStatus[status], timestampMs };
}

function instanceEvent(timestampMs: number, instanceId = 0): JobInstanceUpdateEvent {
  return { instanceId, timestampMs, action: JobUpdateAction.INSTANCE_UPDATING };
}

const [key1, key2] = [keyOf('1'), keyOf('2')];
const all = { offset: 0, limit: 0 };

/** u1 was rolled back at 500, u2 aborted at 600. */
async function storeOfTwo(): Promise<Store> {
  const store = createMemoryStore();
  await store.write((tx) => {
    tx.saveUpdate(anUpdate(key1));
    tx.saveUpdateEvent(key1, event('ROLLED_BACK', 500));
    tx.saveUpdate(anUpdate(key2));
    tx.saveUpdateEvent(key2, event('ABORTED', 600));
    tx.saveInstanceUpdateEvent(key2, instanceEvent(570));
  });
  return store;
}

function idsOf(updates: readonly JobUpdate[]): (string | undefined)[] {
  return updates.map(({ summary }) => summary?.key?.id);
}

describe('the state of an update', () => {
  it('is unset and 0 while nothing has happened, whatever the summary says', async () => {
    const store = createMemoryStore();
    const state = { status: JobUpdateStatus.ABORTED, createdTimestampMs: 567, lastModifiedTimestampMs: 567 };
    await store.write((tx) => tx.saveUpdate({ ...anUpdate(key1), summary: { key: key1, state } }));
    expect(store.updates.get(key1)?.summary?.state).toEqual({
      status: undefined,
      createdTimestampMs: 0,
      lastModifiedTimestampMs: 0,
    });
  });

  it.each<[string, JobUpdateEvent[], JobInstanceUpdateEvent[], [keyof typeof JobUpdateStatus, number, number]]>([
    ['one event', [event('ROLLING_FORWARD', 111)], [], ['ROLLING_FORWARD', 111, 111]],
    ['an instance later', [event('ROLLING_FORWARD', 1)], [instanceEvent(2)], ['ROLLING_FORWARD', 1, 2]],
    [
      'many',
      [event('ROLLING_FORWARD', 111), event('ROLL_FORWARD_PAUSED', 456), event('ERROR', 457)],
      [instanceEvent(451), instanceEvent(452)],
      ['ERROR', 111, 457],
    ],
    ['an early one told late', [event('ABORTED', 9), event('ROLLING_FORWARD', 3)], [], ['ABORTED', 3, 9]],
    ['two at one time', [event('ROLLING_FORWARD', 3), event('ABORTED', 3)], [], ['ABORTED', 3, 3]],
  ])('comes from %s', async (_, events, instanceEvents, [status, created, modified]) => {
    const store = createMemoryStore();
    await store.write((tx) => {
      tx.saveUpdate(anUpdate(key1));
      for (const each of events) tx.saveUpdateEvent(key1, each);
      for (const each of instanceEvents) tx.saveInstanceUpdateEvent(key1, each);
    });
    expect(store.updates.get(key1)?.summary?.state).toEqual({
      status: JobUpdateStatus[status],
      createdTimestampMs: created,
      lastModifiedTimestampMs: modified,
    });
  });
});

describe('events of an update', () => {
  it('are listed by time, those of one time as they came, and lists that were handed out stay as they are', async () => {
    const store = createMemoryStore();
    const told = [5, 3, 5, 4].map((at, index) => ({ ...event('ROLLING_FORWARD', at), message: String(index) }));
    await store.write((tx) => {
      tx.saveUpdate(anUpdate(key1));
      for (const each of told.slice(0, 2)) tx.saveUpdateEvent(key1, each);
    });
    const before = store.updates.events(key1);
    await store.write((tx) => {
      for (const each of told.slice(2)) tx.saveUpdateEvent(key1, each);
    });
    const messages = (events: readonly JobUpdateEvent[]) => events.map(({ message }) => message);
    expect(messages(before)).toEqual(['1', '0']);
    expect(messages(store.updates.events(key1))).toEqual(['1', '3', '0', '2']);
    expect(store.updates.events(key1)).toBe(store.updates.events(key1));
  });

  it('are undone with their transaction, also when more come after', async () => {
    const store = createMemoryStore();
    await store.write((tx) => {
      tx.saveUpdate(anUpdate(key1));
      tx.saveInstanceUpdateEvent(key1, instanceEvent(1, 1));
    });
    const failed = store.write((tx) => {
      tx.saveInstanceUpdateEvent(key1, instanceEvent(2, 2));
      tx.saveInstanceUpdateEvent(key1, instanceEvent(0, 3));
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    await store.write((tx) => tx.saveInstanceUpdateEvent(key1, instanceEvent(2, 4)));
    expect(store.updates.instanceEvents(key1).map(({ instanceId }) => instanceId)).toEqual([1, 4]);
  });

  it('cost the same however many there are', async () => {
    const store = createMemoryStore();
    await store.write((tx) => tx.saveUpdate(anUpdate(key1)));
    const started = performance.now();
    await store.write((tx) => {
      for (let i = 0; i < 100_000; i++) tx.saveInstanceUpdateEvent(key1, instanceEvent(i, i));
    });
    // Copying the list for each of them would take minutes.
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(store.updates.instanceEvents(key1)).toHaveLength(100_000);
  });

  it('of an update that there is not are an error', async () => {
    const store = createMemoryStore();
    const message = 'Update not found: IJobUpdateKey{job=IJobKey{role=role1, environment=env, name=job1}, id=u1}';
    await expect(store.write((tx) => tx.saveUpdateEvent(key1, event('ABORTED', 1)))).rejects.toThrow(message);
    await expect(store.write((tx) => tx.saveInstanceUpdateEvent(key1, instanceEvent(1)))).rejects.toThrow(message);
    expect(store.updates.events(key1)).toEqual([]);
    expect(store.updates.instanceEvents(key1)).toEqual([]);
  });
});

describe('updates', () => {
  it.each<[string, Partial<JobUpdateQuery>, string[]]>([
    ['nothing', {}, ['u2', 'u1']],
    ['a key', { key: key1 }, ['u1']],
    ['the key of none', { key: { job: key1.job, id: 'u2' } }, []],
    ['a role', { role: 'role2' }, ['u2']],
    ['a job', { jobKey: key2.job }, ['u2']],
    ['a status', { updateStatuses: [JobUpdateStatus.ABORTED] }, ['u2']],
    ['statuses', { updateStatuses: [JobUpdateStatus.ABORTED, JobUpdateStatus.ROLLING_FORWARD] }, ['u2']],
    ['no statuses', { updateStatuses: [] }, ['u2', 'u1']],
    ['a user', { user: 'user' }, ['u2', 'u1']],
    ['another user', { user: 'other' }, []],
    ['a key and another job', { key: key1, jobKey: key2.job }, []],
    ['limit 1', { limit: 1 }, ['u2']],
    ['limit 2', { limit: 2 }, ['u2', 'u1']],
    ['limit 3', { limit: 3 }, ['u2', 'u1']],
    ['limit 1 and offset 1', { limit: 1, offset: 1 }, ['u1']],
    ['limit 2 and offset 4', { limit: 2, offset: 4 }, []],
    ['offset 1', { offset: 1 }, ['u1']],
    ['a negative limit', { limit: -1 }, ['u2', 'u1']],
  ])('are found by %s, latest first', async (_, query, expected) => {
    expect(idsOf((await storeOfTwo()).updates.query({ ...all, ...query }))).toEqual(expected);
  });

  it('are not found by a negative offset, as with the original', async () => {
    const store = await storeOfTwo();
    expect(() => store.updates.query({ offset: -1, limit: 0 })).toThrow('-1');
  });

  it('are found by job', async () => {
    const store = await storeOfTwo();
    expect(idsOf(store.updates.byJob({ ...key1.job }))).toEqual(['u1']);
    await store.write((tx) => tx.deleteUpdates([key1]));
    expect(store.updates.byJob({ ...key1.job })).toEqual([]);
  });

  it('go with all that happened to them, and go once', async () => {
    const store = await storeOfTwo();
    await store.write((tx) => tx.deleteUpdates([key1, keyOf('3')]));
    await store.write((tx) => tx.deleteUpdates([key1]));
    expect(idsOf(store.updates.query(all))).toEqual(['u2']);
    expect(store.updates.size).toBe(1);
    expect(store.updates.events(key1)).toEqual([]);
  });

  it('saved again lose their events', async () => {
    const store = await storeOfTwo();
    await store.write((tx) => tx.saveUpdate(anUpdate(key1)));
    expect(store.updates.events(key1)).toEqual([]);
    expect(store.updates.get(key1)?.summary?.state?.status).toBeUndefined();
  });

  it.each<[string, JobUpdateInstructions, string]>([
    ['neither states', { settings }, 'Missing both initial and desired states. At least one is required.'],
    ['an initial state of no config', { initialState: [{ instances }] }, 'Invalid initial instance state.'],
    [
      'an initial state of no instances',
      { initialState: [{ task: config, instances: [] }] },
      'Invalid intial instance state ranges.',
    ],
    ['a desired state of no config', { desiredState: { instances } }, 'Invalid desired instance state.'],
    ['a desired state of no instances', { desiredState: { task: config } }, 'Argument cannot be blank'],
  ])('with %s are refused', async (_, instructions, message) => {
    const store = createMemoryStore();
    await expect(store.write((tx) => tx.saveUpdate(anUpdate(key1, instructions)))).rejects.toThrow(message);
    expect(store.updates.size).toBe(0);
  });

  it('are stored with everything set that the original sets, and configs interned', async () => {
    const store = createMemoryStore();
    const twin = { ...config, resources: [...(config.resources ?? [])] };
    await store.write((tx) => {
      tx.saveUpdate({
        summary: { key: key1 },
        instructions: {
          initialState: [{ task: twin, instances }],
          desiredState: { task: config, instances },
          settings,
        },
      });
      tx.saveUpdate({ summary: { key: key2 }, instructions: { desiredState: { task: config, instances }, settings } });
    });
    const { summary, instructions } = store.updates.get(key1) ?? {};
    expect(summary?.metadata).toEqual([]);
    expect(instructions?.settings).toMatchObject({
      updateOnlyTheseInstances: [],
      blockIfNoPulsesAfterMs: 0,
      slaAware: false,
    });
    expect(instructions?.initialState?.[0]?.task).toBe(instructions?.desiredState?.task);
    expect(store.updates.get(key2)?.instructions?.initialState).toEqual([]);
  });
});

describe('cron jobs, quotas and maintenance requests', () => {
  const job = { key: { role: 'r', environment: 'prod', name: 'n' }, taskConfig: config, instanceCount: 1 };

  it('keep what was saved last under a key, and go without ado', async () => {
    const store = createMemoryStore();
    const staging = { ...job, key: { ...job.key, environment: 'staging' } };
    await store.write((tx) => {
      tx.saveCron({ ...job, cronSchedule: '* * * * *' });
      tx.saveCron(staging);
      tx.saveCron({ ...job, cronSchedule: '1 * * * *' });
      tx.saveMaintenanceRequest({ host: 'h', timeoutSecs: 1, createdTimestampMs: 2 });
      tx.saveQuota('r', { resources: [] });
    });
    expect(store.crons.get({ ...job.key })?.cronSchedule).toBe('1 * * * *');
    expect(store.crons.all()).toHaveLength(2);
    expect(store.maintenance.get('h')?.timeoutSecs).toBe(1);
    for (let i = 0; i < 2; i++) {
      await store.write((tx) => {
        tx.deleteCron({ ...job.key });
        tx.deleteMaintenanceRequest('h');
        tx.deleteQuota('r');
      });
    }
    expect(store.crons.all().map(({ key }) => key)).toEqual([staging.key]);
    expect(store.maintenance.all()).toEqual([]);
    expect(store.quotas.all().size).toBe(0);
  });

  it('come back when their transaction fails', async () => {
    const store = createMemoryStore();
    await store.write((tx) => tx.saveCron(job));
    const failed = store.write((tx) => {
      tx.deleteCron(job.key);
      tx.saveMaintenanceRequest({ host: 'h', timeoutSecs: 1, createdTimestampMs: 2 });
      tx.saveUpdate(anUpdate(key1));
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(store.crons.all()).toHaveLength(1);
    expect(store.maintenance.get('h')).toBeUndefined();
    expect(store.updates.size).toBe(0);
  });

  it('of no use are refused', async () => {
    const store = createMemoryStore();
    await expect(store.write((tx) => tx.saveCron({ ...job, key: { role: ' ' } }))).rejects.toThrow('is invalid');
    await expect(store.write((tx) => tx.saveCron({ ...job, taskConfig: undefined }))).rejects.toThrow(
      'a cron job without a task config',
    );
    const hostless = { timeoutSecs: 1, createdTimestampMs: 2 };
    await expect(store.write((tx) => tx.saveMaintenanceRequest(hostless))).rejects.toThrow('without a host');
  });
});
