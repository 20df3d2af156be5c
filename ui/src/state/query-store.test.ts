import { describe, expect, it } from '@jest/globals';
import { VirtualClock } from '../../../src/clock/index.ts';
import { Fault } from '../api/errors.ts';
import { type Query, QueryStore } from './query-store.ts';

/** Lets promises settle. */
const settle = async (): Promise<void> => {
  for (let i = 0; i < 10; i++) await Promise.resolve();
};

/** A query whose answers are given by hand, and how often it was asked. */
function scripted(key: string, everyMs = 10_000) {
  const script = { asked: 0, answer: (): unknown => script.asked };
  const query: Query<unknown> = {
    key,
    everyMs,
    async load() {
      script.asked += 1;
      return script.answer();
    },
  };
  return { script, query };
}

describe('QueryStore', () => {
  it('reads what is watched, again when it has become old, and no more when nobody watches', async () => {
    const clock = new VirtualClock();
    const store = new QueryStore(clock);
    const { script, query } = scripted('a');
    let changes = 0;
    const stop = store.watch(query, () => changes++);
    expect(store.snapshot('a')).toMatchObject({ data: undefined, isLoading: true });
    await settle();
    expect(store.snapshot('a')).toMatchObject({ data: 1, fault: undefined, isLoading: false });
    expect(changes).toBe(2);
    clock.advance(9_999);
    expect(script.asked).toBe(1);
    clock.advance(1);
    expect(script.asked).toBe(2);
    await settle();
    stop();
    clock.advance(100_000);
    await settle();
    expect(script.asked).toBe(2);
    expect(clock.waiting).toBe(0);
    expect(store.snapshot('a').data).toBe(2);
  });

  it('keeps the last data when reading fails, tries again ever more rarely, and recovers', async () => {
    const clock = new VirtualClock();
    const store = new QueryStore(clock);
    const { script, query } = scripted('a');
    store.watch(query, () => {});
    await settle();
    script.answer = () => {
      throw new Fault('offline', 'gone');
    };
    clock.advance(10_000);
    await settle();
    expect(store.snapshot('a')).toMatchObject({ data: 1, fault: { kind: 'offline' } });
    const waits: number[] = [];
    for (let i = 0; i < 7; i++) {
      waits.push((clock.nextAt ?? Number.NaN) - clock.now());
      clock.advance(waits[i] ?? 0);
      await settle();
    }
    expect(waits).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
    script.answer = () => 'back';
    clock.advance(30_000);
    await settle();
    expect(store.snapshot('a')).toMatchObject({ data: 'back', fault: undefined });
  });

  it('rests while paused, except for what was never read and what is asked for, and catches up', async () => {
    const clock = new VirtualClock();
    const store = new QueryStore(clock);
    store.setPaused(true);
    const { script, query } = scripted('a');
    store.watch(query, () => {});
    await settle();
    expect(script.asked).toBe(1);
    clock.advance(60_000);
    await settle();
    expect(script.asked).toBe(1);
    store.refresh();
    await settle();
    expect(script.asked).toBe(2);
    clock.advance(60_000);
    store.setPaused(false);
    await settle();
    expect(script.asked).toBe(3);
  });

  it('asks for what takes long less often', async () => {
    const clock = new VirtualClock();
    const store = new QueryStore(clock);
    const { script, query } = scripted('a', 1000);
    script.answer = () => {
      clock.advance(500);
      return 1;
    };
    store.watch(query, () => {});
    await settle();
    expect((clock.nextAt ?? 0) - clock.now()).toBe(10_000);
  });

  it('shares one reading among all who watch the same, and forgets what nobody has watched for long', async () => {
    const clock = new VirtualClock();
    const store = new QueryStore(clock);
    const { script, query } = scripted('a');
    const stops = [store.watch(query, () => {}), store.watch(query, () => {})];
    await settle();
    expect(script.asked).toBe(1);
    for (const stop of stops) stop();
    for (let i = 0; i < 20; i++) {
      const stop = store.watch(scripted(`other ${i}`).query, () => {});
      await settle();
      stop();
    }
    expect(store.snapshot('a').data).toBeUndefined();
    expect(store.snapshot('other 19').data).toBe(1);
  });
});
