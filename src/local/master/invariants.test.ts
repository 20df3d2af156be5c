import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Call, type Event, Offer, TaskState, Value } from '../../mesos/index.ts';
import type { FromAgent, HeldTask, ToAgent } from '../protocol.ts';
import { SETTINGS } from '../testing/virtual-cluster.ts';
import { apply, type Command, refuseCall } from './core.ts';
import { add, NO_RESOURCES, type Resources } from './resources.ts';
import { type Agent, type MasterState, newMasterState, type Output } from './state.ts';

/** What may happen; the numbers pick among what is there. */
type Happening =
  | { readonly kind: 'subscribe' | 'drop' | 'teardown' | 'revive' | 'suppress'; readonly framework: number }
  | {
      readonly kind: 'accept';
      readonly offers: number;
      readonly tasks: number;
      readonly cpus: number;
      readonly executor: boolean;
    }
  | { readonly kind: 'decline'; readonly offer: number; readonly seconds: number }
  | { readonly kind: 'register' | 'unplug' | 'silence'; readonly agent: number }
  | { readonly kind: 'progress'; readonly task: number; readonly end: boolean }
  | { readonly kind: 'acknowledge' | 'kill'; readonly task: number }
  | { readonly kind: 'schedule'; readonly agents: readonly number[] }
  | { readonly kind: 'leave'; readonly seconds: number }
  | { readonly kind: 'wait'; readonly seconds: number };

const small = fc.nat(7);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('subscribe', 'drop', 'teardown', 'revive', 'suppress' as const),
    framework: fc.nat(1),
  }),
  {
    arbitrary: fc.record({
      kind: fc.constant('accept' as const),
      offers: fc.nat(2),
      tasks: fc.nat(3),
      cpus: fc.nat(20),
      executor: fc.boolean(),
    }),
    weight: 4,
  },
  fc.record({ kind: fc.constant('decline' as const), offer: small, seconds: fc.nat(20) }),
  fc.record({ kind: fc.constantFrom('register', 'unplug', 'silence' as const), agent: fc.nat(2) }),
  { arbitrary: fc.record({ kind: fc.constant('progress' as const), task: small, end: fc.boolean() }), weight: 3 },
  fc.record({ kind: fc.constantFrom('acknowledge', 'kill' as const), task: small }),
  fc.record({ kind: fc.constant('schedule' as const), agents: fc.array(fc.nat(2), { maxLength: 2 }) }),
  fc.record({ kind: fc.constant('leave' as const), seconds: fc.nat(3) }),
  { arbitrary: fc.record({ kind: fc.constant('wait' as const), seconds: fc.nat(10) }), weight: 3 },
);

