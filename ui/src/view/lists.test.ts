import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchesAgent } from './agents.ts';
import { configFacts, configJson, processesOf } from './config.ts';
import { suggestionsFor, targetOf } from './go-to.ts';
import { isOnly, jobRow, jobRows, matchesJob } from './jobs.ts';
import { matchesGroup, reasonCounts, reasonsOf } from './pending.ts';
import { usageRows } from './quotas.ts';
import { clicked, compareText, parseSorting, sorted, sortingText } from './sort.ts';
import { moved, pathOf, placeAt, squaresFor } from './squares.ts';
import { layoutOf, windowOf } from './window.ts';

const CONFIG = { isService: true, priority: 0, maxTaskFailures: 1 };

describe('sorting', () => {
  it('puts numbers within texts in order', () => {
    expect(['host-10', 'host-2', 'a'].sort(compareText)).toEqual(['a', 'host-2', 'host-10']);
  });

  it('turns round with a second click, and keeps equal rows where they are', () => {
    const rows = [
      { id: 'a', size: 1 },
      { id: 'b', size: 2 },
      { id: 'c', size: 1 },
    ];
    const orders = { size: (a: { size: number }, b: { size: number }) => a.size - b.size };
    const ids = (by: string, descending: boolean): string =>
      sorted(rows, { by, descending }, orders)
        .map(({ id }) => id)
        .join('');
    expect(ids('size', false)).toBe('acb');
    expect(ids('size', true)).toBe('bac');
    expect(ids('nothing', true)).toBe('abc');
    expect(clicked({ by: 'size', descending: false }, 'size', false)).toEqual({ by: 'size', descending: true });
    expect(clicked({ by: 'id', descending: true }, 'size', true)).toEqual({ by: 'size', descending: true });
  });

  it('is found again in an address', () => {
    for (const sorting of [
      { by: 'a', descending: true },
      { by: 'a', descending: false },
    ]) {
      expect(parseSorting(sortingText(sorting), { by: 'x', descending: false })).toEqual(sorting);
    }
    expect(parseSorting(null, { by: 'x', descending: false })).toEqual({ by: 'x', descending: false });
  });
});

describe('jobs', () => {
  const job = (extra: object) =>
    jobRow({
      job: {
        key: { role: 'r', environment: 'zzz-env', name: 'yyy-name' },
        taskConfig: { ...CONFIG, tier: 'ttt-tier' },
        instanceCount: 1,
        ...extra,
      },
    });

  it('have a type', () => {
    expect(job({}).type).toBe('service');
    const config = { ...CONFIG, isService: false };
    expect(job({ taskConfig: config }).type).toBe('adhoc');
    expect(job({ taskConfig: config, cronSchedule: '* * * * *' }).type).toBe('cron');
  });

  it.each(['zzz', 'yyy', 'y-n', 'TTT'.toLowerCase(), 'service', 'service yyy'])('are found by “%s”', (text) => {
    expect(matchesJob(job({}), text.split(' '))).toBe(true);
  });

  it.each(['env', 'tier', 'cron', 'serv'])('are not found by “%s”', (text) => {
    expect(matchesJob(job({}), [text])).toBe(false);
  });
});

describe('jobs of a role', () => {
  const summary = (environment: string, stats: object, cronSchedule?: string) => ({
    job: { key: { role: 'www', environment, name: 'web' }, instanceCount: 1, cronSchedule },
    stats: { activeTaskCount: 0, finishedTaskCount: 0, failedTaskCount: 0, pendingTaskCount: 0, ...stats },
  });
  const all = [
    summary('prod', { pendingTaskCount: 2 }),
    summary('test', { failedTaskCount: 1 }),
    summary('prod', {}, '0 * * * *'),
  ];

  it('are those of one environment if one is named', () => {
    expect(jobRows(all, undefined).map(({ environment }) => environment)).toEqual(['prod', 'test', 'prod']);
    expect(jobRows(all, 'prod').map(({ schedule }) => schedule)).toEqual(['', '0 * * * *']);
    expect(jobRows(all, 'pro')).toEqual([]);
  });

  it('can be cut down to those that need a look', () => {
    const chosen = (only: string) => jobRows(all, undefined).map((row) => isOnly(row, only));
    expect(chosen('pending')).toEqual([true, false, false]);
    expect(chosen('failed')).toEqual([false, true, false]);
    expect(chosen('cron')).toEqual([false, false, true]);
    expect(chosen('')).toEqual([true, true, true]);
  });
});

