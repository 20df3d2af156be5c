import { seededRandom, VirtualClock } from '../../clock/index.ts';
import type { Call, Event } from '../../mesos/index.ts';
import { Agent } from '../agent/agent.ts';
import type { Containerizer } from '../agent/containerizer.ts';
import { localConnect } from '../agent/local-link.ts';
import { type Refusal, refuseCall } from '../master/core.ts';
import { Master, type Sink } from '../master/master.ts';
import { forgetfulRegistry } from '../master/registry.ts';
import { type MasterSettings, newMasterState } from '../master/state.ts';
import type { AgentDescription } from '../protocol.ts';

export const SETTINGS: MasterSettings = {
  masterId: 'M',
  hostname: 'localhost',
  ip: '127.0.0.1',
  port: 5050,
  heartbeatMs: 15_000,
  pingMs: 3_000,
  maxMissedPings: 3,
  reregisterMs: 600_000,
};

/** A master, agents and frameworks in virtual time, without HTTP. Offers are made every 200 ms. */
export class VirtualCluster {
  readonly clock = new VirtualClock(1_700_000_000_000);
  readonly random = seededRandom(7);
  readonly master: Master;
  private streams = 0;

  constructor(settings: Partial<MasterSettings> = {}) {
    const state = newMasterState({ ...SETTINGS, ...settings }, this.clock.now());
    this.master = new Master(state, this.clock, forgetfulRegistry, 200);
  }

  /** Starts an agent and waits until it is registered. */
  async agent(description: AgentDescription, containerizer: Containerizer, agentId?: string): Promise<Agent> {
    const agent = await Agent.start({
      clock: this.clock,
      random: this.random,
      description,
      containerizer,
      connect: localConnect(this.master, this.random),
      agentId,
      keepId: () => undefined,
      log: () => undefined,
    });
    await Promise.resolve();
    return agent;
  }

  subscribe(call: Call): Subscription {
    return new Subscription(this.master, `stream-${this.streams++}`, call);
  }

  /** Lets time pass in steps of at most 100 ms, with a moment for what is asynchronous after each. */
  async pass(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= 100) {
      this.clock.advance(Math.min(left, 100));
      for (let i = 0; i < 5; i++) await Promise.resolve();
    }
  }
}

/** A framework's subscription and what came on it. */
export class Subscription implements Sink<Event> {
  readonly events: Event[] = [];
  ended = false;
  private readonly master: Master;
  private readonly stream: string;

  constructor(master: Master, stream: string, call: Call) {
    this.master = master;
    this.stream = stream;
    master.subscribe(stream, call, this);
  }

  get frameworkId(): string {
    return this.events[0]?.subscribed?.frameworkId.value ?? '';
  }

  send(event: Event): void {
    this.events.push(event);
  }

  end(): void {
    this.ended = true;
  }

  /** Makes a call; the framework id is filled in. */
  call(call: Call): Refusal | undefined {
    const whole = { ...call, frameworkId: { value: this.frameworkId } };
    const refusal = refuseCall(this.master.state, whole, this.stream);
    if (refusal === undefined) this.master.run({ kind: 'call', call: whole });
    return refusal;
  }

  /** The connection breaks. */
  drop(): void {
    this.master.streamClosed(this.stream);
  }
}
