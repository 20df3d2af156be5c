import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';

/** What a coordinator does with a question. */
export type Reaction = 'hold' | { readonly status?: number; readonly body: string; readonly headers?: string };

/** A coordinator that keeps what it is sent to the byte. */
export class TestCoordinator {
  readonly requests: string[] = [];
  react: (request: string) => Reaction = () => ({ body: '{"drain": true}' });
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private held: (() => void)[] = [];

  private constructor(server: Server) {
    this.server = server;
    server.on('connection', (socket) => this.serve(socket));
  }

  static async start(): Promise<TestCoordinator> {
    const server = createServer();
    const coordinator = new TestCoordinator(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return coordinator;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Answers all that was held so. */
  release(body: string): void {
    this.react = () => ({ body });
    for (const answer of this.held.splice(0)) answer();
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => this.sockets.delete(socket));
    let received = '';
    socket.on('data', (data) => {
      received += data;
      const [head = '', body] = received.split('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
      if (body === undefined || Buffer.byteLength(body) < length) return;
      this.requests.push(received);
      const request = received;
      received = '';
      const answer = (): void => {
        const reaction = this.react(request);
        if (reaction === 'hold') {
          this.held.push(answer);
          return;
        }
        const { status = 200, body: text, headers = '' } = reaction;
        socket.write(`HTTP/1.1 ${status} Said\r\nContent-Length: ${Buffer.byteLength(text)}\r\n${headers}\r\n${text}`);
      };
      answer();
    });
  }
}
