import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { systemClock, systemRandom } from '../clock/index.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './index.ts';

const ENTRY = join(import.meta.dirname, '../../dist/src/postgres/postgres-main.js');

let base: string;
let dir: string;
const running = new Set<EmbeddedPostgres>();
const messages: string[] = [];

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'aurora-postgres-'));
  // Below a folder that only its owner may enter, as a checkout of root's can be.
  dir = join(base, 'state', 'db');
});

afterAll(async () => {
  for (const server of running) await server.stop();
  await rm(base, { recursive: true, force: true });
});

async function start(settings: Record<string, string> = {}, where = dir): Promise<EmbeddedPostgres> {
  const note = (_: unknown, message?: string): void => void messages.push(message ?? '');
  const server = await startEmbeddedPostgres({
    dir: where,
    log: { info: note, warn: note },
    clock: systemClock,
    random: systemRandom,
    settings: { fsync: 'off', ...settings },
  });
  running.add(server);
  void server.exited.then(() => running.delete(server));
  return server;
}

async function query(url: string, text: string): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

/** The program itself; resolves with its address once it serves. */
async function startProgram(...settings: string[]): Promise<{ process: ChildProcess; url: string }> {
  const program = spawn(process.execPath, [ENTRY, dir, 'fsync=off', ...settings], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, AURORA_SUPERVISED: '1' },
  });
  const url = await new Promise<string>((resolve, reject) => {
    program.stdout.once('data', (line: Buffer) => resolve(JSON.parse(line.toString()).url));
    program.once('exit', () => reject(new Error('ended before it served')));
  });
  return { process: program, url };
}

function exitCode(program: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => program.once('exit', resolve));
}

describe('an embedded PostgreSQL server', () => {
  it('is made in a private folder, keeps its data, port and password over a stop', async () => {
    // What a program leaves that was killed while it made the database.
    await mkdir(join(dir, 'pgdata.new-1', 'base'), { recursive: true });
    const first = await start();
    expect(await readdir(dir)).not.toContain('pgdata.new-1');
    await query(first.url, 'create table kept as select 42 as answer');
    expect((await stat(dir)).mode & 0o777).toBe(0o700);
    expect((await stat(join(dir, 'password'))).mode & 0o777).toBe(0o600);
    await first.stop();
    expect(await first.exited).toMatch(/^exit code 0/);

    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'select answer from kept')).toEqual([[42]]);
    await second.stop();
  });

  it('lets nobody in without the password, and listens on the loopback interface only', async () => {
    const server = await start();
    const wrong = new URL(server.url);
    wrong.password = 'guess';
    await expect(query(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
    expect(await query(server.url, 'show listen_addresses')).toEqual([['127.0.0.1']]);
    expect(await query(server.url, 'show unix_socket_directories')).toEqual([['']]);
    await server.stop();
  });

  it('is durable unless told otherwise', async () => {
    const server = await startEmbeddedPostgres({
      dir,
      log: { info: () => undefined, warn: () => undefined },
      clock: systemClock,
      random: systemRandom,
    });
    for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes', 'autovacuum']) {
      expect(await query(server.url, `show ${setting}`)).toEqual([['on']]);
    }
    await server.stop();
  });

  it('is taken over, still running, after a kill -9 of the program that ran it', async () => {
    const program = await startProgram();
    const session = new pg.Client({ connectionString: program.url });
    await session.connect();
    program.process.kill('SIGKILL');
    await exitCode(program.process);

    messages.length = 0;
    const server = await start();
    expect(messages).toEqual(['took over the PostgreSQL server left running in the data folder']);
    expect(server.url).toBe(program.url);
    expect((await session.query('select answer from kept')).rows).toEqual([{ answer: 42 }]);
    await session.end();
    await server.stop();
    expect(await server.exited).toMatch(/^process gone/);
  });

  it('recovers what was committed after a kill -9 of the server, and says that it ended', async () => {
    const server = await start();
    await query(server.url, 'update kept set answer = 43');
    process.kill(server.pid, 'SIGKILL');
    expect(await server.exited).toMatch(/^SIGKILL/);
    const again = await start();
    expect(await query(again.url, 'select answer from kept')).toEqual([[43]]);
    await again.stop();
  });

  it('does not mistake another process for its server when a process id was used again', async () => {
    await writeFile(
      join(dir, 'pgdata', 'postmaster.pid'),
      `${process.pid}\n${join(dir, 'pgdata')}\n1\n5432\n\n\n\nready\n`,
    );
    const server = await start();
    expect(server.pid).not.toBe(process.pid);
    expect(await query(server.url, 'select answer from kept')).toEqual([[43]]);
    await server.stop();
  });

  it('takes another port when its own is taken', async () => {
    const taken = Number(await readFile(join(dir, 'port'), 'utf8'));
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(taken, '127.0.0.1', resolve));
    const server = await start();
    expect(Number(new URL(server.url).port)).not.toBe(taken);
    await server.stop();
    await new Promise((resolve) => other.close(resolve));
  });

  it('says why it did not start', async () => {
    await expect(start({ shared_buffers: 'plenty' })).rejects.toThrow(
      /did not start \(exit code 1\):[\s\S]*invalid value for parameter "shared_buffers": "plenty"/,
    );
  });

  it('does not take a folder that holds something else', async () => {
    const other = join(base, 'other');
    await mkdir(join(other, 'holiday-pictures'), { recursive: true });
    await expect(start({}, other)).rejects.toThrow('it holds holiday-pictures');
    expect((await stat(other)).uid).toBe(process.getuid?.());
  });

  it('refuses a second server in its folder only as far as it takes over the first', async () => {
    const first = await start();
    const second = await start();
    expect(second.pid).toBe(first.pid);
    await first.stop();
    await second.exited;
  });
});

describe('the program that runs an embedded server', () => {
  it('ends the server on SIGTERM', async () => {
    const program = await startProgram();
    program.process.kill('SIGTERM');
    expect(await exitCode(program.process)).toBe(0);
    await expect(query(program.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('ends the server when its parent is gone', async () => {
    const program = await startProgram();
    program.process.stdin?.end();
    expect(await exitCode(program.process)).toBe(0);
    await expect(query(program.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('exits with 1 when the server dies', async () => {
    const program = await startProgram();
    const [[pid]] = (await query(program.url, "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int")) as [
      [number],
    ];
    process.kill(pid, 'SIGKILL');
    expect(await exitCode(program.process)).toBe(1);
  });
});
