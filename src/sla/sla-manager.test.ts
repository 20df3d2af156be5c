import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { VirtualClock } from '../clock/index.ts';
import { BUILT_IN_TIERS } from '../model/index.ts';
import { Stats } from '../stats/index.ts';
import { createMemoryStore } from '../store/index.ts';
import type { SlaPolicy } from '../wire/index.ts';
import { DEFAULT_SLA_SETTINGS } from './settings.ts';
import { SlaManager } from './sla-manager.ts';
import { TestCoordinator } from './testing/coordinator.ts';
import { runningTask } from './testing/tasks.ts';

const NOW = 1_000_000_000_000;
const COUNT: SlaPolicy = { countSlaPolicy: { count: 2, durationSecs: 1800 } };

class World {
  readonly clock = new VirtualClock(NOW);
  readonly store = createMemoryStore();
  readonly stats = new Stats();
  readonly manager = new SlaManager({
    store: this.store,
    clock: this.clock,
    log: pino({ level: 'silent' }),
    stats: this.stats,
    tiers: BUILT_IN_TIERS,
    settings: { ...DEFAULT_SLA_SETTINGS, clusterName: 'c', minRequiredInstances: 2 },
  });
  readonly acted: string[] = [];

  constructor() {
    void this.store.write((tx) => tx.saveTasks([1, 2, 3].map((n) => runningTask(n, NOW - 3_600_000))));
  }

  act(instance: number, policy: SlaPolicy | undefined, options?: { readonly force: boolean }, context = {}) {
    return this.manager.checkSlaThenAct(
      `task-${instance}`,
      policy,
      context,
      () => this.acted.push(`${instance}`),
      options,
    );
  }

  stat(name: string): unknown {
    return this.stats.snapshot().get(name)?.value;
  }
}

/** Waits, in real time, for what real sockets do. */
async function until(check: () => boolean): Promise<void> {
  while (!check()) await new Promise((resolve) => setTimeout(resolve, 2));
}

describe('checkSlaThenAct', () => {
  it('acts when the policy allows it, and only then', async () => {
    const world = new World();
    expect(await world.act(1, COUNT)).toBe('acted');
    await world.store.write((tx) => tx.saveTasks([runningTask(2, NOW)]));
    expect(await world.act(1, COUNT)).toBe('refused');
    expect(await world.act(1, COUNT, { force: true })).toBe('acted');
    expect(await world.act(1, undefined)).toBe('acted');
    expect(await world.act(1, {})).toBe('acted');
    expect(world.acted).toHaveLength(4);
    expect(await world.act(9, COUNT)).toBe('refused');
    expect(world.stat('checkSlaThenAct_events')).toBe(6);
  });

  it('checks in the transaction that acts, so that two cannot go on one look', async () => {
    const world = new World();
    const kill = (instance: number) =>
      world.manager.checkSlaThenAct(`task-${instance}`, COUNT, {}, (tx) => tx.deleteTasks([`task-${instance}`]));
    // Of two that are left, one may go; then the last is below the minimum, which is a rule of its own.
    await world.store.write((tx) => tx.saveTasks([runningTask(4, NOW)]));
    expect(await Promise.all([kill(1), kill(2), kill(3)])).toEqual(['acted', 'refused', 'refused']);
  });

  it('tells what the work throws', async () => {
    const { manager } = new World();
    const fail = (): never => {
      throw new Error('no');
    };
    await expect(manager.checkSlaThenAct('task-1', COUNT, {}, fail)).rejects.toThrow('no');
  });

  it('does nothing after the end', async () => {
    const world = new World();
    await world.manager.stop();
    expect(await world.act(1, COUNT, { force: true })).toBe('refused');
    expect(world.acted).toEqual([]);
  });
});

