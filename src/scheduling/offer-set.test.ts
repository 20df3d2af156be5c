import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { type Clock, seededRandom, systemClock, VirtualClock } from '../clock/index.ts';
import { NO_RESOURCES } from '../model/index.ts';
import { Stats } from '../stats/index.ts';
import { ScheduleStatus } from '../wire/index.ts';
import { hostAttributesOf } from './host-attributes.ts';
import { HttpOfferSet, type HttpOfferSetSettings } from './offer-set.ts';
import { type HeldOffer, Offers } from './offers.ts';
import { type OfferParts, offerOf } from './testing/offers.ts';
import { serviceConfig } from './testing/world.ts';

interface Question {
  readonly method: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** A service that orders offers as a test wants it. */
class Service {
  readonly questions: Question[] = [];
  answer: string | undefined = '';
  private server: Server | undefined;

  async start(): Promise<string> {
    this.server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      request.on('end', () => {
        this.questions.push({ method: request.method, headers: request.headers, body: JSON.parse(body) });
        if (this.answer !== undefined) response.end(this.answer);
      });
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1/offerset`;
  }

  stop(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }
}

const service = new Service();
afterEach(() => {
  service.stop();
  service.questions.length = 0;
});

const REQUEST = { ...NO_RESOURCES, cpus: 1.25, ramMb: 256, diskMb: 64, ports: 2 };

async function offerSet(settings: Partial<HttpOfferSetSettings> = {}, clock: Clock = systemClock) {
  const stats = new Stats();
  const set = new HttpOfferSet({
    clock,
    stats,
    log: pino({ level: 'silent' }),
    endpoint: settings.endpoint ?? (await service.start()),
    timeoutMs: 60_000,
    maxRetries: 10,
    maxStartingTasksPerAgent: 0,
    filterEnabled: false,
    statIntervalMs: 60_000,
    ...settings,
  });
  const figure = (name: string) => stats.snapshot().get(`http_offer_set_${name}`)?.value;
  const order = async (offers: readonly HeldOffer[]): Promise<string> => {
    const ordered = await set.order(offers, serviceConfig('web'), REQUEST);
    return ordered.map(({ id }) => id).join();
  };
  return { set, figure, order };
}

function held(offers: Readonly<Record<string, OfferParts>>): readonly HeldOffer[] {
  const all = new Offers({
    clock: new VirtualClock(),
    random: seededRandom(1),
    driver: { decline: async () => ({ ok: true }) },
    ...{ holdForever: true, minHoldMs: 0, holdJitterMs: 0, refuseSeconds: 5, order: [] },
    revocableNames: new Set(['cpus']),
  });
  for (const [id, parts] of Object.entries(offers)) {
    const offer = offerOf(id, { hostname: id, agentId: id, ...parts });
    all.add(offer, hostAttributesOf(offer, undefined));
  }
  return [...all.inOrder()];
}

function starting(
  set: HttpOfferSet,
  taskId: string,
  agentId: string,
  status: ScheduleStatus = ScheduleStatus.STARTING,
) {
  set.taskChanged({
    assignedTask: { taskId, slaveId: agentId, slaveHost: agentId, instanceId: 0, task: serviceConfig('x') },
    status,
    failureCount: 0,
    timesPartitioned: 0,
  });
}

describe('the HTTP offer set', () => {
  it('asks for the order of the hosts, and takes it', async () => {
    const { order, figure } = await offerSet();
    service.answer = '{"error":"","hosts":["b","a"]}';
    expect(await order(held({ a: { cpus: 2, revocableCpus: 3, mem: 64, disk: 10 }, b: {} }))).toBe('b,a');
    expect(service.questions).toMatchObject([
      {
        method: 'POST',
        headers: { 'content-type': 'application/json; utf-8', accept: 'application/json' },
        body: {
          jobKey: expect.stringMatching(/^www-prod-web@\d+$/),
          request: { cpu: 1.25, memory: 256, disk: 64 },
          hosts: [
            { name: 'a', offer: { cpu: 5, memory: 64, disk: 10 } },
            { name: 'b', offer: { cpu: 16, memory: 16_384, disk: 65_536 } },
          ],
        },
      },
    ]);
    expect([figure('failure_count'), figure('max_diff')]).toEqual([0, 0]);
    expect(figure('worst_latency_ms')).toBeGreaterThan(0);
    expect(figure('median_latency_ms')).toBe(figure('avg_latency_ms'));
  });

  it('leaves out hosts that are not named, and passes over unknown ones', async () => {
    const { order, figure } = await offerSet();
    service.answer = '{"error":"","hosts":["c","b"]}';
    expect(await order(held({ a: {}, b: {} }))).toBe('b');
    expect(figure('max_diff')).toBe(2);
  });

  it('keeps all offers of a host, in their order', async () => {
    const { order } = await offerSet();
    service.answer = '{"error":"","hosts":["a"]}';
    expect(await order(held({ a1: { hostname: 'a' }, b: {}, a2: { hostname: 'a' } }))).toBe('a1,a2');
  });

  it.each([
    ['puts them last', false, 'b,a'],
    ['leaves them out', true, 'b'],
  ])('knows agents on which too many tasks are starting: %s', async (_, filterEnabled, expected) => {
    const { set, order } = await offerSet({ maxStartingTasksPerAgent: 2, filterEnabled, endpoint: 'no url' });
    const offers = held({ a: {}, b: {} });
    starting(set, 't1', 'a');
    expect(await order(offers)).toBe('a,b');
    starting(set, 't2', 'a');
    starting(set, 't2', 'a');
    starting(set, 't3', 'b');
    expect(await order(offers)).toBe(expected);
    starting(set, 't1', 'a', ScheduleStatus.RUNNING);
    expect(await order(offers)).toBe('a,b');
  });

  it('asks nobody when there is nothing good to order', async () => {
    const { set, order } = await offerSet({ maxStartingTasksPerAgent: 1 });
    expect(await order([])).toBe('');
    starting(set, 't', 'a');
    expect(await order(held({ a: {} }))).toBe('a');
    expect(service.questions).toEqual([]);
  });

  it.each(['{"error":"x","hosts":[]}', '', ' ', 'no json', '[]', '{"error":""}', '{"error":"","hosts":["b"],"x":1}'])(
    'takes the offers as they are after the answer %p, and asks no more after ten such',
    async (answer) => {
      const { order, figure } = await offerSet();
      service.answer = answer;
      const offers = held({ a: {}, b: {} });
      for (let attempt = 0; attempt < 12; attempt++) expect(await order(offers)).toBe('a,b');
      expect(service.questions).toHaveLength(10);
      expect(figure('failure_count')).toBe(10);
    },
  );

  it('waits no longer than it is told', async () => {
    const clock = new VirtualClock();
    const { order, figure } = await offerSet({ timeoutMs: 100 }, clock);
    service.answer = undefined;
    const ordered = order(held({ a: {}, b: {} }));
    clock.advance(99);
    expect(clock.waiting).toBe(1);
    clock.advance(1);
    expect(await ordered).toBe('a,b');
    expect(figure('failure_count')).toBe(1);
    clock.advance(60_000);
    expect(figure('failure_count')).toBe(0);
  });
});
