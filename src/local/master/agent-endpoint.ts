import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Random } from '../../clock/index.ts';
import { decodeFromAgent, decodeRegistration, encodeToAgent, type ToAgent } from '../protocol.ts';
import type { Master } from './master.ts';
import { recordSink } from './record-sink.ts';

/** Where agents register and report over HTTP; see `protocol.ts`. */
export function agentEndpoint(server: FastifyInstance, master: Master, random: Random): void {
  server.post('/local/agent', (request, reply) => {
    const registration = read(request, reply, decodeRegistration);
    if (registration === undefined) return reply;
    const link = random.uuid();
    reply.hijack();
    request.socket.setNoDelay(true);
    reply.raw.writeHead(200, { 'Content-Type': 'application/json', 'Local-Link-Id': link });
    reply.raw.flushHeaders();
    const line = (message: ToAgent): string => `${encodeToAgent(message)}\n`;
    master.register(
      link,
      registration,
      recordSink(reply.raw, line, () => master.linkClosed(link)),
    );
    return reply;
  });

  server.post<{ Params: { link: string } }>('/local/agent/:link', (request, reply) => {
    const { link } = request.params;
    if (!master.hasLink(link)) return reply.code(404).send('This connection has ended; register again');
    const messages = read(request, reply, decodeFromAgent);
    if (messages === undefined) return reply;
    for (const message of messages) master.run({ kind: 'fromAgent', link, message });
    return reply.code(202).send();
  });
}

/** Reads the body; answers 400 and returns undefined when it is not what it should be. */
function read<T>(request: FastifyRequest, reply: FastifyReply, decode: (body: string) => T): T | undefined {
  try {
    return decode((request.body as Buffer).toString('utf8'));
  } catch (error) {
    reply.code(400).send(`Not a message of an agent: ${(error as Error).message}`);
    return undefined;
  }
}
