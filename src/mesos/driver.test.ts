import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { type Clock, type Random, systemClock, VirtualClock } from '../clock/index.ts';
import { launch } from './calls.ts';
import { MesosDriver, type MesosDriverOptions } from './driver.ts';
import { fixedMaster, type MasterDetector } from './master.ts';
import { Event, TaskState } from './messages.ts';
import { goldenRoot, readHttp } from './testing/golden.ts';
import { Recorder } from './testing/recorder.ts';
import { type Answer, type Script, ScriptedMaster, type Stream } from './testing/scripted-master.ts';

const ERRORS = join(goldenRoot(), 'mesos-v1/errors');

/** A recorded answer of a real master. */
function recorded(name: string): Answer {
  const { firstLine, headers, body } = readHttp(join(ERRORS, `${name}.response.http`));
  const location = headers.get('location');
  return { status: Number(firstLine.split(' ')[1]), headers: location === undefined ? {} : { location }, body };
}

const SUBSCRIBED: Event = {
  type: Event.Type.SUBSCRIBED,
  subscribed: { frameworkId: { value: 'F' }, heartbeatIntervalSeconds: 15 },
};
const HEARTBEAT: Event = { type: Event.Type.HEARTBEAT };
const offers = (...ids: string[]): Event => ({
  type: Event.Type.OFFERS,
  offers: {
    offers: ids.map((value) => ({
      id: { value },
      frameworkId: { value: 'F' },
      agentId: { value: 'A' },
      hostname: 'h',
    })),
  },
});
const welcome = { onStream: (stream: Stream) => stream.send(SUBSCRIBED) };
const task = (id: string) => ({ name: 'n', taskId: { value: id }, agentId: { value: 'A' } });
const constant = (value: number): Random => ({ next: () => value, uuid: () => '' });
const turn = (): Promise<void> => new Promise(setImmediate);

/** A promise resolved from outside. */
function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function master(script: Script): Promise<ScriptedMaster> {
  const started = await ScriptedMaster.start(script);
  cleanups.push(() => started.stop());
  return started;
}

function drive(masters: MasterDetector, more: Partial<MesosDriverOptions> = {}) {
  const handler = new Recorder();
  const driver = new MesosDriver({
    masters,
    frameworkInfo: (id) => ({ user: 'root', name: 'Aurora', id: id === undefined ? null : { value: id } }),
    handler,
    clock: systemClock,
    random: constant(0),
    log: pino({ level: 'silent' }),
    ...more,
  });
  cleanups.push(() => driver.stop());
  driver.start();
  return { driver, handler };
}

