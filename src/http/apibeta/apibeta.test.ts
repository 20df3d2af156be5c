import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseLenientJson } from '../../gson/index.ts';
import type { HttpServer } from '../index.ts';
import { type Exchange, recordedPlainJson, send } from '../testing/recorded.ts';
import { config, startTestServer, useTestServers } from '../testing/test-server.ts';
import { answerText } from './answer-text.ts';
import { descriptorOf, readArguments } from './arguments.ts';

const start = useTestServers();
const recorded = recordedPlainJson().map((exchange) => [exchange.n, exchange.request.path, exchange] as const);

/** Headers that clients may look at. */
const HEADERS = ['content-type', 'vary', 'content-length', 'allow'] as const;

function headersOf({ response }: Exchange): ReadonlyMap<string, string> {
  return new Map(response.headers.map(([name, value]) => [name.toLowerCase(), value]));
}

function call(server: HttpServer, method: string, body: string, headers: readonly (readonly [string, string])[] = []) {
  return send(server.port, { method: 'POST', path: `/apibeta/${method}`, headers, body });
}

/** What a call without arguments is answered, or what the original said in the same words whatever there is. */
const STATELESS = /listBackups|getTierConfigs|killTasks|setQuota|"a b"|NOSUCH|\[2]|"Query"/;

describe('the recorded calls in plain JSON', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = (await startTestServer()).server;
  });
  afterAll(() => server.close());

  it.each(recorded)('%i %s is answered alike', async (_, path, exchange) => {
    const answer = await send(server.port, exchange.request);
    const theirs = headersOf(exchange);
    expect(answer.status).toBe(exchange.response.status);
    if (answer.status === 303) {
      expect(answer.headers.get('location')).toBe(`http://127.0.0.1:${server.port}/apihelp/index.html`);
    }
    const text = String(answer.body);
    // Where the original has no words for a failure, ours has.
    const failed = exchange.response.body?.includes('"details":[{}]') === true;
    if (failed) expect(JSON.parse(text)).toMatchObject(JSON.parse(exchange.response.body ?? ''));
    if (failed || text.includes('is not available on this scheduler yet')) return;
    const isStateless = answer.status !== 200 || STATELESS.test(path + exchange.request.body);
    if (isStateless) expect(text).toBe(exchange.response.body);
    for (const name of HEADERS) {
      if (name !== 'content-length' || isStateless)
        expect([name, answer.headers.get(name)]).toEqual([name, theirs.get(name)]);
    }
  });

  const answers = recorded.filter(
    ([, , { request, response }]) => request.method === 'POST' && response.status === 200,
  );
  it.each(answers)('%i %s: what was answered is written the same way', (_, __, { response }) => {
    const type = { kind: 'struct', name: 'Response' } as const;
    const field = { id: 0, name: 'response', type, optional: false };
    const read = parseLenientJson(response.body ?? '', 100_000);
    const { values } = readArguments({ kind: 'struct', fields: [field] }, new Map([['response', read]]));
    expect(String(Buffer.concat([...answerText(values.response as object as never)]))).toBe(response.body);
  });
});

const job = { key: config.job, owner: { user: 'r' }, taskConfig: config, instanceCount: 2 };

