import { appendFileSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { VirtualClock } from '../clock/index.ts';
import { rotateLogs } from './log-rotation.ts';

const EVERY_MS = 1000;

function world(...names: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'logs-'));
  const files = names.map((name) => join(folder, name));
  const clock = new VirtualClock(0);
  const reports: string[] = [];
  const stop = rotateLogs({
    ...{ files, clock, everyMs: EVERY_MS, maxBytes: 10, keep: 2 },
    report: (message) => reports.push(message),
  });
  /** Lets it look once, and waits until it is done, which is when the clock has work again. */
  const look = async (): Promise<void> => {
    clock.advance(EVERY_MS);
    for (let tries = 0; clock.waiting === 0 && tries < 1000; tries++)
      await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return { files, reports, stop, look, clock };
}

describe('rotateLogs', () => {
  it('moves aside what has grown, and the program writes on', async () => {
    const { files, reports, stop, look } = world('a.log', 'missing.log');
    const [log = ''] = files;
    const program = openSync(log, 'a');
    for (const text of ['first first', 'second second', 'third third']) {
      writeSync(program, text);
      await look();
      expect(readFileSync(log, 'utf8')).toBe('');
    }
    expect([1, 2].map((at) => readFileSync(`${log}.${at}`, 'utf8'))).toEqual(['third third', 'second second']);
    expect(existsSync(`${log}.3`)).toBe(false);
    expect(reports).toEqual([]);
    stop();
  });

  it('leaves small ones alone, and everything once it is ended', async () => {
    const { files, stop, look, clock } = world('a.log');
    const [log = ''] = files;
    appendFileSync(log, 'small');
    await look();
    expect(readFileSync(log, 'utf8')).toBe('small');
    appendFileSync(log, 'not small any more');
    stop();
    clock.advance(10 * EVERY_MS);
    expect(existsSync(`${log}.1`)).toBe(false);
  });

  it('says what it cannot do, and goes on with the others', async () => {
    const { files, reports, stop, look } = world('a.log', 'b.log');
    const [a = '', b = ''] = files;
    appendFileSync(a, 'too long for it');
    mkdirSync(`${a}.1`);
    mkdirSync(`${a}.2`);
    appendFileSync(join(`${a}.2`, 'occupied'), 'x');
    appendFileSync(b, 'too long for it');
    await look();
    expect(reports).toEqual([expect.stringContaining(`the log ${a} cannot be moved aside`)]);
    expect(readFileSync(b, 'utf8')).toBe('');
    stop();
  });
});
