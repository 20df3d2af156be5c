import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { type Random, seededRandom, systemClock } from '../clock/index.ts';
import { decodeEvent } from './codec.ts';
import { dispatch } from './dispatch.ts';
import { MesosDriver } from './driver.ts';
import { fixedMaster } from './master.ts';
import { Event } from './messages.ts';
import { filesEndingIn, goldenRoot, splitRecords } from './testing/golden.ts';
import { Recorder } from './testing/recorder.ts';
import { ScriptedMaster } from './testing/scripted-master.ts';

const PB = join(goldenRoot(), 'mesos-v1/pb');

/** Never waits long before it connects again. */
const impatient: Random = { next: () => 0, uuid: () => '' };

/** What a handler is told by these records, when the master ends the stream behind them. */
async function expected(records: readonly Uint8Array[]): Promise<string[]> {
  const told = new Recorder();
  for (const event of records.map(decodeEvent)) {
    if (event.type === Event.Type.SUBSCRIBED) {
      await told.subscribed({
        frameworkId: event.subscribed?.frameworkId.value ?? '',
        again: false,
        master: undefined,
      });
    } else if (event.type === Event.Type.ERROR) {
      told.error(event.error?.message ?? '');
    } else {
      await dispatch(event, told);
    }
  }
  if (!told.lines.some((line) => line.startsWith('error'))) told.disconnected('the master ended the stream');
  return told.lines;
}

describe('recorded streams', () => {
  const masters: ScriptedMaster[] = [];
  const drivers: MesosDriver[] = [];

  afterEach(async () => {
    await Promise.all(drivers.splice(0).map((driver) => driver.stop()));
    await Promise.all(masters.splice(0).map((master) => master.stop()));
  });

  it.each(filesEndingIn(PB, '.recordio'))('%s is played to the handler, however it is cut', async (file) => {
    const bytes = readFileSync(join(PB, file));
    const random = seededRandom(bytes.length);
    const master = await ScriptedMaster.start({
      async onStream(stream, count) {
        if (count > 0) return;
        for (let at = 0; at < bytes.length; ) {
          const length = 1 + Math.floor(random.next() ** 4 * 2_000);
          stream.write(bytes.subarray(at, at + length));
          at += length;
          if (random.next() < 0.3) await new Promise(setImmediate);
        }
        stream.end();
      },
    });
    masters.push(master);
    const handler = new Recorder();
    const driver = new MesosDriver({
      masters: fixedMaster(master.origin),
      frameworkInfo: (id) => ({ user: 'root', name: 'golden', id: id === undefined ? null : { value: id } }),
      handler,
      clock: systemClock,
      random: impatient,
      log: pino({ level: 'silent' }),
    });
    drivers.push(driver);
    driver.start();

    const lines = await expected(splitRecords(bytes));
    await handler.until(lines.length);
    expect(handler.lines).toEqual(lines);
    expect(driver.counters.badRecords).toBe(0);
    if (lines.at(-1)?.startsWith('disconnected')) {
      while (master.streams.length < 2) await new Promise(setImmediate);
      const again = master.streams[1]?.received.call;
      const id = lines[0]?.split(' ')[1];
      expect([again?.frameworkId?.value, again?.subscribe?.frameworkInfo.id?.value]).toEqual([id, id]);
    } else {
      expect(master.streams).toHaveLength(1);
    }
  });
});
