import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import {
  AuroraAdminMethods,
  binary,
  json,
  MessageType,
  type Protocol,
  type RpcArgs,
  type RpcName,
} from '../wire/index.ts';
import { DEFAULT_LIMITS, type HttpServer } from './index.ts';
import { config, raw, useTestServers } from './testing/test-server.ts';

/*
 * Whatever a client sends, nothing holds the event loop for more than 20 ms. How long something takes depends on the machine
 * and on who else is at work there, so the 20 ms are a piece of work that takes about as long on a quiet machine of the class
 * that all figures come from, done at the same time; and the best of a few rounds counts.
 */

const start = useTestServers();

const ROUNDS = 40;
/**
 * Shares of 20 ms that are too much. Tests run beside others, which share caches and cores with them, so this looks for what no limit
 * bounds; how long the server is held up exactly is for benchmarks to say.
 */
const TOO_MUCH = 3;
const TOO_MUCH_TOGETHER = 4;

/** How long the work that stands for 20 ms takes now. */
function twentyMs(): number {
  const started = performance.now();
  let x = 1;
  for (let i = 0; i < 11_000_000; i++) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
  }
  if (x === 0) throw new Error('the work was not done');
  return performance.now() - started;
}

/** The longest time for which nothing else could run while `work` went on. */
async function longestStall(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let over = false;
  const watch = async () => {
    for (let last = performance.now(); !over; ) {
      await setImmediate();
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
  };
  const watching = watch();
  await work();
  over = true;
  await watching;
  return longest;
}

/** The least share of 20 ms that the longest stall of a round takes, of as many rounds as it takes to be `enough`. */
async function stallOf(work: () => Promise<unknown>, enough = TOO_MUCH): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least >= enough; round++) {
    const before = twentyMs();
    const stall = await longestStall(work);
    least = Math.min(least, stall / ((before + twentyMs()) / 2));
  }
  return least;
}

function request(path: string, body: Uint8Array, headers: readonly string[]): Buffer {
  const head = [`POST ${path} HTTP/1.1`, 'Host: x', 'Connection: close', `Content-Length: ${body.length}`, ...headers];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
}

function thrift<M extends RpcName>(protocol: Protocol, name: M, args: RpcArgs<M>): Buffer {
  const body = protocol.encodeMessage({ name, type: MessageType.CALL, seqid: 1 }, AuroraAdminMethods[name].args, args);
  return request('/api', body, [`Content-Type: application/vnd.apache.thrift.${protocol.name}`]);
}

const ask = async (server: HttpServer, ...requests: readonly Buffer[]): Promise<readonly string[]> => {
  const answers = await Promise.all(requests.map((each) => raw(server, each)));
  return answers.map((answer) => answer.slice(9, 12));
};

const { values, bodyBytes } = DEFAULT_LIMITS;
const many = <T>(count: number, each: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => each(i));
const query = (fields: object) => ({ query: { limit: 0, offset: 0, ...fields } });
const create = (fields: object): RpcArgs<'createJob'> => ({
  description: { key: config.job, taskConfig: { ...config, ...fields }, instanceCount: 1 },
});
const longText = (text: string) => text.repeat((bodyBytes - 2_000) / Buffer.byteLength(text));

/** Calls that are as large as they may be, and what they are answered. */
const CALLS: readonly (readonly [what: string, (protocol: Protocol) => Buffer])[] = [
  ['ids', (p) => thrift(p, 'getTasksStatus', query({ taskIds: many(values - 4, (i) => `t-${i}`) }))],
  [
    'job keys',
    (p) =>
      thrift(
        p,
        'getTasksStatus',
        query({ jobKeys: many(values / 4 - 2, (i) => ({ role: `r${i}`, environment: 'e', name: 'n' })) }),
      ),
  ],
  ['instances', (p) => thrift(p, 'killTasks', { job: config.job, instances: many(values - 10, (i) => i) })],
  [
    'metadata',
    (p) => thrift(p, 'createJob', create({ metadata: many(values / 3 - 20, (i) => ({ key: `${i}`, value: 'v' })) })),
  ],
  [
    'constraints',
    (p) =>
      thrift(
        p,
        'createJob',
        create({ constraints: many(values / 5 - 9, (i) => ({ name: `${i}`, constraint: { limit: { limit: 1 } } })) }),
      ),
  ],
  [
    'resources',
    (p) => thrift(p, 'createJob', create({ resources: many(values / 2 - 20, (i) => ({ namedPort: `${i}` })) })),
  ],
  ['links', (p) => thrift(p, 'createJob', create({ taskLinks: new Map(many(values - 40, (i) => [`${i}`, 'v'])) }))],
  ['a long text', (p) => thrift(p, 'createJob', create({ contactEmail: longText('x') }))],
  ['a long text with accents', (p) => thrift(p, 'createJob', create({ contactEmail: longText('\u00e9\u20ac') }))],
  ['a long text in the answer', (p) => thrift(p, 'getTasksStatus', query({ role: longText('x') }))],
];

