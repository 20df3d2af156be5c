import { AuroraClient } from '../../src/client/index.ts';
import { sleep, systemClock } from '../../src/clock/index.ts';
import {
  AuroraAdminMethods,
  binary,
  isRpcName,
  type JobKey,
  json,
  MessageType,
  type Protocol,
  type RpcArgs,
  type RpcName,
  ScheduleStatus,
} from '../../src/wire/index.ts';
import { LARGE_JOBS, worstCalls } from './api/worst-calls.ts';
import { printFigure } from './figure.ts';
import { Connection } from './server/connection.ts';
import { plainJob } from './server/jobs.ts';
import { quantile } from './server/quantile.ts';
import { type BenchServer, startBenchServer } from './server/server.ts';

/*
 * `npm run bench -- api`: the calls of the HTTP table in shared/bench/java-baseline.md on the same state (10 jobs of 1,000 running
 * tasks on simulated agents, durable PostgreSQL), then loads and listings with 100,000 tasks. Times are of the HTTP exchange, until
 * the last byte, short answers decoded. Client, server, database and Mesos share the machine; the client is as plain as can be and takes
 * 0.1 ms of a core for a small call, most of it for decoding, the server 0.2 ms. At last, what the dearest calls cost the event loop.
 */

const ROLE = 'bench';
const jobKey = (name: string): JobKey => ({ role: ROLE, environment: 'prod', name });

type Call = { readonly [M in RpcName]: { readonly rpc: M; readonly args: RpcArgs<M> } }[RpcName];

const ALL = { query: { offset: 0, limit: 0 } };
const oneJob = (name: string) => ({ query: { jobKeys: [jobKey(name)], offset: 0, limit: 0 } });
const ONE_INSTANCE = { query: { jobKeys: [jobKey('job-0')], instanceIds: [0], offset: 0, limit: 0 } };

/** The table: a call, and what the original needs in binary and JSON, in ms. */
const TABLE: readonly {
  readonly name: string;
  readonly call: Call;
  readonly original: readonly [number, number];
  readonly rounds: number;
}[] = [
  { name: 'getTasksStatus of 10,000', call: { rpc: 'getTasksStatus', args: ALL }, original: [34.5, 135.7], rounds: 30 },
  {
    name: 'getTasksWithoutConfigs of 10,000',
    call: { rpc: 'getTasksWithoutConfigs', args: ALL },
    original: [34.4, 139],
    rounds: 30,
  },
  {
    name: 'getTasksWithoutConfigs, job of 1,000',
    call: { rpc: 'getTasksWithoutConfigs', args: oneJob('job-0') },
    original: [4.6, 16.1],
    rounds: 100,
  },
  {
    name: 'getTasksWithoutConfigs, one instance',
    call: { rpc: 'getTasksWithoutConfigs', args: ONE_INSTANCE },
    original: [0.8, 0.9],
    rounds: 500,
  },
  {
    name: 'getJobSummary of a role',
    call: { rpc: 'getJobSummary', args: { role: ROLE } },
    original: [3.2, 3.5],
    rounds: 300,
  },
  {
    name: 'getConfigSummary, job of 1,000',
    call: { rpc: 'getConfigSummary', args: { job: jobKey('job-0') } },
    original: [1.0, 1.2],
    rounds: 300,
  },
  { name: 'getQuota', call: { rpc: 'getQuota', args: { ownerRole: ROLE } }, original: [18.4, 19.8], rounds: 300 },
  { name: 'getTierConfigs', call: { rpc: 'getTierConfigs', args: {} }, original: [0.4, 0.4], rounds: 500 },
];

/** Requests a second of keep-alive reads of one instance, by connections. */
const ORIGINAL_READS = new Map([
  [1, 2405],
  [4, 4657],
  [8, 5167],
]);

export async function run(): Promise<void> {
  const server = await startBenchServer({
    agents: 200,
    flags: [
      '-max_schedule_attempts_per_sec=100000',
      '-max_tasks_per_schedule_attempt=100',
      '-offer_filter_duration=0secs',
      '-thermos_executor_cpu=0.01',
    ],
  });
  try {
    await fill(server);
    for (const row of TABLE) {
      for (const [at, protocol] of [binary, json].entries())
        await latency(server, row, protocol, row.original[at] ?? Number.NaN);
    }
    for (const [connections, original] of ORIGINAL_READS) await reads(server, connections, original);
  } finally {
    await server.stop();
  }
  const large = await startBenchServer();
  try {
    await hundredThousand(large);
  } finally {
    await large.stop();
  }
  const judged = await startBenchServer({ flags: [LARGE_JOBS] });
  try {
    await worstCalls(judged);
  } finally {
    await judged.stop();
  }
}

