import { describe, expect, it } from '@jest/globals';
import { VirtualClock } from '../clock/index.ts';
import { findPage, type PageMethod, pagesByPath } from '../http/index.ts';
import { BUILT_IN_TIERS } from '../model/index.ts';
import { createMemoryStore } from '../store/index.ts';
import { MaintenanceMode, type ScheduledTask, ScheduleStatus, type TaskConfig } from '../wire/index.ts';
import { leaderPages, standbyPages } from './index.ts';

const { ASSIGNED, FAILED, PENDING, RUNNING } = ScheduleStatus;

function config(name: string, more: Partial<TaskConfig> = {}): TaskConfig {
  return {
    job: { role: 'www', environment: 'prod', name },
    isService: true,
    priority: 0,
    maxTaskFailures: 1,
    production: false,
    resources: [{ numCpus: 1.5 }, { ramMb: 128 }, { diskMb: 64 }],
    ...more,
  };
}

function task(
  id: string,
  of: TaskConfig,
  status: ScheduleStatus,
  agent?: string,
  ports?: [string, number][],
): ScheduledTask {
  return {
    assignedTask: {
      taskId: id,
      instanceId: Number(id.at(-1)),
      task: of,
      ...(agent && { slaveId: agent, slaveHost: `${agent}-host` }),
      assignedPorts: new Map(ports),
    },
    status,
    failureCount: 0,
    timesPartitioned: 0,
    taskEvents: [{ timestamp: 1, status }],
  };
}

async function world(schedules: ReadonlyMap<string, string> = new Map()) {
  const clock = new VirtualClock(1000);
  const store = createMemoryStore({ clock });
  await store.write((tx) => {
    const [one, two] = [config('one'), config('two', { production: true, contactEmail: '<b>"x"@y</b>' })];
    tx.saveTasks([
      task('one-0', one, RUNNING, 'a1', [['telnet', 23]]),
      task('one-1', one, RUNNING, 'a1', [
        ['http', 80],
        ['health', 81],
      ]),
      task('one-2', one, PENDING),
      task('one-3', one, FAILED, 'a1'),
      task('two-0', two, ASSIGNED, 'a2'),
    ]);
    tx.saveQuota('www', { resources: [{ numCpus: 1 }, { ramMb: 1024 }, { diskMb: 2048 }] });
    tx.saveHostAttributes({
      host: 'a1-host',
      slaveId: 'a1',
      mode: MaintenanceMode.DRAINING,
      attributes: [
        { name: 'rack', values: ['r<1>'] },
        { name: 'host', values: ['a1-host'] },
      ],
    });
  });
  const offer = { id: { value: 'o' }, frameworkId: { value: 'f' }, agentId: { value: 'a1' }, hostname: 'a1-host' };
  const options = {
    clusterName: 'c',
    store,
    tiers: BUILT_IN_TIERS,
    clock,
    offersHeld: () => [{ offer }],
    schedules: () => schedules,
  };
  return { store, pages: pagesByPath(...leaderPages(options)) };
}

async function ask(pages: Awaited<ReturnType<typeof world>>['pages'], url: string, method: PageMethod = 'GET') {
  const found = findPage(pages, url);
  if (found === undefined || 'file' in found.page) throw new Error(`there is no page ${url}`);
  const [, search = ''] = /(\?.*)$/.exec(url) ?? [];
  const [rest = ''] = found.rest.split('?');
  const answer = await found.page.answer(new URLSearchParams(search), {
    ...{ method, search, form: new URLSearchParams(), below: rest.split('/').slice(1) },
    preferred: ([first]) => first,
  });
  if (typeof answer === 'string') return { status: 200, body: answer };
  return 'pieces' in answer ? { status: 200, body: [...answer.pieces].join('') } : answer;
}

