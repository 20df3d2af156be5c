import { Master, type MasterSettings, newMasterState, refuseCall } from '../../src/local/index.ts';
import {
  type Call,
  decodeCall,
  type Event,
  Event as EventCodec,
  encodeEvent,
  type MasterConnection,
  type MasterHttpOptions,
  MesosCallError,
  type StreamBody,
  type SubscribeAnswer,
  TaskStatus,
} from '../../src/mesos/index.ts';
import { encodeRecord } from '../../src/wire/index.ts';
import type { Chance } from './chance.ts';
import { Actor, type Kernel } from './kernel.ts';

/** What goes wrong between schedulers and the master. */
export interface MesosTrouble {
  /** How often a call gets lost on its way, and its answer, of 1. */
  lostCalls: number;
  lostAnswers: number;
  /** Longest time that a message takes, milliseconds. */
  slowMs: number;
  /** How often an update comes twice, and how often late, behind others, of 1. */
  duplicates: number;
  lateCopies: number;
}

export const NO_MESOS_TROUBLE: MesosTrouble = { lostCalls: 0, lostAnswers: 0, slowMs: 0, duplicates: 0, lateCopies: 0 };

const FASTEST_MS = 0.3;
const SLOWEST_MS = 5;
/** How long a call without an answer takes to be given up. */
const GIVE_UP_MS = 30_000;
const LATEST_COPY_MS = 20_000;

/** Told of what passes between schedulers and the master. */
export interface MesosWatcher {
  /** A call leaves a scheduler. */
  called(call: Call, by: Actor): void;
  /** An event leaves the master. */
  event(event: Event): void;
}

/** A Mesos master that can be restarted, and the network between it and schedulers. */
export class SimMaster {
  trouble: MesosTrouble = { ...NO_MESOS_TROUBLE };
  /** Processes that it cannot hear, nor they it. */
  readonly cutOff = new Set<Actor>();
  readonly kernel: Kernel;
  readonly chance: Chance;
  private readonly settings: Omit<MasterSettings, 'masterId'>;
  private readonly tickMs: number;
  private readonly watcher: () => MesosWatcher;
  private readonly admitted = new Set<string>();
  private readonly unreachable = new Map<string, number>();
  private readonly streams = new Map<string, SimStream>();
  private actor: Actor;
  private lives = 0;
  private current: Master | undefined;

  constructor(
    kernel: Kernel,
    chance: Chance,
    settings: Omit<MasterSettings, 'masterId'>,
    tickMs: number,
    watcher: () => MesosWatcher,
  ) {
    this.kernel = kernel;
    this.chance = chance;
    this.settings = settings;
    this.tickMs = tickMs;
    this.watcher = watcher;
    this.actor = new Actor(kernel, 'master-0');
    this.start();
  }

  /** Undefined while it is down. */
  get master(): Master | undefined {
    return this.current;
  }

  get life(): number {
    return this.lives;
  }

  start(): void {
    if (this.current !== undefined) return;
    this.lives++;
    this.actor = new Actor(this.kernel, `master-${this.lives}`);
    const settings = { ...this.settings, masterId: `M${this.lives}` };
    const state = newMasterState(settings, this.actor.clock.now(), this.admitted, this.unreachable);
    const registry = {
      note: (agentId: string, as: 'admitted' | 'unreachable', at: number) => {
        this.admitted.delete(agentId);
        this.unreachable.delete(agentId);
        if (as === 'admitted') this.admitted.add(agentId);
        else this.unreachable.set(agentId, at);
      },
    };
    this.current = new Master(state, this.actor.clock, registry, this.tickMs);
    this.kernel.trace(`master starts ${this.lives}`);
  }

  stop(): void {
    this.kernel.trace('master stops');
    this.actor.kill();
    this.current?.stop();
    this.current = undefined;
  }

  latency(): number {
    return this.chance.between(FASTEST_MS, this.trouble.slowMs > 0 ? this.trouble.slowMs : SLOWEST_MS);
  }

  /** Breaks the event streams: of one process, or all. */
  break(actor?: Actor): void {
    for (const stream of [...this.streams.values()])
      if (actor === undefined || stream.actor === actor) stream.fail('the connection broke');
  }

  /** How a process speaks to the master. */
  connection(actor: Actor, { mayCall = () => true }: MasterHttpOptions): MasterConnection {
    const mine = new Set<SimStream>();
    return {
      subscribe: async (body, signal) => {
        if (!mayCall()) return { kind: 'unavailable', detail: 'this process may not speak for the framework now' };
        const stream = await this.subscribe(actor, body, signal);
        if (typeof stream === 'string') return { kind: 'unavailable', detail: stream };
        mine.add(stream);
        const answer: SubscribeAnswer = { kind: 'stream', streamId: stream.id, body: stream };
        return answer;
      },
      call: (name, body, streamId, done) => {
        if (!mayCall()) {
          done(new MesosCallError(name, 'not-sent', 'this process may not speak for the framework now'));
          return;
        }
        const call = decodeCall(body);
        this.watcher().called(call, actor);
        void this.call(actor, call, streamId).then((outcome) => {
          if (outcome === undefined) done(undefined);
          else if (outcome === 'lost') done(new MesosCallError(name, 'unknown', 'no answer'));
          else done(new MesosCallError(name, 'refused', outcome.message, outcome.status));
        });
      },
      close: () => {
        for (const stream of mine) stream.destroy();
      },
    };
  }

