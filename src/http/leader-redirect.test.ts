import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../clock/index.ts';
import { Stats } from '../stats/index.ts';
import { type LeaderGate, leaderHealthPage } from './leader-redirect.ts';
import { recordedEndpoints, send } from './testing/recorded.ts';
import { useTestServers } from './testing/test-server.ts';
import { varsPages } from './vars.ts';

const start = useTestServers();

const GATES = {
  leading: { leads: () => true, leader: () => undefined },
  standby: { leads: () => false, leader: () => ({ host: 'scheduler2', port: 8083 }) },
  alone: { leads: () => false, leader: () => undefined },
} satisfies Record<string, LeaderGate>;

async function served(leader: LeaderGate) {
  const { server } = await start({ leader, pages: [leaderHealthPage(leader), ...varsPages(new Stats(), systemClock)] });
  return (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
    send(server.port, { method, path, headers: Object.entries(headers), ...(body === undefined ? {} : { body }) });
}

describe('a scheduler that stands by', () => {
  it('sends clients where the original sent them, and keeps to itself what the original did', async () => {
    const ask = await served(GATES.standby);
    const recorded = recordedEndpoints('standby').filter(({ step }) => step.startsWith('standby'));
    expect(recorded.length).toBeGreaterThan(20);
    for (const { request, response } of recorded) {
      const answer = await ask(request.method, request.path, Object.fromEntries(request.headers), request.body);
      const told = response.headers.find(([name]) => name === 'Location')?.[1];
      const isRedirect = (status: number): boolean => status === 307;
      expect({ path: request.path, redirect: isRedirect(answer.status), to: answer.headers.get('location') }).toEqual({
        path: request.path,
        redirect: isRedirect(response.status),
        to: told,
      });
      if (isRedirect(answer.status)) expect(answer.body.length).toBe(0);
      if (request.path === '/leaderhealth') {
        expect(answer.status).toBe(response.status);
        expect(String(answer.body)).toBe(response.body);
      }
    }
  });

  it.each(['/apiclient/x', '/statexyz', '/api?x=1&y=%20z', '/scheduler/www?x', '/scheduler?x', '/assets/scheduler/'])(
    'redirects %s with all that is behind it',
    async (path) => {
      const ask = await served(GATES.standby);
      for (const method of ['GET', 'POST', 'DELETE']) {
        const { status, headers } = await ask(method, path);
        expect([status, headers.get('location')]).toEqual([307, `http://scheduler2:8083${path}`]);
      }
    },
  );

  it.each(['/', '/schedulers', '/vars', '/health', '/leaderhealth', '/assets/schedulers', '/structdump/x'])(
    'answers %s itself',
    async (path) => {
      const ask = await served(GATES.standby);
      expect((await ask('GET', path)).status).not.toBe(307);
    },
  );

  it('brackets an address of IPv6', async () => {
    const ask = await served({ leads: () => false, leader: () => ({ host: '::1', port: 8081 }) });
    expect((await ask('GET', '/api')).headers.get('location')).toBe('http://[::1]:8081/api');
  });
});

describe('a scheduler that knows of no leader', () => {
  it('says so, and serves those who bypass it', async () => {
    const ask = await served(GATES.alone);
    const { status, headers, body } = await ask('GET', '/scheduler');
    expect(status).toBe(503);
    expect(headers.has('content-type')).toBe(false);
    expect(String(body)).toContain('<h1>No Leader Found</h1>');
    expect((await ask('GET', '/scheduler', { 'Bypass-Leader-Redirect': '' })).status).not.toBe(503);
    expect((await ask('GET', '/leaderhealth')).status).toBe(502);
    expect(String((await ask('GET', '/leaderhealth')).body)).toMatch(/^Current status: There is no leading scheduler/);
  });
});

describe('a scheduler that leads', () => {
  it('answers everything itself', async () => {
    const ask = await served(GATES.leading);
    expect((await ask('GET', '/api', { 'Content-Type': 'text/plain' })).status).not.toBe(307);
    const health = await ask('GET', '/leaderhealth');
    expect(health.status).toBe(200);
    expect(health.headers.get('content-type')).toBe('text/plain;charset=utf-8');
    expect(String(health.body)).toMatch(/^Current status: This is the leading scheduler\.\n/);
  });
});
