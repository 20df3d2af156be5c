import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seededRandom, systemClock } from '../../clock/index.ts';
import { golden, parseHttp } from '../testing/golden.ts';
import { TestFramework } from '../testing/test-framework.ts';
import { type RunningMaster, startMaster } from './start-master.ts';

const folder = join(golden, 'errors');
/** Recorded at other kinds of masters (with authentication, not leading, with an operator API), or after a disconnection. */
const ELSEWHERE = /^(auth-|not-leading-|no-leader-|recovering-|wrong-path|not-subscribed)/;
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.request.http') && !ELSEWHERE.test(name))
  .map((name) => name.replace('.request.http', ''));

let running: RunningMaster;
let framework: TestFramework;

beforeAll(async () => {
  running = await startMaster({ clock: systemClock, random: seededRandom(1) });
  framework = await TestFramework.subscribe(running.url);
});

afterAll(async () => {
  await framework.drop();
  await running.stop();
});

describe('the answers that a Mesos master gave', () => {
  it.each(names)('%s', async (name) => {
    const recorded = parseHttp(readFileSync(join(folder, `${name}.request.http`)));
    const stream = recorded.headers.get('mesos-stream-id') ?? 'none';
    // The framework that made the recording becomes ours, as do its streams; the ids are of the same length.
    const ours = (text: string): string =>
      text
        .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}-0000/g, framework.id)
        .replaceAll(stream.startsWith('00000000') ? 'none' : stream, framework.streamId);
    const body = Buffer.from(ours(recorded.body.toString('latin1')), 'latin1');
    const head = [recorded.first, ...Array.from(recorded.headers, ([key, value]) => `${key}: ${ours(value)}`)]
      .filter((line) => !/^content-length:/.test(line))
      .concat(`content-length: ${body.length}`);
    const answer = await send(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]));

    const expected = parseHttp(readFileSync(join(folder, `${name}.response.http`)));
    expect(answer.first).toBe(expected.first);
    if (expected.headers.has('mesos-stream-id')) {
      expect(firstRecord(answer.body)).toEqual(firstRecord(expected.body));
      return;
    }
    expect(answer.body.toString('utf8')).toBe(ours(expected.body.toString('utf8')));
    for (const header of ['content-type', 'allow'])
      expect(answer.headers.get(header)).toBe(expected.headers.get(header));
  });
});

/** The first event of a chunked answer, without what differs from master to master. */
function firstRecord(body: Buffer): unknown {
  const event = JSON.parse(/\{.*\}/.exec(body.toString('utf8'))?.[0] ?? '{}');
  if (event.subscribed !== undefined) event.subscribed.master_info = 'ours';
  return event;
}

/** Sends raw bytes on a connection of its own and takes what comes within a moment. */
function send(bytes: Buffer): Promise<ReturnType<typeof parseHttp>> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(running.url).port), '127.0.0.1', () => socket.write(bytes));
    const chunks: Buffer[] = [];
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      const answer = parseHttp(Buffer.concat(chunks));
      const length = answer.headers.get('content-length');
      const whole = length === undefined ? answer.body.includes('}') : answer.body.length >= Number(length);
      if (!whole) return;
      socket.destroy();
      resolve(answer);
    });
  });
}
