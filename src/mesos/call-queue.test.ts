import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CallQueue, type CallQueueLimits } from './call-queue.ts';

const LIMITS: CallQueueLimits = { inFlight: 2, calls: 100, bytes: 1_000 };

/** A queue whose calls end when told to. */
function harness(limits: Partial<CallQueueLimits> = {}) {
  const queue = new CallQueue({ ...LIMITS, ...limits });
  const started: string[] = [];
  const dropped: string[] = [];
  const ends = new Map<string, () => void>();
  const add = (name: string, keys: readonly string[] = [], bytes = 1): void => {
    const send = (finished: () => void): void => {
      started.push(name);
      ends.set(name, finished);
    };
    queue.add(new Uint8Array(bytes), keys, send, (reason) => dropped.push(`${name}: ${reason}`));
  };
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.();
    ends.delete(name);
    await new Promise(setImmediate);
  };
  return { queue, add, end, ends, started, dropped };
}

describe('CallQueue', () => {
  it('sends as many at once as it may, in the order made', async () => {
    const { add, end, started } = harness();
    for (const name of ['a', 'b', 'c', 'd']) add(name);
    expect(started).toEqual(['a', 'b']);
    await end('b');
    expect(started).toEqual(['a', 'b', 'c']);
  });

  it('lets a call overtake, but not one that it shares a key with', async () => {
    const { add, end, started } = harness();
    add('accept', ['o:1', 't:1']);
    add('kill 1', ['t:1']);
    add('kill 2', ['t:2']);
    expect(started).toEqual(['accept', 'kill 2']);
    await end('kill 2');
    expect(started).toEqual(['accept', 'kill 2']);
    await end('accept');
    expect(started).toEqual(['accept', 'kill 2', 'kill 1']);
  });

  it('waits for the last of several that it shares keys with', async () => {
    const { add, end, started } = harness({ inFlight: 10 });
    add('a', ['1']);
    add('b', ['2']);
    add('both', ['1', '2', '2']);
    await end('a');
    expect(started).toEqual(['a', 'b']);
    await end('b');
    expect(started).toEqual(['a', 'b', 'both']);
  });

  it('turns calls away when it holds too many or too much', () => {
    const few = harness({ calls: 2 });
    for (const name of ['a', 'b', 'c']) few.add(name);
    expect(few.dropped).toEqual(['c: 2 calls of 2 bytes are waiting already']);

    const small = harness({ bytes: 10 });
    small.add('a', [], 8);
    small.add('b', [], 3);
    small.add('c', [], 2);
    expect(small.dropped).toEqual(['b: 1 calls of 8 bytes are waiting already']);
    expect(small.queue.size).toBe(2);
  });

  it('sends any number of calls that are done at once', () => {
    const queue = new CallQueue({ inFlight: 1, calls: 100_000, bytes: 1_000_000 });
    let [sent, end] = [0, (): void => undefined];
    const hold = (finished: () => void): void => {
      end = finished;
    };
    queue.add(new Uint8Array(1), [], hold, () => undefined);
    const send = (finished: () => void): void => {
      sent++;
      finished();
    };
    for (let i = 0; i < 50_000; i++) queue.add(new Uint8Array(1), [], send, () => undefined);
    expect(sent).toBe(0);
    end();
    expect([sent, queue.size]).toEqual([50_000, 0]);
  });

  it('drops what has not begun when it closes, and what comes after', async () => {
    const { queue, add, end, started, dropped } = harness({ inFlight: 1 });
    add('a');
    add('b');
    queue.close('gone');
    add('c');
    await end('a');
    expect(started).toEqual(['a']);
    expect(dropped).toEqual(['b: gone', 'c: gone']);
    expect(queue.size).toBe(0);
  });

  it('sends every call once, never too many at a time, and keeps the order of each key', async () => {
    const keys = fc.uniqueArray(fc.constantFrom<string[]>('p', 'q', 'r', 's'), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(keys, { maxLength: 20 }), fc.infiniteStream(fc.nat()), async (calls, picks) => {
        const { queue, add, end, ends, started } = harness({ inFlight: 3 });
        calls.forEach((callKeys, i) => {
          add(String(i), callKeys);
        });
        while (ends.size > 0) {
          expect(ends.size).toBeLessThanOrEqual(3);
          const running = [...ends.keys()].map(Number);
          for (const a of running) {
            for (const b of running) if (a !== b) expect(calls[a]?.some((key) => calls[b]?.includes(key))).toBe(false);
          }
          const pick = picks.next().value ?? 0;
          await end(String(running[pick % running.length]));
        }
        expect([...started].sort()).toEqual(calls.map((_, i) => String(i)).sort());
        for (const key of ['p', 'q', 'r', 's']) {
          const order = started.map(Number).filter((i) => calls[i]?.includes(key));
          expect(order).toEqual([...order].sort((a, b) => a - b));
        }
        expect(queue.size).toBe(0);
      }),
      { numRuns: 50 },
    );
  });
});
