import { afterEach, describe, expect, it } from '@jest/globals';
import { VirtualClock } from '../clock/index.ts';
import { launch } from './calls.ts';
import type { MesosDriverOptions } from './driver.ts';
import { fixedMaster } from './master.ts';
import { Event, TaskState } from './messages.ts';
import {
  cleanUp,
  deferred,
  drive,
  offers,
  recorded,
  SUBSCRIBED,
  startMaster,
  turn,
  until,
  welcome,
} from './testing/drive.ts';
import { Recorder } from './testing/recorder.ts';
import type { Script } from './testing/scripted-master.ts';

afterEach(cleanUp);

const task = (id: string) => ({ name: 'n', taskId: { value: id }, agentId: { value: 'A' } });

describe('calls', () => {
  async function subscribed(script: Script = {}, more: Partial<MesosDriverOptions> = {}) {
    const at = await startMaster({ ...welcome, ...script });
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

  it('are not sent by a process that may not speak for the framework any more', async () => {
    let leads = true;
    const answer = deferred<undefined>();
    const { at, driver } = await subscribed(
      { onCall: ({ type }) => (type === 'ACCEPT' ? answer.promise : undefined) },
      { mayCall: () => leads },
    );
    const accepted = driver.accept(['O'], [launch([task('T')])], 5);
    const waiting = driver.kill('T');
    await until(() => at.ordinaryCalls.length === 1);
    leads = false;
    answer.resolve(undefined);
    expect(await accepted).toEqual({ ok: true });
    for (const outcome of [await waiting, await driver.kill('another'), await driver.reconcile([])]) {
      expect(outcome).toMatchObject({ ok: false, error: { failure: 'not-sent' } });
    }
    expect(at.ordinaryCalls.map(({ type }) => type)).toEqual(['ACCEPT']);
  });

  it('about one task wait for its launch, others do not', async () => {
    const answer = deferred<undefined>();
    const { at, driver } = await subscribed({
      onCall: ({ type }) => (type === 'ACCEPT' ? answer.promise : undefined),
    });
    const launched = driver.accept(['O'], [launch([task('T')])], 5);
    const killed = driver.kill('T');
    const other = driver.kill('another');
    await until(() => at.ordinaryCalls.length === 2);
    expect(at.ordinaryCalls.map(({ type }) => type)).toEqual(['ACCEPT', 'KILL']);
    answer.resolve(undefined);
    expect([await launched, await other, await killed]).toEqual(Array(3).fill({ ok: true }));
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

  it.each(['accept', 'decline'] as const)('that get lost give the offers back, by %s', async (name) => {
    const clock = new VirtualClock();
    let lost = 2;
    const { at, driver } = await subscribed({ onCall: () => (lost-- > 0 ? 'break' : undefined) }, { clock });
    const outcome = await (name === 'accept'
      ? driver.accept(['O'], [launch([task('T')])], 5)
      : driver.decline(['O'], 5));
    expect(outcome).toMatchObject({ ok: false, error: { failure: 'unknown' } });
    for (const waitMs of [1_000, 2_000]) {
      const before = at.ordinaryCalls.length;
      await turn();
      clock.advance(waitMs);
      await until(() => at.ordinaryCalls.length > before);
      for (let i = 0; i < 100; i++) await turn();
    }
    expect(at.ordinaryCalls.map(({ type }) => type)).toEqual([name.toUpperCase(), 'DECLINE', 'DECLINE']);
    await until(() => driver.pendingCalls === 0);
    await turn();
    expect(at.ordinaryCalls.at(-1)?.call.decline?.offerIds).toEqual([{ value: 'O' }]);
    clock.advance(60_000);
    for (let i = 0; i < 10; i++) await turn();
    expect(at.ordinaryCalls).toHaveLength(3);
  });

  it('are turned away when too many wait', async () => {
    const { driver } = await subscribed({ onCall: () => new Promise(() => {}) }, { limits: { waitingCalls: 2 } });
    void driver.kill('a');
    void driver.kill('b');
    expect(await driver.kill('c')).toMatchObject({ ok: false, error: { failure: 'not-sent' } });
    expect(driver.pendingCalls).toBe(2);
  });

  it('go out by the thousand, without waiting for each answer', async () => {
    let running = 0;
    let most = 0;
    const { at, driver } = await subscribed({
      async onCall() {
        most = Math.max(most, ++running);
        await turn();
        running--;
        return undefined;
      },
    });
    const uuid = new Uint8Array(16);
    const outcomes = await Promise.all(Array.from({ length: 1_000 }, (_, i) => driver.acknowledge('A', `t${i}`, uuid)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(at.ordinaryCalls).toHaveLength(1_000);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(256);
    // On one connection, so that they come in the order made.
    expect(at.ordinaryCalls.map(({ call }) => call.acknowledge?.taskId.value)).toEqual(
      Array.from({ length: 1_000 }, (_, i) => `t${i}`),
    );
  });
});

describe('events', () => {
  it('that cannot be read are passed over', async () => {
    const at = await startMaster({
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
    const at = await startMaster({
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
    drive(fixedMaster(at.origin), {}, handler);
    await handler.until('rescind');
    expect(handler.lines).toEqual(['subscribed F', 'offers 1', 'offers 2', 'offers 3', 'rescind 1']);
  });

  it('in a long list do not hold up anything for long', async () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `offer-${i}`);
    const at = await startMaster(welcome);
    const handler = new Recorder();
    const parts: number[] = [];
    handler.offers = (list) => {
      parts.push(list.length);
    };
    const { driver } = drive(fixedMaster(at.origin), {}, handler);
    await until(() => driver.subscribed);
    at.streams[0]?.send(offers(...ids));
    at.streams[0]?.send({ type: Event.Type.RESCIND, rescind: { offerId: { value: 'last' } } });
    await handler.until('rescind');
    expect(parts.reduce((a, b) => a + b)).toBe(20_000);
    expect(parts.length).toBeGreaterThan(5);
    expect(driver.counters.events.OFFERS).toBe(1);
  });

  it('that the handler cannot take end the driver', async () => {
    const at = await startMaster({
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
    const { driver } = drive(fixedMaster(at.origin), {}, handler);
    await handler.until('error');
    expect(handler.lines).toEqual(['subscribed F', 'error: cannot handle UPDATE: no room']);
    expect(driver.subscribed).toBe(false);
    expect(at.calls).toHaveLength(1);
  });
});
