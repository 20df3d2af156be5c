import type { SchedulerFlags } from '../../src/flags/index.ts';
import type { AgentDescription } from '../../src/local/index.ts';
import type { Response, RpcArgs, RpcName } from '../../src/wire/index.ts';
import { Chance } from './chance.ts';
import { Clients, type Outcome } from './clients.ts';
import { SimDatabase } from './database.ts';
import { DatabaseNetwork } from './database-client.ts';
import { SimElection } from './election.ts';
import { strike } from './faults.ts';
import { SimHost } from './host.ts';
import { forgetImmediates } from './immediates.ts';
import { CallInvariants } from './invariants/calls.ts';
import { CommitInvariants } from './invariants/commits.ts';
import { watchCrons } from './invariants/crons.ts';
import { fateOf } from './jobs.ts';
import { Kernel } from './kernel.ts';
import { SimMaster } from './master.ts';
import type { Happening } from './plan.ts';
import type { RealDatabase } from './real-database.ts';
import { NotServing, SimScheduler, type Surroundings } from './scheduler.ts';
import type { Violation } from './violations.ts';
import { Written } from './written.ts';

export interface WorldOptions {
  readonly seed: number;
  readonly flags: SchedulerFlags;
  readonly hosts: number;
  readonly describeHost?: (i: number) => AgentDescription;
  /** How many scheduler processes stand for leader. */
  readonly schedulers: number;
  /** How often the master makes offers, milliseconds. */
  readonly tickMs: number;
  readonly pingMs: number;
  /** How long the election does not hear of a process before it is out, milliseconds. */
  readonly leaseMs?: number;
  readonly heartbeatMs?: number;
  /** Lines of the trace that are kept. */
  readonly traceLines: number;
  /** A real database that does what the simulated one does, too. */
  readonly real?: RealDatabase | undefined;
  /** Leaves out what costs time and is seen in small worlds. */
  readonly isLarge?: boolean;
}

/** The time that worlds begin at: a Monday, in milliseconds since the epoch. */
export const BEGINNING_MS = Date.UTC(2026, 5, 1);
/** How long a client waits for an answer. */
const CLIENT_PATIENCE_MS = 25_000;
const RETRY_MS = 400;
const STEPS_MS = 60_000;
/** Steps a minute, for each host. */
const MOST_STEPS = 20_000;

/** A cluster with everything that belongs to it, in simulated time. */
export class World {
  readonly kernel: Kernel;
  readonly database: SimDatabase;
  readonly network: DatabaseNetwork;
  readonly election: SimElection;
  readonly master: SimMaster;
  readonly hosts: readonly SimHost[];
  readonly processes: SimScheduler[] = [];
  readonly clients: Clients;
  readonly violations: Violation[] = [];
  readonly commits: CommitInvariants;
  readonly calls: CallInvariants;
  /** What schedulers logged that they should not have to. */
  readonly logged: string[] = [];
  /** The leader dies at one of its next commits: before it, or after it and before it knows. */
  crashAt: { commits: number; readonly before: boolean } | undefined;
  private readonly around: Surroundings;
  private readonly options: WorldOptions;
  private readonly chance: Chance;
  private readonly written = new Written();
  private made = 0;
  private stepsFrom = 0;
  private stepsBefore = 0;
  /** When something went wrong last. */
  lastFaultMs = 0;