/** Creates ten jobs of 1,000 and waits until all tasks run. */
async function fill(server: BenchServer): Promise<void> {
  const client = new AuroraClient(server.url);
  const start = systemClock.monotonic();
  for (let at = 0; at < 10; at++) {
    await client.call('createJob', {
      description: plainJob(jobKey(`job-${at}`), 1000, { numCpus: 0.1, executorData: 100 }),
    });
  }
  for (;;) {
    const { result } = await client.call('getJobSummary', { role: ROLE });
    const running = result?.jobSummaryResult?.summaries?.reduce(
      (sum, { stats }) => sum + (stats?.activeTaskCount ?? 0),
      0,
    );
    if (running === 10_000) break;
    await sleep(systemClock, 100);
  }
  const query = { statuses: [ScheduleStatus.RUNNING], offset: 0, limit: 0 };
  for (;;) {
    const { result } = await client.call('getTasksWithoutConfigs', { query });
    if (result?.scheduleStatusResult?.tasks?.length === 10_000) break;
    await sleep(systemClock, 200);
  }
  const seconds = (systemClock.monotonic() - start) / 1000;
  await client.close();
  printFigure({
    bench: 'api',
    case: '10,000 tasks created until all run',
    value: seconds,
    unit: 's',
    baseline: 17.4,
    ratio: 17.4 / seconds,
  });
}

async function latency(
  server: BenchServer,
  row: (typeof TABLE)[number],
  protocol: Protocol,
  baseline: number,
): Promise<void> {
  const exchange = new Exchange(server.url, protocol, 1);
  const message = exchange.encode(row.call);
  const times: number[] = [];
  for (let round = 0; round < row.rounds + 3; round++) {
    const ms = await exchange.send(message);
    if (round >= 3) times.push(ms);
  }
  exchange.close();
  const value = quantile(
    times.sort((a, b) => a - b),
    0.5,
  );
  printFigure({
    bench: 'api',
    case: `${row.name}, ${protocol.name}`,
    value,
    unit: 'ms',
    baseline,
    ratio: baseline / value,
  });
}

async function reads(server: BenchServer, connections: number, baseline: number): Promise<void> {
  const { perSecond } = await load(server, connections, 6000, () => ({
    rpc: 'getTasksWithoutConfigs',
    args: ONE_INSTANCE,
  }));
  const name = `reads of one instance, ${connections} connections`;
  printFigure({
    bench: 'api',
    case: name,
    value: perSecond,
    unit: 'requests/s',
    baseline,
    ratio: perSecond / baseline,
  });
}

/** 24 jobs of 4,000 and 40 of 100, all pending: listings, and what small calls see of them. */
async function hundredThousand(server: BenchServer): Promise<void> {
  const client = new AuroraClient(server.url);
  for (let at = 0; at < 24; at++)
    await client.call('createJob', { description: plainJob(jobKey(`large-${at}`), 4000) });
  for (let at = 0; at < 40; at++) await client.call('createJob', { description: plainJob(jobKey(`small-${at}`), 100) });
  await client.close();
  const { rss } = await server.vitals();
  printFigure({
    bench: 'api',
    case: '100,000 tasks, resident memory',
    value: rss / 2 ** 20,
    unit: 'MiB',
    baseline: 1024,
    ratio: 1024 / (rss / 2 ** 20),
  });

  for (const protocol of [binary, json]) await listing(server, protocol);

  await small(server, 'getJobSummary', 2000, () => ({ rpc: 'getJobSummary', args: { role: ROLE } }));
  await small(server, 'getTasksWithoutConfigs, job of 100', 6000, (at) => ({
    rpc: 'getTasksWithoutConfigs',
    args: oneJob(`small-${at % 40}`),
  }));
  await small(server, 'createJob + killTasks', 4000, (at) => {
    const key = jobKey(`made-${at >> 1}`);
    return at % 2 === 0
      ? { rpc: 'createJob', args: { description: plainJob(key, 1) } }
      : { rpc: 'killTasks', args: { job: key, instances: [], message: undefined } };
  });
}

async function small(server: BenchServer, name: string, calls: number, call: (at: number) => Call): Promise<void> {
  const { perSecond, times } = await load(server, 64, calls, call);
  const figure = (what: string, value: number, unit: string): void =>
    printFigure({ bench: 'api', case: `${name}, 64 connections, 100,000 tasks${what}`, value, unit });
  figure('', perSecond, 'requests/s');
  figure(', p50', quantile(times, 0.5), 'ms');
  figure(', p99', quantile(times, 0.99), 'ms');
}

