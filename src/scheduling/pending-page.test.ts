import { describe, expect, it } from '@jest/globals';
import { VirtualClock } from '../clock/index.ts';
import type { Constraint } from '../wire/index.ts';
import { MaintenanceMode, ScheduleStatus } from '../wire/index.ts';
import type { Explanation } from './explain.ts';
import { pendingTasksPage } from './pending-page.ts';
import { offerOf } from './testing/offers.ts';
import { serviceConfig, settle, World } from './testing/world.ts';

const limit = (name: string, most: number): Constraint => ({ name, constraint: { limit: { limit: most } } });
const value = (name: string, wanted: string): Constraint => ({
  name,
  constraint: { value: { negated: false, values: [wanted] } },
});

async function get(world: World, query: string): Promise<{ readonly status: number; readonly json: unknown }> {
  const page = pendingTasksPage(world.scheduler, world.clock);
  const answer = page.answer(new URLSearchParams(query));
  let isOver = false;
  void answer.finally(() => {
    isOver = true;
  });
  await settle();
  while (!isOver) {
    world.clock.advance(0);
    await settle();
  }
  const { status, body } = await answer;
  return { status, json: JSON.parse(body) };
}

async function explained(world: World, query: string): Promise<Explanation> {
  const { status, json } = await get(world, query);
  expect(status).toBe(200);
  return json as Explanation;
}

describe('/pendingtasks', () => {
  it('is an empty list without pending tasks', async () => {
    expect(await get(new World(), '')).toEqual({ status: 200, json: [] });
  });

  it('lists a group with its wait, name, tasks and reasons, in the words and the order of the original', async () => {
    const page = pendingTasksPage(
      {
        pendingGroups: () => [
          { config: serviceConfig('jobA'), taskIds: new Set(['a']), penaltyMs: 0 },
          { config: serviceConfig('jobB'), taskIds: new Set(['b', 'c']), penaltyMs: 2961 },
        ],
        nearestFit: ({ job }) =>
          job?.name === 'jobA'
            ? ['CPU', 'RAM'].map((name) => ({
                type: 'INSUFFICIENT_RESOURCES',
                reason: `Insufficient: ${name}`,
                score: 1,
              }))
            : undefined,
        explain: async () => undefined,
      },
      new VirtualClock(),
    );
    expect(await page.answer(new URLSearchParams())).toEqual({
      status: 200,
      body:
        '[{"penaltyMs":0,"name":"www/prod/jobA","taskIds":["a"],"reason":"[Insufficient: CPU, Insufficient: RAM]"},' +
        '{"penaltyMs":2961,"name":"www/prod/jobB","taskIds":["b","c"],"reason":"[]"}]',
    });
  });

  it('shows what keeps tasks pending', async () => {
    const world = new World();
    const [taskId = ''] = await world.create(serviceConfig('web', [{ numCpus: 99 }]), 1);
    await world.scheduler.offers([offerOf('o1')]);
    await world.pass(100);
    expect(await get(world, '')).toMatchObject({
      json: [{ name: 'www/prod/web', taskIds: [taskId], reason: '[Insufficient: CPU]' }],
    });
  });
});

