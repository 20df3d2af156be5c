import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isActive } from '../model/index.ts';
import { ScheduleStatus, type SlaPolicy } from '../wire/index.ts';
import { settle, World } from './testing/world.ts';

const { DRAINING, KILLED, RUNNING } = ScheduleStatus;
const MINUTE_MS = 60_000;
const DURATION_SECS = 150;
const TIMEOUT_SECS = 3600;
const HOSTS = ['a', 'b', 'c', 'd'];

const policies = fc.oneof(
  fc.nat(8).map((count): SlaPolicy => ({ countSlaPolicy: { count, durationSecs: DURATION_SECS } })),
  fc.nat(100).map((percentage): SlaPolicy => ({ percentageSlaPolicy: { percentage, durationSecs: DURATION_SECS } })),
);

/** How many instances a policy wants to keep; one may always go. */
function required(policy: SlaPolicy, instances: number): number {
  const wanted =
    policy.countSlaPolicy === undefined
      ? Math.ceil(((policy.percentageSlaPolicy?.percentage ?? 0) / 100) * instances - 1e-9)
      : Number(policy.countSlaPolicy.count);
  return Math.min(wanted, instances - 1);
}

/** Instances that have been running for as long as policies want. */
function settled(world: World): number {
  const now = world.clock.now();
  return world.store.tasks.query({}).filter(({ status, taskEvents = [] }) => {
    const since = taskEvents.filter((event) => event.status === RUNNING).at(-1)?.timestamp;
    return status === RUNNING && now - Number(since) > DURATION_SECS * 1000;
  }).length;
}

describe('a drain', () => {
  it('never takes more than the policy allows, and ends as soon as the rest is well or its time is over', async () => {
    const steps = fc.array(fc.constantFrom('kill', 'kill', 'start', 'poll', 'poll', 'lead'), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 7 }), policies, steps, async (instances, policy, given) => {
        const world = new World();
        await world.host(...HOSTS);
        for (let n = 0; n < instances; n++) await world.running(HOSTS[n % 4] ?? 'a', n, { slaPolicy: policy });
        const drained = ['a', 'b'];
        await world.maintenance.slaDrain(drained, undefined, TIMEOUT_SECS);
        const begun = world.clock.now();
        const act = async (step: string): Promise<void> => {
          const tasks = world.store.tasks.query({});
          const going = tasks.find(({ status }) => status === DRAINING);
          const waiting = tasks.find(({ status }) => status === ScheduleStatus.PENDING);
          if (step === 'kill' && going !== undefined) await world.change(going.assignedTask?.taskId ?? '', KILLED);
          if (step === 'start' && waiting !== undefined) {
            await world.store.write((tx) => {
              const taskId = waiting.assignedTask?.taskId ?? '';
              world.state.assignTask(tx, taskId, 'c', 'agent-c', new Map());
              world.state.changeState(tx, taskId, ScheduleStatus.STARTING);
              world.state.changeState(tx, taskId, RUNNING);
            });
          }
          if (step === 'lead') {
            world.maintenance.stop();
            world.lead();
          }
          if (step !== 'poll') return;
          world.clock.advance(MINUTE_MS);
          await settle();
          const isOver = world.clock.now() - begun > TIMEOUT_SECS * 1000;
          const gone = tasks.filter(
            ({ assignedTask, status }) => status === RUNNING && world.status(assignedTask?.taskId ?? '') === DRAINING,
          );
          // Whatever was taken, enough of the others had been running for long enough by then.
          if (gone.length > 0 && !isOver) expect(settled(world)).toBeGreaterThanOrEqual(required(policy, instances));
        };
        for (const step of given) await act(step);
        // As long as somebody ends and starts tasks, it ends well before its time is over.
        for (let round = 0; round < 8 * instances && drained.some((host) => world.mode(host) !== 'DRAINED'); round++) {
          await act('kill');
          await act('start');
          await act('poll');
        }
        expect(drained.map((host) => world.mode(host))).toEqual(['DRAINED', 'DRAINED']);
        expect(drained.flatMap((host) => world.active(host))).toEqual([]);
        expect(world.store.tasks.query({}).filter(({ status }) => isActive(status))).toHaveLength(instances);
        world.maintenance.stop();
      }),
      { numRuns: 40 },
    );
  });
});
