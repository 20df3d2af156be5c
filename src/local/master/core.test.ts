import { describe, expect, it } from '@jest/globals';
import { Call, Event, FrameworkInfo, Offer, type TaskInfo, TaskState, Value } from '../../mesos/index.ts';
import { InstantContainerizer } from '../agent/instant-containerizer.ts';
import { simulatedHost } from '../agent/simulated-agents.ts';
import type { Registration, ToAgent } from '../protocol.ts';
import { SETTINGS, type Subscription, VirtualCluster } from '../testing/virtual-cluster.ts';
import { apply } from './core.ts';
import { newMasterState } from './state.ts';

const { Type } = Call;

const framework = (cluster: VirtualCluster, info: Partial<FrameworkInfo> = {}): Subscription =>
  cluster.subscribe({
    type: Type.SUBSCRIBE,
    subscribe: { frameworkInfo: { user: 'root', name: 'test', failoverTimeout: 10, ...info } },
  });

const host = (cluster: VirtualCluster, i = 0) => {
  const tasks = new InstantContainerizer(cluster.clock, cluster.random);
  return cluster.agent(simulatedHost(i), tasks).then((agent) => ({ agent, tasks }));
};

const offersOf = ({ events }: Subscription): Offer[] => events.flatMap(({ offers }) => offers?.offers ?? []);
const cpusOf = (offer: Offer | undefined) => offer?.resources?.find(({ name }) => name === 'cpus')?.scalar?.value;
const statesOf = ({ events }: Subscription, taskId: string) =>
  events.flatMap(({ update }) => (update?.status.taskId.value === taskId ? [TaskState[update.status.state]] : []));
const errorsOf = ({ events }: Subscription) => events.flatMap(({ error }) => error?.message ?? []);

const task = (offer: Offer, id: string, cpus = 1): TaskInfo => ({
  name: id,
  taskId: { value: id },
  agentId: offer.agentId,
  command: { value: 'x' },
  resources: [{ name: 'cpus', type: Value.Type.SCALAR, scalar: { value: cpus } }],
});

const accept = (offers: readonly Offer[], tasks: readonly TaskInfo[], refuseSeconds: number | null = null): Call => ({
  type: Type.ACCEPT,
  accept: {
    offerIds: offers.map(({ id }) => id),
    operations: [{ type: Offer.Operation.Type.LAUNCH, launch: { taskInfos: [...tasks] } }],
    filters: refuseSeconds === null ? null : { refuseSeconds },
  },
});

const decline = (offer: Offer, refuseSeconds: number | null = null): Call => ({
  type: Type.DECLINE,
  decline: { offerIds: [offer.id], filters: refuseSeconds === null ? null : { refuseSeconds } },
});

/** Acknowledges what has come so far, not what comes because of that. */
const acknowledgeAll = (client: Subscription): void => {
  for (const { update } of [...client.events]) {
    const { uuid, agentId, taskId } = update?.status ?? {};
    if (uuid == null || agentId == null || taskId == null) continue;
    client.call({ type: Type.ACKNOWLEDGE, acknowledge: { uuid, agentId, taskId } });
  }
};

const only = <T>(items: readonly T[]): T => {
  expect(items).toHaveLength(1);
  return items[0] as T;
};

