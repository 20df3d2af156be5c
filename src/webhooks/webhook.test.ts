import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { VirtualClock } from '../clock/index.ts';
import { Stats } from '../stats/index.ts';
import { createMemoryStore } from '../store/index.ts';
import { type ScheduledTask, ScheduleStatus } from '../wire/index.ts';
import { parseWebhookConfig } from './index.ts';
import { Webhook, webhookBody } from './webhook.ts';

const { ASSIGNED, INIT, FAILED, LOST, PENDING, RUNNING } = ScheduleStatus;

/** The smallest task, and what the original sent of it. */
const SMALLEST: ScheduledTask = {
  assignedTask: {
    taskId: 'a',
    task: {
      job: { role: 'r', environment: 'e', name: 'n' },
      isService: false,
      priority: 0,
      maxTaskFailures: 0,
      container: { mesos: {} },
    },
    instanceId: 0,
  },
  status: PENDING,
  failureCount: 0,
  timesPartitioned: 0,
};
const SENT =
  '{"task":{"cachedHashCode":0,"assignedTask":{"cachedHashCode":0,"taskId":"a","task":{"cachedHashCode":0,"job":{"cachedHashCode":0,' +
  '"role":"r","environment":"e","name":"n"},"isService":false,"priority":0,"maxTaskFailures":0,"production":false,"resources":[],' +
  '"constraints":[],"mesosFetcherUris":[],"taskLinks":{},"metadata":[],"container":{"cachedHashCode":0,"setField":"MESOS",' +
  '"value":{"cachedHashCode":0,"volumes":[]}}},"assignedPorts":{},"instanceId":0},"status":"PENDING","failureCount":0,' +
  '"timesPartitioned":0,"taskEvents":[]},"oldState":{"value":"INIT"}}';

/** A task with everything, and what the original sent of it. */
const LARGEST: ScheduledTask = {
  assignedTask: {
    taskId: 'id',
    task: {
      job: { role: 'role', environment: 'devel', name: 'job' },
      owner: { user: 'role-user' },
      isService: true,
      priority: 1,
      maxTaskFailures: -1,
      production: true,
      tier: 'tier-prod',
      resources: [{ ramMb: 1024 }, { diskMb: 1024 }, { numCpus: 1 }, { namedPort: 'http' }],
      constraints: [
        { name: 'limitConstraint', constraint: { limit: { limit: 5 } } },
        { name: 'valueConstraint', constraint: { value: { negated: true, values: ['value1', 'value2'] } } },
      ],
      mesosFetcherUris: [{ value: 'pathB', extract: true, cache: true, outputFile: 'test_2' }],
      taskLinks: new Map([['http', 'link']]),
      contactEmail: 'foo@bar.com',
      executorConfig: { name: 'AuroraExecutor', data: 'config' },
      metadata: [{ key: 'key', value: 'value' }],
      partitionPolicy: { reschedule: true, delaySecs: 5 },
      slaPolicy: { percentageSlaPolicy: { percentage: 95, durationSecs: 1800 } },
      container: { docker: { image: 'imagename', parameters: [{ name: 'a', value: 'b' }] } },
    },
    assignedPorts: new Map([['http', 1000]]),
    instanceId: 2,
  },
  status: ASSIGNED,
  failureCount: 3,
  timesPartitioned: 2,
  taskEvents: [
    { timestamp: 100, status: PENDING, message: 'message', scheduler: 'scheduler' },
    { timestamp: 101, status: ASSIGNED, message: 'message', scheduler: 'scheduler2' },
  ],
  ancestorId: 'ancestor',
};
const LARGEST_SENT =
  '{"task":{"cachedHashCode":0,"assignedTask":{"cachedHashCode":0,"taskId":"id","task":{"cachedHashCode":0,"job":{"cachedHashCode":0,"role":"role","environment":"devel","name":"job"},"owner":{"cachedHashCode":0,"user":"role-user"},"isService":true,"priority":1,"maxTaskFailures":-1,"production":true,"tier":"tier-prod","resources":[{"cachedHashCode":0,"setField":"RAM_MB","value":1024},{"cachedHashCode":0,"setField":"DISK_MB","value":1024},{"cachedHashCode":0,"setField":"NUM_CPUS","value":1.0},{"cachedHashCode":0,"setField":"NAMED_PORT","value":"http"}],"constraints":[{"cachedHashCode":0,"name":"limitConstraint","constraint":{"cachedHashCode":0,"setField":"LIMIT","value":{"cachedHashCode":0,"limit":5}}},{"cachedHashCode":0,"name":"valueConstraint","constraint":{"cachedHashCode":0,"setField":"VALUE","value":{"cachedHashCode":0,"negated":true,"values":["value1","value2"]}}}],"mesosFetcherUris":[{"cachedHashCode":0,"value":"pathB","extract":true,"cache":true,"outputFile":"test_2"}],"taskLinks":{"http":"link"},"contactEmail":"foo@bar.com","executorConfig":{"cachedHashCode":0,"name":"AuroraExecutor","data":"config"},"metadata":[{"cachedHashCode":0,"key":"key","value":"value"}],"partitionPolicy":{"cachedHashCode":0,"reschedule":true,"delaySecs":5},"slaPolicy":{"cachedHashCode":0,"setField":"PERCENTAGE_SLA_POLICY","value":{"cachedHashCode":0,"percentage":95.0,"durationSecs":1800}},"container":{"cachedHashCode":0,"setField":"DOCKER","value":{"cachedHashCode":0,"image":"imagename","parameters":[{"cachedHashCode":0,"name":"a","value":"b"}]}}},"assignedPorts":{"http":1000},"instanceId":2},"status":"ASSIGNED","failureCount":3,"timesPartitioned":2,"taskEvents":[{"cachedHashCode":0,"timestamp":100,"status":"PENDING","message":"message","scheduler":"scheduler"},{"cachedHashCode":0,"timestamp":101,"status":"ASSIGNED","message":"message","scheduler":"scheduler2"}],"ancestorId":"ancestor"},"oldState":{"value":"PENDING"}}';

