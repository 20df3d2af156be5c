import { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.ts';

describe('turns', () => {
  it('take the requests of a connection one by one, and those of others meanwhile', async () => {
    const turns = new Turns(10);
    const [one, other] = [new Socket(), new Socket()];
    const order: string[] = [];
    const first = await turns.inOrder(one);
    const second = turns.inOrder(one).then((release) => {
      order.push('second');
      release();
    });
    const third = turns.inOrder(one).then(() => order.push('third'));
    (await turns.inOrder(other))();
    await setImmediate();
    expect(order).toEqual([]);
    first();
    await Promise.all([second, third]);
    expect(order).toEqual(['second', 'third']);
  });

  it('cut off a connection that floods', async () => {
    const turns = new Turns(10);
    const socket = new Socket();
    await turns.inOrder(socket);
    for (let i = 1; i < 100; i++) void turns.inOrder(socket);
    expect(socket.destroyed).toBe(false);
    void turns.inOrder(socket);
    expect(socket.destroyed).toBe(true);
  });

  it('keep large requests in turns of the event loop of their own', async () => {
    const turns = new Turns(10);
    const order: string[] = [];
    const large = [1, 2, 3].map((n) => turns.ofItsOwn().then(() => order.push(`large ${n}`)));
    for (const n of [1, 2, 3]) {
      await setImmediate();
      order.push(`small ${n}`);
    }
    await Promise.all(large);
    expect(order.filter((who) => who.startsWith('large'))).toEqual(['large 1', 'large 2', 'large 3']);
    expect(order.indexOf('small 1')).toBeLessThan(order.indexOf('large 2'));
    expect(order.indexOf('small 2')).toBeLessThan(order.indexOf('large 3'));
  });

  it('let only so many be busy, in the order of their coming', async () => {
    const turns = new Turns(2);
    const releases = [await turns.whenFree(), await turns.whenFree()];
    const order: number[] = [];
    const waiting = [3, 4].map((n) => turns.whenFree().then((release) => ({ release, at: order.push(n) })));
    await setImmediate();
    expect(order).toEqual([]);
    releases[0]?.();
    await setImmediate();
    expect(order).toEqual([3]);
    releases[1]?.();
    for (const { release } of await Promise.all(waiting)) release();
    await turns.whenFree();
    await turns.whenFree();
    expect(order).toEqual([3, 4]);
  });
});
