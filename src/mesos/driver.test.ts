import { afterEach, describe, expect, it } from '@jest/globals';
import { VirtualClock } from '../clock/index.ts';
import { fixedMaster } from './master.ts';
import { Event } from './messages.ts';
import {
  cleanUp,
  constant,
  deferred,
  drive,
  HEARTBEAT,
  offers,
  recorded,
  SUBSCRIBED,
  startMaster,
  turn,
  until,
  welcome,
} from './testing/drive.ts';
import { Recorder } from './testing/recorder.ts';
import { type Script, ScriptedMaster } from './testing/scripted-master.ts';

afterEach(cleanUp);

describe('subscribing', () => {
  it('asks for protobuf both ways, with no stream id, at the path of the scheduler API', async () => {
    const at = await startMaster(welcome);
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
    const at = await startMaster(welcome);
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
    const at = await startMaster({
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
    const { driver } = drive(fixedMaster(at.origin), {}, handler);
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
    const leader = await startMaster(welcome);
    const location = recorded('not-leading-307').headers?.location?.replace(/localhost:\d+/, leader.origin.slice(7));
    const other = await startMaster({ onSubscribe: () => ({ status: 307, headers: { location: location ?? '' } }) });
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
    const masters = [await startMaster(send(1)), await startMaster(send(0))];
    origins.push(...masters.map(({ origin }) => origin));
    const { driver } = drive(fixedMaster(origins[0] ?? ''), { clock });
    await until(() => clock.waiting > 0);
    expect(driver.counters.subscriptionAttempts).toBe(6);
  });

  it.each(['recovering-503', 'no-leader-503'])('tries again after %s, waiting longer each time', async (name) => {
    const clock = new VirtualClock();
    const at = await startMaster({ onSubscribe: (_, count) => (count < 8 ? recorded(name) : undefined), ...welcome });
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
    const at = await startMaster({ onSubscribe: () => answer });
    const { handler } = drive(fixedMaster(at.origin));
    await handler.until('error');
    expect(handler.lines).toEqual([`error: ${answer.status} ${answer.body}`]);
    expect(at.calls).toHaveLength(1);
  });

  it('gives up when the first event is ERROR', async () => {
    const at = await startMaster({
      onStream: (stream) => stream.send({ type: Event.Type.ERROR, error: { message: 'Framework has been removed' } }),
    });
    const { handler } = drive(fixedMaster(at.origin));
    await handler.until('error');
    expect(handler.lines).toEqual(['error: Framework has been removed']);
  });

  it('takes another event before SUBSCRIBED as a broken connection', async () => {
    const at = await startMaster({
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
    const [first, second] = [await startMaster(welcome), await startMaster(welcome)];
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
    const at = await startMaster(welcome);
    const { driver, handler } = drive(fixedMaster(at.origin));
    await handler.until(1);
    at.streams[0]?.break();
    await handler.until(3);
    expect(handler.lines[0]).toBe('subscribed F');
    expect(handler.lines[1]).toMatch(/^disconnected: /);
    expect(handler.lines[2]).toBe('subscribed again F');
    expect(driver.counters.events.SUBSCRIBED).toBe(2);
  });

  it('is noticed when five heartbeats stay away, but not while they come', async () => {
    const clock = new VirtualClock();
    const at = await startMaster(welcome);
    const { handler, driver } = drive(fixedMaster(at.origin), { clock });
    await until(() => driver.subscribed && clock.waiting === 1);
    for (let i = 1; i <= 3; i++) {
      clock.advance(74_999);
      at.streams[0]?.send(HEARTBEAT);
      await until(() => driver.counters.events.HEARTBEAT === i && clock.waiting === 1);
    }
    expect(handler.lines).toEqual(['subscribed F']);
    clock.advance(75_000);
    await handler.until(3);
    expect(handler.lines.slice(1)).toEqual(['disconnected: nothing came for 75 s', 'subscribed again F']);
  });

  it('does not count the time that the handler takes as silence', async () => {
    const clock = new VirtualClock();
    const at = await startMaster({
      onStream(stream) {
        stream.send(SUBSCRIBED);
        stream.send(offers('O'));
      },
    });
    const handler = new Recorder();
    const told = handler.offers;
    handler.offers = (list) => {
      clock.advance(1_000_000);
      return told(list);
    };
    const { driver } = drive(fixedMaster(at.origin), { clock }, handler);
    await handler.until('offers');
    at.streams[0]?.send(HEARTBEAT);
    await until(() => driver.counters.events.HEARTBEAT === 1);
    expect(handler.lines).toEqual(['subscribed F', 'offers O']);
  });

  it('leaves calls unsent, or of unknown fate, and says which', async () => {
    const at = await startMaster({ ...welcome, onCall: () => new Promise(() => {}) });
    const { driver, handler } = drive(fixedMaster(at.origin), { limits: { callsUnderWay: 1 } });
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

describe('stopping', () => {
  it('closes the connection, tells the handler nothing, and sends no TEARDOWN', async () => {
    const at = await startMaster(welcome);
    const { driver, handler } = drive(fixedMaster(at.origin));
    await handler.until('subscribed');
    await driver.stop();
    await driver.stop();
    expect(handler.lines).toEqual(['subscribed F']);
    expect(await driver.kill('T')).toMatchObject({ ok: false, error: { failure: 'not-sent' } });
    expect(at.calls).toHaveLength(1);
  });

  it('ends a wait', async () => {
    const clock = new VirtualClock();
    const at = await startMaster({ onSubscribe: () => recorded('no-leader-503') });
    const { driver } = drive(fixedMaster(at.origin), { clock });
    await until(() => clock.waiting > 0);
    await driver.stop();
    expect(clock.waiting).toBe(0);
  });

  it('is for good', async () => {
    const at = await startMaster(welcome);
    const { driver } = drive(fixedMaster(at.origin));
    expect(() => driver.start()).toThrow('The driver was started before.');
    await driver.stop();
    expect(() => driver.start()).toThrow('The driver was started before.');
  });
});
