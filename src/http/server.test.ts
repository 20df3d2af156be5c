import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';

import { AuroraAdminMethods, binary, json, MessageType, ResponseCode } from '../wire/index.ts';
import { send } from './testing/recorded.ts';
import { ALL_TASKS, config, post, ROLES, raw, rawCall, TIERS, useTestServers } from './testing/test-server.ts';

const JSON_TYPE = 'application/vnd.apache.thrift.json';
const BINARY_TYPE = 'application/vnd.apache.thrift.binary';
const ROLES_REPLY =
  '[1,"getRoleSummary",2,1,{"0":{"rec":{"1":{"i32":1},"3":{"rec":{"17":{"rec":{"1":{"set":["rec",0]}}}}},' +
  '"5":{"rec":{"1":{"str":"local"},"3":{"str":""}}},"6":{"lst":["rec",0]}}}}]';

const start = useTestServers();

describe('calls', () => {
  it('are answered in chunks, without a charset', async () => {
    const { server } = await start();
    for (const type of [JSON_TYPE, `${JSON_TYPE}; charset=UTF-8`, `${JSON_TYPE}; charset=utf-8`]) {
      const { status, headers, body } = await post(server, ROLES, { 'Content-Type': type });
      expect(status).toBe(200);
      expect(String(body)).toBe(ROLES_REPLY);
      expect(headers.get('content-type')).toBe(JSON_TYPE);
      expect(headers.get('transfer-encoding')).toBe('chunked');
      expect(headers.get('content-length')).toBeUndefined();
      expect(headers.get('vary')).toBe('Accept-Encoding, User-Agent');
    }
  });

  it('are compressed for those who can read it', async () => {
    const { server } = await start();
    const type = { 'Content-Type': 'application/x-thrift' };
    const { headers, body } = await post(server, ROLES, { ...type, 'Accept-Encoding': 'gzip' });
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('vary')).toBe('Accept-Encoding, User-Agent');
    expect(String(body)).toBe(ROLES_REPLY);
    expect((await post(server, ROLES, type)).headers.get('content-encoding')).toBeUndefined();
  });

  it.each(['text/plain; charset=utf-8', 'application/json; charset=latin1', `${BINARY_TYPE}; charset=utf-8`])(
    'in %s are not understood',
    async (type) => {
      const { server } = await start();
      const { status, headers, body } = await post(server, ROLES, { 'Content-Type': type });
      expect(status).toBe(415);
      expect(String(body)).toBe(`Unsupported Content-Type: ${type}`);
      expect(headers.get('content-type')).toBeUndefined();
    },
  );

  it.each([
    ['binary', BINARY_TYPE],
    ['JSON', '*/*'],
    ['JSON', `${BINARY_TYPE}, */*`],
  ])('in binary are answered in %s to %s', async (protocol, accept) => {
    const { server } = await start();
    const request = Buffer.from('800100010000000e676574526f6c6553756d6d6172790000000100', 'hex');
    const { status, headers, body } = await post(server, request, { 'Content-Type': BINARY_TYPE, Accept: accept });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(protocol === 'binary' ? BINARY_TYPE : JSON_TYPE);
    if (protocol === 'binary') {
      const reply = binary.openMessage(body);
      expect(reply).toMatchObject({ name: 'getRoleSummary', type: MessageType.REPLY, seqid: 1 });
      expect(reply.body(AuroraAdminMethods.getRoleSummary.result).success?.responseCode).toBe(1);
    } else {
      expect(String(body)).toBe(ROLES_REPLY);
    }
  });

  it('in JSON are answered in binary when that is asked for, by the first Accept header alone', async () => {
    const { server } = await start();
    const request = rawCall(ROLES, [`Accept: ${BINARY_TYPE}`, 'Accept: text/html', 'Connection: close']);
    expect(await raw(server, request)).toContain(`Content-Type: ${BINARY_TYPE}`);
    const other = rawCall(ROLES, ['Accept: text/html', `Accept: ${BINARY_TYPE}`, 'Connection: close']);
    expect(await raw(server, other)).toContain(`Content-Type: ${JSON_TYPE}`);
  });

  it('are not inflated, and then make no sense', async () => {
    const { server } = await start();
    const answer = await post(server, gzipSync(ROLES), { 'Content-Encoding': 'gzip' });
    expect(answer.status).toBe(500);
  });

  it('of an unknown method are answered with an exception', async () => {
    const { server } = await start();
    const reply = '[1,"nope",3,7,{"1":{"str":"Invalid method name: \'nope\'"},"2":{"i32":1}}]';
    expect(String((await post(server, '[1,"nope",1,7,{}]')).body)).toBe(reply);
    expect(String((await post(server, '[1,"toString",1,7,{"1":{"str":"x"}}]')).body)).toContain('"2":{"i32":1}');
  });

  it('with arguments that cannot be read are answered with an exception, where the original does so', async () => {
    const { server } = await start();
    const call = { name: 'getQuota', type: MessageType.CALL, seqid: 5 };
    const empty = binary.encodeMessage(call, AuroraAdminMethods.getQuota.args, {});
    // A string, field 1, of length -2.
    const broken = Buffer.concat([empty.subarray(0, -1), Buffer.from('0b0001fffffffe00', 'hex')]);
    const { status, body } = await post(server, broken, { 'Content-Type': BINARY_TYPE });
    expect(status).toBe(200);
    expect(String(body)).toBe('[1,"getQuota",3,5,{"1":{"str":"Negative length: -2"},"2":{"i32":7}}]');
    const brace = await post(server, '[1,"getQuota",1,5,x]');
    expect(String(brace.body)).toBe('[1,"getQuota",3,5,{"1":{"str":"Unexpected character:x"},"2":{"i32":7}}]');
  });

  it.each([
    ['', 'an empty body'],
    ['[2,"getJobs",1,0,{}]', 'another version'],
    ['[1,"getJobs",1,0,{"1":{"str":"', 'half a message'],
    ['[1,"addInstances",1,0,{"4":{"i32":"3"}}]', 'a number as text'],
    ['[1,"nope",1,0,{"1":', 'half an unknown call'],
  ])('%j: %s is told on a page', async (body) => {
    const logged: string[] = [];
    const { server } = await start({ logged });
    const answer = await post(server, body);
    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-type')).toBe('text/html;charset=iso-8859-1');
    expect(answer.headers.get('connection')).toBe('close');
    expect(String(answer.body)).toContain('<h2>HTTP ERROR: 500</h2>\n<p>Problem accessing /api. Reason:');
    expect(logged).toEqual([]);
  });

  it('with a status nobody knows are answered with an error', async () => {
    const { server } = await start();
    const { body } = await post(server, '[1,"getTasksStatus",1,0,{"1":{"rec":{"5":{"set":["i32",1,99]}}}}]');
    const { success } = json.openMessage(body).body(AuroraAdminMethods.getTasksStatus.result);
    expect(success).toMatchObject({ responseCode: ResponseCode.ERROR, details: [{}] });
    expect(success?.result).toBeUndefined();
  });
});

