import type { Logger } from 'pino';
import type { Clock } from '../clock/index.ts';
import { amountOf } from '../mesos/index.ts';
import { assignedTaskOf, type Resources, taskIdOf } from '../model/index.ts';
import type { Stats } from '../stats/index.ts';
import { type ScheduledTask, ScheduleStatus, type TaskConfig } from '../wire/index.ts';
import type { HeldOffer } from './offers.ts';

/** Orders offers for each attempt anew. */
export interface OfferSet {
  /** The offers to be tried, in order; resolves in bounded time and never rejects for what others do. */
  order(offers: readonly HeldOffer[], config: TaskConfig, request: Resources): Promise<readonly HeldOffer[]>;
}

/** `-http_offer_set_…`. */
export interface HttpOfferSetSettings {
  /** Where to ask. */
  readonly endpoint: string;
  /** How long one answer may take, milliseconds. */
  readonly timeoutMs: number;
  /** After so many failures in all nobody is asked any more. */
  readonly maxRetries: number;
  /** An agent with so many tasks that are STARTING is a bad one; 0: none is. */
  readonly maxStartingTasksPerAgent: number;
  /** Bad agents are left out; otherwise they come last. */
  readonly filterEnabled: boolean;
  /** `-sla_stat_refresh_interval`: figures begin anew after this time, milliseconds. */
  readonly statIntervalMs: number;
}

export interface HttpOfferSetOptions extends HttpOfferSetSettings {
  readonly clock: Clock;
  readonly log: Logger;
  readonly stats: Stats;
}

const NANOS_PER_MS = 1e6;
/** Times kept for the figures. */
const MAX_TIMES = 10_000;
/** Longest answer read, characters. */
const MAX_ANSWER = 16 * 2 ** 20;

/** What the figures of an interval are made of. */
interface Interval {
  readonly startMs: number;
  readonly times: number[];
  failures: number;
  maxDiff: number;
}

/**
 * Has a web service order the offers. What it does not answer, or answers wrongly, is as if it was not there.
 * (aurora: HttpOfferSetImpl.java of the newest version; there scheduling stands still while it is asked)
 */
export class HttpOfferSet implements OfferSet {
  private readonly options: HttpOfferSetOptions;
  private readonly url: URL | undefined;
  /** Tasks that are STARTING, by agent id. */
  private readonly starting = new Map<string, Set<string>>();
  private failures = 0;
  private interval: Interval;

  constructor(options: HttpOfferSetOptions) {
    const { endpoint, stats, log, clock } = options;
    this.options = options;
    this.interval = newInterval(clock.monotonic());
    this.url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
    if (this.url === undefined)
      log.error({ endpoint }, 'http_offer_set_endpoint is no URL: offers are not ordered by it');
    stats.doubleGauge('http_offer_set_avg_latency_ms', () => this.figures().average);
    stats.doubleGauge('http_offer_set_median_latency_ms', () => this.figures().median);
    stats.doubleGauge('http_offer_set_worst_latency_ms', () => this.figures().worst);
    stats.gauge('http_offer_set_failure_count', () => this.current().failures);
    stats.gauge('http_offer_set_max_diff', () => this.current().maxDiff);
  }

  /** Follows the tasks. */
  taskChanged(task: ScheduledTask): void {
    const { slaveId } = assignedTaskOf(task);
    if (slaveId === undefined) return;
    const tasks = this.starting.get(slaveId);
    if (task.status === ScheduleStatus.STARTING) {
      if (tasks === undefined) this.starting.set(slaveId, new Set([taskIdOf(task)]));
      else tasks.add(taskIdOf(task));
    } else if (tasks?.delete(taskIdOf(task)) && tasks.size === 0) this.starting.delete(slaveId);
  }

  async order(offers: readonly HeldOffer[], config: TaskConfig, request: Resources): Promise<readonly HeldOffer[]> {
    const { maxStartingTasksPerAgent: limit, filterEnabled, maxRetries } = this.options;
    const isBad = ({ agentId }: HeldOffer): boolean => limit > 0 && (this.starting.get(agentId)?.size ?? 0) >= limit;
    const good = offers.filter((offer) => !isBad(offer));
    const bad = filterEnabled ? [] : offers.filter(isBad);
    const { url } = this;
    if (url === undefined || this.failures >= maxRetries || good.length === 0) return [...good, ...bad];
    return [...(await this.ask(url, good, offers.length - good.length, config, request)), ...bad];
  }

