import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ScheduleStatus, type TaskEvent } from '../../wire/index.ts';
import { LoadedEvents } from './loaded-events.ts';

const event = (number: number, seq: number): TaskEvent => ({
  timestamp: number * 1000 + seq,
  status: ScheduleStatus.PENDING,
  message: undefined,
  scheduler: undefined,
});

it('gives the events of each task in their order, whatever order they came in', () => {
  const lengths = fc.array(fc.nat(6), { minLength: 1, maxLength: 6 });
  const shuffled = lengths.chain((counts) => {
    const all = counts.flatMap((count, number) => Array.from({ length: count }, (_, seq) => ({ number, seq })));
    return fc.tuple(fc.constant(counts), fc.shuffledSubarray(all, { minLength: all.length }));
  });
  fc.assert(
    fc.property(shuffled, ([counts, rows]) => {
      const events = new LoadedEvents();
      for (const { number, seq } of rows) events.add(number, seq, event(number, seq));
      for (const [number, count] of counts.entries()) {
        expect(events.of(number)).toEqual(Array.from({ length: count }, (_, seq) => event(number, seq)));
      }
    }),
  );
});