/** Lets real sockets work while a virtual clock stands still. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await turn();
}

describe('subscribing', () => {
  it('asks for protobuf both ways, with no stream id, at the path of the scheduler API', async () => {
    const at = await master(welcome);
    const { handler } = drive(fixedMaster(at.origin));
    await handler.until('subscribed');
    const [subscribe] = at.calls;
    expect(subscribe?.path).toBe('/master/api/v1/scheduler');
    expect(subscribe?.headers).toMatchObject({
      accept: 'application/x-protobuf',
      'content-type': 'application/x-protobuf',
    });
    expect(subscribe?.headers['mesos-stream-id']).toBeUndefined();
    expect(subscribe?.headers.authorization).toBeUndefined();
    expect(subscribe?.call.frameworkId).toBeNull();
    expect(subscribe?.call.subscribe?.frameworkInfo.id).toBeNull();
  });

  it('puts a stored id in both places, and a credential on every call', async () => {
    const at = await master(welcome);
    const { driver, handler } = drive(fixedMaster(at.origin), {
      frameworkId: 'F',
      credential: { principal: 'aurora', secret: 's3:cret' },
    });
    await handler.until('subscribed');
    await until(() => driver.subscribed);
    expect(await driver.kill('T')).toEqual({ ok: true });
    const authorization = `Basic ${Buffer.from('aurora:s3:cret').toString('base64')}`;
    expect(at.calls.map(({ headers }) => headers.authorization)).toEqual([authorization, authorization]);
    expect(at.calls[0]?.call.frameworkId?.value).toBe('F');
    expect(at.calls[0]?.call.subscribe?.frameworkInfo.id?.value).toBe('F');
  });

  it('holds events and calls back until the handler has stored the id', async () => {
    const at = await master({
      onStream(stream) {
        stream.send(SUBSCRIBED);
        stream.send(offers('O'));
      },
    });
    const handler = new Recorder();
    const { subscribed } = handler;
    const stored = deferred<void>();
    handler.subscribed = async (subscription) => {
      await subscribed(subscription);
      await stored.promise;
    };
    const { driver } = drive(fixedMaster(at.origin), { handler });
    await handler.until('subscribed');
    for (let i = 0; i < 20; i++) await turn();
    expect(handler.lines).toEqual(['subscribed F']);
    expect(driver.subscribed).toBe(false);
    expect(await driver.decline(['O'], 5)).toMatchObject({
      ok: false,
      error: { failure: 'not-sent', call: 'DECLINE' },
    });
    stored.resolve();
    await handler.until('offers O');
    expect(driver.subscribed).toBe(true);
  });

  it('follows a redirect to the leader, without a scheme as Mesos sends it', async () => {
    const leader = await master(welcome);
    const location = recorded('not-leading-307').headers?.location?.replace(/localhost:\d+/, leader.origin.slice(7));
    const other = await master({ onSubscribe: () => ({ status: 307, headers: { location: location ?? '' } }) });
    const { driver, handler } = drive(fixedMaster(other.origin));
    await handler.until('subscribed');
    await until(() => driver.subscribed);
    expect(await driver.kill('T')).toEqual({ ok: true });
    expect(leader.calls.map(({ type }) => type)).toEqual(['SUBSCRIBE', 'KILL']);
    expect(other.calls).toHaveLength(1);
  });

  it('waits when masters send it back and forth', async () => {
    const clock = new VirtualClock();
    const origins: string[] = [];
    const send = (to: number): Script => ({
      onSubscribe: () => ({ status: 307, headers: { location: `${origins[to]}/x`.replace('http:', '') } }),
    });
    const masters = [await master(send(1)), await master(send(0))];
    origins.push(...masters.map(({ origin }) => origin));
    const { driver } = drive(fixedMaster(origins[0] ?? ''), { clock });
    await until(() => clock.waiting > 0);
    expect(driver.counters.subscriptionAttempts).toBe(6);
  });

  it.each(['recovering-503', 'no-leader-503'])('tries again after %s, waiting longer each time', async (name) => {
    const clock = new VirtualClock();
    const at = await master({ onSubscribe: (_, count) => (count < 8 ? recorded(name) : undefined), ...welcome });
    const { handler, driver } = drive(fixedMaster(at.origin), { clock, random: constant(1) });
    const waits: number[] = [];
    while (waits.length < 8) {
      await until(() => clock.waiting > 0);
      const start = clock.now();
      const attempts = at.calls.length;
      while (clock.waiting > 0) clock.advance(1_000);
      waits.push(clock.now() - start);
      await until(() => at.calls.length > attempts);
    }
    await handler.until('subscribed');
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
    expect(driver.counters.subscriptionAttempts).toBe(9);
  });

  it('tries again when nobody listens', async () => {
    const clock = new VirtualClock();
    const gone = await ScriptedMaster.start();
    const { origin } = gone;
    await gone.stop();
    const { handler } = drive(fixedMaster(origin), { clock });
    await until(() => clock.waiting > 0);
    expect(handler.lines).toEqual([]);
  });

  it.each([
    'auth-none-401',
    'auth-bad-401',
    'auth-principal-mismatch',
    'subscribe-id-mismatch',
    'unknown-framework-id',
  ])('gives up on %s, with what the master says', async (name) => {
    const answer = recorded(name);
    const at = await master({ onSubscribe: () => answer });
    const { handler } = drive(fixedMaster(at.origin));
    await handler.until('error');
    expect(handler.lines).toEqual([`error: ${answer.status} ${answer.body}`]);
    expect(at.calls).toHaveLength(1);
  });

  it('gives up when the first event is ERROR', async () => {
    const at = await master({
      onStream: (stream) => stream.send({ type: Event.Type.ERROR, error: { message: 'Framework has been removed' } }),
    });
    const { handler } = drive(fixedMaster(at.origin));
    await handler.until('error');
    expect(handler.lines).toEqual(['error: Framework has been removed']);
  });

  it('takes another event before SUBSCRIBED as a broken connection', async () => {
    const at = await master({
      onStream: (stream, count) => (count === 0 ? stream.send(offers('O')) : stream.send(SUBSCRIBED)),
    });
    const clock = new VirtualClock();
    const { handler } = drive(fixedMaster(at.origin), { clock });
    await until(() => clock.waiting > 0 && at.calls.length === 1);
    clock.advance(60_000);
    await handler.until('subscribed');
    expect(handler.lines).toEqual(['subscribed F']);
  });

  it('goes where the leader goes, and waits while there is none', async () => {
    const [first, second] = [await master(welcome), await master(welcome)];
    let changed: (leader: string | undefined) => void = () => {};
    const { handler } = drive({
      watch(callback) {
        changed = callback;
        return () => {};
      },
    });
    await turn();
    changed(first.origin);
    await handler.until(1);
    changed(undefined);
    await handler.until(2);
    expect(first.calls).toHaveLength(1);
    changed(second.origin);
    await handler.until(3);
    expect(handler.lines).toEqual([
      'subscribed F',
      'disconnected: the leading master is now unknown',
      'subscribed again F',
    ]);
    expect(second.calls[0]?.call.frameworkId?.value).toBe('F');
  });
});

describe('a lost connection', () => {
  it('is noticed and made anew, with the same id', async () => {
    const at = await master(welcome);
    const { driver, handler } = drive(fixedMaster(at.origin));
    await handler.until(1);
    at.streams[0]?.break();
    await handler.until(3);
    expect(handler.lines[0]).toBe('subscribed F');
    expect(handler.lines[1]).toMatch(/^disconnected: /);
    expect(handler.lines[2]).toBe('subscribed again F');
    expect(driver.counters.events.SUBSCRIBED).toBe(2);
  });

  it('is noticed when heartbeats stay away, but not while they come', async () => {
    const eager = { ...SUBSCRIBED, subscribed: { frameworkId: { value: 'F' }, heartbeatIntervalSeconds: 0.04 } };
    const at = await master({ onStream: (stream) => stream.send(eager) });
    const { handler, driver } = drive(fixedMaster(at.origin));
    await handler.until(1);
    for (let i = 0; i < 10; i++) {
      await new Promise((resolve) => setTimeout(resolve, 40));
      at.streams[0]?.send(HEARTBEAT);
    }
    expect(handler.lines).toEqual(['subscribed F']);
    expect(driver.counters.events.HEARTBEAT).toBeGreaterThan(5);
    await handler.until(3);
    expect(handler.lines.slice(1)).toEqual(['disconnected: nothing came for 0.2 s', 'subscribed again F']);
  });

  it('does not count the time that the handler takes as silence', async () => {
    const eager = { ...SUBSCRIBED, subscribed: { frameworkId: { value: 'F' }, heartbeatIntervalSeconds: 0.02 } };
    const at = await master({
      onStream(stream) {
        stream.send(eager);
        stream.send(offers('O'));
      },
    });
    const handler = new Recorder();
    const told = handler.offers;
    handler.offers = async (list) => {
      at.streams[0]?.send(HEARTBEAT);
      await new Promise((resolve) => setTimeout(resolve, 250));
      await told(list);
    };
    drive(fixedMaster(at.origin), { handler });
    await handler.until(2);
    expect(handler.lines).toEqual(['subscribed F', 'offers O']);
  });

  it('leaves calls unsent, or of unknown fate, and says which', async () => {
    const at = await master({ ...welcome, onCall: () => new Promise(() => {}) });
    const { driver, handler } = drive(fixedMaster(at.origin), { limits: { connections: 1 } });
    await until(() => driver.subscribed);
    const outcomes = [driver.kill('one'), driver.kill('two')];
    await until(() => at.ordinaryCalls.length === 1);
    at.streams[0]?.break();
    expect(await Promise.all(outcomes)).toMatchObject([
      { ok: false, error: { failure: 'unknown', call: 'KILL' } },
      { ok: false, error: { failure: 'not-sent', call: 'KILL' } },
    ]);
    await handler.until('subscribed again');
    expect(driver.counters.callsFailed).toEqual({ 'not-sent': 1, refused: 0, unknown: 1 });
  });
});

describe('calls', () => {
  async function subscribed(script: Script = {}, more: Partial<MesosDriverOptions> = {}) {
    const at = await master({ ...welcome, ...script });
    const { driver, handler } = drive(fixedMaster(at.origin), more);
    await until(() => driver.subscribed);
    return { at, driver, handler };
  }

  it('carry framework id and stream id', async () => {
    const { at, driver } = await subscribed();
    await driver.accept(['O'], [launch([task('T')])], 5);
    await driver.decline(['O2'], 5);
    await driver.acceptInverseOffers(['I']);
    await driver.kill('T');
    await driver.acknowledge('A', 'T', new Uint8Array(16));
    await driver.reconcile([]);
    const types = ['ACCEPT', 'DECLINE', 'ACCEPT_INVERSE_OFFERS', 'KILL', 'ACKNOWLEDGE', 'RECONCILE'];
    expect(at.ordinaryCalls.map(({ type }) => type)).toEqual(types);
    for (const { call, headers } of at.ordinaryCalls) {
      expect([call.frameworkId?.value, headers['mesos-stream-id']]).toEqual(['F', 'stream-0']);
    }
    expect(driver.counters.callsAccepted).toBe(6);
  });

  it('about one task wait for its launch, others do not', async () => {
    const answer = deferred<undefined>();
    const { at, driver } = await subscribed({
      onCall: ({ type }) => (type === 'ACCEPT' ? answer.promise : undefined),
    });
    const launched = driver.accept(['O'], [launch([task('T')])], 5);
    const killed = driver.kill('T');
    expect(await driver.kill('another')).toEqual({ ok: true });
    expect(at.ordinaryCalls.map(({ type }) => type)).toEqual(['ACCEPT', 'KILL']);
    answer.resolve(undefined);
    expect([await launched, await killed]).toEqual([{ ok: true }, { ok: true }]);
    expect(at.ordinaryCalls.map(({ call }) => call.kill?.taskId.value)).toEqual([undefined, 'another', 'T']);
  });

  it('that are refused say why, and the subscription goes on', async () => {
    const refusal = recorded('acknowledge-bad-uuid');
    const { at, driver } = await subscribed({ onCall: () => refusal });
    const outcome = await driver.acknowledge('A', 'T', new Uint8Array(3));
    expect(outcome).toMatchObject({
      ok: false,
      error: { call: 'ACKNOWLEDGE', failure: 'refused', status: 400, detail: String(refusal.body) },
    });
    await turn();
    expect(at.streams).toHaveLength(1);
    expect(driver.subscribed).toBe(true);
  });

  it.each(['wrong-stream-id', 'unknown-framework-id', 'not-leading-307', 'no-leader-503'])(
    'answered with %s mean that the subscription is no more',
    async (name) => {
      const { driver, handler } = await subscribed({
        onCall: ({ headers }) => (headers['mesos-stream-id'] === 'stream-0' ? recorded(name) : undefined),
      });
      expect(await driver.kill('T')).toMatchObject({ ok: false, error: { failure: 'refused' } });
      await handler.until('subscribed again');
      await until(() => driver.subscribed);
      expect(await driver.kill('T')).toEqual({ ok: true });
    },
  );

  it('of which the connection breaks before an answer may have been done', async () => {
    const { driver } = await subscribed({ onCall: () => 'break' });
    expect(await driver.kill('T')).toMatchObject({ ok: false, error: { failure: 'unknown' } });
  });

  it('without an answer are given up in time', async () => {
    const { driver } = await subscribed({ onCall: () => new Promise(() => {}) }, { limits: { answerTimeoutMs: 100 } });
    expect(await driver.kill('T')).toMatchObject({ ok: false, error: { failure: 'unknown' } });
  });

  it('are turned away when too many wait', async () => {
    const { driver } = await subscribed({ onCall: () => new Promise(() => {}) }, { limits: { waitingCalls: 2 } });
    void driver.kill('a');
    void driver.kill('b');
    expect(await driver.kill('c')).toMatchObject({ ok: false, error: { failure: 'not-sent' } });
    expect(driver.pendingCalls).toBe(2);
  });

  it('go out by the thousand', async () => {
    const { at, driver } = await subscribed();
    const start = performance.now();
    const uuid = new Uint8Array(16);
    const outcomes = await Promise.all(Array.from({ length: 1_000 }, (_, i) => driver.acknowledge('A', `t${i}`, uuid)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(at.ordinaryCalls).toHaveLength(1_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('events', () => {
  it('that cannot be read are passed over', async () => {
    const at = await master({
      onStream(stream) {
        stream.send(SUBSCRIBED);
        stream.write(Buffer.from('3\n\x2a\x05\x01', 'latin1'));
        stream.send(offers('O'));
      },
    });
    const { driver, handler } = drive(fixedMaster(at.origin));
    await handler.until('offers');
    expect(driver.counters.badRecords).toBe(1);
  });

  it('wait for the handler of the one before', async () => {
    const at = await master({
      onStream(stream) {
        stream.send(SUBSCRIBED);
        for (const id of ['1', '2', '3']) stream.send(offers(id));
        stream.send({ type: Event.Type.RESCIND, rescind: { offerId: { value: '1' } } });
      },
    });
    const handler = new Recorder();
    const told = handler.offers;
    handler.offers = async (list) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await told(list);
    };
    drive(fixedMaster(at.origin), { handler });
    await handler.until('rescind');
    expect(handler.lines).toEqual(['subscribed F', 'offers 1', 'offers 2', 'offers 3', 'rescind 1']);
  });

  it('in a long list do not hold up anything for long', async () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `offer-${i}`);
    const at = await master(welcome);
    const handler = new Recorder();
    const parts: number[] = [];
    handler.offers = (list) => {
      parts.push(list.length);
    };
    const { driver } = drive(fixedMaster(at.origin), { handler });
    await until(() => driver.subscribed);
    at.streams[0]?.send(offers(...ids));
    at.streams[0]?.send({ type: Event.Type.RESCIND, rescind: { offerId: { value: 'last' } } });
    await handler.until('rescind');
    expect(parts.reduce((a, b) => a + b)).toBe(20_000);
    expect(parts.length).toBeGreaterThan(5);
    expect(driver.counters.events.OFFERS).toBe(1);
  });

  it('that the handler cannot take end the driver', async () => {
    const at = await master({
      onStream(stream) {
        stream.send(SUBSCRIBED);
        stream.send({
          type: Event.Type.UPDATE,
          update: { status: { taskId: { value: 'T' }, state: TaskState.TASK_LOST } },
        });
      },
    });
    const handler = new Recorder();
    handler.update = () => {
      throw new Error('no room');
    };
    const { driver } = drive(fixedMaster(at.origin), { handler });
    await handler.until('error');
    expect(handler.lines).toEqual(['subscribed F', 'error: cannot handle UPDATE: no room']);
    expect(driver.subscribed).toBe(false);
    expect(at.calls).toHaveLength(1);
  });
});

describe('stopping', () => {
  it('closes the connection, tells the handler nothing, and sends no TEARDOWN', async () => {
    const at = await master(welcome);
    const { driver, handler } = drive(fixedMaster(at.origin));
    await handler.until('subscribed');
    await driver.stop();
    await driver.stop();
    expect(handler.lines).toEqual(['subscribed F']);
    expect(await driver.kill('T')).toMatchObject({ ok: false, error: { failure: 'not-sent' } });
    expect(at.calls).toHaveLength(1);
  });

  it('ends a wait', async () => {
    const clock: Clock = new VirtualClock();
    const at = await master({ onSubscribe: () => recorded('no-leader-503') });
    const { driver } = drive(fixedMaster(at.origin), { clock });
    await until(() => (clock as VirtualClock).waiting > 0);
    await driver.stop();
    expect((clock as VirtualClock).waiting).toBe(0);
  });

  it('is for good', async () => {
    const at = await master(welcome);
    const { driver } = drive(fixedMaster(at.origin));
    expect(() => driver.start()).toThrow('The driver was started before.');
    await driver.stop();
    expect(() => driver.start()).toThrow('The driver was started before.');
  });
});