  private async ask(
    url: URL,
    offers: readonly HeldOffer[],
    bad: number,
    config: TaskConfig,
    request: Resources,
  ): Promise<readonly HeldOffer[]> {
    const { clock, log } = this.options;
    const start = clock.monotonic();
    try {
      const question = questionOf(offers, config, request, BigInt(Math.floor(start * NANOS_PER_MS)));
      const names = hostsOf(await this.post(url, JSON.stringify(question)));
      const { times } = this.current();
      if (times.length < MAX_TIMES) times.push(clock.monotonic() - start);
      return this.chosen(offers, bad, names);
    } catch (error) {
      this.failures += 1;
      this.current().failures += 1;
      log.error({ err: error, failures: this.failures }, 'The HTTP offer set failed to order the offers');
      return offers;
    }
  }

  private async post(url: URL, body: string): Promise<string> {
    const { clock, timeoutMs } = this.options;
    const abort = new AbortController();
    const timer = clock.after(timeoutMs, () => abort.abort(new Error(`no answer within ${timeoutMs} ms`)));
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; utf-8', accept: 'application/json' },
        body,
        signal: abort.signal,
      });
      let text = '';
      const decoder = new TextDecoder();
      for await (const chunk of response.body ?? []) {
        text += decoder.decode(chunk, { stream: true });
        if (text.length > MAX_ANSWER) throw new Error(`the answer is longer than ${MAX_ANSWER} characters`);
      }
      return text;
    } finally {
      timer.cancel();
      abort.abort();
    }
  }

  /** The offers of the hosts named, in the order of the names. */
  private chosen(offers: readonly HeldOffer[], bad: number, names: readonly string[]): readonly HeldOffer[] {
    const byHost = new Map<string, HeldOffer[]>();
    for (const offer of offers) {
      const known = byHost.get(offer.hostname);
      if (known === undefined) byHost.set(offer.hostname, [offer]);
      else known.push(offer);
    }
    const chosen: HeldOffer[] = [];
    const unknown: string[] = [];
    for (const name of new Set(names)) {
      const found = byHost.get(name);
      if (found === undefined) unknown.push(name);
      else for (const offer of found) chosen.push(offer);
    }
    if (unknown.length > 0) {
      this.options.log.warn(
        { hosts: unknown.slice(0, 10), count: unknown.length },
        'The HTTP offer set named unknown hosts',
      );
    }
    const interval = this.current();
    interval.maxDiff = Math.max(interval.maxDiff, offers.length + bad - chosen.length + unknown.length);
    return chosen;
  }

  private current(): Interval {
    const now = this.options.clock.monotonic();
    if (now - this.interval.startMs >= this.options.statIntervalMs) this.interval = newInterval(now);
    return this.interval;
  }

  private figures(): { readonly average: number; readonly median: number; readonly worst: number } {
    const times = [...this.current().times].sort((a, b) => a - b);
    if (times.length === 0) return { average: 0, median: 0, worst: 0 };
    const middle = times.length / 2;
    return {
      average: times.reduce((sum, time) => sum + time, 0) / times.length,
      median: ((times[Math.ceil(middle) - 1] ?? 0) + (times[Math.floor(middle)] ?? 0)) / 2,
      worst: times[times.length - 1] ?? 0,
    };
  }
}

function newInterval(startMs: number): Interval {
  return { startMs, times: [], failures: 0, maxDiff: 0 };
}

function questionOf(offers: readonly HeldOffer[], { job }: TaskConfig, request: Resources, nanos: bigint) {
  return {
    jobKey: `${job?.role}-${job?.environment}-${job?.name}@${nanos}`,
    request: { cpu: request.cpus, memory: request.ramMb, disk: request.diskMb },
    hosts: offers.map(({ hostname, offer }) => {
      const total = (name: string): number =>
        (offer.resources ?? []).reduce((sum, resource) => sum + (resource.name === name ? amountOf(resource) : 0), 0);
      return { name: hostname, offer: { cpu: total('cpus'), memory: total('mem'), disk: total('disk') } };
    }),
  };
}

/** @throws Error when the answer is not what was agreed on, or tells of an error */
function hostsOf(answer: string): readonly string[] {
  if (answer.trim() === '') throw new Error('the answer is empty');
  const json: unknown = JSON.parse(answer);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new Error('the answer is no object');
  const { error, hosts, ...more } = json as Readonly<Record<string, unknown>>;
  const [unknown] = Object.keys(more);
  if (unknown !== undefined) throw new Error(`unknown field ${unknown} in the answer`);
  if (typeof error === 'string' && error.trim() !== '') throw new Error(`the service says: ${error}`);
  if (!Array.isArray(hosts) || !hosts.every((host) => typeof host === 'string')) {
    throw new Error('hosts is no list of names');
  }
  return hosts;
}
