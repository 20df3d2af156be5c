import { describe, expect, it } from '@jest/globals';
import { Aliases } from './aliases.ts';
import type { Exchange } from './sessions.ts';

const uuid = (digit: number): string => `00000000-0000-4000-8000-00000000000${digit}`;

const task = (instanceId: number, digit: number, timestamp: number): object => ({
  assignedTask: {
    taskId: `r-e-n-${instanceId}-${uuid(digit)}`,
    instanceId,
    task: { job: { role: 'r', environment: 'e', name: 'n' } },
  },
  taskEvents: [{ timestamp }],
});

function exchange(body: string, value: string): Exchange {
  const request = { method: 'POST', path: '/api', headers: [], body };
  return {
    kind: 'exchange',
    n: 1,
    step: '',
    request,
    response: { status: 200, headers: [] },
    refs: [{ value, fromStep: 1, kind: '' }],
  };
}

describe('ids of the recording', () => {
  it('stand for the tasks of the same instance, in the order of their making', () => {
    const aliases = new Aliases();
    aliases.learn([task(0, 1, 20), task(0, 2, 10), task(1, 3, 5)], [task(1, 4, 7), task(0, 5, 1), task(0, 6, 2)]);
    expect([4, 5, 6].map((digit) => aliases.translateText(`of r-e-n-${digit === 4 ? 1 : 0}-${uuid(digit)}.`))).toEqual([
      `of r-e-n-1-${uuid(3)}.`,
      `of r-e-n-0-${uuid(2)}.`,
      `of r-e-n-0-${uuid(1)}.`,
    ]);
  });

  it('stay when the tasks can not be told apart', () => {
    const aliases = new Aliases();
    aliases.learn([task(0, 1, 20)], [task(0, 5, 1), task(0, 6, 2)]);
    expect(aliases.translate(`r-e-n-0-${uuid(5)}`)).toBe(`r-e-n-0-${uuid(5)}`);
  });

  it('are replaced in requests', () => {
    const aliases = new Aliases();
    const key = (id: string) => ({ key: { job: { role: 'r' }, id } });
    aliases.learn(key(uuid(1)), key(uuid(2)));
    const body = String(aliases.requestBody(exchange(`{"id":"${uuid(2)}","other":"${uuid(3)}"}`, uuid(2))));
    expect(body).toBe(`{"id":"${uuid(1)}","other":"${uuid(3)}"}`);
  });
});
