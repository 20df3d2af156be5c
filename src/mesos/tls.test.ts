import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CallConnection } from './call-connection.ts';
import { offers, SUBSCRIBED } from './testing/drive.ts';
import { type Certificate, ScriptedMaster } from './testing/scripted-master.ts';

const folder = mkdtempSync(join(tmpdir(), 'mesos-tls-'));
const certFile = join(folder, 'master.crt');
let certificate: Certificate;
let master: ScriptedMaster | undefined;
let child: ChildProcess | undefined;

beforeAll(() => {
  const [key, names] = [join(folder, 'master.key'), 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const kind = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=master'.split(' ');
  execFileSync('openssl', [...kind, '-addext', names, '-keyout', key, '-out', certFile], { stdio: 'ignore' });
  certificate = { cert: readFileSync(certFile), key: readFileSync(key) };
});
afterEach(async () => {
  child?.kill();
  await master?.stop();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Calls at once: Node's own HTTPS server breaks the connection when it gets some hundred ahead of its answers. */
const CALLS = 50;
const built = (room: string): string =>
  JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../dist/src', room, 'index.js')).href);

/** A process of its own, since which certificates are trusted is read from the environment when a process begins. */
const driverProgram = (origin: string): string => `
  import { fixedMaster, MesosDriver } from ${built('mesos')};
  import { systemClock } from ${built('clock')};
  const say = (what) => console.log(JSON.stringify(what));
  const quiet = { debug() {}, info() {}, error() {}, warn: (text) => say({ warn: String(text) }) };
  const driver = new MesosDriver({
    masters: fixedMaster(${JSON.stringify(origin)}),
    frameworkInfo: () => ({ user: 'root', name: 'Aurora' }),
    clock: systemClock,
    random: { next: () => 0, uuid: () => '' },
    log: quiet,
    handler: {
      subscribed() {}, disconnected() {}, inverseOffers() {}, rescind() {}, rescindInverseOffer() {}, update() {}, message() {}, failure() {},
      error: (reason) => say({ error: reason }),
      async offers(list) {
        say({ offers: list.map(({ id }) => id.value) });
        const kills = await Promise.all(Array.from({ length: ${CALLS} }, (_, i) => driver.kill('t' + i)));
        say({ taken: kills.filter(({ ok }) => ok).length });
        const lost = await driver.kill('break');
        say({ lost: lost.error?.failure });
        say({ again: (await driver.kill('last')).ok });
        process.exit(0);
      },
    },
  });
  driver.start();
`;

interface Said {
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  readonly stderr: string;
}

/** Runs a driver until it ends, or has said something that `isEnough`. */
function drive(origin: string, trusted: string | undefined, isEnough: (text: string) => boolean): Promise<Said> {
  const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
  const env = trusted === undefined ? inherited : { ...inherited, NODE_EXTRA_CA_CERTS: trusted };
  const started = spawn(process.execPath, ['--input-type=module', '-e', driverProgram(origin)], { env });
  child = started;
  let [stdout, stderr] = ['', ''];
  started.stdout.on('data', (chunk) => {
    stdout += chunk;
    if (isEnough(stdout)) started.kill();
  });
  started.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => {
    started.once('close', () => {
      const lines = stdout.split('\n').filter(Boolean);
      resolve({ lines: lines.map((line) => JSON.parse(line)), stderr });
    });
  });
}

describe('a master that is spoken to by HTTPS', () => {
  it.each(['localhost', '127.0.0.1'])('has its events read and takes calls, as %s', async (host) => {
    const at = await ScriptedMaster.start(
      {
        onStream(stream) {
          stream.send(SUBSCRIBED);
          stream.send(offers('o1', 'o2'));
        },
        onCall: ({ call }) => (call.kill?.taskId.value === 'break' ? 'break' : undefined),
      },
      certificate,
    );
    master = at;
    const { lines, stderr } = await drive(`https://${host}:${at.port}`, certFile, () => false);
    expect(lines.filter((line) => !('warn' in line))).toEqual([
      ...[{ offers: ['o1', 'o2'] }, { taken: CALLS }, { lost: 'unknown' }, { again: true }],
    ]);
    expect(stderr).toBe('');
    const killed = at.ordinaryCalls.map(({ call }) => call.kill?.taskId.value);
    expect(killed).toEqual([...Array.from({ length: CALLS }, (_, i) => `t${i}`), 'break', 'last']);
    expect(at.ordinaryCalls[0]?.headers).toMatchObject({
      host: `${host}:${at.port}`,
      'mesos-stream-id': 'stream-0',
    });
  });

  it('is told nothing when its certificate is not trusted', async () => {
    const at = await ScriptedMaster.start({}, certificate);
    master = at;
    const { lines } = await drive(`https://localhost:${at.port}`, undefined, (text) => text.includes('warn'));
    expect(lines[0]?.warn).toMatch(/^Cannot subscribe: https:.*self-signed certificate/);
    const calls = new CallConnection(at.origin, { connectTimeoutMs: 30_000, answerTimeoutMs: 30_000 });
    const outcome = new Promise((settle) => calls.send('GET / HTTP/1.1\r\n\r\n', new Uint8Array(), settle));
    expect(await outcome).toMatchObject({
      kind: 'not-sent',
      detail: expect.stringContaining('self-signed certificate'),
    });
    expect(at.calls).toEqual([]);
  });
});
