import { JobUpdateStatus, type Response, ScheduleStatus } from '../../src/wire/index.ts';
import type { Aliases } from './aliases.ts';
import { playControl } from './controls.ts';
import { type Understood, understand } from './decode.ts';
import { isRead, type Judge, type Verdict } from './judge.ts';
import type { MesosScript } from './mesos-script.ts';
import { recordedAnswer, send } from './send.ts';
import type { ReplayServer } from './server.ts';
import {
  type Control,
  dateOf,
  type Exchange,
  type Line,
  type Session,
  type TaskWait,
  type UpdateWait,
} from './sessions.ts';
import type { VirtualTime, World } from './virtual-time.ts';

/** How one line of a session went. */
export interface Case extends Verdict {
  readonly n: number;
  readonly step: string;
  /** The call, `HTTP` for another exchange, `wait` for a state that is waited for. */
  readonly rpc: string;
}

/** How long a read may take to be answered like the original, and a state to come, milliseconds of the clock. */
const READ_PATIENCE_MS = 10_000;
const WAIT_PATIENCE_MS = 60_000;
/** Dates of answers are given to the second: what passed between two may be less than they say by so much, on average by half of it. */
const DATE_STEP_MS = 1_000;

/** The recorder let what its calls had set off come to an end before it made Mesos do things (golden/mesos: half a second at least). */
const PAUSE_BEFORE_CONTROLS_MS = 500;

/** What a session is played against. */
export interface Stage {
  readonly server: ReplayServer;
  readonly mesos: MesosScript;
  readonly time: VirtualTime;
}

/**
 * Plays a session: sends each recorded request, lets Mesos do what it was made to do, and waits where the recorder waited. Time passes
 * where the recorder waited, or where a read is not answered like the original yet.
 */
export async function replay(session: Session, stage: Stage, judge: Judge, aliases: Aliases): Promise<readonly Case[]> {
  const player = new Player(stage, judge, aliases);
  const cases: Case[] = [];
  for (const line of session.lines) {
    const fatal = stage.server.fatal();
    if (fatal !== undefined) {
      cases.push(failed(line, `the scheduler gave up: ${fatal}`));
      break;
    }
    const one = await player.play(line).catch((error: unknown) => failed(line, String(error)));
    if (one !== undefined) cases.push(one);
  }
  return cases;
}

class Player implements World {
  private readonly stage: Stage;
  private readonly judge: Judge;
  private readonly aliases: Aliases;
  private controlling = false;
  private last: { readonly date: number; readonly at: number } | undefined;

  constructor(stage: Stage, judge: Judge, aliases: Aliases) {
    this.stage = stage;
    this.judge = judge;
    this.aliases = aliases;
  }

  look(): Promise<unknown> {
    return this.stage.server.client.ask('getRoleSummary', {});
  }

  activity(): number {
    return this.stage.mesos.activity;
  }

  async play(line: Line): Promise<Case | undefined> {
    switch (line.kind) {
      case 'exchange':
        return await this.exchange(line);
      case 'wait':
        return await this.waitForTasks(line);
      case 'waitUpdate':
        return await this.waitForUpdate(line);
      case 'control':
        return await this.control(line);
    }
  }

  private async control(line: Control): Promise<undefined> {
    const { mesos, time } = this.stage;
    if (!this.controlling) await time.pass(this, PAUSE_BEFORE_CONTROLS_MS);
    this.controlling = true;
    await playControl(line, mesos, (id) => this.aliases.translate(id));
    await time.settle(this);
  }

  private async exchange(exchange: Exchange): Promise<Case> {
    this.controlling = false;
    await this.keepPace(exchange);
    const recorded = understand(recordedAnswer(exchange));
    let [ours, verdict] = await this.ask(exchange, recorded);
    const mayCome = isRead(exchange) && this.judge.knownFor(exchange) === undefined;
    if (mayCome && isUnexplained(verdict)) {
      await this.stage.time.until(this, READ_PATIENCE_MS, async () => {
        [ours, verdict] = await this.ask(exchange, recorded);
        return !isUnexplained(verdict);
      });
    }
    this.aliases.learn(ours, recorded);
    this.judge.remember(exchange, verdict, recorded);
    const { n, step, rpc = 'HTTP' } = exchange;
    return { n, step, rpc, ...verdict };
  }

  private async ask(exchange: Exchange, recorded: Understood): Promise<[Understood, Verdict]> {
    const answer = await send(this.stage.server.port, exchange, this.aliases.requestBody(exchange));
    const ours = understand(answer);
    await this.stage.time.settle(this);
    return [ours, this.judge.judge(exchange, ours, recorded)];
  }

  /** Where the recorder let time pass without a word, so do we. */
  private async keepPace(exchange: Exchange): Promise<void> {
    const { time } = this.stage;
    const date = dateOf(exchange);
    if (this.last !== undefined) {
      const passed = date - this.last.date - DATE_STEP_MS / 2;
      await time.pass(this, this.last.at + passed - time.clock.now());
    }
    this.last = { date, at: time.clock.now() };
  }

  private async waitForTasks({ n, job, statuses, count }: TaskWait): Promise<Case> {
    const step = `${job.role}/${job.environment}/${job.name} to be ${statuses.join(' or ')}, ${count}`;
    const known = this.judge.reasonForJob(job);
    const wanted = statuses.map((name) => ScheduleStatus[name as keyof typeof ScheduleStatus]);
    let seen = 0;
    const come = await this.until(known, async () => {
      const query = { jobKeys: [job], statuses: wanted };
      seen = tasksOf(await this.stage.server.client.ask('getTasksWithoutConfigs', { query })).length;
      return count === 'at least 1' ? seen > 0 : seen === count;
    });
    return { n, step, rpc: 'wait', ...waited(come, known, `${seen} tasks`) };
  }

  private async waitForUpdate({ n, key, statuses }: UpdateWait): Promise<Case> {
    const { job } = key;
    const step = `the update of ${job.role}/${job.environment}/${job.name} to be ${statuses.join(' or ')}`;
    const known = this.judge.reasonForJob(job);
    const wanted = new Set(statuses.map((name) => JobUpdateStatus[name as keyof typeof JobUpdateStatus]));
    const query = { key: { job, id: this.aliases.translate(key.id) }, offset: 0, limit: 0 };
    const come = await this.until(known, async () => {
      const { result } = await this.stage.server.client.ask('getJobUpdateSummaries', { jobUpdateQuery: query });
      const [summary] = result?.getJobUpdateSummariesResult?.updateSummaries ?? [];
      const status = summary?.state?.status;
      return status !== undefined && wanted.has(status);
    });
    return { n, step, rpc: 'wait', ...waited(come, known, 'not in time') };
  }

  private async until(known: string | undefined, check: () => Promise<boolean>): Promise<boolean> {
    return known === undefined ? await this.stage.time.until(this, WAIT_PATIENCE_MS, check) : await check();
  }
}

function waited(come: boolean, known: string | undefined, seen: string): Verdict {
  if (come) return {};
  const difference = { path: 'state', ours: seen, recorded: 'reached' };
  return known === undefined ? { difference } : { difference, known };
}

function tasksOf({ result }: Response) {
  return result?.scheduleStatusResult?.tasks ?? [];
}

function isUnexplained({ difference, known }: Verdict): boolean {
  return difference !== undefined && known === undefined;
}

function failed(line: Line, why: string): Case {
  const difference = { path: 'answer', ours: why, recorded: '' };
  if (line.kind === 'exchange') return { n: line.n, step: line.step, rpc: line.rpc ?? 'HTTP', difference };
  return { n: line.n, step: '', rpc: line.kind, difference };
}