describe('other requests', () => {
  const ask = async (method: string, path: string, body?: string) => {
    const { server } = await start();
    return send(server.port, { method, path, headers: [], ...(body === undefined ? {} : { body }) });
  };

  it('GET is POST', async () => {
    expect(String((await ask('GET', '/api', ROLES)).body)).toBe(ROLES_REPLY);
    expect((await ask('GET', '/api')).status).toBe(500);
    expect((await ask('GET', '/api?x=1', ROLES)).status).toBe(200);
  });

  it('HEAD is GET without a body', async () => {
    const answer = await ask('HEAD', '/api', ROLES);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(JSON_TYPE);
    expect(answer.body).toHaveLength(0);
    expect([answer.headers.get('vary'), answer.headers.get('content-encoding')]).toEqual([undefined, undefined]);
    expect((await ask('HEAD', '/api')).status).toBe(500);
  });

  it('OPTIONS says what can be done', async () => {
    const answer = await ask('OPTIONS', '/api');
    expect([answer.status, answer.headers.get('allow')]).toEqual([200, 'GET, HEAD, POST, OPTIONS']);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'TRACE'])('%s cannot', async (method) => {
    const answer = await ask(method, '/api');
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
    expect(String(answer.body)).toContain(`HTTP method ${method} is not supported by this URL`);
  });

  it.each(['/api/', '/api/x', '/apibet', '/', '/nosuch'])('%s is not there', async (path) => {
    const answer = await ask('POST', path, ROLES);
    expect([answer.status, answer.body.length]).toEqual([404, 0]);
  });

  it('GET /health tells that the process is alive', async () => {
    const answer = await ask('GET', '/health');
    expect([answer.status, String(answer.body)]).toEqual([200, 'OK\n']);
    expect(answer.headers.get('content-type')).toBe('text/plain;charset=utf-8');
  });

  it('a path that makes no sense is a bad request', async () => {
    expect((await ask('GET', '/%zz')).status).toBe(400);
  });

  it('a Content-Type that is none is told on a page', async () => {
    const { server } = await start();
    for (const type of ['garbage', '', 'application/json;']) {
      const answer = await post(server, TIERS, { 'Content-Type': type });
      expect(answer.status).toBe(500);
      expect(String(answer.body)).toContain(`Could not parse &apos;${type}&apos;`);
    }
    const elsewhere = { method: 'POST', path: '/nosuch', headers: [['Content-Type', 'garbage']], body: 'x' } as const;
    expect((await send(server.port, elsewhere)).status).toBe(404);
  });
});