describe('offers', () => {
  it.each([
    ['5 s when the filter says nothing', null, 5],
    ['as long as the filter says', 2, 2],
    ['not at all for 0', 0, 0.2],
    ['5 s for a negative time', -3, 5],
  ])('that are declined come again %s', async (_name, refuse, seconds) => {
    const cluster = new VirtualCluster();
    await host(cluster);
    const client = framework(cluster);
    client.call(decline(only(offersOf(client)), refuse));
    await cluster.pass(seconds * 1000 - 100);
    expect(offersOf(client)).toHaveLength(1);
    await cluster.pass(400);
    expect(offersOf(client)).toHaveLength(2);
  });

  it('come in spite of a filter when there is more to offer', async () => {
    const cluster = new VirtualCluster();
    const { agent, tasks } = await host(cluster);
    const client = framework(cluster);
    const offer = only(offersOf(client));
    client.call(accept([offer], [task(offer, 't')], 100));
    await cluster.pass(1000);
    expect(offersOf(client)).toHaveLength(1);
    for (let i = 0; i < 2; i++) acknowledgeAll(client);
    tasks.end({ frameworkId: client.frameworkId, taskId: 't' }, TaskState.TASK_FINISHED);
    await cluster.pass(300);
    expect(cpusOf(offersOf(client)[1])).toBe(16);
    expect(offersOf(client)[1]?.agentId.value).toBe(agent.id);
  });

  it('come again after REVIVE, and not while suppressed', async () => {
    const cluster = new VirtualCluster();
    await host(cluster);
    const client = framework(cluster);
    client.call({ type: Type.SUPPRESS });
    client.call(decline(only(offersOf(client)), 1));
    await cluster.pass(5000);
    expect(offersOf(client)).toHaveLength(1);
    client.call({ type: Type.REVIVE });
    expect(offersOf(client)).toHaveLength(2);
    client.call(decline(offersOf(client)[1] as Offer, 1000));
    client.call({ type: Type.REVIVE });
    expect(offersOf(client)).toHaveLength(3);
  });

  it('go to frameworks in turn', async () => {
    const cluster = new VirtualCluster();
    const [one, two] = [framework(cluster), framework(cluster)];
    for (let i = 0; i < 4; i++) await host(cluster, i);
    expect([offersOf(one).length, offersOf(two).length]).toEqual([2, 2]);
    expect(one.frameworkId).not.toBe(two.frameworkId);
  });

  it('of what launches leave come at once, and together, when the filter says so', async () => {
    const cluster = new VirtualCluster();
    for (let i = 0; i < 3; i++) await host(cluster, i);
    const client = framework(cluster);
    for (const offer of offersOf(client)) client.call(accept([offer], [task(offer, offer.id.value)], 0));
    await cluster.pass(1);
    expect(client.events.flatMap(({ offers }) => offers?.offers?.length ?? [])).toEqual([3, 3]);
    expect(cpusOf(offersOf(client).at(-1))).toBe(15);
  });

  it('that nobody answers are rescinded after the offer timeout', async () => {
    const cluster = new VirtualCluster({ offerTimeoutMs: 1000 });
    await host(cluster);
    const client = framework(cluster);
    await cluster.pass(900);
    expect(offersOf(client)).toHaveLength(1);
    await cluster.pass(300);
    expect(client.events.flatMap(({ rescind }) => rescind?.offerId.value ?? [])).toEqual(['M-O0']);
    expect(offersOf(client)).toHaveLength(2);
  });

  it('are made 200 at a time', async () => {
    const cluster = new VirtualCluster();
    for (let i = 0; i < 500; i++) await host(cluster, i);
    const client = framework(cluster);
    await cluster.pass(100);
    expect(client.events.flatMap(({ offers }) => offers?.offers?.length ?? [])).toEqual([200, 200, 100]);
  });
});