describe('the body', () => {
  it('is what the original sent', () => {
    expect(webhookBody(SMALLEST, INIT)).toBe(SENT);
    expect(webhookBody(LARGEST, PENDING)).toBe(LARGEST_SENT);
  });

  it('escapes what means something in pages', () => {
    const task = { ...SMALLEST, assignedTask: { ...SMALLEST.assignedTask, taskId: "a<b>&'=é", instanceId: 0 } };
    expect(webhookBody(task, INIT)).toContain('"taskId":"a\\u003cb\\u003e\\u0026\\u0027\\u003dé"');
  });
});

interface Received {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A web service on loopback that answers with what `answer` says, or not at all. */
async function service(answer: (received: Received) => number | undefined, port = 0) {
  const received: Received[] = [];
  const server: Server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const one = { method: req.method, headers: req.headers, body: Buffer.concat(chunks).toString() };
    received.push(one);
    const status = answer(one);
    if (status !== undefined) res.writeHead(status, { Location: 'http://127.0.0.1:1/' }).end('ignored');
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  ends.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return { received, port: (server.address() as AddressInfo).port };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function world(port: number, more: Readonly<Record<string, unknown>> = {}, commit?: () => Promise<void>) {
  const clock = new VirtualClock(1000);
  const store = createMemoryStore({ clock, ...(commit && { commit }) });
  const stats = new Stats();
  const config = {
    headers: { 'X-Token': 's' },
    targetURL: `http://127.0.0.1:${port}/hook?x=1`,
    timeoutMsec: 5000,
    ...more,
  };
  const settings = parseWebhookConfig(JSON.stringify(config), 'webhook.json');
  const webhook = new Webhook({ settings, store, stats, clock, log: pino({ level: 'silent' }) });
  webhook.start();
  ends.push(() => webhook.stop());
  const change = (status: ScheduleStatus, previous: ScheduleStatus | undefined, taskId = 'a') => {
    const task = { ...SMALLEST, status, assignedTask: { ...SMALLEST.assignedTask, taskId, instanceId: 0 } };
    return store.write((tx) => {
      tx.saveQuota('r', {});
      tx.publish({ type: 'task-changed', task, previous });
    });
  };
  const figure = (what: string): number => Number(stats.snapshot().get(`webhooks_${what}`)?.value);
  return { clock, store, webhook, change, figure };
}

/** Waits for something that real sockets bring about. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

describe('a change of a task', () => {
  it('is posted once it is durable', async () => {
    const { received, port } = await service(() => 200);
    let commit = (): void => undefined;
    const { change, figure } = world(port, {}, () => new Promise((resolve) => (commit = resolve)));
    const written = change(PENDING, INIT);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(figure('attempts')).toBe(0);
    commit();
    await written;
    await until(() => figure('success') === 1);
    const [one] = received;
    expect(one).toMatchObject({ method: 'POST', body: SENT, headers: { 'x-token': 's', timestamp: '1000' } });
    expect(one?.headers['content-type']).toBeUndefined();
    expect([figure('attempts'), figure('errors'), figure('user_errors')]).toEqual([1, 0, 0]);
  });

  it('is not told of tasks that were there when this process began to lead', async () => {
    const { received, port } = await service(() => 200);
    const { change, figure } = world(port);
    await change(RUNNING, undefined);
    await change(FAILED, RUNNING);
    await until(() => figure('success') === 1);
    expect(received.map(({ body }) => JSON.parse(body).oldState.value)).toEqual(['RUNNING']);
  });

  it.each([500, 204, 302])(
    'that is answered with %d is an error of the service, and not told again',
    async (status) => {
      const { received, port } = await service(() => status);
      const { change, figure } = world(port);
      await change(PENDING, INIT);
      await until(() => figure('user_errors') === 1);
      expect(received).toHaveLength(1);
      expect([figure('success'), figure('errors'), figure('retries')]).toEqual([0, 0, 0]);
    },
  );

  it('that is not answered in time is an error', async () => {
    const { received, port } = await service(() => undefined);
    const { change, figure, clock } = world(port);
    await change(PENDING, INIT);
    await until(() => received.length === 1);
    clock.advance(5000);
    await until(() => figure('errors') === 1);
    expect(received).toHaveLength(1);
  });

  it('that reaches nobody is told again, twice', async () => {
    const { change, figure, clock } = world(await freePort());
    await change(PENDING, INIT);
    for (const retries of [1, 2]) {
      await until(() => figure('retries') === retries);
      clock.advance(2000);
    }
    await until(() => figure('errors') === 1);
    expect([figure('attempts'), figure('success')]).toEqual([1, 0]);
  });

  it('reaches a service that comes back', async () => {
    const port = await freePort();
    const { change, figure, clock } = world(port);
    await change(PENDING, INIT);
    await until(() => figure('retries') === 1);
    const { received } = await service(() => 200, port);
    clock.advance(500);
    await until(() => figure('success') === 1);
    expect(received).toHaveLength(1);
  });

  const wanted: [unknown, ScheduleStatus[]][] = [
    [['LOST', 'FAILED'], [LOST]],
    [['*'], [RUNNING, LOST]],
    [
      ['LOST', '*'],
      [RUNNING, LOST],
    ],
    [undefined, [RUNNING, LOST]],
    [[], []],
  ];
  it.each(wanted)('is told if its state is among %j', async (statuses, told) => {
    const { received, port } = await service(() => 200);
    const { change, figure } = world(port, { statuses });
    for (const status of [RUNNING, LOST]) await change(status, ASSIGNED);
    await until(() => figure('success') === told.length);
    expect(figure('attempts')).toBe(told.length);
    const names = received.map(
      ({ body }) => ScheduleStatus[JSON.parse(body).task.status as keyof typeof ScheduleStatus],
    );
    expect(new Set(names)).toEqual(new Set(told));
  });
});

describe('a service that stands still', () => {
  it('holds nobody up, and a bounded number of changes wait for it', async () => {
    const { received, port } = await service(() => undefined);
    const { store, figure, webhook } = world(port);
    const count = 20_100;
    await store.write((tx) => {
      for (let i = 0; i < count; i++) tx.publish({ type: 'task-changed', task: SMALLEST, previous: INIT });
    });
    await until(() => received.length === 16);
    expect(figure('attempts')).toBe(count);
    expect(figure('queue_size')).toBe(20_000);
    expect(figure('dropped')).toBe(84);
    await webhook.stop();
    expect(figure('queue_size')).toBe(0);
  });
});

describe('the config', () => {
  const good = { headers: {}, targetURL: 'http://h/', timeoutMsec: 50 };
  it('takes a number as a text', () => {
    expect(parseWebhookConfig(JSON.stringify({ ...good, timeoutMsec: '50' }), 'f').timeoutMs).toBe(50);
  });

  it.each([
    ['', 'is no JSON'],
    ['[]', 'must be a JSON object'],
    [JSON.stringify({ ...good, targetUrl: 'x' }), 'there is no field targetUrl; there are headers, targetURL'],
    [JSON.stringify({ ...good, targetURL: undefined }), 'targetURL is missing'],
    [JSON.stringify({ ...good, targetURL: 'ftp://x' }), 'targetURL must be an http or https address, not "ftp://x"'],
    [JSON.stringify({ ...good, headers: undefined }), 'headers is missing'],
    [JSON.stringify({ ...good, headers: { a: 1 } }), 'headers.a must be a text'],
    [JSON.stringify({ ...good, headers: { a: 'x\ny' } }), 'headers.a cannot be the value of a header'],
    [JSON.stringify({ ...good, headers: { 'a b': 'x' } }), 'headers: "a b" cannot be the name of a header'],
    [JSON.stringify({ ...good, headers: { Host: 'x' } }), 'headers.Host is set by the scheduler itself'],
    [JSON.stringify({ ...good, timeoutMsec: undefined }), 'timeoutMsec is missing'],
    [JSON.stringify({ ...good, timeoutMsec: 0 }), 'timeoutMsec must be a positive whole number, not 0'],
    [JSON.stringify({ ...good, timeoutMsec: '5s' }), 'timeoutMsec must be a positive whole number, not "5s"'],
    [JSON.stringify({ ...good, statuses: 'LOST' }), 'statuses must be a list of names'],
    [JSON.stringify({ ...good, statuses: ['LAST'] }), 'statuses: "LAST" is no state; there are INIT'],
  ])('%s: %s', (text, message) => {
    expect(() => parseWebhookConfig(text, 'webhook.json')).toThrow(`-webhook_config: webhook.json: ${message}`);
  });
});
