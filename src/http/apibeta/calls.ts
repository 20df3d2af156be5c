import type { IncomingMessage } from 'node:http';
import type { Api, Rpcs } from '../../api/index.ts';
import { JsonError, type JsonObject, type JsonValue, parseLenientJson } from '../../gson/index.ts';
import { type Access, ChallengeError, type Subject } from '../../security/index.ts';
import { AuroraAdminMethods, isRpcName, type RpcArgs, type RpcName } from '../../wire/index.ts';
import { sendWhole, type Whole } from '../answer.ts';
import { CallerError, tooManyValues } from '../body.ts';
import type { Admission, Refusal } from '../endpoint.ts';
import { answerText } from './answer-text.ts';
import { ArgumentShapeError, type Arguments, descriptorOf, readArguments } from './arguments.ts';

const JSON_TYPE = 'application/json';
const NOTHING = new Uint8Array();
const PATH = '/apibeta';

/** What can be done at a path, as the original says it. */
const METHODS = { root: 'HEAD, GET, OPTIONS', call: 'POST, OPTIONS' } as const;

/**
 * Calls in plain JSON: `POST /apibeta/<method>` with an object of arguments by name.
 * (aurora: scheduler/http/api/ApiBeta.java)
 * @param maxValues list elements and object members that the arguments of a call may have
 */
export function plainJsonCalls(api: Api, access: Access, maxValues: number): Admission {
  return (request) => {
    const name = methodIn(request);
    const allowed = name === '' ? METHODS.root : METHODS.call;
    switch (request.method) {
      case 'OPTIONS':
        return whole({
          status: 200,
          headers: { Allow: allowed, 'Content-Type': 'text/plain;charset=utf-8' },
          body: Buffer.from(allowed),
        });
      case 'GET':
      case 'HEAD':
        if (name !== '') break;
        return whole({ status: 303, headers: { Location: `${origin(request)}/apihelp/index.html` }, body: NOTHING });
      case 'POST':
        if (name === '') break;
        if (!acceptsJson(request.headers.accept)) return whole({ status: 406, body: NOTHING });
        if (!isRpcName(name)) return whole(refused(404, `Method ${name} does not exist.`));
        return (body) =>
          carryOut({ api, access, subject: access.anonymous(request) }, name, body.toString('utf8'), maxValues);
    }
    return whole({ status: 405, headers: { Allow: allowed }, body: NOTHING });
  };
}

/** What a call is carried out by, and for whom. */
interface Calling {
  readonly api: Api;
  readonly access: Access;
  readonly subject: Subject;
}

/** Told when a call needs a login: by this way there is none. */
const NO_LOGIN =
  'org.jboss.resteasy.spi.UnhandledException: java.lang.RuntimeException: java.lang.reflect.InvocationTargetException';

async function carryOut<M extends RpcName>(
  { api, access, subject }: Calling,
  name: M,
  text: string,
  maxValues: number,
) {
  let args: Arguments;
  try {
    args = readArguments(descriptorOf(AuroraAdminMethods[name].args.name), membersOf(text, maxValues));
  } catch (error) {
    if (error instanceof JsonError && error.kind === 'excess') throw tooManyValues(maxValues);
    if (error instanceof JsonError) return refused(400, 'Request must be valid JSON');
    if (error instanceof NoObjectError) return refused(400, 'Request data must be a JSON object of method parameters.');
    if (error instanceof ArgumentShapeError) return refused(400, error.message);
    throw error;
  }
  const rpcs: Rpcs = api;
  const values = args.values as unknown as RpcArgs<M>;
  const work = args.hasHoles ? () => api.refuseArguments() : () => rpcs[name](values, subject);
  const response = await performing(() => access.perform(subject, name, values, work));
  return { contentType: JSON_TYPE, pieces: answerText(response), withLength: true };
}

async function performing<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ChallengeError ? new CallerError(NO_LOGIN) : error;
  }
}

class NoObjectError extends Error {}

function membersOf(text: string, maxValues: number): JsonObject {
  if (text === '') return new Map<string, JsonValue>();
  const value = parseLenientJson(text, maxValues);
  if (!(value instanceof Map)) throw new NoObjectError();
  return value;
}

function whole(answer: Whole): Refusal {
  return { refuse: (request, response) => sendWhole(request, response, answer) };
}

/** A refusal as the original writes it: by another way than its answers, which tells more than anyone asked. */
function refused(status: 400 | 404, message: string): Whole {
  const detail = { message, setMessage: true };
  const body = {
    responseCode: 'ERROR',
    serverInfo: null,
    result: null,
    details: [detail],
    setResponseCode: true,
    setServerInfo: false,
    setResult: false,
    setDetails: true,
    detailsSize: 1,
    detailsIterator: [detail],
  };
  return { status, headers: { 'Content-Type': JSON_TYPE }, body: Buffer.from(JSON.stringify(body)) };
}

/** The method that a path names; empty for none. */
function methodIn(request: IncomingMessage): string {
  const [path = ''] = (request.url ?? '').split('?', 1);
  return decodeURIComponent(path.slice(PATH.length + 1));
}

/** What the client calls this server, or else where it reached it. */
function origin({ headers, socket }: IncomingMessage): string {
  const named = /^[\w.\-[\]:]+$/.test(headers.host ?? '');
  return `${'encrypted' in socket ? 'https' : 'http'}://${named ? headers.host : `${socket.localAddress}:${socket.localPort}`}`;
}

function acceptsJson(accept = '*/*'): boolean {
  return accept.split(',').some((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    return (
      ['*/*', 'application/*', JSON_TYPE, ''].includes(type) &&
      !parameters.some((each) => /^q\s*=\s*0(\.0*)?$/.test(each))
    );
  });
}