const PROTOCOLS = [binary, json].map((protocol) => [protocol.name, protocol] as const);

describe('the largest calls', () => {
  for (const [name, protocol] of PROTOCOLS) {
    it.each(CALLS)(`with many or much of %s, in ${name}, hold nobody up`, async (_, make) => {
      const { server } = await start();
      const call = make(protocol);
      expect(await ask(server, call)).toEqual(['200']);
      expect(await stallOf(() => ask(server, call))).toBeLessThan(TOO_MUCH);
    });
  }

  it('in plain JSON hold nobody up', async () => {
    const { server } = await start();
    const bodies = [
      JSON.stringify(query({ taskIds: many(values - 4, (i) => `t-${i}`) })),
      `{"description":{"owner":{"user":"${longText('\\u00e9')}"}}}`,
      `{"description":${longText(' ')}{}}`,
      `{x:${'9'.repeat(bodyBytes - 100)}}`,
    ];
    for (const body of bodies) {
      const call = request('/apibeta/createJob', Buffer.from(body), []);
      expect(await ask(server, call)).toEqual(['200']);
      expect(await stallOf(() => ask(server, call))).toBeLessThan(TOO_MUCH);
    }
  });

  it('hold nobody up when many come at once', async () => {
    const { server } = await start();
    const calls = CALLS.slice(0, 8).flatMap(([, make]) => many(3, () => make(binary)));
    expect(await stallOf(() => ask(server, ...calls), TOO_MUCH_TOGETHER)).toBeLessThan(TOO_MUCH_TOGETHER);
  });
});

describe('calls that are too large', () => {
  const binaryCall = (hex: string, times: number) => {
    const empty = binary.encodeMessage(
      { name: 'getTasksStatus', type: MessageType.CALL, seqid: 1 },
      AuroraAdminMethods.getTasksStatus.args,
      {},
    );
    const fields = Buffer.from(hex.repeat(times), 'hex');
    const body = Buffer.concat([empty.subarray(0, -1), fields]).subarray(0, bodyBytes);
    return request('/api', body, ['Content-Type: application/vnd.apache.thrift.binary']);
  };

  it.each([
    ['fields of no type that is known', '02006301', bodyBytes / 4],
    ['one field over and over', '0c000100', bodyBytes / 4],
    ['structs that nest', '0c0001', bodyBytes / 3],
  ])('in binary, by %s, are refused without holding anybody up', async (_, hex, times) => {
    const { server } = await start();
    const call = binaryCall(hex, Math.floor(times));
    expect(['413', '500', '200']).toContain((await ask(server, call))[0]);
    expect(await stallOf(() => ask(server, call))).toBeLessThan(TOO_MUCH);
  });

  it('in JSON are refused without holding anybody up', async () => {
    const { server } = await start();
    const list = Buffer.from(
      `[1,"getTasksStatus",1,1,{"1":{"rec":{"4":{"set":["str",200000${',"x"'.repeat(200_000)}]}}}}]`,
    );
    const calls = [
      request('/api', list, []),
      request('/apibeta/getTasksStatus', Buffer.from(`{query:{taskIds:[${'1,'.repeat(400_000)}1]}}`), []),
      request('/apibeta/getTasksStatus', Buffer.alloc(bodyBytes, '['), []),
      request('/api', Buffer.alloc(bodyBytes, '['), []),
    ];
    const statuses = ['413', '413', '400', '500'];
    for (const [i, call] of calls.entries()) {
      expect(await ask(server, call)).toEqual([statuses[i]]);
      expect(await stallOf(() => ask(server, call))).toBeLessThan(TOO_MUCH);
    }
  });
});