/** Lists all tasks again and again while small calls go on, and says what each saw of the other. */
async function listing(server: BenchServer, protocol: Protocol): Promise<void> {
  const exchange = new Exchange(server.url, protocol, 1);
  const message = exchange.encode({ rpc: 'getTasksStatus', args: ALL });
  await exchange.send(message);
  await server.vitals();
  let going = true;
  const other = new Exchange(server.url, binary, 4);
  const tiny = other.encode({ rpc: 'getTierConfigs', args: {} });
  const seen: number[] = [];
  const prober = Array.from({ length: 4 }, async () => {
    while (going) {
      seen.push(await other.send(tiny));
      await sleep(systemClock, 2);
    }
  });
  const times: number[] = [];
  for (let round = 0; round < 5; round++) times.push(await exchange.send(message));
  going = false;
  await Promise.all(prober);
  const { longestStallMs } = await server.vitals();
  exchange.close();
  other.close();
  const name = `getTasksStatus of 100,000, ${protocol.name}`;
  printFigure({
    bench: 'api',
    case: name,
    value: quantile(
      times.sort((a, b) => a - b),
      0.5,
    ),
    unit: 'ms',
  });
  printFigure({
    bench: 'api',
    case: `${name}, longest event-loop stall`,
    value: longestStallMs,
    unit: 'ms',
    baseline: 20,
    ratio: 20 / longestStallMs,
  });
  const p99 = quantile(
    seen.sort((a, b) => a - b),
    0.99,
  );
  printFigure({
    bench: 'api',
    case: `${name}, small calls meanwhile, p99`,
    value: p99,
    unit: 'ms',
    baseline: 25,
    ratio: 25 / p99,
  });
}

/** Makes `calls` calls from `connections` connections, each waiting for its answer before the next. */
async function load(
  server: BenchServer,
  connections: number,
  calls: number,
  call: (at: number) => Call,
): Promise<{ perSecond: number; times: number[] }> {
  const exchange = new Exchange(server.url, binary, connections);
  let next = 0;
  const times: number[] = [];
  const start = systemClock.monotonic();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      // Pairs stay together, so that what one call makes the next one finds.
      while (next < calls) {
        const first = next;
        next += 2;
        times.push(
          await exchange.send(exchange.encode(call(first))),
          await exchange.send(exchange.encode(call(first + 1))),
        );
      }
    }),
  );
  const perSecond = (times.length / (systemClock.monotonic() - start)) * 1000;
  exchange.close();
  return { perSecond, times: times.sort((a, b) => a - b) };
}

/** Answers up to this length are decoded by the client as clients do; of longer ones only the length is looked at. */
const DECODED_BYTES = 65_536;

/** Requests over kept connections. */
class Exchange {
  private readonly all: readonly Connection[];
  private readonly idle: Connection[];
  private readonly protocol: Protocol;

  /** @param connections as many calls may be under way at once */
  constructor(url: string, protocol: Protocol, connections: number) {
    this.all = Array.from({ length: connections }, () => new Connection(url));
    this.idle = [...this.all];
    this.protocol = protocol;
  }

  encode(call: Call): Uint8Array {
    // The table pairs every name with its own arguments, which a union of them hides from the compiler.
    const type = AuroraAdminMethods[call.rpc].args as Parameters<Protocol['encodeMessage']>[1];
    return this.protocol.encodeMessage({ name: call.rpc, type: MessageType.CALL, seqid: 0 }, type, call.args);
  }

  /** @returns milliseconds until the answer was read, and decoded if it is short */
  async send(message: Uint8Array): Promise<number> {
    const connection = this.idle.pop();
    if (connection === undefined) throw new Error('more calls at once than connections');
    const start = systemClock.monotonic();
    const { status, size, body } = await connection.send(
      `application/vnd.apache.thrift.${this.protocol.name}`,
      message,
      DECODED_BYTES,
    );
    this.idle.push(connection);
    if (status !== 200) throw new Error(`HTTP status ${status}`);
    if (size <= DECODED_BYTES) {
      const reply = this.protocol.openMessage(body);
      if (!isRpcName(reply.name)) throw new Error(`an answer to ${reply.name}`);
      reply.body<unknown>(AuroraAdminMethods[reply.name].result);
    }
    return systemClock.monotonic() - start;
  }

  close(): void {
    for (const connection of this.all) connection.close();
  }
}
