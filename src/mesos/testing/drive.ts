import { join } from 'node:path';
import { pino } from 'pino';
import { type Random, systemClock } from '../../clock/index.ts';
import { MesosDriver, type MesosDriverOptions } from '../driver.ts';
import type { MasterDetector } from '../master.ts';
import { Event } from '../messages.ts';
import { goldenRoot, readHttp } from './golden.ts';
import { Recorder } from './recorder.ts';
import { type Answer, type Script, ScriptedMaster, type Stream } from './scripted-master.ts';

const ERRORS = join(goldenRoot(), 'mesos-v1/errors');

/** A recorded answer of a real master. */
export function recorded(name: string): Answer {
  const { firstLine, headers, body } = readHttp(join(ERRORS, `${name}.response.http`));
  const location = headers.get('location');
  return { status: Number(firstLine.split(' ')[1]), headers: location === undefined ? {} : { location }, body };
}

export const SUBSCRIBED: Event = {
  type: Event.Type.SUBSCRIBED,
  subscribed: { frameworkId: { value: 'F' }, heartbeatIntervalSeconds: 15 },
};
export const HEARTBEAT: Event = { type: Event.Type.HEARTBEAT };

/** OFFERS with these ids. */
export function offers(...ids: string[]): Event {
  const list = ids.map((value) => ({
    id: { value },
    frameworkId: { value: 'F' },
    agentId: { value: 'A' },
    hostname: 'h',
  }));
  return { type: Event.Type.OFFERS, offers: { offers: list } };
}

/** A master that takes every subscription. */
export const welcome = { onStream: (stream: Stream): void => stream.send(SUBSCRIBED) };

/** Chance that is none. */
export const constant = (value: number): Random => ({ next: () => value, uuid: () => '' });

const cleanups: (() => Promise<void>)[] = [];

/** Stops what the test has started, the last first. */
export async function cleanUp(): Promise<void> {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
}

/** Starts a master for the time of the test. */
export async function startMaster(script: Script): Promise<ScriptedMaster> {
  const started = await ScriptedMaster.start(script);
  cleanups.push(() => started.stop());
  return started;
}

/** Starts a driver for the time of the test. */
export function drive(
  masters: MasterDetector,
  more: Partial<Omit<MesosDriverOptions, 'handler'>> = {},
  handler = new Recorder(),
) {
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

/** Lets sockets and promises have their turn. */
export const turn = (): Promise<void> => new Promise(setImmediate);

/** How long a test waits for what does not come, milliseconds of real time: a run that waited for ever would never end. */
const PATIENCE_MS = 40_000;

/** Lets real sockets work while a virtual clock stands still. */
export async function until(condition: () => boolean): Promise<void> {
  const begunAt = performance.now();
  while (!condition()) {
    if (performance.now() - begunAt > PATIENCE_MS) throw new Error(`still not so: ${condition}`);
    await turn();
  }
}

/** A promise resolved from outside. */
export function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
