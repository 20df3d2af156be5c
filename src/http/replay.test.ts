import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuroraAdminMethods, binary, json, MaintenanceMode, MessageType, ResponseCode } from '../wire/index.ts';
import type { HttpServer } from './index.ts';
import {
  type Answer,
  bodyOf,
  type Exchange,
  protocolOf,
  readReply,
  recordedCalls,
  recordedSession,
  send,
} from './testing/recorded.ts';
import { startTestServer } from './testing/test-server.ts';

const HEADERS = ['content-type', 'vary', 'content-encoding', 'transfer-encoding'] as const;

function recordedHeaders({ response }: Exchange): ReadonlyMap<string, string> {
  return new Map(response.headers.map(([name, value]) => [name.toLowerCase(), value]));
}

/** What clients see of an answer besides its body. */
function outside(status: number, headers: ReadonlyMap<string, string>): unknown {
  return [status, ...HEADERS.map((name) => headers.get(name))];
}

function recordedReply(exchange: Exchange): unknown {
  return readReply(protocolOf(recordedHeaders(exchange).get('content-type')), bodyOf(exchange.response));
}

function ourReply(answer: Answer): unknown {
  return readReply(protocolOf(answer.headers.get('content-type')), answer.body);
}

/** The code of the response in a reply, and the name and number of the call. */
function gist(reply: unknown): unknown {
  const { name, seqid, type, body } = reply as Record<
    string,
    { readonly success?: { readonly responseCode?: number } }
  >;
  return { name, seqid, type, code: body?.success?.responseCode };
}

/**
 * Our reply, without what it says where the original says nothing: an error that has no words there has some here, see
 * docs/compatibility.md.
 */
function withoutExplanations(ours: unknown, recorded: unknown): unknown {
  const { body, ...header } = ours as ReplyOf;
  const silent = (recorded as ReplyOf).body?.success?.details;
  const details = body?.success?.details?.map((detail, index) =>
    silent?.[index] !== undefined && silent[index].message === undefined && detail.message !== ''
      ? { ...detail, message: undefined }
      : detail,
  );
  return details === undefined ? ours : { ...header, body: { ...body, success: { ...body?.success, details } } };
}

interface ReplyOf {
  readonly body?: { readonly success?: { readonly details?: readonly { readonly message?: unknown }[] } };
}

/** Lists of tasks that run, which ours do not: there is no Mesos here. The recording has only the beginning of them. */
const RUNNING_TASKS = [60, 61, 65, 67, 78, 82, 88];

type TestServer = Awaited<ReturnType<typeof startTestServer>>;

const open: HttpServer[] = [];
afterAll(async () => {
  await Promise.all(open.map((server) => server.close()));
});

async function start(): Promise<HttpServer> {
  const { server } = await startTestServer();
  open.push(server);
  return server;
}

describe('the recorded session about the protocol', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await start();
  });

  it.each(recordedSession('session-protocol').map((exchange) => [exchange.n, exchange.step, exchange] as const))(
    '%i: %s',
    async (n, _, exchange) => {
      const answer = await send(server.port, exchange.request);
      expect(outside(answer.status, answer.headers)).toEqual(
        outside(exchange.response.status, recordedHeaders(exchange)),
      );
      // The original's HTTP library respells some well-known headers.
      if (answer.status === 415) expect(String(answer.body).toLowerCase()).toBe(exchange.response.body?.toLowerCase());
      if (answer.status !== 200) return;
      if (RUNNING_TASKS.includes(n)) {
        expect(gist(ourReply(answer))).toMatchObject({ type: MessageType.REPLY, code: ResponseCode.OK });
      } else if (!String(answer.body).includes('is not available on this scheduler')) {
        const recorded = recordedReply(exchange);
        expect(withoutExplanations(ourReply(answer), recorded)).toEqual(recorded);
      }
    },
  );
});

/** RPCs whose answers tell how tasks fare. */
const ABOUT_TASKS: ReadonlySet<string> = new Set([
  'getTasksStatus',
  'getTasksWithoutConfigs',
  'getPendingReason',
  'getJobSummary',
]);

/** True when one of the replies lists something; for an empty list or a refusal it does not matter what runs. */
function tellsOfTasks(...replies: readonly unknown[]): boolean {
  return replies.some((reply) => /"(assignedTask|job|reason)":/.test(JSON.stringify(reply)));
}

/** Refusals of what is in order but for cron jobs, another update, or backups. */
const NEEDS_MORE: ReadonlySet<number> = new Set([177, 214, 398]);