describe('pages of a cluster', () => {
  it.each([
    ['/quotas', '{"www":{"cpu_cores":1.0,"ram_mb":1024,"disk_mb":2048}}'],
    ['/quotas?role=www', '{"www":{"cpu_cores":1.0,"ram_mb":1024,"disk_mb":2048}}'],
    ['/quotas?role=x', '{}'],
    [
      '/offers',
      '[{"id":{"value":"o"},"framework_id":{"value":"f"},"agent_id":{"value":"a1"},"hostname":"a1-host","resources":[],"attributes":[],"executor_ids":[]}]',
    ],
    [
      '/tiers',
      '{"default":"preemptible","tiers":{"preferred":{"preemptible":false,"revocable":false},"preemptible":{"preemptible":true,"revocable":false},"revocable":{"preemptible":true,"revocable":true}}}',
    ],
  ])('%s', async (url, body) => {
    const { pages } = await world();
    expect(await ask(pages, url)).toEqual({ status: 200, body });
  });

  it.each([
    [[], '{"scheduled":{}}'],
    [[['test/test/test', '* * * * *']], '{"scheduled":{"test/test/test":"* * * * *"}}'],
    [
      [
        ['www/prod/b', '0 4 * * *'],
        ['bob/prod/nightly', '15 3 * * 1-5'],
      ],
      '{"scheduled":{"www/prod/b":"0 4 * * *","bob/prod/nightly":"15 3 * * 1-5"}}',
    ],
  ] satisfies [[string, string][], string][])('/cron of %j', async (schedules, body) => {
    const { pages } = await world(new Map(schedules));
    expect(await ask(pages, '/cron')).toEqual({ status: 200, body });
  });

  it.each([
    ['/mname/www/prod/one/1', 307, 'http://a1-host:81/'],
    ['/mname/www/prod/one/1/p/x?q=2', 307, 'http://a1-host:81/p/x?q=2'],
    ['/mname/www/prod/one/0', 404, 'The task does not have a registered http port.'],
    ['/mname/www/prod/one/2', 404, 'The selected instance is currently in state PENDING'],
    ['/mname/www/prod/one/3', 404, 'No such live instance found.'],
    ['/mname/www/prod/one/x', 404, undefined],
    ['/mname/www/prod/one', 404, undefined],
  ])('%s: %d %s', async (url, status, said) => {
    const { pages } = await world();
    for (const method of ['GET', 'PUT', 'POST', 'DELETE'] as const) {
      const answer = await ask(pages, url, method);
      expect(answer.status).toBe(status);
      expect('headers' in answer ? answer.headers?.Location : answer.body).toBe(said);
    }
  });

  it.each([
    [[['thrift', 9]], undefined],
    [[['admin', 9]], 9],
    [
      [
        ['admin', 9],
        ['web', 8],
      ],
      8,
    ],
    [
      [
        ['web', 8],
        ['HTTP', 7],
      ],
      7,
    ],
    [
      [
        ['HTTP', 7],
        ['http', 6],
      ],
      6,
    ],
    [
      [
        ['http', 6],
        ['health', 5],
      ],
      5,
    ],
  ] satisfies [[string, number][], number | undefined][])('/mname takes of the ports %j %s', async (ports, port) => {
    const { pages, store } = await world();
    await store.write((tx) => tx.saveTasks([task('many-7', config('many'), RUNNING, 'a1', ports)]));
    const answer = await ask(pages, '/mname/www/prod/many/7');
    const location = 'headers' in answer ? answer.headers?.Location : undefined;
    expect(location).toBe(port && `http://a1-host:${port}/`);
  });

  it.each([
    ['/mname', 400, 'Usage: /mname/'],
    ['/structdump', 400, 'Usage: /structdump/task/'],
    ['/structdump/task', 404, undefined],
    ['/structdump/cron/www/prod', 404, undefined],
    ['/structdump/other/x', 404, undefined],
    ['/structdump/task/nosuch', 200, 'Entity not found'],
    ['/structdump/cron/www/prod/nosuch', 200, 'Entity not found'],
    ['/structdump/task/one-0', 200, '&quot;taskId&quot;: &quot;one-0&quot;'],
  ])('%s: %d %s', async (url, status, said) => {
    const { pages } = await world();
    const answer = await ask(pages, url);
    expect(answer.status).toBe(status);
    if (said === undefined) expect(answer.body).toBeUndefined();
    else expect(answer.body).toContain(said);
    // What the original's library keeps in structs beside their fields.
    expect(answer.body ?? '').not.toMatch(/__isset_bitfield|setField_|value_/);
  });

  it('/state lists configs once and tasks by agent', async () => {
    const { pages } = await world();
    const { taskConfigs, agents } = JSON.parse((await ask(pages, '/state')).body ?? '');
    const names = Object.keys(taskConfigs);
    const [one, two] = ['one', 'two'].map((name) => names.find((each) => each.startsWith(`www/prod/${name}-`)));
    expect(names).toHaveLength(2);
    expect(agents).toEqual({ a1: [one, one], a2: [two] });
    expect(Object.keys(taskConfigs[one ?? '']).slice(0, 2)).toEqual(['cachedHashCode', 'job']);
  });

  it.each([
    [
      '/utilization',
      [
        'total consumed 6 512 MB 256 MB',
        'dedicated consumed 0 0 MB 0 MB',
        'quota consumed 1 128 MB 64 MB',
        'free pool consumed 4 384 MB 192 MB',
      ],
    ],
    ['/utilization/TOTAL_consumed', ['www 6 512 MB 256 MB']],
    ['/utilization/quota_consumed/www', ['two 1 128 MB 64 MB']],
    ['/utilization/quota_consumed/x', []],
  ])('%s', async (url, rows) => {
    const { pages } = await world();
    const body = (await ask(pages, url)).body ?? '';
    const found = [...body.matchAll(/<tr><td>(.*?)<\/tr>/g)].map(([, row = '']) =>
      row
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    expect(found).toEqual(rows);
  });

  it('refuses figures of utilization that there are not', async () => {
    const { pages } = await world();
    expect(await ask(pages, '/utilization/cpu')).toEqual({ status: 400, body: 'Invalid metric type.' });
  });

  it('escapes what users write', async () => {
    const { pages } = await world();
    const dump = (await ask(pages, '/structdump/task/two-0')).body ?? '';
    expect(dump).toContain('&quot;taskId&quot;: &quot;two-0&quot;');
    expect(dump).not.toContain('<b>');
    expect((await ask(pages, '/structdump/task/<i>')).body).toContain('Task &lt;i&gt;');
    const agents = (await ask(pages, '/agents')).body ?? '';
    expect(agents).toContain('<td>DRAINING</td><td>host=[a1-host], rack=[r&lt;1&gt;]</td>');
  });

  it('are all there while this process stands by, without a state', async () => {
    const { pages } = await world();
    const standby = pagesByPath(...standbyPages(BUILT_IN_TIERS));
    for (const path of pages.keys()) expect(standby.has(path)).toBe(true);
    expect((await ask(standby, '/offers')).body).toBe('[]');
    expect((await ask(standby, '/cron')).body).toBe('{"scheduled":{}}');
    await expect(ask(standby, '/agents')).rejects.toThrow('Storage is not READY');
  });
});
