import type { Clock, Timer } from '../../clock/index.ts';
import type { Event } from '../../mesos/index.ts';
import type { ToAgent } from '../protocol.ts';
import { apply, type Command } from './core.ts';
import type { MasterState, Output } from './state.ts';

/** The far end of a connection. Nothing is sent after `end`. */
export interface Sink<T> {
  send(message: T): void;
  end(): void;
}

/** Where the master notes the agents that it knows, for its next life. */
export interface Registry {
  note(agentId: string, as: 'admitted' | 'unreachable', at: number): void;
}

/**
 * A master at work: feeds commands to the core one at a time and carries out what comes of them.
 *
 * Invariant: the outputs of a command are carried out before the next command is worked on, even when carrying them out
 * brings new commands about.
 */
export class Master {
  readonly state: MasterState;
  private readonly clock: Clock;
  private readonly tickMs: number;
  private readonly registry: Registry;
  private readonly streams = new Map<string, Sink<Event>>();
  private readonly links = new Map<string, Sink<ToAgent>>();
  private readonly queue: Command[] = [];
  private working = false;
  private stopped = false;
  private timer: Timer;

  /** @param tickMs how often offers are made and timeouts looked at, in milliseconds */
  constructor(state: MasterState, clock: Clock, registry: Registry, tickMs: number) {
    this.state = state;
    this.clock = clock;
    this.registry = registry;
    this.tickMs = tickMs;
    this.timer = this.nextTick();
  }

  /** Subscribes a framework whose events go to `sink`; `call` is a valid SUBSCRIBE. */
  subscribe(stream: string, call: Extract<Command, { kind: 'subscribe' }>['call'], sink: Sink<Event>): void {
    this.streams.set(stream, sink);
    this.run({ kind: 'subscribe', stream, call });
  }

  /** Registers an agent that is spoken to through `sink`. */
  register(
    link: string,
    registration: Extract<Command, { kind: 'register' }>['registration'],
    sink: Sink<ToAgent>,
  ): void {
    this.links.set(link, sink);
    this.run({ kind: 'register', link, registration });
  }

  /** To be called when a framework's connection broke; does nothing if the master ended it. */
  streamClosed(stream: string): void {
    if (this.streams.delete(stream)) this.run({ kind: 'streamClosed', stream });
  }

  /** To be called when an agent's connection broke; does nothing if the master ended it. */
  linkClosed(link: string): void {
    if (this.links.delete(link)) this.run({ kind: 'linkClosed', link });
  }

  /** Whether a connection is still an agent's. */
  hasLink(link: string): boolean {
    return this.links.has(link);
  }

  /** Works on a command, or queues it behind the one at work. */
  run(command: Command): void {
    if (this.stopped) return;
    this.queue.push(command);
    if (this.working) return;
    this.working = true;
    try {
      for (let next = this.queue.shift(); next !== undefined; next = this.queue.shift()) {
        for (const output of apply(this.state, this.clock.now(), next)) this.carryOut(output);
      }
    } finally {
      this.working = false;
    }
  }

  /** Ends all connections; nothing happens afterwards. */
  stop(): void {
    this.stopped = true;
    this.timer.cancel();
    for (const sink of [...this.streams.values(), ...this.links.values()]) sink.end();
    this.streams.clear();
    this.links.clear();
  }

  private carryOut(output: Output): void {
    switch (output.kind) {
      case 'event':
        this.streams.get(output.stream)?.send(output.event);
        break;
      case 'endStream':
        this.streams.get(output.stream)?.end();
        this.streams.delete(output.stream);
        break;
      case 'message':
        this.links.get(output.link)?.send(output.message);
        break;
      case 'endLink':
        this.links.get(output.link)?.end();
        this.links.delete(output.link);
        break;
      case 'remember':
        this.registry.note(output.agentId, output.as, output.at);
        break;
      case 'continue':
        this.clock.after(0, () => this.run({ kind: 'continue' }));
        break;
    }
  }

  private nextTick(): Timer {
    return this.clock.after(this.tickMs, () => {
      if (this.stopped) return;
      this.run({ kind: 'tick' });
      this.timer = this.nextTick();
    });
  }
}