  constructor(options: WorldOptions) {
    forgetImmediates();
    const { seed, flags, traceLines, tickMs, pingMs } = options;
    this.options = options;
    this.chance = Chance.of(seed, 'world');
    const kernel = new Kernel(BEGINNING_MS + Chance.of(seed, 'time').between(0, 86_400_000), traceLines);
    const begin = kernel.now;
    this.kernel = kernel;
    const report = (invariant: string, detail: string): void => {
      kernel.trace(`VIOLATION ${invariant}: ${detail}`);
      this.violations.push({ invariant, detail, atMs: kernel.now - begin });
    };
    this.report = report;
    this.database = new SimDatabase(kernel, report);
    this.network = new DatabaseNetwork(kernel, this.database, Chance.of(seed, 'database'), options.real, report);
    this.election = new SimElection(kernel, Chance.of(seed, 'election'), options.leaseMs);
    const masterSettings = {
      ...{ hostname: 'master', ip: '10.0.0.1', port: 5050, heartbeatMs: options.heartbeatMs ?? 15_000 },
      ...{ pingMs, maxMissedPings: 4, reregisterMs: 120_000 },
      // Offers of many hosts that come anew all the time are most of what a large world does.
      offerTimeoutMs: options.isLarge === true ? undefined : this.chance.pick([undefined, undefined, 30_000, 180_000]),
    };
    this.master = new SimMaster(kernel, Chance.of(seed, 'mesos'), masterSettings, tickMs, () => this.calls);
    const { describeHost = usualHost } = options;
    this.hosts = Array.from({ length: options.hosts }, (_, i) => {
      const chance = Chance.of(seed, `host ${i}`);
      return new SimHost(kernel, chance, this.master, describeHost(i), fateOf, report);
    });
    this.around = {
      ...{
        kernel,
        network: this.network,
        election: this.election,
        master: this.master,
        flags,
        written: options.isLarge === true ? undefined : this.written,
      },
      logged: (process, line) => {
        if (line.startsWith('error')) kernel.trace(`${process} ${line.split('\n')[0]}`);
        if (/a listener of the store failed|TypeError|RangeError|ReferenceError/.test(line))
          report('no room fails', `${process} ${line}`);
      },
      ended: (process, reason) => {
        if (
          !/^(ended in good order|Mesos ended the connection|What is in memory|the storage|connect|the database|the session|terminating|Connection|What|The store)/.test(
            reason,
          )
        ) {
          report('no process dies of itself', `${process.name}: ${reason}`);
        }
        if (/touched \d+ rows/.test(reason)) report('no process dies of itself', `${process.name}: ${reason}`);
        if (/another process leads/.test(reason) && this.database.leader === process.name) {
          report('no process dies of itself', `${process.name} believes that another leads: ${reason}`);
        }
        this.replace(process, 1_000);
      },
    };
    this.commits = new CommitInvariants(this.database, () => kernel.now, report);
    this.calls = new CallInvariants(this, report);
    this.database.watch(this.commits);
    if (options.isLarge !== true) this.database.watch(this.written);
    this.database.watch({ committed: () => this.crashNow(false) });
    this.clients = new Clients(
      (name, args) => this.ask(name, args),
      () => kernel.now,
      this.hosts.map(({ name }) => name),
    );
  }

  readonly report: (invariant: string, detail: string) => void;

  /** Starts the hosts and the schedulers. */
  start(): void {
    watchCrons(this);
    for (const host of this.hosts) this.kernel.after(this.chance.between(0, 2_000), () => host.start());
    for (let i = 0; i < this.options.schedulers; i++)
      this.kernel.after(this.chance.between(0, 500), () => this.startProcess());
  }

  /** Another process takes the place of one that has ended. */
  replace(process: SimScheduler, afterMs: number): void {
    const at = this.processes.indexOf(process);
    if (at < 0) return;
    this.processes.splice(at, 1);
    this.kernel.after(200 + afterMs, () => this.startProcess());
  }

  /** Lets happenings happen at their times, counted from now. */
  schedule(plan: readonly Happening[]): void {
    for (const happening of plan) {
      this.kernel.after(happening.atMs, () => {
        if (happening.kind === 'call') void this.clients.schedule(happening);
        else {
          this.lastFaultMs = this.kernel.now;
          strike(this, happening);
        }
      });
    }
  }

  /** Lets time pass; stops at the first violation. */
  async pass(ms: number): Promise<void> {
    const { kernel } = this;
    const end = kernel.now + ms;
    while (this.violations.length === 0) {
      const next = kernel.nextAt;
      if (next === undefined || next > end) break;
      await kernel.step();
      if (kernel.now > this.stepsFrom + STEPS_MS) this.countSteps();
    }
    kernel.now = Math.max(kernel.now, end);
  }