describe('pages of another origin', () => {
  const HEADERS = [
    'access-control-allow-origin',
    'access-control-allow-methods',
    'access-control-allow-headers',
  ] as const;

  it.each([
    ['POST', 200, ROLES, []],
    ['POST', 500, '', []],
    ['POST', 415, ROLES, [['Content-Type', 'text/plain']]],
    ['OPTIONS', 200, undefined, []],
    ['PUT', 405, undefined, []],
  ] as const)('may use the API when the flag says so: %s, %i', async (method, status, body, headers) => {
    const { server } = await start({ corsFor: 'example.com' });
    const request = { method, headers, ...(body === undefined ? {} : { body }) };
    const answer = await send(server.port, { ...request, path: '/api' });
    expect(answer.status).toBe(status);
    expect(HEADERS.map((name) => answer.headers.get(name))).toEqual([
      'example.com',
      'DELETE,GET,HEAD,OPTIONS,POST,PUT',
      'Accept,Content-Type,Origin,X-Requested-With',
    ]);
  });

  it('are told nothing elsewhere, nor without the flag', async () => {
    const { server } = await start({ corsFor: 'example.com' });
    const health = await send(server.port, { method: 'GET', path: '/health', headers: [['Origin', 'example.com']] });
    expect(health.headers.get(HEADERS[0])).toBeUndefined();
    const { server: plain } = await start();
    expect((await post(plain, ROLES)).headers.get(HEADERS[0])).toBeUndefined();
  });
});

describe('the address', () => {
  it.each([
    [undefined, 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['0.0.0.0', 'localhost'],
  ])('%j is known as %s', async (host, name) => {
    const { server } = await start({ host });
    expect(server.url).toBe(`http://${name}:${server.port}`);
    expect(await (await fetch(`${server.url}/health`)).text()).toBe('OK\n');
  });
});

describe('an answer that cannot be written', () => {
  it('is told on a page, and in the log', async () => {
    const logged: string[] = [];
    const { server, store, state } = await start({ logged });
    const unwritable = { ...config, priority: 0.5 };
    await store.write((tx) => state.insertPendingTasks(tx, unwritable, [0]));
    const answer = await post(server, ALL_TASKS);
    expect(answer.status).toBe(500);
    expect(logged.join()).toContain('0.5 is not a 32-bit integer');
  });
});