describe('arguments in plain JSON', () => {
  it('make a job, which is then listed', async () => {
    const { server, store } = await start();
    expect(String((await call(server, 'createJob', JSON.stringify({ description: job }))).body)).toContain('"OK"');
    expect(store.tasks.size).toBe(2);
    const listed = JSON.parse(
      String((await call(server, 'getTasksStatus', "{query: {statuses: ['PENDING'], limit: 1}}")).body),
    );
    expect(listed.result.scheduleStatusResult.tasks).toHaveLength(1);
  });

  it.each([
    [
      'getJobSummary',
      '{"role":{}}',
      'java.lang.String role: java.lang.IllegalStateException: Expected STRING but was BEGIN_OBJECT',
    ],
    [
      'createJob',
      '{"description":"x"}',
      'org.apache.aurora.gen.JobConfiguration description: java.lang.IllegalStateException: Expected BEGIN_OBJECT but was STRING',
    ],
    [
      'killTasks',
      '{"instances":0}',
      'java.util.Set instances: java.lang.IllegalStateException: Expected BEGIN_ARRAY but was NUMBER',
    ],
    ['addInstances', '{"count":"x"}', 'int count: java.lang.NumberFormatException: For input string: "x"'],
    [
      'getTasksStatus',
      '{"query":{"limit":"99999999999"}}',
      'org.apache.aurora.gen.TaskQuery query: java.lang.NumberFormatException: For input string: "99999999999"',
    ],
    [
      'createJob',
      '{"description":{"taskConfig":{"isService":1}}}',
      'org.apache.aurora.gen.JobConfiguration description: java.lang.IllegalStateException: Expected BOOLEAN but was NUMBER',
    ],
    [
      'setQuota',
      '{"quota":{"resources":[{"numCpus":1,"ramMb":1}]}}',
      'org.apache.aurora.gen.ResourceAggregate quota: Resource must have exactly one element',
    ],
  ])('%s %s of the wrong shape is a bad request', async (method, body, message) => {
    const { server } = await start();
    const answer = await call(server, method, body);
    expect([answer.status, JSON.parse(String(answer.body)).details[0].message]).toEqual([
      400,
      `Failed to parse parameter ${message}`,
    ]);
  });

  it.each([
    ['addInstances', '{}', 'Argument count is missing'],
    ['setQuota', '{"quota":{"resources":[{"cpus":1}]}}', 'Resource has no member cpus'],
  ])('%s %s fails on a page', async (method, body, reason) => {
    const logged: string[] = [];
    const { server } = await start({ logged });
    const answer = await call(server, method, body);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([500, 'text/html;charset=iso-8859-1']);
    expect(String(answer.body)).toContain(reason);
    expect(logged).toEqual([]);
  });

  it('of numbers may be cut, wrapped or text', () => {
    const numbers = (text: string) => {
      const read = readArguments(
        descriptorOf('GetTasksStatusArgs'),
        parseLenientJson(`{query:{limit:${text}}}`, 9) as never,
      );
      return (read.values.query as { readonly limit: number }).limit;
    };
    expect(['7', '7.9', '-7.9', '1e2', '4294967297', '"12"', '1e999', 'null'].map(numbers)).toEqual([
      7,
      7,
      -7,
      100,
      1,
      12,
      0,
      undefined,
    ]);
  });

  it('that are instances match none, as with the original', async () => {
    const { server, store } = await start();
    await call(server, 'createJob', JSON.stringify({ description: job }));
    const shards = JSON.stringify({ job: config.job, shardIds: [0], instances: [0] });
    expect(String((await call(server, 'killTasks', shards)).body)).toContain('No tasks to kill.');
    expect(String((await call(server, 'restartShards', shards)).body)).toContain(
      'Not all requested shards are active.',
    );
    expect(store.tasks.byJob(config.job as never).every(({ status }) => status === 0)).toBe(true);
  });

  it('have a limit', async () => {
    const { server } = await start({ limits: { values: 10, bodyBytes: 200 } });
    const query = (ids: number) => JSON.stringify({ query: { taskIds: Array(ids).fill('x') } });
    const statuses = [8, 9, 100].map(async (ids) => (await call(server, 'getTasksStatus', query(ids))).status);
    expect(await Promise.all(statuses)).toEqual([200, 413, 413]);
  });
});

describe('answers in plain JSON', () => {
  it('may stand in a page', async () => {
    const { server } = await start();
    const body = JSON.stringify({
      description: { ...job, key: { role: "<a href='x'>&=\u2028", environment: 'e', name: 'n' } },
    });
    const text = String((await call(server, 'createJob', body)).body);
    expect(text).toContain('\\u003ca href\\u003d\\u0027x\\u0027\\u003e\\u0026\\u003d\\u2028');
  });

  it('are compressed for those who can read it, and come in pieces when they are long', async () => {
    const { server, api, store } = await start();
    await api.createJob({ description: { ...{ key: config.job, taskConfig: config, instanceCount: 2_000 } } });
    const [plain, small] = [
      await call(server, 'getTasksStatus', '{query:{}}'),
      await call(server, 'getRoleSummary', ''),
    ];
    const gzip = [['Accept-Encoding', 'gzip']] as const;
    const packed = await call(server, 'getTasksStatus', '{query:{}}', gzip);
    expect(JSON.parse(String(plain.body)).result.scheduleStatusResult.tasks).toHaveLength(store.tasks.size);
    expect(packed.body.equals(plain.body)).toBe(true);
    expect([plain, small, packed].map(({ headers }) => headers.get('content-encoding'))).toEqual([
      undefined,
      undefined,
      'gzip',
    ]);
    expect([plain, small].map(({ headers }) => headers.get('transfer-encoding'))).toEqual(['chunked', undefined]);
  });

  it.each([
    ['*/*', 200],
    ['text/html, application/*;q=0.5', 200],
    ['application/json;q=0', 406],
    ['text/html', 406],
  ])('to %s: %i', async (accept, status) => {
    const { server } = await start();
    expect((await call(server, 'getRoleSummary', '', [['Accept', accept]])).status).toBe(status);
  });

  it.each([
    ['POST', '/apibeta', 405],
    ['POST', '/apibeta/', 405],
    ['PUT', '/apibeta', 405],
    ['OPTIONS', '/apibeta', 200],
    ['HEAD', '/apibeta', 303],
    ['POST', '/apibeta/toString', 404],
    ['POST', '/apibeta/getJobs/x', 404],
    ['POST', '/apibetas', 404],
  ])('%s %s: %i', async (method, path, status) => {
    const { server } = await start();
    expect((await send(server.port, { method, path, headers: [] })).status).toBe(status);
  });
});
