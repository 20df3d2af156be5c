import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { binary, json, MessageType, ResponseCode } from '../wire/index.ts';
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
      } else {
        const recorded = recordedReply(exchange);
        expect(withoutExplanations(ourReply(answer), recorded)).toEqual(recorded);
      }
    },
  );
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
