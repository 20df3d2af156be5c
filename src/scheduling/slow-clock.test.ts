import { expect, it } from '@jest/globals';
import type { Clock } from '../clock/index.ts';
import { ScheduleStatus } from '../wire/index.ts';
import { offerOf } from './testing/offers.ts';
import { serviceConfig, World } from './testing/world.ts';

/** More than any slice of work. */
const LOOK_MS = 50;

/** On a host so busy that between two looks at the clock more time goes by than a slice has. */
function slow(clock: Clock): Clock {
  let looks = 0;
  return {
    now: () => clock.now(),
    monotonic: () => {
      if (++looks > 100_000) throw new Error('looked at the clock again and again without getting on');
      return clock.monotonic() + looks * LOOK_MS;
    },
    after: (delayMs, fn) => clock.after(delayMs, fn),
  };
}

it('gets on with placing and with looking for slots, however slow it is', async () => {
  const world = new World({ clock: slow, preemption: {} });
  await world.create(serviceConfig('web'), 3);
  await world.scheduler.offers([offerOf('o1'), offerOf('o2')]);
  await world.pass(400_000);
  expect(world.tasksIn(ScheduleStatus.ASSIGNED)).toBe(3);
  expect(Number(world.stats.snapshot().get('pending_task_processor_run_events')?.value)).toBeGreaterThan(0);
});
