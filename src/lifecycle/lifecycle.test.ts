import { describe, expect, it } from '@jest/globals';
import { VirtualClock } from '../clock/index.ts';
import { Stats } from '../stats/index.ts';
import { Lifecycle, type LifecycleSteps } from './index.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A life whose steps only write down that they are done, unless told otherwise. */
function life(
  steps: Partial<LifecycleSteps> = {},
  limits: { delay?: number | undefined; lead?: number | undefined } = {},
) {
  const done: string[] = [];
  const logged: string[] = [];
  const clock = new VirtualClock(1000);
  const stats = new Stats();
  const step = (name: string) => async (): Promise<void> => void done.push(name);
  const note = (_: unknown, text?: string): void => void logged.push(text ?? String(_));
  const lifecycle = new Lifecycle({
    steps: {
      prepareStorage: step('prepare'),
      lead: step('lead'),
      advertise: step('advertise'),
      stopLeading: step('stop'),
      leave: step('leave'),
      end: (error) => void done.push(error === undefined ? 'end' : `end: ${error.message}`),
      ...steps,
    },
    maxRegistrationDelayMs: 'delay' in limits ? limits.delay : MINUTE,
    maxLeadingMs: 'lead' in limits ? limits.lead : DAY,
    stats,
    clock,
    log: { info: note, warn: note, error: note } as never,
  });
  const gauges = (): string[] =>
    [...stats.snapshot()]
      .filter(([, { value }]) => value === 1)
      .map(([name]) => name.replace('scheduler_lifecycle_', ''));
  return { lifecycle, done, logged, clock, gauges };
}

/** Lets promises go on that wait for nothing. */
async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}

describe('the life of a scheduler', () => {
  it('goes from standing by to leading to its end, when it has led for long enough', async () => {
    const { lifecycle, done, clock, gauges, logged } = life();
    expect(gauges()).toEqual(['IDLE']);
    await lifecycle.prepare();
    expect(gauges()).toEqual(['STORAGE_PREPARED']);
    await lifecycle.elected();
    expect(gauges()).toEqual(['LEADER_AWAITING_REGISTRATION']);
    expect(done).toEqual(['prepare', 'lead']);
    await lifecycle.registered();
    expect(gauges()).toEqual(['ACTIVE']);
    clock.advance(DAY - 1);
    await settle();
    expect(done).toEqual(['prepare', 'lead', 'advertise']);
    clock.advance(1);
    await settle();
    expect(gauges()).toEqual(['DEAD']);
    expect(done).toEqual(['prepare', 'lead', 'advertise', 'stop', 'leave', 'end']);
    expect(logged).toContain('Triggering automatic failover.');
  });

  it('ends when Mesos does not take it in time, and was never advertised', async () => {
    const { lifecycle, done, clock, logged } = life();
    await lifecycle.prepare();
    await lifecycle.elected();
    clock.advance(MINUTE);
    await settle();
    expect(done).toEqual(['prepare', 'lead', 'stop', 'leave', 'end']);
    expect(logged).toContain('Framework has not been registered within the tolerated delay.');
    await lifecycle.registered();
    expect(done).not.toContain('advertise');
  });

  it('does not mind the registration timer once it is active, nor timers that are off', async () => {
    const { lifecycle, gauges, clock } = life({}, { lead: undefined });
    await lifecycle.prepare();
    await lifecycle.elected();
    await lifecycle.registered();
    clock.advance(100 * DAY);
    await settle();
    expect(gauges()).toEqual(['ACTIVE']);
    const patient = life({}, { delay: undefined, lead: undefined });
    await patient.lifecycle.prepare();
    await patient.lifecycle.elected();
    patient.clock.advance(100 * DAY);
    await settle();
    expect(patient.gauges()).toEqual(['LEADER_AWAITING_REGISTRATION']);
  });

  it('ends when it is defeated, be it before it was elected', async () => {
    for (const elected of [false, true]) {
      const { lifecycle, done, logged } = life();
      await lifecycle.prepare();
      if (elected) await lifecycle.elected();
      lifecycle.defeated('the ZooKeeper session is lost');
      await settle();
      expect(done).toEqual(['prepare', ...(elected ? ['lead'] : []), 'stop', 'leave', 'end']);
      expect(logged).toContain('Lost leadership, committing suicide.');
      await lifecycle.elected();
      expect(done.filter((step) => step === 'lead')).toHaveLength(elected ? 1 : 0);
    }
  });

  it.each(['prepareStorage', 'lead'] as const)('ends with the error of %s', async (step) => {
    const fails = async (): Promise<void> => {
      throw new Error('no disk');
    };
    const { lifecycle, done } = life({ [step]: fails });
    const run = async (): Promise<void> => {
      await lifecycle.prepare();
      await lifecycle.elected();
    };
    await expect(run()).rejects.toThrow('no disk');
    expect(done.slice(-3)).toEqual(['stop', 'leave', 'end: no disk']);
  });

  it('ends when it cannot be advertised', async () => {
    const { lifecycle, done, logged } = life({
      advertise: async () => {
        throw new Error('no node');
      },
    });
    await lifecycle.prepare();
    await lifecycle.elected();
    await lifecycle.registered();
    expect(done.at(-1)).toBe('end');
    expect(logged).toContain('Failed to advertise leader, shutting down.');
  });

  it('ends once, though steps fail or hang', async () => {
    const { lifecycle, done, clock, logged } = life({
      stopLeading: () => new Promise(() => undefined),
      leave: async () => {
        throw new Error('not connected');
      },
    });
    await lifecycle.prepare();
    const dying = lifecycle.die();
    void lifecycle.die(new Error('late'));
    clock.advance(5000);
    await settle();
    clock.advance(1000);
    await dying;
    expect(done).toEqual(['prepare', 'end']);
    expect(logged).toContain('Shutdown already invoked, ignoring extra call.');
  });

  it('stops what was still starting when the end came', async () => {
    let goOn = (): void => undefined;
    const { lifecycle, done } = life({
      lead: () =>
        new Promise((resolve) => {
          goOn = () => resolve();
        }),
    });
    await lifecycle.prepare();
    const elected = lifecycle.elected();
    lifecycle.defeated('gone');
    await settle();
    expect(done).toEqual(['prepare', 'stop', 'leave', 'end']);
    goOn();
    await elected;
    expect(done).toEqual(['prepare', 'stop', 'leave', 'end', 'stop']);
  });

  it('refuses steps out of order', async () => {
    const { lifecycle } = life();
    await expect(lifecycle.elected()).rejects.toThrow(
      'State transition from IDLE to LEADER_AWAITING_REGISTRATION is not allowed.',
    );
    await lifecycle.prepare();
    await lifecycle.elected();
    await expect(lifecycle.elected()).rejects.toThrow('is not allowed');
  });
});
