import {
  ApplicationException,
  AuroraAdminMethods,
  binary,
  isRpcName,
  json,
  MessageType,
  ResponseCodeName,
} from '../../src/wire/index.ts';
import type { Answer } from './send.ts';

/** A struct as the codec reads it, or a list, a map, a plain value. */
export type Value = unknown;
export type Struct = Readonly<Record<string, Value>>;

/** An answer as a client understands it. */
export interface Understood {
  readonly status: number;
  /** Headers that tell a client what to do with the answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** A Thrift message, a text, or for an error page only that there is one. */
  readonly body: Value;
}

const HEADERS = ['content-type', 'content-encoding', 'vary', 'www-authenticate', 'allow'] as const;
const PROTOCOLS = new Map([
  ['application/vnd.apache.thrift.json', json],
  ['application/vnd.apache.thrift.binary', binary],
]);

/** Reads an answer. A body that is not the message it should be is told as text. */
export function understand({ status, headers, body }: Answer): Understood {
  const told = HEADERS.flatMap((name) => {
    const value = headers.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { status, headers: Object.fromEntries(told), body: bodyOf(status, headers.get('content-type') ?? '', body) };
}

function bodyOf(status: number, contentType: string, body: Buffer): Value {
  const protocol = PROTOCOLS.get(contentType);
  if (protocol === undefined || body.length === 0) {
    const isErrorPage = status >= 400 && contentType.startsWith('text/html');
    return isErrorPage ? { errorPage: true } : { text: String(body) };
  }
  try {
    const message = protocol.openMessage(body);
    const { name, seqid, type } = message;
    const isReply = type === MessageType.REPLY && isRpcName(name);
    const read = isReply ? message.body(AuroraAdminMethods[name].result) : message.body(ApplicationException);
    return { name, seqid, type, ...read };
  } catch (error) {
    return { unreadable: String(error), text: String(body) };
  }
}

/** The name of the response's code in an answer, if it holds one. */
export function codeOf({ body }: Understood): string | undefined {
  const { success } = body as { readonly success?: { readonly responseCode?: number } };
  const code = success?.responseCode;
  return code === undefined ? undefined : (ResponseCodeName as Readonly<Record<number, string>>)[code];
}

/** Every struct within a value, itself included. */
export function* structsIn(value: Value): Generator<Struct, void, undefined> {
  if (value instanceof Map) {
    for (const [key, each] of value) yield* structsIn([key, each]);
  } else if (Array.isArray(value)) {
    for (const each of value) yield* structsIn(each);
  } else if (typeof value === 'object' && value !== null) {
    const struct = value as Struct;
    yield struct;
    for (const each of Object.values(struct)) yield* structsIn(each);
  }
}