describe('a coordinator', () => {
  let world: World;
  let coordinator: TestCoordinator;
  const policy = (path = '/ask?its=own', statusKey?: string): SlaPolicy => ({
    coordinatorSlaPolicy: { coordinatorUrl: `${coordinator.url}${path}`, statusKey },
  });

  beforeEach(async () => {
    world = new World();
    coordinator = await TestCoordinator.start();
  });
  afterEach(async () => {
    await world.manager.stop();
    await coordinator.stop();
  });

  it('is asked as by the original', async () => {
    expect(await world.act(1, policy(), undefined, { someKey: 'some&Value' })).toBe('acted');
    const [request = ''] = coordinator.requests;
    const [head = '', body = ''] = request.split('\r\n\r\n');
    const [line, ...headers] = head.split('\r\n');
    expect(line).toBe('POST /ask?task=c%2Frole%2Fprod%2Fjob%2F1 HTTP/1.1');
    expect(headers.map((header) => header.replace(/^[^:]+/, (name) => name.toLowerCase())).sort()).toEqual([
      'accept: */*',
      'connection: keep-alive',
      `content-length: ${Buffer.byteLength(body)}`,
      `host: ${new URL(coordinator.url).host}`,
      'user-agent: AHC/2.0',
    ]);
    expect(body).toMatch(/^{"taskConfig":{"assignedTask":{"taskId":"task-1",/);
    expect(body).toMatch(/},"task":"c\/role\/prod\/job\/1","someKey":"some\\u0026Value"}$/);
    expect(world.stat('sla_coordinator_attempts')).toBe(1);
    expect(world.stat('sla_coordinator_success')).toBe(1);
  });

  it.each([
    ['says no', { body: '{"drain": false}' }, { success: 1 }],
    ['fails', { status: 500, body: '{"drain": true}' }, { user_errors: 1, 'user_errors_c/role/prod/job/1': 1 }],
    ['sends elsewhere', { status: 302, body: '', headers: 'Location: /other\r\n' }, { user_errors: 1 }],
    ['talks nonsense', { body: '[true]' }, { success: 1, uncaught: 1 }],
    ['talks without end', { body: `{"drain":true,"x":"${'x'.repeat(70_000)}"}` }, { errors: 1 }],
  ] as const)('is not obeyed when it %s', async (_, reaction, counts: Readonly<Record<string, number>>) => {
    coordinator.react = () => reaction;
    expect(await world.act(1, policy())).toBe('refused');
    expect(coordinator.requests).toHaveLength(1);
    expect(world.acted).toEqual([]);
    for (const [name, value] of Object.entries(counts)) {
      const stat = name === 'uncaught' ? 'async_executor_uncaught_exceptions' : `sla_coordinator_${name}`;
      expect([stat, world.stat(stat)]).toEqual([stat, value]);
    }
  });

  it('is asked for the key of the policy', async () => {
    coordinator.react = () => ({ body: '{"drain": false, "go": true}' });
    expect(await world.act(1, policy('/', 'go'))).toBe('acted');
  });

  it('is not asked by force, nor for a task that is gone', async () => {
    expect(await world.act(1, policy(), { force: true })).toBe('acted');
    expect(await world.act(9, policy())).toBe('refused');
    expect(coordinator.requests).toEqual([]);
  });

  it.each([['http://'], ['file:///etc/passwd'], [undefined]])('cannot be asked at %s', async (coordinatorUrl) => {
    expect(await world.act(1, { coordinatorSlaPolicy: { coordinatorUrl } })).toBe('refused');
    expect(world.stat('async_executor_uncaught_exceptions')).toBe(1);
    expect(world.stat('sla_coordinator_attempts')).toBe(1);
  });

  it('that is not there is an error', async () => {
    const gone = policy();
    await coordinator.stop();
    expect(await world.act(1, gone)).toBe('refused');
    expect(world.stat('sla_coordinator_errors')).toBe(1);
    expect(world.stat('sla_coordinator_errors_c/role/prod/job/1')).toBe(1);
    coordinator = await TestCoordinator.start();
  });

  it('has a minute to answer', async () => {
    coordinator.react = () => 'hold';
    const asked = world.act(1, policy());
    await until(() => coordinator.requests.length === 1);
    world.clock.advance(59_999);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(world.stat('sla_coordinator_errors')).toBe(0);
    world.clock.advance(1);
    expect(await asked).toBe('refused');
    expect(world.stat('sla_coordinator_errors')).toBe(1);
  });

  it('is asked one question at a time; others are asked meanwhile', async () => {
    coordinator.react = () => 'hold';
    const first = world.act(1, policy('/a'));
    await until(() => coordinator.requests.length === 1);
    expect(await world.act(2, policy('/a'))).toBe('refused');
    expect(world.stat('sla_coordinator_lock_starvation')).toBe(1);
    expect(world.stat('sla_coordinator_lock_starvation_c/role/prod/job/2')).toBe(1);
    const other = world.act(3, policy('/b'));
    await until(() => coordinator.requests.length === 2);
    coordinator.release('{"drain":true}');
    expect(await Promise.all([first, other])).toEqual(['acted', 'acted']);
    expect(await world.act(2, policy('/a'))).toBe('acted');
    expect(world.stat('sla_coordinator_attempts')).toBe(3);
  });

  it('waits its turn when many others are asked', async () => {
    coordinator.react = () => 'hold';
    const asked = Array.from({ length: 12 }, (_, n) => world.act(1, policy(`/${n}`)));
    await until(() => coordinator.requests.length === 10);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(coordinator.requests).toHaveLength(10);
    coordinator.release('{"drain":true}');
    expect(await Promise.all(asked)).toEqual(Array(12).fill('acted'));
  });

  it('is forgotten at the end', async () => {
    coordinator.react = () => 'hold';
    const asked = Array.from({ length: 12 }, (_, n) => world.act(1, policy(`/${n}`)));
    await until(() => coordinator.requests.length === 10);
    await world.manager.stop();
    expect(await Promise.all(asked)).toEqual(Array(12).fill('refused'));
    expect(world.acted).toEqual([]);
  });
});