describe('a master, whatever happens', () => {
  it('keeps its books: what is free, offered and in use of an agent is what the agent has', () => {
    fc.assert(
      fc.property(fc.array(happening, { minLength: 30, maxLength: 100, size: 'max' }), (happenings) => {
        const world = new World();
        world.happen({ kind: 'subscribe', framework: 0 });
        for (const agent of [0, 1]) world.happen({ kind: 'register', agent });
        for (const one of happenings) {
          world.happen(one);
          expect(world.problems()).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

interface Held {
  readonly frameworkId: string;
  readonly info: HeldTask['info'];
  state: TaskState;
}

/** A master's core with two frameworks and three agents that do as they are told, at least mostly. */
class World {
  readonly state: MasterState = newMasterState(SETTINGS, 0);
  private now = 0;
  private made = 0;
  private continues = false;
  private readonly streams: (string | undefined)[] = [undefined, undefined];
  private readonly frameworkIds: (string | undefined)[] = [undefined, undefined];
  private readonly links: (string | undefined)[] = [undefined, undefined, undefined];
  private readonly agentIds: (string | undefined)[] = [undefined, undefined, undefined];
  /** What each agent holds, by framework and task. */
  private readonly held = [new Map<string, Held>(), new Map<string, Held>(), new Map<string, Held>()];
  private readonly silent = new Set<number>();
  /** Offers that a framework may still believe in. */
  private readonly believed = new Map<string, Set<string>>();

  happen(one: Happening): void {
    switch (one.kind) {
      case 'subscribe':
        this.subscribe(one.framework);
        break;
      case 'drop': {
        const stream = this.streams[one.framework];
        if (stream !== undefined) this.run({ kind: 'streamClosed', stream });
        this.streams[one.framework] = undefined;
        break;
      }
      case 'teardown':
        this.call(one.framework, { type: Call.Type.TEARDOWN });
        break;
      case 'revive':
        this.call(one.framework, { type: Call.Type.REVIVE });
        break;
      case 'suppress':
        this.call(one.framework, { type: Call.Type.SUPPRESS });
        break;
      case 'accept':
        this.accept(one);
        break;
      case 'decline': {
        const offer = [...this.state.offers.values()][one.offer];
        if (offer === undefined) break;
        const decline = { offerIds: [{ value: offer.id }], filters: { refuseSeconds: one.seconds } };
        this.call(this.frameworkIds.indexOf(offer.framework.id), { type: Call.Type.DECLINE, decline });
        break;
      }
      case 'schedule': {
        const hostnames = new Set(one.agents.map((agent) => `h${agent}`));
        const unavailability = { start: { nanoseconds: this.now * 1e6 } };
        this.run({ kind: 'schedule', schedule: hostnames.size === 0 ? [] : [{ hostnames, unavailability }] });
        break;
      }
      case 'leave': {
        const [offer] = this.state.inverseOffers.values();
        if (offer === undefined) break;
        const answer = { inverseOfferIds: [{ value: offer.id }], filters: { refuseSeconds: one.seconds } };
        this.call(this.frameworkIds.indexOf(offer.framework.id), {
          type: Call.Type.ACCEPT_INVERSE_OFFERS,
          acceptInverseOffers: answer,
        });
        break;
      }
      case 'register':
        this.register(one.agent);
        break;
      case 'unplug': {
        const link = this.links[one.agent];
        if (link !== undefined) this.run({ kind: 'linkClosed', link });
        this.links[one.agent] = undefined;
        break;
      }
      case 'silence':
        if (!this.silent.delete(one.agent)) this.silent.add(one.agent);
        break;
      case 'progress':
        this.progress(one.task, one.end);
        break;
      case 'acknowledge': {
        const task = this.anyTask(one.task);
        if (task?.sent === undefined) break;
        const uuid = Uint8Array.from(Buffer.from(task.sent.uuid, 'hex'));
        const acknowledge = { agentId: { value: task.agentId }, taskId: { value: task.id }, uuid };
        this.call(this.frameworkIds.indexOf(task.frameworkId), { type: Call.Type.ACKNOWLEDGE, acknowledge });
        break;
      }
      case 'kill': {
        const task = this.anyTask(one.task);
        if (task === undefined) break;
        this.call(this.frameworkIds.indexOf(task.frameworkId), {
          type: Call.Type.KILL,
          kill: { taskId: { value: task.id } },
        });
        break;
      }
      case 'wait':
        for (let i = 0; i < one.seconds * 2; i++) {
          this.now += 500;
          this.run({ kind: 'tick' });
        }
        break;
    }
  }

  /** What is not as it should be. */
  problems(): string[] {
    const { agents, frameworks, offers, inverseOffers, links } = this.state;
    const found: string[] = [];
    const must = (holds: boolean, what: string): void => void (holds || found.push(what));
    for (const agent of agents.values()) {
      const [books, truth] = [inOrder(booked(agent)), inOrder(agent.total)];
      must(books === truth, `${agent.id} has ${truth}, of which are accounted for ${books}`);
      must(
        [...agent.offers].every((offer) => offers.get(offer.id) === offer),
        `${agent.id} knows an offer that nobody else does`,
      );
      must(agent.link !== undefined || agent.offers.size === 0, `${agent.id} is away and offered`);
      must(agent.link === undefined || links.get(agent.link) === agent, `${agent.id} is not found by its connection`);
    }
    must(links.size === [...agents.values()].filter(({ link }) => link !== undefined).length, 'a connection of nobody');
    for (const { id, framework, agent } of offers.values()) {
      must(frameworks.get(framework.id) === framework, `${id} is of a framework that is gone`);
      must(agents.get(agent.id) === agent, `${id} is of an agent that is gone`);
      must(this.believed.get(framework.stream ?? '')?.has(id) ?? false, `${id} is not known to its framework`);
    }
    for (const { id, framework, agent } of inverseOffers.values()) {
      must(frameworks.get(framework.id) === framework, `inverse ${id} is of a framework that is gone`);
      must(agents.get(agent.id)?.link !== undefined, `inverse ${id} is of an agent that is away`);
      must(this.believed.get(framework.stream ?? '')?.has(id) ?? false, `inverse ${id} is not known to its framework`);
    }
    for (const { id, tasks, unreachableTasks } of frameworks.values()) {
      for (const task of tasks.values()) {
        must(agents.get(task.agentId)?.tasks.get(`${id}\n${task.id}`) === task, `${task.id} is not known to its agent`);
        must(!unreachableTasks.has(task.id), `${task.id} is both there and unreachable`);
      }
    }
    return found;
  }

  private run(command: Command): Output[] {
    const outputs = apply(this.state, this.now, command);
    for (const output of outputs) this.take(output);
    if (this.continues) {
      this.continues = false;
      this.run({ kind: 'continue' });
    }
    return outputs;
  }

  private take(output: Output): void {
    if (output.kind === 'event') this.hear(output.stream, output.event);
    if (output.kind === 'endStream') this.replace(this.streams, output.stream);
    if (output.kind === 'endLink') this.replace(this.links, output.link);
    if (output.kind === 'continue') this.continues = true;
    if (output.kind === 'message') this.obey(this.links.indexOf(output.link), output.message);
  }

  private replace(list: (string | undefined)[], old: string): void {
    const i = list.indexOf(old);
    if (i >= 0) list[i] = undefined;
  }

  private hear(stream: string, event: Event): void {
    const believed = this.believed.get(stream) ?? new Set<string>();
    this.believed.set(stream, believed);
    for (const offer of event.offers?.offers ?? []) believed.add(offer.id.value);
    for (const offer of event.inverseOffers?.inverseOffers ?? []) believed.add(offer.id.value);
    if (event.rescindInverseOffer != null) believed.delete(event.rescindInverseOffer.inverseOfferId.value);
    if (event.rescind != null) believed.delete(event.rescind.offerId.value);
    const id = event.subscribed?.frameworkId.value;
    if (id !== undefined) this.frameworkIds[this.streams.indexOf(stream)] = id;
    if (event.error != null) this.frameworkIds[this.streams.indexOf(stream)] = undefined;
  }

  /** An agent does what it is told as soon as it hears of it; a silent one hears nothing. */
  private obey(agent: number, message: ToAgent): void {
    if (agent < 0 || this.silent.has(agent)) return;
    const held = this.held[agent] as Map<string, Held>;
    if (message.type === 'registered') this.agentIds[agent] = message.agentId;
    if (message.type === 'ping') this.say(agent, { type: 'pong' });
    if (message.type === 'run') {
      const frameworkId = message.framework.id?.value ?? '';
      const state = TaskState.TASK_STAGING;
      held.set(`${frameworkId}\n${message.task.taskId.value}`, { frameworkId, info: message.task, state });
    }
    if (message.type === 'shutdownFramework') {
      for (const [key, task] of held) if (task.frameworkId === message.frameworkId) held.delete(key);
    }
    if (message.type === 'acknowledge') {
      const key = `${message.frameworkId}\n${message.taskId}`;
      if (held.get(key)?.state === TaskState.TASK_FINISHED) held.delete(key);
    }
  }

  private say(agent: number, message: FromAgent): void {
    const link = this.links[agent];
    if (link !== undefined) this.run({ kind: 'fromAgent', link, message });
  }

  private subscribe(framework: number): void {
    const stream = `stream-${this.made++}`;
    const id = this.frameworkIds[framework];
    this.streams[framework] = stream;
    const frameworkInfo = { user: 'u', name: 'n', failoverTimeout: 5, id: id === undefined ? null : { value: id } };
    this.run({ kind: 'subscribe', stream, call: { type: Call.Type.SUBSCRIBE, subscribe: { frameworkInfo } } });
  }

  private call(framework: number, call: Call): void {
    const [id, stream] = [this.frameworkIds[framework], this.streams[framework]];
    if (id === undefined || stream === undefined) return;
    const whole = { ...call, frameworkId: { value: id } };
    if (refuseCall(this.state, whole, stream) === undefined) this.run({ kind: 'call', call: whole });
    if (call.type === Call.Type.TEARDOWN) this.frameworkIds[framework] = undefined;
  }

  /** Launches on the first offers that belong together; sometimes more than they hold. */
  private accept({ offers, tasks, cpus, executor }: Extract<Happening, { kind: 'accept' }>): void {
    const [first, ...others] = this.state.offers.values();
    if (first === undefined) return;
    const together = others.filter((offer) => offer.agent === first.agent && offer.framework === first.framework);
    const used = [first, ...together.slice(0, offers)];
    const taskInfos = Array.from({ length: tasks }, () => {
      const resources = [{ name: 'cpus', type: Value.Type.SCALAR, scalar: { value: cpus / 4 } }];
      const shell = { executorId: { value: `e${this.made}` }, command: { value: 'x' }, resources };
      const what = executor ? { executor: shell } : { command: { value: 'x' } };
      return {
        name: 't',
        taskId: { value: `t${this.made++}` },
        agentId: { value: first.agent.id },
        resources,
        ...what,
      };
    });
    const operations = [{ type: Offer.Operation.Type.LAUNCH, launch: { taskInfos } }];
    const accept = { offerIds: used.map(({ id }) => ({ value: id })), operations, filters: { refuseSeconds: 1 } };
    this.call(this.frameworkIds.indexOf(first.framework.id), { type: Call.Type.ACCEPT, accept });
  }

  private register(agent: number): void {
    const link = `link-${this.made++}`;
    this.links[agent] = link;
    this.silent.delete(agent);
    const tasks = Array.from((this.held[agent] as Map<string, Held>).values(), (task) => ({
      ...task,
      executorAlive: task.state !== TaskState.TASK_FINISHED,
    }));
    const frameworks = [...new Set(tasks.map(({ frameworkId }) => frameworkId))].map((id) => ({
      user: 'u',
      name: 'n',
      failoverTimeout: 5,
      id: { value: id },
    }));
    const description = {
      hostname: `h${agent}`,
      cpus: 8,
      mem: 64,
      disk: 10,
      ports: [{ begin: 1, end: 9 }],
      attributes: {},
    };
    const registration = { agentId: this.agentIds[agent], description, frameworks, tasks };
    this.run({ kind: 'register', link, registration });
  }

  private progress(pick: number, end: boolean): void {
    const all = this.held.flatMap((held, agent) => Array.from(held.values(), (task) => ({ agent, task })));
    const found = all[pick % Math.max(1, all.length)];
    if (found === undefined || this.silent.has(found.agent)) return;
    const { agent, task } = found;
    if (task.state === TaskState.TASK_FINISHED) return;
    task.state = end ? TaskState.TASK_FINISHED : TaskState.TASK_RUNNING;
    const uuid = Uint8Array.from({ length: 16 }, () => this.made++ % 256);
    const status = { taskId: task.info.taskId, state: task.state, uuid, agentId: task.info.agentId };
    this.say(agent, { type: 'update', frameworkId: task.frameworkId, status, latest: task.state });
    const executorId = task.info.executor?.executorId.value;
    if (end && executorId !== undefined) {
      this.say(agent, { type: 'executorExited', frameworkId: task.frameworkId, executorId, status: 0 });
    }
  }

  private anyTask(pick: number) {
    const all = [...this.state.agents.values()].flatMap((agent) => [...agent.tasks.values()]);
    return all[pick % Math.max(1, all.length)];
  }
}

/** Everything of an agent that is accounted for. */
function booked(agent: Agent): Resources {
  let sum = add(NO_RESOURCES, agent.available);
  for (const offer of agent.offers) sum = add(sum, offer.resources);
  for (const task of agent.tasks.values()) if (task.usesResources) sum = add(sum, task.resources);
  for (const executor of agent.executors.values()) sum = add(sum, executor.resources);
  return sum;
}

const inOrder = (resources: Resources): string => JSON.stringify([...resources].sort(([x], [y]) => (x < y ? -1 : 1)));