  /** A world that does more than so much a minute goes round in circles. */
  private countSteps(): void {
    const { kernel } = this;
    const perMinute = ((kernel.steps - this.stepsBefore) * STEPS_MS) / (kernel.now - this.stepsFrom);
    if (perMinute > this.options.hosts * MOST_STEPS) {
      this.report('nothing goes round in circles', `${Math.round(perMinute)} steps in a minute`);
    }
    this.stepsFrom = kernel.now;
    this.stepsBefore = kernel.steps;
  }

  /** Machines that are to be away from `inMs` from now on; in place of those said before. */
  announceOutage(hosts: readonly string[], inMs: number): void {
    const start = { nanoseconds: Math.floor(this.kernel.now + inMs) * 1e6 };
    const window = { hostnames: new Set(hosts), unavailability: { start } };
    this.master.master?.run({ kind: 'schedule', schedule: hosts.length === 0 ? [] : [window] });
  }

  /** The process that answers, if one does. */
  get leader(): SimScheduler | undefined {
    return this.processes.find((process) => process.serves && !process.actor.paused);
  }

  /** Dies if it is time to. @returns whether it did */
  crashNow(before: boolean): boolean {
    const { crashAt } = this;
    if (crashAt === undefined || crashAt.before !== before || --crashAt.commits > 0) return false;
    this.crashAt = undefined;
    const process = this.processes.find(({ name }) => name === this.database.leader);
    if (process === undefined) return false;
    process.kill();
    this.replace(process, 1_000);
    return true;
  }

  /** Makes a call as a client does: finds who answers, waits for so long, and then does not know. */
  async ask<M extends RpcName>(name: M, args: RpcArgs<M>): Promise<Outcome> {
    const { kernel } = this;
    const deadline = kernel.now + CLIENT_PATIENCE_MS;
    for (;;) {
      const process = this.processes.find(({ serves }) => serves);
      const outcome = process === undefined ? 'not serving' : await this.request(process, name, args, deadline);
      if (outcome !== 'not serving') {
        const said = typeof outcome === 'string' ? outcome : `${outcome.responseCode}`;
        kernel.trace(`client ${name} ${said} ${jobIn(args)}`);
        return outcome;
      }
      if (kernel.now + RETRY_MS > deadline) return 'unsent';
      await new Promise<void>((resolve) => void kernel.after(RETRY_MS, resolve));
    }
  }

  private request<M extends RpcName>(
    process: SimScheduler,
    name: M,
    args: RpcArgs<M>,
    deadline: number,
  ): Promise<Response | 'unknown' | 'not serving'> {
    const { kernel, chance } = this;
    return new Promise((resolve) => {
      kernel.after(deadline - kernel.now, () => resolve('unknown'));
      const answer = (outcome: Response | 'not serving'): void => {
        if (process.actor.alive) kernel.after(chance.between(0.2, 3), () => resolve(outcome));
      };
      kernel.after(
        chance.between(0.2, 3),
        () => {
          if (kernel.now >= deadline) return;
          process.call(name, args).then(
            ({ response, wrote }) => {
              if (process.actor.alive) this.calls.replied(process, name, response, wrote, this.written);
              answer(response);
            },
            (error: unknown) => {
              if (!(error instanceof NotServing)) this.report('no call is rejected', `${name}: ${String(error)}`);
              answer('not serving');
            },
          );
        },
        process.actor,
      );
    });
  }

  private startProcess(): void {
    const name = `scheduler-${this.made++}`;
    this.kernel.trace(`${name} starts`);
    this.processes.push(new SimScheduler(name, this.around, Chance.of(this.options.seed, name)));
  }
}

/** The name of the job that a call is about, for the trace. */
function jobIn(args: unknown): string {
  return (
    /"name":"(\w+)"/.exec(
      JSON.stringify(args, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
    )?.[1] ?? ''
  );
}

function usualHost(i: number): AgentDescription {
  const hostname = `host-${i}`;
  return {
    ...{ hostname, cpus: 4, mem: 4_096, disk: 10_000 },
    ports: [{ begin: 31_000, end: 31_020 }],
    attributes: { host: hostname, rack: `rack-${i % 2}` },
  };
}
