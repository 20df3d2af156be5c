import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach } from '@jest/globals';
import type { TaskConfig } from '../../wire/index.ts';
import type { HttpServer } from '../index.ts';
import { send } from './recorded.ts';
import { startTestServer } from './start-server.ts';

export { startTestServer, type TestServerOptions } from './start-server.ts';

/** Starts servers as {@link startTestServer} does, and closes them after each test of the file. */
export function useTestServers(): typeof startTestServer {
  const open: HttpServer[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((server) => server.close()));
  });
  return async (options) => {
    const started = await startTestServer(options);
    open.push(started.server);
    return started;
  };
}

/** Opens a connection of its own, sends `input` and gives all that comes back until the server closes. */
export function raw(
  server: HttpServer,
  input: string | Buffer,
  half: 'open' | 'half-closed' = 'open',
): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port: server.port, allowHalfOpen: true });
  if (half === 'half-closed') socket.end(input);
  else socket.write(input);
  return text(socket).finally(() => socket.destroy());
}

/** A JSON call as it goes over the connection. */
export function rawCall(body: string, headers: readonly string[] = []): string {
  return ['POST /api HTTP/1.1', 'Host: x', `Content-Length: ${Buffer.byteLength(body)}`, ...headers, '', body].join(
    '\r\n',
  );
}

/** Calls without arguments, as a client writes them. */
export const ROLES = '[1,"getRoleSummary",1,1,{}]';
export const TIERS = '[1,"getTierConfigs",1,3,{}]';

/** A call that lists all tasks. */
export const ALL_TASKS = '[1,"getTasksStatus",1,0,{"1":{"rec":{}}}]';

/** A config that is accepted, of about a kilobyte. */
export const config: TaskConfig = {
  job: { role: 'r', environment: 'prod', name: 'j' },
  isService: true,
  priority: 0,
  maxTaskFailures: 1,
  resources: [{ numCpus: 1 }, { ramMb: 1 }, { diskMb: 1 }],
  executorConfig: { name: 'AuroraExecutor', data: 'x'.repeat(1_000) },
};

/** Sends a body to the Thrift API. */
export const post = (server: HttpServer, body: string | Buffer, headers: Record<string, string> = {}) =>
  send(server.port, {
    method: 'POST',
    path: '/api',
    headers: Object.entries(headers),
    ...(typeof body === 'string' ? { body } : { bodyB64: body.toString('base64') }),
  });