describe('launches', () => {
  it('may use several offers of one agent', async () => {
    const cluster = new VirtualCluster();
    const { tasks } = await host(cluster);
    const client = framework(cluster);
    const first = only(offersOf(client));
    client.call(accept([first], [task(first, 'a', 10)], 0));
    await cluster.pass(1);
    expect(cpusOf(offersOf(client)[1])).toBe(6);
    for (let i = 0; i < 2; i++) acknowledgeAll(client);
    tasks.end({ frameworkId: client.frameworkId, taskId: 'a' }, TaskState.TASK_FINISHED);
    await cluster.pass(300);
    const [, rest, freed] = offersOf(client);
    expect([cpusOf(rest), cpusOf(freed)]).toEqual([6, 10]);
    client.call(accept([rest as Offer, freed as Offer], [task(first, 'b', 12), task(first, 'c', 4)]));
    expect([statesOf(client, 'b'), statesOf(client, 'c')]).toEqual([['TASK_STARTING'], ['TASK_STARTING']]);
  });

  it.each<[string, (offers: readonly [Offer, Offer]) => Call, string]>([
    ['no offer', () => accept([], [task({ agentId: { value: 'a' } } as Offer, 't')]), 'No offers specified'],
    ['an offer twice', ([a]) => accept([a, a], [task(a, 't')]), 'Duplicate offer M-O0 in offer list'],
    [
      'offers of two agents',
      ([a, b]) => accept([a, b], [task(a, 't')]),
      'Aggregated offers must belong to one single agent. Offer M-O1 uses agent M-S1 and agent M-S0',
    ],
  ])('on %s are lost', async (_name, call, message) => {
    const cluster = new VirtualCluster();
    await host(cluster, 0);
    await host(cluster, 1);
    const client = framework(cluster);
    const [a, b] = offersOf(client);
    client.call(call([a as Offer, b as Offer]));
    const status = only(client.events.flatMap(({ update }) => update?.status ?? []));
    expect([TaskState[status.state], status.message]).toEqual([
      'TASK_LOST',
      `Task launched with invalid offers: ${message}`,
    ]);
  });

  it.each<[string, (offer: Offer) => TaskInfo, string]>([
    ['with an id that is no name', (offer) => task(offer, 'a/b'), "'a/b' contains invalid characters"],
    [
      'for another agent',
      (offer) => ({ ...task(offer, 't'), agentId: { value: 'x' } }),
      'Task uses invalid agent x while agent M-S0 is expected',
    ],
    ['without resources', (offer) => ({ ...task(offer, 't'), resources: [] }), 'Task uses no resources'],
    [
      'without anything to run',
      (offer) => ({ ...task(offer, 't'), command: null }),
      'Task should have at least one (but not both) of CommandInfo or ExecutorInfo present',
    ],
    [
      'with an executor without a command',
      (offer) => ({ ...task(offer, 't'), command: null, executor: { executorId: { value: 'e' } } }),
      "'ExecutorInfo.command' must be set",
    ],
  ])('%s are errors', async (_name, make, message) => {
    const cluster = new VirtualCluster();
    await host(cluster);
    const client = framework(cluster);
    const offer = only(offersOf(client));
    client.call(accept([offer], [make(offer)], 0));
    const status = only(client.events.flatMap(({ update }) => update?.status ?? []));
    expect([TaskState[status.state], status.message]).toEqual(['TASK_ERROR', message]);
    await cluster.pass(300);
    expect(cpusOf(offersOf(client)[1])).toBe(16);
  });
});

describe('a framework', () => {
  it('that is taken over hears so, and the newcomer gets what was not acknowledged', async () => {
    const cluster = new VirtualCluster();
    await host(cluster);
    const old = framework(cluster);
    const offer = only(offersOf(old));
    old.call(accept([offer], [task(offer, 't')]));
    const young = framework(cluster, { id: { value: old.frameworkId } });
    expect([errorsOf(old), old.ended]).toEqual([['Framework failed over'], true]);
    expect(old.call({ type: Type.REVIVE })).toEqual({
      status: 400,
      message: `The stream ID 'stream-0' included in this request didn't match the stream ID currently associated with framework ID ${old.frameworkId}`,
    });
    expect(young.events.slice(0, 2).map(({ type }) => type)).toEqual([Event.Type.SUBSCRIBED, Event.Type.HEARTBEAT]);
    expect(statesOf(young, 't')).toEqual(['TASK_STARTING']);
    acknowledgeAll(young);
    expect(statesOf(young, 't')).toEqual(['TASK_STARTING', 'TASK_RUNNING']);
  });

  it('may come back until its failover timeout has passed; then its tasks are killed and its id is dead', async () => {
    const cluster = new VirtualCluster();
    const { tasks } = await host(cluster);
    const first = framework(cluster);
    const offer = only(offersOf(first));
    first.call(accept([offer], [task(offer, 't')]));
    first.drop();
    expect(first.call({ type: Type.REVIVE })).toEqual({ status: 403, message: 'Framework is not subscribed' });
    await cluster.pass(9_000);
    const second = framework(cluster, { id: { value: first.frameworkId } });
    expect(second.frameworkId).toBe(first.frameworkId);
    second.call({ type: Type.RECONCILE, reconcile: {} });
    expect(statesOf(second, 't').at(-1)).toBe('TASK_STARTING');
    second.drop();
    await cluster.pass(10_200);
    expect(second.call({ type: Type.REVIVE })).toEqual({ status: 400, message: 'Framework cannot be found' });
    expect(tasks.size).toBe(0);
    const third = framework(cluster, { id: { value: first.frameworkId } });
    expect([errorsOf(third), third.ended]).toEqual([['Framework has been removed'], true]);
  });

  it('without a failover timeout is gone with its connection', async () => {
    const cluster = new VirtualCluster();
    const client = framework(cluster, { failoverTimeout: 0 });
    client.drop();
    expect(client.call({ type: Type.REVIVE })).toEqual({ status: 400, message: 'Framework cannot be found' });
  });

  it('may not change its principal', () => {
    const cluster = new VirtualCluster();
    const client = framework(cluster, { principal: 'a' });
    const other = framework(cluster, { principal: 'b', id: { value: client.frameworkId } });
    expect(errorsOf(other)).toEqual(["Changing framework's principal is not allowed."]);
    expect(client.ended).toBe(false);
  });

  it('hears a heartbeat at once and every 15 s', async () => {
    const cluster = new VirtualCluster();
    const client = framework(cluster);
    await cluster.pass(45_000);
    expect(client.events.filter(({ type }) => type === Event.Type.HEARTBEAT)).toHaveLength(4);
  });
});

