import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'undici';
import { type Random, systemClock } from '../../src/clock/index.ts';
import { decodeEvent, Event, TaskStatus } from '../../src/mesos/index.ts';
import { encodeRecord, RecordDecoder } from '../../src/wire/index.ts';

/** How often an event meets with each mishap, of 1. */
const MISHAP = 0.05;
/** Longest delay of an event that is held back, milliseconds. */
const MOST_DELAY_MS = 300;
const MOST_RECORD_BYTES = 64 * 1024 * 1024;

/** What has passed through proxies, and what they did to it. */
export interface Traffic {
  updates: number;
  /** Updates that say that a launch came too late: its offer was rescinded. */
  launchesTooLate: number;
  rescinds: number;
  duplicated: number;
  duplicatedLate: number;
  heldBack: number;
  rescindsLate: number;
}

export function noTraffic(): Traffic {
  const mischief = { duplicated: 0, duplicatedLate: 0, heldBack: 0, rescindsLate: 0 };
  return { updates: 0, launchesTooLate: 0, rescinds: 0, ...mischief };
}

/**
 * Stands between a scheduler and its master and gets events wrong: status updates come twice, at once or later, or come
 * late, behind others; rescinds come late. Calls pass as they are.
 */
export class MeanProxy {
  /** Whether events are got wrong. */
  mean = true;
  private readonly server: Server;
  private readonly random: Random;
  private readonly traffic: Traffic;
  private readonly master: Pool;

  private constructor(masterUrl: string, random: Random, traffic: Traffic) {
    this.random = random;
    this.traffic = traffic;
    this.master = new Pool(masterUrl, { connections: 10, pipelining: 1, bodyTimeout: 0 });
    this.server = createServer((request, response) => {
      this.serve(request, response).catch(() => response.destroy());
    });
  }

  /** @param traffic counted on */
  static async start(masterUrl: string, random: Random, traffic: Traffic): Promise<MeanProxy> {
    const proxy = new MeanProxy(masterUrl, random, traffic);
    await listen(proxy.server);
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await this.master.destroy();
  }

  /** Breaks the scheduler's connections. */
  break(): void {
    this.server.closeAllConnections();
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const answer = await this.master.request({
      method: 'POST',
      path: request.url ?? '/',
      headers: passedOn(request.headers),
      body: Buffer.concat(chunks),
    });
    response.writeHead(answer.statusCode, passedOn(answer.headers));
    if (answer.headers['mesos-stream-id'] === undefined) {
      response.end(Buffer.from(await answer.body.arrayBuffer()));
      return;
    }
    response.flushHeaders();
    response.on('close', () => answer.body.destroy());
    try {
      await this.play(answer.body, response);
    } finally {
      response.destroy();
    }
  }

  private async play(body: AsyncIterable<Uint8Array>, response: ServerResponse): Promise<void> {
    const records = new RecordDecoder(MOST_RECORD_BYTES);
    const send = (record: Uint8Array): void => {
      if (!response.destroyed) response.write(encodeRecord(record));
    };
    const later = (record: Uint8Array): void => {
      systemClock.after(this.random.next() * MOST_DELAY_MS, () => send(record));
    };
    for await (const chunk of body) {
      for (const record of records.push(chunk)) this.pass(record, send, later);
    }
  }

  private pass(record: Uint8Array, send: (record: Uint8Array) => void, later: (record: Uint8Array) => void): void {
    // The type is the first field; offers need not be read.
    const type = record[0] === 8 ? record[1] : undefined;
    if (type === Event.Type.RESCIND) this.traffic.rescinds++;
    if (type === Event.Type.UPDATE) {
      this.traffic.updates++;
      const { reason } = decodeEvent(record).update?.status ?? {};
      if (reason === TaskStatus.Reason.REASON_INVALID_OFFERS) this.traffic.launchesTooLate++;
    }
    const chance = this.mean ? this.random.next() : 1;
    if (type === Event.Type.RESCIND && chance < 10 * MISHAP) {
      this.traffic.rescindsLate++;
      later(record);
    } else if (type !== Event.Type.UPDATE || chance >= 3 * MISHAP) {
      send(record);
    } else if (chance < MISHAP) {
      this.traffic.heldBack++;
      later(record);
    } else {
      send(record);
      if (chance < 2 * MISHAP) {
        this.traffic.duplicated++;
        send(record);
      } else {
        this.traffic.duplicatedLate++;
        later(record);
      }
    }
  }
}

/** A master that does not lead: says on which port of this machine the one does that leads. */
export class StandbyMaster {
  asked = 0;
  private readonly server: Server;

  private constructor(leaderPort: number) {
    this.server = createServer((request, response) => {
      this.asked++;
      request.resume();
      response.writeHead(307, { location: `//127.0.0.1:${leaderPort}${request.url ?? ''}` }).end();
    });
  }

  static async start(leaderPort: number): Promise<StandbyMaster> {
    const master = new StandbyMaster(leaderPort);
    await listen(master.server);
    return master;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** Headers that concern the message, not one connection. */
function passedOn(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const { host, connection, 'transfer-encoding': encoding, 'keep-alive': keepAlive, ...others } = headers;
  return others;
}

async function listen(server: Server): Promise<void> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}