describe('agents', () => {
  const agent = {
    host: 'h1.example',
    agentId: 'ID-7',
    mode: 'DRAINING' as const,
    attributes: { rack: ['r1'] },
    tasks: 2,
  };
  it('are found by host, attribute, id and mode', () => {
    for (const text of ['h1', 'example', 'rack:r1', 'r1', 'id-7', 'drain'])
      expect(matchesAgent(agent, [text])).toBe(true);
    for (const text of ['h2', 'rack:r2', 'd-7', 'none']) expect(matchesAgent(agent, [text])).toBe(false);
  });
});

describe('pending groups', () => {
  const group = (reason: string, ...taskIds: string[]) => ({ penaltyMs: 0, name: 'r/e/j', taskIds, reason });
  it('are taken apart by reason', () => {
    expect(reasonsOf(group('[]'))).toEqual([]);
    expect(reasonsOf(group('[Insufficient: CPU, Host is dedicated]'))).toEqual([
      'Insufficient: CPU',
      'Host is dedicated',
    ]);
    const groups = [group('[a, b]', '1'), group('[b]', '2', '3')];
    expect(reasonCounts(groups)).toEqual([
      { reason: 'b', tasks: 3 },
      { reason: 'a', tasks: 1 },
    ]);
    expect(matchesGroup(group('[Insufficient: CPU]'), ['cpu', 'r/e'])).toBe(true);
    expect(matchesGroup(group('[Insufficient: CPU]'), ['ram'])).toBe(false);
  });
});

describe('usageRows', () => {
  it('leaves out what is nothing', () => {
    const rows = usageRows({
      quota: { resources: [{ numCpus: 10 }, { ramMb: 1024 }, { diskMb: 1024 }] },
      prodSharedConsumption: { resources: [{ numCpus: 0 }, { ramMb: 0 }, { diskMb: 0 }] },
    });
    expect(rows).toMatchObject([{ title: 'Quota', amounts: { cpus: 10, ramMb: 1024 } }]);
  });
});

describe('configs', () => {
  it('are told in words', () => {
    const facts = configFacts({
      ...CONFIG,
      tier: 'preferred',
      resources: [{ numCpus: 1 }, { ramMb: 2048 }, { diskMb: 1 }, { namedPort: 'http' }],
      constraints: [
        { name: 'host', constraint: { limit: { limit: 2 } } },
        { name: 'rack', constraint: { value: { negated: true, values: ['z2', 'z1'] } } },
      ],
      partitionPolicy: { reschedule: true, delaySecs: 10 },
      slaPolicy: { percentageSlaPolicy: { percentage: 95, durationSecs: 1800 } },
    });
    const of = (name: string) => facts.find((fact) => fact.name === name)?.values;
    expect(of('Resources')).toEqual(['cpus: 1', 'ram: 2.00 GiB', 'disk: 1.00 MiB', 'ports: http']);
    expect(of('Constraints')).toEqual(['host: limit=2', 'rack: !z2,z1']);
    expect(of('Partition policy')).toEqual(['is replaced after 10 s']);
    expect(of('SLA policy')).toEqual(['95 % of instances run, for 1800 s']);
    expect(of('Contact')).toBeUndefined();
  });

  it('become JSON with names in order and the executor’s data taken apart', () => {
    const config = {
      ...CONFIG,
      taskLinks: new Map([['b', '1']]),
      executorConfig: { name: 'AuroraExecutor', data: '{"task":{"processes":[{"name":"p","cmdline":"run"}]}}' },
    };
    expect(JSON.parse(configJson(config))).toMatchObject({
      executorConfig: { data: { task: { processes: [{ name: 'p' }] } } },
      taskLinks: { b: '1' },
    });
    expect(configJson({ ...config, executorConfig: { data: 'no json' } })).toContain('"data": "no json"');
    expect(Object.keys(JSON.parse(configJson(config)))).toEqual([
      'executorConfig',
      'isService',
      'maxTaskFailures',
      'priority',
      'taskLinks',
    ]);
    expect(processesOf(config)).toEqual([{ name: 'p', command: 'run' }]);
    expect(processesOf(CONFIG)).toEqual([]);
  });
});

