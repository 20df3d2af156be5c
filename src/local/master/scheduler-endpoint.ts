import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Random } from '../../clock/index.ts';
import {
  Call,
  decodeCall,
  type Event,
  encodeEvent,
  eventJson,
  MesosCodecError,
  MesosJsonError,
  PROTOBUF,
  readCall,
} from '../../mesos/index.ts';
import { callError } from './call-validation.ts';
import { refuseCall } from './core.ts';
import type { Master } from './master.ts';
import { recordSink } from './record-sink.ts';

const JSON_TYPE = 'application/json';

/**
 * The v1 scheduler API, `POST /api/v1/scheduler`, with the answers and texts of a Mesos 1.11 master
 * (`mesos: Master::Http::scheduler`).
 */
export function schedulerEndpoint(server: FastifyInstance, master: Master, random: Random): void {
  const handle = (request: FastifyRequest, reply: FastifyReply) => {
    if (request.method !== 'POST') {
      const message = `405 Method Not Allowed. Expecting one of { 'POST' }, but received '${request.method}'.`;
      return refuse(reply.header('allow', 'POST'), 405, message);
    }
    const call = readBody(request, reply);
    if (call === undefined) return reply;
    const error = callError(call);
    if (error !== undefined) return refuse(reply, 400, `Failed to validate scheduler::Call: ${error}`);
    return call.type === Call.Type.SUBSCRIBE
      ? subscribe(master, random, request, reply, call)
      : takeCall(master, request, reply, call);
  };
  for (const url of ['/api/v1/scheduler', '/master/api/v1/scheduler']) server.all(url, handle);
}

/** Reads the call; answers the request and returns undefined when that cannot be done. */
function readBody(request: FastifyRequest, reply: FastifyReply): Call | undefined {
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  try {
    // Compared exactly, as Mesos does: no parameters, no other case.
    switch (request.headers['content-type']) {
      case undefined:
        refuse(reply, 400, "Expecting 'Content-Type' to be present");
        return undefined;
      case PROTOBUF:
        return decodeCall(body);
      case JSON_TYPE:
        return readCall(body.toString('utf8'));
      default:
        refuse(reply, 415, `Expecting 'Content-Type' of ${JSON_TYPE} or ${PROTOBUF}`);
        return undefined;
    }
  } catch (error) {
    if (error instanceof MesosJsonError) refuse(reply, 400, error.message);
    else if (error instanceof MesosCodecError) refuse(reply, 400, 'Failed to parse body into Call protobuf');
    else throw error;
    return undefined;
  }
}

function subscribe(master: Master, random: Random, request: FastifyRequest, reply: FastifyReply, call: Call) {
  const type = [JSON_TYPE, PROTOBUF].find((candidate) => accepts(request.headers.accept, candidate));
  if (type === undefined) {
    return refuse(reply, 406, `Expecting 'Accept' to allow '${PROTOBUF}' or '${JSON_TYPE}'`);
  }
  if (request.headers['mesos-stream-id'] !== undefined) {
    return refuse(reply, 400, "Subscribe calls should not include the 'Mesos-Stream-Id' header");
  }
  const stream = random.uuid();
  reply.hijack();
  request.socket.setNoDelay(true);
  reply.raw.writeHead(200, { 'Content-Type': type, 'Mesos-Stream-Id': stream });
  reply.raw.flushHeaders();
  const encode = type === PROTOBUF ? (event: Event) => record(encodeEvent(event)) : jsonRecord;
  master.subscribe(
    stream,
    call,
    recordSink(reply.raw, encode, () => master.streamClosed(stream)),
  );
  return reply;
}

function takeCall(master: Master, request: FastifyRequest, reply: FastifyReply, call: Call) {
  const streamId = request.headers['mesos-stream-id'];
  const refusal = refuseCall(master.state, call, Array.isArray(streamId) ? streamId.join(', ') : streamId);
  if (refusal !== undefined) return refuse(reply, refusal.status, refusal.message);
  master.run({ kind: 'call', call });
  return reply.code(202).send();
}

function refuse(reply: FastifyReply, status: number, message: string): FastifyReply {
  return reply.code(status).type('text/plain; charset=utf-8').send(message);
}

/** Whether an `Accept` header allows a media type; a missing one allows all. */
function accepts(header: string | undefined, type: string): boolean {
  if (header === undefined) return true;
  const [group] = type.split('/');
  return header.split(',').some((part) => {
    const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    const excluded = parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    return !excluded && (range === '*/*' || range === `${group}/*` || range === type);
  });
}

/** RecordIO: the length in decimal, a line end, the bytes. */
function record(bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${bytes.length}\n`, 'latin1'), bytes]);
}

const jsonRecord = (event: Event): Buffer => record(Buffer.from(eventJson(event), 'utf8'));
