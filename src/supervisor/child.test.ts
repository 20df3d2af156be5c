import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { sleep, systemClock } from '../clock/index.ts';
import { SupervisedChild } from './child.ts';

const SERVES = `
console.error('serving');
console.log(JSON.stringify({ url: 'http://localhost:' + process.pid }));
process.stdin.on('end', () => process.exit(0)).resume();
setInterval(() => {}, 1000);
`;

const running: SupervisedChild[] = [];

function supervise(program: string, logFile?: string): { child: SupervisedChild; reports: string[] } {
  const dir = mkdtempSync(join(tmpdir(), 'supervisor-'));
  const entry = join(dir, 'program.cjs');
  writeFileSync(entry, program);
  const reports: string[] = [];
  const child = new SupervisedChild({
    name: 'program',
    entry,
    args: [],
    logFile: logFile ?? join(dir, 'log'),
    clock: systemClock,
    report: (message) => reports.push(message),
  });
  running.push(child);
  return { child, reports };
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition(); tries++) {
    if (tries > 200) throw new Error('gave up waiting');
    await sleep(systemClock, 20);
  }
}

function isAlive(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((child) => child.stop()));
});

describe('SupervisedChild', () => {
  it('says where the program serves, and ends it when told to', async () => {
    const { child, reports } = supervise(SERVES);
    const pid = child.pid;
    expect(await child.ready).toEqual({ url: `http://localhost:${pid}` });
    await child.stop();
    expect(isAlive(pid)).toBe(false);
    expect(reports).toEqual([]);
  });

  it('starts a program again that dies, and writes what it says into the log', async () => {
    const logFile = join(mkdtempSync(join(tmpdir(), 'supervisor-')), 'log');
    const { child, reports } = supervise(SERVES, logFile);
    await child.ready;
    const first = child.pid ?? 0;
    process.kill(first, 'SIGKILL');
    await until(() => child.pid !== undefined && child.pid !== first);
    expect(reports).toEqual(['program ended (SIGKILL), starting it again in 200 ms']);
    await until(() => readFileSync(logFile, 'utf8') === 'serving\nserving\n');
  });

  it('waits longer and longer for a program that dies at once', async () => {
    const { child, reports } = supervise('process.exit(3)');
    await expect(child.ready).rejects.toThrow('program ended before it was ready (exit code 3)');
    await until(() => reports.length === 2);
    expect(reports[1]).toBe('program ended (exit code 3), starting it again in 400 ms');
  });

  it.each(['hello', '{"port": 1}'])('refuses a first line without a url: %s', async (line) => {
    const { child } = supervise(`console.log(${JSON.stringify(line)}); setInterval(() => {}, 1000)`);
    await expect(child.ready).rejects.toThrow(`program printed no url on its ready line: ${line}`);
  });

  it('waits for a program that takes its time to end', async () => {
    const { child } = supervise(`process.on('SIGTERM', () => setTimeout(() => process.exit(0), 300));${SERVES}`);
    await child.ready;
    const pid = child.pid;
    await child.stop();
    expect(isAlive(pid)).toBe(false);
  });
});