describe('windowOf', () => {
  const extras = fc.uniqueArray(fc.tuple(fc.nat(99), fc.integer({ min: 0, max: 300 })), {
    selector: ([index]) => index,
    maxLength: 5,
  });

  it('holds every row that touches the view', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        extras,
        fc.integer({ min: -500, max: 5000 }),
        (count, opened, top) => {
          const layout = layoutOf(count, 40, new Map(opened));
          const bottom = top + 600;
          const { first, end } = windowOf(layout, count, top, bottom, 2);
          for (let i = 0; i < count; i++) {
            const isSeen = layout.offsetOf(i) < bottom && layout.offsetOf(i + 1) > top;
            if (isSeen) expect(i >= first && i < end).toBe(true);
          }
          expect(layout.offsetOf(count)).toBe(layout.height);
          expect(end - first).toBeLessThanOrEqual(600 / 40 + 6);
        },
      ),
    );
  });

  it('is empty for no rows', () => {
    expect(windowOf(layoutOf(0, 40), 0, 0, 600, 5)).toEqual({ first: 0, end: 0 });
  });
});

describe('squares', () => {
  it('are found where they are drawn', () => {
    const shape = squaresFor(150, 600);
    expect(shape).toMatchObject({ columns: 60, rows: 3, width: 10 });
    expect(placeAt(shape, 150, 5, 5)).toBe(0);
    expect(placeAt(shape, 150, 599, 5)).toBe(59);
    expect(placeAt(shape, 150, 5, 15)).toBe(60);
    expect(placeAt(shape, 150, 599, 41)).toBeUndefined();
    expect(placeAt(shape, 150, 605, 5)).toBeUndefined();
    expect(pathOf(shape, [0, 61])).toBe('M0 0h8v12h-8zM10 14h8v12h-8z');
  });

  it.each([
    [100, 18, 24],
    [101, 10, 14],
    [1000, 10, 14],
    [1001, 6, 8],
  ])('of %i instances are %i by %i', (count, width, height) => {
    expect(squaresFor(count, 600)).toMatchObject({ width, height });
  });

  it('are gone through with the keyboard', () => {
    expect(moved(0, 'ArrowLeft', 150, 60)).toBe(0);
    expect(moved(0, 'ArrowDown', 150, 60)).toBe(60);
    expect(moved(149, 'ArrowRight', 150, 60)).toBe(149);
    expect(moved(70, 'ArrowUp', 150, 60)).toBe(10);
    expect(moved(70, 'Home', 150, 60)).toBe(0);
    expect(moved(70, 'End', 150, 60)).toBe(149);
    expect(moved(70, 'x', 150, 60)).toBeUndefined();
  });
});

describe('going to a name', () => {
  it('leads to pages', () => {
    expect(targetOf(' www/prod/hello/3 ')).toMatchObject({ page: 'instance', instanceId: 3 });
    expect(targetOf('/www/prod/hello/')).toMatchObject({ page: 'job' });
    expect(targetOf('www/prod')).toMatchObject({ page: 'role', environment: 'prod' });
    expect(targetOf('www-prod-hello-0-1')).toBe('www-prod-hello-0-1');
    expect(targetOf('  ')).toBeUndefined();
    expect(targetOf('a/b/c/d')).toBeUndefined();
  });

  it('offers roles, and the jobs of one', () => {
    const roles = ['www', 'web', 'other'].map((role) => ({ role, jobCount: 1, cronJobCount: 0 }));
    expect(suggestionsFor('w', roles, [])).toEqual(['web/', 'www/']);
    const jobs = ['b', 'a'].map((name) => ({
      job: { key: { role: 'www', environment: 'prod', name }, instanceCount: 1 },
    }));
    expect(suggestionsFor('www/', roles, jobs)).toEqual(['www/prod/a', 'www/prod/b']);
  });
});
