import { describe, expect, it } from '@jest/globals';
import { Actor, Kernel } from './kernel.ts';
import { minimize } from './minimize.ts';
import { describe as line, planOf } from './plan.ts';

async function all(kernel: Kernel): Promise<void> {
  while (await kernel.step());
}

describe('Kernel', () => {
  it('lets things happen by their times, then in the order of their making, with all that follows at once', async () => {
    const kernel = new Kernel(1_000, 10);
    const log: string[] = [];
    kernel.after(5, () => log.push(`b ${kernel.now}`));
    kernel.after(5, () => void Promise.resolve().then(() => log.push(`c ${kernel.now}`)));
    kernel.after(1, () => log.push(`a ${kernel.now}`));
    kernel.after(2, () => log.push('never')).cancel();
    await all(kernel);
    expect(log).toEqual(['a 1001', 'b 1005', 'c 1005']);
  });

  it('holds what is for a paused process, and loses what is for a dead one', async () => {
    const kernel = new Kernel(0, 10);
    const [slow, dead] = [new Actor(kernel, 'slow'), new Actor(kernel, 'dead')];
    const log: string[] = [];
    slow.clock.after(10, () => log.push(`slow ${kernel.now}`));
    dead.clock.after(10, () => log.push('dead'));
    slow.pause();
    dead.kill();
    kernel.after(50, () => slow.resume());
    await all(kernel);
    expect(log).toEqual(['slow 50']);
  });

  it('hashes its trace', () => {
    const traced = (...lines: string[]): string => {
      const kernel = new Kernel(0, 0);
      for (const each of lines) kernel.trace(each);
      return kernel.traceHash;
    };
    expect(traced('a', 'b')).toBe(traced('a', 'b'));
    expect(traced('a', 'b')).not.toBe(traced('b', 'a'));
  });
});

describe('a plan', () => {
  it('is the same for the same seed, and in order', () => {
    const plan = planOf(5);
    expect(planOf(5)).toEqual(plan);
    expect(planOf(6)).not.toEqual(plan);
    expect(plan.every(({ atMs }, i) => i === 0 || atMs >= (plan[i - 1]?.atMs ?? 0))).toBe(true);
    expect(plan.map(line).every((text) => / (call|fault) /.test(text))).toBe(true);
  });

  it('is made as short as can be', async () => {
    const plan = planOf(3);
    const culprits = new Set([plan[7], plan[40]]);
    const breaks = async (part: typeof plan) => [...culprits].every((one) => one !== undefined && part.includes(one));
    expect(new Set(await minimize(plan, breaks, 1_000))).toEqual(culprits);
  });
});
