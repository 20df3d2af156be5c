import { Client, type Dispatcher } from 'undici';
import { decodeToAgent, encodeFromAgent, encodeRegistration, type FromAgent, type Registration } from '../protocol.ts';
import type { Connect, LinkListener, MasterLink } from './link.ts';

/** A master that says nothing for so long is taken for dead; it pings far more often. */
const SILENCE_MS = 90_000;
const MOST_MESSAGES_AT_ONCE = 500;

/**
 * Connects an agent to a master over HTTP; see `protocol.ts`.
 * @param url of the master, `http://ADDRESS:PORT`
 */
export function httpConnect(url: string): Connect {
  return (registration, listener) => new HttpLink(url, registration, listener);
}

class HttpLink implements MasterLink {
  private readonly listener: LinkListener;
  private readonly stream: Client;
  private readonly posts: Client;
  private readonly outbox: FromAgent[] = [];
  private id: string | undefined;
  private posting = false;
  private closed = false;

  constructor(url: string, registration: Registration, listener: LinkListener) {
    this.listener = listener;
    this.stream = new Client(url, { bodyTimeout: SILENCE_MS });
    this.posts = new Client(url);
    this.listen(registration).then(
      () => this.fail('The master ended the connection'),
      (error: Error) => this.fail(error.message),
    );
  }

  send(message: FromAgent): void {
    if (this.closed) return;
    this.outbox.push(message);
    this.post();
  }

  close(): void {
    this.closed = true;
    void this.stream.destroy();
    void this.posts.destroy();
  }

  private fail(reason: string): void {
    if (this.closed) return;
    this.close();
    this.listener.onClosed(reason);
  }

  private async listen(registration: Registration): Promise<void> {
    const answer = await this.stream.request({
      method: 'POST',
      path: '/local/agent',
      headers: { 'content-type': 'application/json' },
      body: encodeRegistration(registration),
    });
    const id = answer.headers['local-link-id'];
    if (answer.statusCode !== 200 || typeof id !== 'string') {
      throw new Error(`The master answered ${answer.statusCode}: ${await answer.body.text()}`);
    }
    this.id = id;
    for await (const line of lines(answer.body)) {
      if (this.closed) return;
      this.listener.onMessage(decodeToAgent(line));
      this.post();
    }
  }

  /** Sends what has gathered, unless a request is on its way: so the order stays. */
  private post(): void {
    if (this.posting || this.id === undefined || this.outbox.length === 0) return;
    this.posting = true;
    const batch = this.outbox.splice(0, MOST_MESSAGES_AT_ONCE);
    this.deliver(this.id, batch)
      .then(() => {
        this.posting = false;
        this.post();
      })
      .catch((error: Error) => this.fail(error.message));
  }

  private async deliver(id: string, batch: readonly FromAgent[]): Promise<void> {
    const { statusCode, body } = await this.posts.request({
      method: 'POST',
      path: `/local/agent/${id}`,
      headers: { 'content-type': 'application/json' },
      body: encodeFromAgent(batch),
    });
    const text = await body.text();
    if (statusCode !== 202) throw new Error(`The master answered ${statusCode}: ${text}`);
  }
}

/** The lines of a stream, without their ends. */
async function* lines(body: Dispatcher.ResponseData['body']): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    const parts = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
}