describe('/pendingtasks?explain=', () => {
  it('counts the agents that each veto keeps off, and names the nearest', async () => {
    const world = new World();
    await world.store.write((tx) => tx.saveHostAttributes({ host: 'host-d', mode: MaintenanceMode.DRAINING }));
    const resources = [{ numCpus: 8 }, { ramMb: 20_000 }, { diskMb: 1 }];
    const [taskId = ''] = await world.create(
      serviceConfig('web', resources, [value('zone', 'z1'), limit('rack', 2)]),
      1,
    );
    await world.scheduler.offers([
      offerOf('a', { attributes: { zone: 'z1', rack: 'r1' } }),
      offerOf('b', { cpus: 2, attributes: { zone: 'z1', rack: 'r2' } }),
      offerOf('c', { attributes: { zone: 'z2', rack: 'r2' } }),
      offerOf('d', { attributes: { zone: 'z1', rack: 'r2' } }),
      offerOf('e', { attributes: { dedicated: 'www/other' } }),
      offerOf('f', { cpus: 0 }),
    ]);
    await world.pass(100);
    const { groups, ...rest } = await explained(world, 'explain=www/prod/web/0');
    expect(groups[0]?.vetoes).toHaveLength(5);
    expect(rest).toEqual({ job: 'www/prod/web', offers: { held: 6, usable: 5 }, throttled: [] });
    expect(groups).toEqual([
      {
        pending: 1,
        taskIds: [taskId],
        penaltyMs: expect.any(Number),
        priority: 0,
        tier: 'preferred',
        revocable: false,
        requested: { CPU: 8.25, RAM: 20_128, disk: 1 },
        constraints: ['zone=z1', 'rack=limit:2'],
        fitting: 0,
        reservedForOthers: 0,
        reservedAgents: [],
        vetoes: expect.arrayContaining([
          { type: 'INSUFFICIENT_RESOURCES', reason: 'Insufficient: RAM', agents: 2 },
          { type: 'INSUFFICIENT_RESOURCES', reason: 'Insufficient: CPU', agents: 1 },
          { type: 'CONSTRAINT_MISMATCH', reason: 'Constraint not satisfied: zone', agents: 1 },
          { type: 'MAINTENANCE', reason: 'Host draining for maintenance', agents: 1 },
          { type: 'DEDICATED_CONSTRAINT_MISMATCH', reason: 'Host is dedicated', agents: 1 },
        ]),
        nearestFit: {
          host: 'host-a',
          agentId: 'agent-a',
          reasons: ['Insufficient: RAM'],
          score: 152,
          available: { CPU: 16, RAM: 16_384, disk: 65_536 },
          missing: { RAM: 3744 },
        },
        reasons: ['Insufficient: RAM'],
        summary: expect.stringContaining('None of the 5 agents offered fits: Insufficient: RAM (2 agents), '),
      },
    ]);
  });

  it('tells of limits by where the tasks of the job are', async () => {
    const world = new World();
    await world.create(serviceConfig('web', undefined, [limit('rack', 1)]), 2);
    await world.scheduler.offers(['a', 'b'].map((id) => offerOf(id, { attributes: { rack: 'r1' } })));
    await world.pass(100);
    expect(world.tasksIn(ScheduleStatus.ASSIGNED)).toBe(1);
    const { groups } = await explained(world, 'explain=www/prod/web');
    expect(groups).toMatchObject([
      { pending: 1, vetoes: [{ type: 'LIMIT_NOT_SATISFIED', reason: 'Limit not satisfied: rack', agents: 1 }] },
    ]);
  });

  it('says when nothing is offered, and when something fits', async () => {
    const world = new World();
    await world.create(serviceConfig('web'), 1);
    await world.pass(2000);
    const summary = async (): Promise<string | undefined> =>
      (await explained(world, 'explain=www/prod/web')).groups[0]?.summary;
    expect(await summary()).toBe('No agent with free cores and memory is offered at the moment.');
    await world.scheduler.offers([offerOf('a')]);
    expect(await summary()).toBe('1 agent fits: the next attempt will find it.');
  });

  it('goes through many offers in slices, whatever comes and goes', async () => {
    const world = new World();
    await world.create(serviceConfig('web', [{ numCpus: 99 }]), 1);
    await world.scheduler.offers(Array.from({ length: 2500 }, (_, i) => offerOf(`o${i}`)));
    await settle();
    const explanation = world.scheduler.explain({ role: 'www', environment: 'prod', name: 'web' });
    for (let i = 0; i < 20; i++) {
      world.clock.advance(0);
      await settle();
    }
    expect((await explanation)?.groups[0]?.vetoes[0]?.agents).toBe(2500);
  });

  it.each([
    ['www/prod', 400],
    ['www/prod/web/x', 400],
    ['www/prod/web/0/1', 400],
    ['', 400],
    ['www/prod/nobody', 404],
    ['www/prod/web/7', 404],
  ])('refuses %s', async (wanted, expected) => {
    const world = new World();
    await world.create(serviceConfig('web'), 1);
    const { status, json } = await get(world, `explain=${wanted}`);
    expect({ status, error: (json as { error: string }).error }).toEqual({
      status: expected,
      error: expect.stringContaining(wanted),
    });
  });
});
