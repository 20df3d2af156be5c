import { describe, expect, it } from '@jest/globals';
import type { LifecycleState } from '../lifecycle/index.ts';
import { type OptionalService, servicesPage } from './services.ts';

interface Service {
  readonly name: string;
  readonly state: string;
}

async function services(state: LifecycleState, absent: readonly OptionalService[] = []): Promise<readonly Service[]> {
  const none = new URLSearchParams();
  const request = {
    method: 'GET',
    search: '',
    form: none,
    below: [],
    preferred: ([first]: readonly string[]) => first,
  } as const;
  const answer = await servicesPage(() => state, absent).answer(none, request);
  if (typeof answer !== 'string') throw new Error('is no text');
  return JSON.parse(answer);
}

describe('/services', () => {
  it.each([
    ['IDLE', 'NEW', 'RUNNING'],
    ['PREPARING_STORAGE', 'NEW', 'RUNNING'],
    ['STORAGE_PREPARED', 'NEW', 'RUNNING'],
    ['LEADER_AWAITING_REGISTRATION', 'STARTING', 'RUNNING'],
    ['ACTIVE', 'RUNNING', 'RUNNING'],
    ['DEAD', 'TERMINATED', 'TERMINATED'],
  ] satisfies [LifecycleState, string, string][])(
    '%s: a part of leading is %s, one of the process %s',
    async (state, leading, always) => {
      const found = new Map((await services(state)).map(({ name, state }) => [name, state]));
      expect(found.get('TaskReconciler')).toBe(leading);
      expect(found.get('HttpServerLauncher')).toBe(always);
    },
  );

  it('leaves out what the flags left out, and keeps the order of the rest', async () => {
    const all = await services('ACTIVE');
    const some = await services('ACTIVE', ['Webhook', 'PreemptorService']);
    expect(all.length - some.length).toBe(2);
    expect(some).toEqual(all.filter(({ name }) => name !== 'Webhook' && name !== 'PreemptorService'));
  });
});