function isNotAvailable(reply: unknown): boolean {
  return JSON.stringify(reply).includes('is not available on this scheduler yet.');
}

/** Exchanges that ours would not answer like the original, and why. */
const DIFFERENT: ReadonlyMap<number, string> = new Map([
  ...[151, 152, 153, 163, 165, 167, 170, 175, 176, 412].map((n) => [n, 'there are no cron jobs yet'] as const),
  ...[184, 185, 186, ...numbers(213, 225), ...numbers(227, 231)].map(noUpdates),
  ...[245, 248, 249, ...numbers(252, 256), ...numbers(261, 290), 293, 378, 415].map(noUpdates),
  ...[360, 362, 363, 373, 374, 385].map((n) => [n, 'no maintenance can be begun yet'] as const),
  ...[393, 401, 402, 403, 417, 418].map((n) => [n, 'there are no backups yet'] as const),
  [155, 'the id of a trigger is in the message'],
  [159, 'the job that the message shows has its resources in another order'],
  [312, 'a job key that differs from that of the config is refused, see docs/compatibility.md'],
]);

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function noUpdates(n: number): readonly [number, string] {
  return [n, 'there are no updates yet'];
}

/** The exchange that makes the job which the recorded updates are about, by an update. */
const FIRST_UPDATE = 182;
/** The first exchange after the recording's hosts are known. */
const FIRST_MAINTENANCE = 359;

/** Does what the first recorded update did: makes the job. */
async function standInForUpdate(exchange: Exchange, { store, state }: TestServer): Promise<void> {
  const message = json.openMessage(bodyOf(exchange.request));
  const { request } = message.body(AuroraAdminMethods.startJobUpdate.args);
  const config = request?.taskConfig;
  if (config === undefined) throw new Error(`${exchange.n} has no config`);
  await store.write((tx) => state.insertPendingTasks(tx, config, numbers(0, (request?.instanceCount ?? 0) - 1)));
}

/** Has the store know the hosts that the recording's Mesos had offered by then. */
async function offerHosts({ store }: TestServer): Promise<void> {
  await store.write((tx) => {
    for (const n of numbers(1, 6)) {
      tx.saveHostAttributes({ host: `agent-${n}-hostname`, attributes: [], mode: MaintenanceMode.NONE });
    }
  });
}

describe('the recorded main session, without what runs', () => {
  it('is answered alike', async () => {
    const world = await startTestServer();
    const { server } = world;
    open.push(server);
    let compared = 0;
    for (const exchange of recordedSession('session-main')) {
      const { n, rpc, step } = exchange;
      if (n === FIRST_MAINTENANCE) await offerHosts(world);
      if (rpc === undefined || DIFFERENT.has(n)) continue;
      const answer = await send(server.port, exchange.request);
      if (n === FIRST_UPDATE) await standInForUpdate(exchange, world);
      expect([n, outside(answer.status, answer.headers)]).toEqual([
        n,
        outside(exchange.response.status, recordedHeaders(exchange)),
      ]);
      const recorded = recordedReply(exchange);
      const ours = withoutExplanations(ourReply(answer), recorded);
      if (isNotAvailable(ours)) {
        // All was in order, but for what could only be known by more than there is here.
        if (!NEEDS_MORE.has(n)) expect([n, gist(recorded)]).toMatchObject([n, { code: ResponseCode.OK }]);
        continue;
      }
      const comparable = !ABOUT_TASKS.has(rpc) || !tellsOfTasks(recorded, ours);
      expect([n, step, comparable ? ours : gist(ours)]).toEqual([n, step, comparable ? recorded : gist(recorded)]);
      compared++;
    }
    expect(compared).toBeGreaterThan(40);
  });
});

describe('the jobs that clients were recorded to create', () => {
  const calls = recordedCalls('createJob');

  it.each(calls.map((call) => [call.file.split('/').at(-1), call] as const))('%s', async (_, call) => {
    const { server, store } = await startTestServer();
    open.push(server);
    // The role had a quota there.
    const quota = { resources: [{ numCpus: 10 }, { ramMb: 1_000 }, { diskMb: 1_000 }] };
    await store.write((tx) => tx.saveQuota('vagrant', quota));
    const answer = await send(server.port, call.request);
    const protocol = call.protocol === 'binary' ? binary : json;
    const recorded = readReply(protocol, call.reply);
    if (JSON.stringify(recorded).includes('already exists')) return;
    expect(ourReply(answer)).toEqual(recorded);
  });
});
