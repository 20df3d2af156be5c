import { describe, expect, it } from '@jest/globals';
import { JobUpdateAction, type JobUpdateDetails, JobUpdateStatus } from '../../../src/wire/index.ts';
import { matchesUpdate, progressOf, settingFacts, toneCounts, updateRow, updateTitle } from './updates.ts';

const { INSTANCE_ROLLED_BACK, INSTANCE_UPDATED, INSTANCE_UPDATE_FAILED, INSTANCE_UPDATING } = JobUpdateAction;

function details(
  initial: readonly [number, number],
  desired: readonly [number, number] | undefined,
  events: readonly (readonly [number, JobUpdateAction, number?])[],
): JobUpdateDetails {
  return {
    update: {
      instructions: {
        initialState: [{ instances: [{ first: initial[0], last: initial[1] }] }],
        desiredState: desired === undefined ? undefined : { instances: [{ first: desired[0], last: desired[1] }] },
      },
    },
    instanceEvents: events.map(([instanceId, action, timestampMs = 1]) => ({ instanceId, action, timestampMs })),
  };
}

const tonesOf = (found: JobUpdateDetails): string[] =>
  progressOf(found).instances.map(({ instanceId, tone }) => `${instanceId} ${tone}`);

describe('progressOf', () => {
  it('counts instances that were updated, of all before and after', () => {
    const found = details(
      [0, 10],
      [0, 9],
      [0, 2, 3, 5, 9].map((id) => [id, INSTANCE_UPDATED] as const),
    );
    expect(progressOf(found)).toMatchObject({ done: 5, total: 11, percent: 45 });
    expect(tonesOf(found).filter((text) => text.endsWith('okay'))).toEqual([
      '0 okay',
      '2 okay',
      '3 okay',
      '5 okay',
      '9 okay',
    ]);
    expect(tonesOf(found)[10]).toBe('10 pending');
  });

  it('shows each instance by its last event', () => {
    const found = details(
      [0, 3],
      [0, 2],
      [
        [0, INSTANCE_UPDATE_FAILED],
        [2, INSTANCE_ROLLED_BACK],
        [3, INSTANCE_UPDATED],
      ],
    );
    expect(tonesOf(found)).toEqual(['0 error', '1 pending', '2 attention', '3 removed']);
    expect(progressOf(found).instances[3]?.text).toBe('Instance removed');
  });

  it('takes events in the order of their times, and of their coming when that is the same', () => {
    const found = details(
      [0, 1],
      [0, 1],
      [
        [0, INSTANCE_UPDATED, 5],
        [0, INSTANCE_UPDATING, 2],
        [1, INSTANCE_UPDATING, 3],
        [1, INSTANCE_UPDATED, 3],
      ],
    );
    expect(tonesOf(found)).toEqual(['0 okay', '1 okay']);
  });

  it('stands an update that only removes, and one without anything', () => {
    expect(tonesOf(details([0, 0], undefined, [[0, INSTANCE_UPDATED]]))).toEqual(['0 removed']);
    expect(progressOf({})).toEqual({ instances: [], done: 0, total: 0, percent: 0 });
  });
});

describe('toneCounts', () => {
  it('puts failures first', () => {
    const found = details(
      [0, 4],
      [0, 4],
      [
        [0, INSTANCE_UPDATED],
        [1, INSTANCE_UPDATED],
        [2, INSTANCE_UPDATE_FAILED],
      ],
    );
    expect(toneCounts(progressOf(found)).map(({ text, count }) => `${count} ${text}`)).toEqual([
      '1 Instance update failed',
      '2 Instance updated',
      '2 Pending',
    ]);
  });
});

describe('updateRow', () => {
  const row = updateRow({
    key: { job: { role: 'www', environment: 'prod', name: 'hello' }, id: 'bc2e' },
    user: 'Ann',
    state: { status: JobUpdateStatus.ROLL_FORWARD_PAUSED, createdTimestampMs: 5n, lastModifiedTimestampMs: 7 },
  });

  it('tells what a list needs', () => {
    expect(row).toMatchObject({ isActive: true, statusName: 'ROLL_FORWARD_PAUSED', created: 5, modified: 7 });
  });

  it.each(['hello', 'www/prod', 'ann', 'roll', 'bc2', 'ann hello'])('is found by “%s”', (text) => {
    expect(matchesUpdate(row, text.split(' '))).toBe(true);
  });

  it.each(['bob', 'rolled_back', 'c2e'])('is not found by “%s”', (text) => {
    expect(matchesUpdate(row, [text])).toBe(false);
  });
});

describe('updateTitle', () => {
  it('has words for every status', () => {
    const titles = Object.values(JobUpdateStatus).map(updateTitle);
    expect(titles).not.toContain(undefined);
    expect(new Set(titles).size).toBe(titles.length - 1);
  });
});

describe('settingFacts', () => {
  const settings = {
    updateGroupSize: 3,
    maxPerInstanceFailures: 1,
    maxFailedInstances: 2,
    minWaitInInstanceRunningMs: 60_000,
    rollbackOnFailure: true,
    waitForBatchCompletion: false,
  };
  const textOf = (extra: object): string =>
    settingFacts({ ...settings, ...extra })
      .map(({ name, values }) => `${name}: ${values.join()}`)
      .join('; ');

  it.each([
    [{}, 'Strategy: Queue; Max parallel updates: 3; '],
    [{ waitForBatchCompletion: true }, 'Strategy: Batch; Batch size: 3; '],
    [{ updateStrategy: { queueStrategy: { groupSize: 5 } } }, 'Strategy: Queue; Max parallel updates: 5; '],
    [
      { updateStrategy: { varBatchStrategy: { groupSizes: [1, 2], autopauseAfterBatch: true } } },
      'Strategy: Variable batch; Batch sizes: 1, 2; Pauses after each batch: yes; ',
    ],
  ])('names the strategy of %j', (extra, text) => {
    expect(textOf(extra).startsWith(text)).toBe(true);
  });

  it('leaves out what is not set', () => {
    expect(textOf({})).not.toMatch(/Only instances|pulse/);
    expect(textOf({ blockIfNoPulsesAfterMs: 1000, updateOnlyTheseInstances: [{ first: 1, last: 2 }] })).toMatch(
      /Only instances: 1 - 2; Needs a pulse every: 1 s/,
    );
  });
});
