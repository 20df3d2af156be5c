import { Pool } from 'undici';
import { startTestServer } from '../../src/http/testing/start-server.ts';
import type { Protocol } from '../../src/wire/index.ts';

/** What a call may be answered with, whatever it is: a Thrift message, and one in plain JSON. */
const THRIFT_STATUSES: ReadonlySet<number> = new Set([200, 413, 500]);
const PLAIN_STATUSES: ReadonlySet<number> = new Set([200, 400, 404, 413, 500]);

const CONNECTIONS = 8;
/** Calls to one server: what they leave in its memory goes with it. */
const CALLS_PER_SERVER = 4_000;
/** On a busy machine a kept connection may stand still for the usual half minute, and be closed in the moment in which it is used again. */
const IDLE_MS = 300_000;
const ROLES = '[1,"getRoleSummary",1,1,{}]';

/** A call to be made: a Thrift message, or one in plain JSON. */
export type AnyCall =
  | { readonly protocol: Protocol; readonly bytes: Buffer }
  | { readonly path: string; readonly bytes: Buffer };

/** Servers, one after the other, that are called with anything. */
export class HttpTrial {
  private calls = 0;
  private trial: Trial | undefined;
  private readonly wrong: (what: string) => void;

  /** @param wrong is told what should not have happened */
  constructor(wrong: (what: string) => void) {
    this.wrong = wrong;
  }

  /** Makes calls at the same time. */
  async call(bodies: readonly AnyCall[]): Promise<void> {
    this.trial ??= await startTrial(this.wrong);
    const { pool } = this.trial;
    await Promise.all(
      bodies.map(async (call) => {
        const isPlain = 'path' in call;
        const asked = isPlain
          ? ask(pool, call.path, 'application/json', call.bytes)
          : ask(pool, '/api', `application/vnd.apache.thrift.${call.protocol.name}`, call.bytes);
        const answer = await asked.catch((error: Error) => error.message);
        if (typeof answer === 'number' && (isPlain ? PLAIN_STATUSES : THRIFT_STATUSES).has(answer)) return;
        this.wrong(
          `${answer} is answered to ${isPlain ? call.path : call.protocol.name} ${call.bytes.toString('base64')}`,
        );
      }),
    );
    this.calls += bodies.length;
    if (this.calls >= CALLS_PER_SERVER) await this.end();
  }

  /** Sees whether the server still answers, and closes it. */
  async end(): Promise<void> {
    if (this.trial === undefined) return;
    const { pool, close } = this.trial;
    const status = await ask(pool, '/api', 'application/json', Buffer.from(ROLES));
    if (status !== 200) this.wrong(`the server answers ${status} after ${this.calls} calls`);
    await pool.close();
    await close();
    this.trial = undefined;
    this.calls = 0;
  }
}

interface Trial {
  readonly pool: Pool;
  close(): Promise<void>;
}

async function startTrial(wrong: (what: string) => void): Promise<Trial> {
  const logged: string[] = [];
  const limits = { idleMs: IDLE_MS };
  const { server } = await startTestServer({ logged, limits, settings: { maxTasksPerJob: 3 } });
  return {
    pool: new Pool(`http://127.0.0.1:${server.port}`, { connections: CONNECTIONS }),
    async close() {
      await server.close();
      for (const line of logged) wrong(`the server logs ${line}`);
    },
  };
}

async function ask(pool: Pool, path: string, contentType: string, body: Buffer): Promise<number> {
  const headers = { 'content-type': contentType, accept: contentType };
  const answer = await pool.request({ method: 'POST', path, headers, body });
  await answer.body.dump({ limit: Number.MAX_SAFE_INTEGER });
  return answer.statusCode;
}