  private subscribe(actor: Actor, body: Uint8Array, signal: AbortSignal): Promise<SimStream | string> {
    const call = decodeCall(body);
    const { kernel } = this;
    return new Promise((resolve) => {
      kernel.after(this.latency(), () => {
        const master = this.current;
        if (this.cutOff.has(actor) || master === undefined) {
          kernel.after(1_000, () => resolve('connect ECONNREFUSED'), actor);
          return;
        }
        const stream = new SimStream(this, master, actor, `${this.lives}-${this.chance.random.uuid()}`);
        this.streams.set(stream.id, stream);
        signal.addEventListener('abort', () => stream.fail('aborted'), { once: true });
        kernel.after(this.latency(), () => resolve(stream), actor);
        master.subscribe(stream.id, call, stream);
        this.watcher().called(call, actor);
      });
    });
  }

  private call(
    actor: Actor,
    call: Call,
    streamId: string,
  ): Promise<undefined | 'lost' | { status: number; message: string }> {
    const { kernel, chance, trouble } = this;
    const isLost = this.cutOff.has(actor) || chance.happens(trouble.lostCalls);
    const isAnswerLost = chance.happens(trouble.lostAnswers);
    return new Promise((resolve) => {
      const giveUp = (): void => void kernel.after(GIVE_UP_MS, () => resolve('lost'), actor);
      if (isLost) return giveUp();
      kernel.after(this.latency(), () => {
        const master = this.current;
        if (master === undefined || this.cutOff.has(actor)) return giveUp();
        const refusal = refuseCall(master.state, call, streamId);
        if (refusal === undefined) master.run({ kind: 'call', call });
        if (isAnswerLost) return giveUp();
        kernel.after(this.latency(), () => resolve(refusal), actor);
      });
    });
  }

  /** @internal what a stream of this master sends */
  watchEvent(event: Event): void {
    this.watcher().event(event);
  }

  /** @internal */
  closed(stream: SimStream): void {
    this.streams.delete(stream.id);
  }
}

/** An event stream on its way to a scheduler. */
class SimStream implements StreamBody {
  readonly id: string;
  readonly actor: Actor;
  private readonly owner: SimMaster;
  private readonly master: Master;
  private readonly chunks: Uint8Array[] = [];
  private arrivesAt = 0;
  private isDoomed = false;
  private state: 'open' | 'ended' | 'failed' = 'open';
  private error = new Error('the stream was closed');
  private wake: (() => void) | undefined;
  private subscribed = false;

  constructor(owner: SimMaster, master: Master, actor: Actor, id: string) {
    this.owner = owner;
    this.master = master;
    this.actor = actor;
    this.id = id;
  }

  /** From the master. */
  send(event: Event): void {
    const { owner } = this;
    if (this.state !== 'open') return;
    owner.watchEvent(event);
    const bytes = encodeRecord(encodeEvent(event));
    const { kernel, chance, trouble } = owner;
    this.subscribed ||= event.type === EventCodec.Type.SUBSCRIBED;
    this.arrivesAt = Math.max(this.arrivesAt, kernel.now + owner.latency());
    this.deliver(bytes, this.arrivesAt - kernel.now);
    if (
      event.type !== EventCodec.Type.UPDATE ||
      event.update?.status.reason === TaskStatus.Reason.REASON_RECONCILIATION
    )
      return;
    if (chance.happens(trouble.duplicates)) this.deliver(bytes, this.arrivesAt - kernel.now);
    if (chance.happens(trouble.lateCopies))
      this.deliver(bytes, this.arrivesAt - kernel.now + chance.between(0, LATEST_COPY_MS));
  }

  /** From the master. */
  end(): void {
    this.owner.kernel.after(
      Math.max(0, this.arrivesAt - this.owner.kernel.now) + 0.1,
      () => this.finish('ended'),
      this.actor,
    );
  }

  on(): void {
    // What is wrong comes out of the iteration.
  }

  destroy(error?: Error): void {
    if (error !== undefined) this.error = error;
    this.fail(this.error.message);
  }

  /** The connection breaks, and both ends notice. */
  fail(reason: string): void {
    if (this.state !== 'open') return;
    this.error = new Error(reason);
    this.finish('failed');
    const { kernel, cutOff } = this.owner;
    const notice = (): void => {
      if (cutOff.has(this.actor)) kernel.after(1_000, notice);
      else this.master.streamClosed(this.id);
    };
    kernel.after(this.owner.latency(), notice);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    for (;;) {
      const chunk = this.chunks.shift();
      if (chunk !== undefined) {
        yield chunk;
        continue;
      }
      if (this.state === 'ended') return;
      if (this.state === 'failed') throw this.error;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  private deliver(bytes: Uint8Array, delayMs: number): void {
    const { kernel, cutOff } = this.owner;
    kernel.after(
      delayMs,
      () => {
        if (this.state !== 'open') return;
        if (cutOff.has(this.actor)) this.doom();
        if (this.isDoomed) return;
        this.chunks.push(bytes);
        this.wakeUp();
      },
      this.actor,
    );
  }

  /** Something got lost on the way: the connection breaks as soon as both ends can be heard again. */
  private doom(): void {
    if (this.isDoomed) return;
    this.isDoomed = true;
    const { kernel, cutOff } = this.owner;
    const tryAgain = (): void => {
      if (cutOff.has(this.actor)) kernel.after(1_000, tryAgain, this.actor);
      else this.fail('the connection was reset');
    };
    tryAgain();
  }

  private finish(state: 'ended' | 'failed'): void {
    if (this.state !== 'open') return;
    this.state = state;
    this.owner.closed(this);
    this.wakeUp();
  }

  private wakeUp(): void {
    const { wake } = this;
    this.wake = undefined;
    wake?.();
  }
}