describe('updates', () => {
  it('come one at a time, again and again until they are acknowledged', async () => {
    const cluster = new VirtualCluster();
    await host(cluster);
    const client = framework(cluster);
    const offer = only(offersOf(client));
    client.call(accept([offer], [task(offer, 't')]));
    await cluster.pass(9_900);
    expect(statesOf(client, 't')).toEqual(['TASK_STARTING']);
    await cluster.pass(20_200);
    expect(statesOf(client, 't')).toEqual(['TASK_STARTING', 'TASK_STARTING', 'TASK_STARTING']);
    acknowledgeAll(client);
    expect(statesOf(client, 't').at(-1)).toBe('TASK_RUNNING');
    await cluster.pass(10_100);
    expect(statesOf(client, 't').slice(-2)).toEqual(['TASK_RUNNING', 'TASK_RUNNING']);
  });

  it('are forgotten once the end of a task is acknowledged, not before', async () => {
    const cluster = new VirtualCluster();
    await host(cluster);
    const client = framework(cluster);
    const offer = only(offersOf(client));
    client.call(accept([offer], [task(offer, 't')]));
    for (let i = 0; i < 3; i++) acknowledgeAll(client);
    client.call({ type: Type.KILL, kill: { taskId: { value: 't' } } });
    expect(statesOf(client, 't').at(-1)).toBe('TASK_KILLED');
    expect(cluster.master.state.frameworks.get(client.frameworkId)?.tasks.size).toBe(1);
    acknowledgeAll(client);
    expect(cluster.master.state.frameworks.get(client.frameworkId)?.tasks.size).toBe(0);
  });
});

