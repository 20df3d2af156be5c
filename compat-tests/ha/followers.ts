import { type Agent, request } from 'undici';
import { systemClock } from '../../src/clock/index.ts';
import { type ZooKeeperConfig, ZooKeeperConnection, ZooKeeperError } from '../../src/discovery/index.ts';
import {
  AuroraAdminMethods,
  binary,
  MessageType,
  type Response,
  type RpcArgs,
  type RpcName,
} from '../../src/wire/index.ts';

/** The answer is lost: whether the call had its effect is unknown. */
export class LostAnswer extends Error {
  override readonly name = 'LostAnswer';
}

/** Finds the scheduler that leads, the way some kind of client does. */
export interface Follower {
  /** Where to send a call, undefined while that is not known. */
  find(): Promise<string | undefined>;
}

/** As the Go client does: the first child `member_…` of the server set's node, and the one endpoint that it names. */
export class ServerSetFollower implements Follower {
  private readonly config: ZooKeeperConfig;
  private readonly path: string;

  constructor(address: string, path: string) {
    this.config = { servers: [address], sessionTimeoutMs: 3000, connectionTimeoutMs: 1000 };
    this.path = path;
  }

  async find(): Promise<string | undefined> {
    const zooKeeper = new ZooKeeperConnection({ config: this.config, clock: systemClock, log: QUIET });
    zooKeeper.start();
    try {
      const names = await zooKeeper.children(this.path);
      const member = names?.filter((name) => name.startsWith('member_')).sort()[0];
      const content = member === undefined ? undefined : await zooKeeper.read(`${this.path}/${member}`);
      return content === undefined ? undefined : apiUrl(content.data.toString());
    } catch (error) {
      if (error instanceof ZooKeeperError) return undefined;
      throw error;
    } finally {
      await zooKeeper.close();
    }
  }
}

const QUIET = { info: () => undefined, warn: () => undefined };

function apiUrl(member: string): string {
  const { additionalEndpoints } = JSON.parse(member) as {
    additionalEndpoints: Record<string, { host: string; port: number }>;
  };
  const [first, ...ambiguous] = Object.entries(additionalEndpoints);
  if (first === undefined || ambiguous.length > 0) throw new Error(`ambiguous endpoints in ${member}`);
  const [scheme, { host, port }] = first;
  return `${scheme}://${host}:${port}/api`;
}

/** As a browser or a script does: asks any scheduler, and goes where that sends it. */
export class RedirectFollower implements Follower {
  private readonly urls: readonly string[];
  private readonly agent: Agent;
  private next = 0;

  constructor(urls: readonly string[], agent: Agent) {
    this.urls = urls;
    this.agent = agent;
  }

  async find(): Promise<string | undefined> {
    const url = `${this.urls[this.next++ % this.urls.length]}/api`;
    try {
      const { statusCode, headers, body } = await request(url, {
        dispatcher: this.agent,
        method: 'GET',
        headersTimeout: 2000,
      });
      await body.dump();
      if (statusCode === 307) return String(headers.location);
      return statusCode === 503 ? undefined : url;
    } catch {
      return undefined;
    }
  }
}

/** Calls the scheduler that a follower finds. */
export class FollowingClient {
  private readonly follower: Follower;
  private readonly agent: Agent;
  private url: string | undefined;
  /** Of the scheduler that was called last. */
  lastPort = '';

  constructor(follower: Follower, agent: Agent) {
    this.follower = follower;
    this.agent = agent;
  }

  /** @returns undefined when the call surely had no effect: nobody was found to send it to @throws LostAnswer */
  async call<M extends RpcName>(rpc: M, args: RpcArgs<M>): Promise<Response | undefined> {
    this.url ??= await this.follower.find();
    const { url } = this;
    if (url === undefined) return undefined;
    this.lastPort = new URL(url).port;
    const method = AuroraAdminMethods[rpc];
    const type = 'application/vnd.apache.thrift.binary';
    try {
      const { statusCode, body } = await request(url, {
        dispatcher: this.agent,
        method: 'POST',
        headers: { 'content-type': type, accept: type },
        body: binary.encodeMessage({ name: rpc, type: MessageType.CALL, seqid: 1 }, method.args, args),
        headersTimeout: 15_000,
        bodyTimeout: 15_000,
      });
      const bytes = new Uint8Array(await body.arrayBuffer());
      if (statusCode !== 200) {
        this.url = undefined;
        if (statusCode === 307 || statusCode === 503) return undefined;
        throw new LostAnswer(`HTTP status ${statusCode}`);
      }
      const { success } = binary.openMessage(bytes).body(method.result);
      if (success === undefined) throw new LostAnswer('no response in the answer');
      return success;
    } catch (error) {
      this.url = undefined;
      if (error instanceof LostAnswer) throw error;
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ECONNREFUSED' || code === 'UND_ERR_CONNECT_TIMEOUT') return undefined;
      throw new LostAnswer(String(error), { cause: error });
    }
  }
}
