import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sleep, systemClock } from '../../clock/index.ts';
import { type ConnectionState, ZooKeeperConnection } from './connection.ts';
import { ScriptedServer } from './testing/scripted-server.ts';

const SESSION_MS = 600;
/** On a busy machine everything may take long; what must not happen early is compared with the session timeout itself. */
const PATIENCE_MS = 20_000;

describe('a connection to ZooKeeper', () => {
  let server: ScriptedServer;
  let connection: ZooKeeperConnection;
  let states: ConnectionState[];

  beforeEach(async () => {
    server = await ScriptedServer.start(SESSION_MS);
    states = [];
    connection = new ZooKeeperConnection({
      config: { servers: [server.address], sessionTimeoutMs: SESSION_MS, connectionTimeoutMs: PATIENCE_MS },
      clock: systemClock,
      log: { info: () => undefined, warn: () => undefined },
    });
    connection.watchState((state) => states.push(state));
    connection.start();
    await connection.connected();
  });

  afterEach(async () => {
    await connection.close();
    await server.stop();
  });

  async function until(what: () => boolean): Promise<void> {
    const deadline = systemClock.monotonic() + PATIENCE_MS;
    while (!what()) {
      if (systemClock.monotonic() > deadline) throw new Error(`gave up; states were ${states.join()}`);
      await sleep(systemClock, 5);
    }
  }

  it('keeps its session over a lost connection', async () => {
    const id = connection.sessionId;
    server.disconnect();
    await until(() => states.includes('SUSPENDED'));
    await connection.connected();
    expect(states).toEqual(['CONNECTED', 'SUSPENDED', 'RECONNECTED']);
    expect(connection.sessionId).toBe(id);
    expect(server).toMatchObject({ granted: 1, resumed: 1 });
  });

  it('says that the session lives while it is answered', async () => {
    const first = connection.aliveUntilMs;
    await until(() => connection.aliveUntilMs > first + SESSION_MS);
    expect(connection.aliveUntilMs).toBeLessThanOrEqual(systemClock.monotonic() + SESSION_MS);
    expect(states).toEqual(['CONNECTED']);
  });

  it('loses the session by its own clock when the server falls silent', async () => {
    server.behaviour = 'is silent';
    const { aliveUntilMs } = connection;
    await until(() => states.includes('LOST'));
    // Not before the server could have.
    expect(systemClock.monotonic()).toBeGreaterThanOrEqual(aliveUntilMs);
    expect(connection.aliveUntilMs).toBeLessThanOrEqual(systemClock.monotonic());
    server.behaviour = 'answers';
    await connection.connected();
    expect(states.at(-1)).toBe('RECONNECTED');
    expect(server.granted).toBe(2);
  });

  it('does not outlive its session unnoticed, when the process was stopped', async () => {
    server.behaviour = 'is silent';
    const { aliveUntilMs } = connection;
    const blockedUntil = aliveUntilMs + SESSION_MS;
    while (systemClock.monotonic() < blockedUntil);
    // Nothing of this process has run since, and yet it knows.
    expect(systemClock.monotonic()).toBeGreaterThan(connection.aliveUntilMs);
    await until(() => states.includes('LOST'));
  });

  it('loses a session that the server says has expired, and begins another', async () => {
    const id = connection.sessionId;
    server.behaviour = 'expires';
    server.disconnect();
    await until(() => states.includes('LOST'));
    server.behaviour = 'answers';
    await connection.connected();
    expect(connection.sessionId).not.toBe(id);
  });

  it('fails what was asked when the session is lost', async () => {
    server.behaviour = 'is silent';
    await expect(connection.children('/aurora')).rejects.toMatchObject({ code: 'SESSION_LOST' });
  });

  it('survives errors that the library does not know', async () => {
    expect(await connection.children('/aurora')).toBeUndefined();
    server.behaviour = 'is odd';
    await expect(connection.children('/aurora')).rejects.toMatchObject({ code: 'OTHER' });
  });

  it('ends its session when it is closed, connected or not', async () => {
    await connection.close();
    expect(server.closed).toBe(1);
    await expect(connection.children('/aurora')).rejects.toMatchObject({ code: 'SESSION_LOST' });
  });
});