describe('an agent', () => {
  const frameworkId = { value: 'F' };
  const registration = (more: Partial<Registration> = {}): Registration => ({
    description: simulatedHost(0),
    frameworks: [],
    tasks: [],
    ...more,
  });

  /** A core with a framework and an agent, and a task launched on it. */
  function launched(capabilities: number[] = []) {
    const state = newMasterState(SETTINGS, 0);
    const info = { user: 'u', name: 'n', id: frameworkId, capabilities: capabilities.map((type) => ({ type })) };
    apply(state, 0, { kind: 'subscribe', stream: 's', call: { type: 1, subscribe: { frameworkInfo: info } } });
    apply(state, 0, { kind: 'register', link: 'l1', registration: registration() });
    const offer = [...state.offers.values()][0];
    const info2 = task({ agentId: { value: 'M-S0' } } as Offer, 't');
    const call = { ...accept([{ id: { value: offer?.id ?? '' } } as Offer], [info2]), frameworkId };
    apply(state, 0, { kind: 'call', call });
    return { state, info, task: info2 };
  }

  it.each([
    ['', [], false],
    [' for a framework that knows partitions', [FrameworkInfo.Capability.Type.PARTITION_AWARE], true],
  ])('that comes back without a task is asked to say so%s', (_name, capabilities, partitionAware) => {
    const { state } = launched(capabilities);
    apply(state, 10, { kind: 'linkClosed', link: 'l1' });
    const outputs = apply(state, 20, { kind: 'register', link: 'l2', registration: registration({ agentId: 'M-S0' }) });
    expect(outputs[0]).toMatchObject({
      kind: 'message',
      link: 'l2',
      message: { type: 'registered', agentId: 'M-S0', unknown: [{ frameworkId: 'F', taskId: 't', partitionAware }] },
    });
  });

  it('that missed a kill is told again', () => {
    const { state, info, task } = launched();
    apply(state, 10, { kind: 'linkClosed', link: 'l1' });
    apply(state, 11, { kind: 'call', call: { type: Type.KILL, frameworkId, kill: { taskId: task.taskId } } });
    const held = { frameworkId: 'F', info: task, state: TaskState.TASK_RUNNING, executorAlive: true };
    const back = registration({ agentId: 'M-S0', frameworks: [info], tasks: [held] });
    const told = apply(state, 20, { kind: 'register', link: 'l2', registration: back }).flatMap((output): ToAgent[] =>
      output.kind === 'message' ? [output.message] : [],
    );
    expect(told.map(({ type }) => type)).toEqual(['registered', 'kill']);
  });

  it('that still runs a framework that was removed is told to end it', () => {
    const { state, info, task } = launched();
    apply(state, 10, { kind: 'linkClosed', link: 'l1' });
    apply(state, 11, { kind: 'call', call: { type: Type.TEARDOWN, frameworkId } });
    const held = { frameworkId: 'F', info: task, state: TaskState.TASK_RUNNING, executorAlive: true };
    const back = registration({ agentId: 'M-S0', frameworks: [info], tasks: [held] });
    const outputs = apply(state, 20, { kind: 'register', link: 'l2', registration: back });
    expect(outputs.at(-1)).toMatchObject({ message: { type: 'shutdownFramework', frameworkId: 'F' } });
    expect(state.agents.get('M-S0')?.tasks.size).toBe(0);
  });

  it('whose executor ended while it was away has its resources free', () => {
    const { state, info } = launched();
    const executor = {
      executorId: { value: 'e' },
      command: { value: 'x' },
      resources: [{ name: 'cpus', type: Value.Type.SCALAR, scalar: { value: 2 } }],
    };
    const held = (executorAlive: boolean) => ({
      frameworkId: 'F',
      info: { ...task({ agentId: { value: 'M-S0' } } as Offer, 'u'), command: null, executor },
      state: executorAlive ? TaskState.TASK_RUNNING : TaskState.TASK_FINISHED,
      executorAlive,
    });
    const cpus = (): unknown => [...(state.agents.get('M-S0')?.offers ?? [])][0]?.resources.get('cpus');
    for (const [link, alive, free] of [
      ['l2', true, 12_000],
      ['l3', false, 15_000],
    ] as const) {
      const back = registration({ agentId: 'M-S0', frameworks: [info], tasks: [held(alive)] });
      apply(state, 20, { kind: 'register', link, registration: back });
      apply(state, 20, { kind: 'call', call: { type: Type.REVIVE, frameworkId } });
      expect(cpus()).toBe(free);
    }
  });

  it('of an earlier life of the master is waited for, then given up', () => {
    const state = newMasterState(SETTINGS, 0, ['A'], [['B', 5]]);
    const info = { user: 'u', name: 'n', id: frameworkId };
    apply(state, 0, { kind: 'subscribe', stream: 's', call: { type: 1, subscribe: { frameworkInfo: info } } });
    const ask = (now: number, agentId: string | null): unknown[] => {
      const tasks = [{ taskId: { value: 't' }, agentId: agentId === null ? null : { value: agentId } }];
      return apply(state, now, { kind: 'call', call: { type: Type.RECONCILE, frameworkId, reconcile: { tasks } } }).map(
        (output) => (output.kind === 'event' ? output.event.update?.status.message : output.kind),
      );
    };
    expect(ask(1, 'A')).toEqual([]);
    expect(ask(1, null)).toEqual([]);
    expect(ask(1, 'B')).toEqual(['Reconciliation: Task is unreachable']);
    expect(ask(1, 'C')).toEqual(['Reconciliation: Task is unknown']);
    const outputs = apply(state, SETTINGS.reregisterMs, { kind: 'tick' });
    expect(outputs).toContainEqual({ kind: 'remember', agentId: 'A', as: 'unreachable', at: SETTINGS.reregisterMs });
    expect(ask(SETTINGS.reregisterMs, 'A')).toEqual(['Reconciliation: Task is unreachable']);
    expect(ask(SETTINGS.reregisterMs, null)).toEqual(['Reconciliation: Task is unknown']);
  });
});
