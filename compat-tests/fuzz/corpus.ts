import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuroraAdminMethods, binary, compact, json, MessageType, type Protocol } from '../../src/wire/index.ts';
import { goldenFolder } from '../wire.ts';

/** A message to begin from. */
export interface Seed {
  readonly protocol: Protocol;
  readonly bytes: Buffer;
}

interface RecordedMessage {
  readonly kind: string;
  readonly binary?: string;
  readonly compact?: string;
  readonly json?: string;
}

interface ClientRecord {
  readonly requests?: readonly { readonly body_base64?: string; readonly decoded?: { readonly protocol?: string } }[];
}

/** A call in plain JSON to begin from. */
export interface PlainSeed {
  /** `/apibeta/<method>` */
  readonly path: string;
  readonly bytes: Buffer;
}

interface RecordedExchange {
  readonly request?: { readonly method: string; readonly path: string; readonly body?: string };
}

/** Where samples of the recorded messages are kept with the code. */
const SAMPLES = 'src/wire/fixtures';

/** The calls that were recorded, in all protocols, those that clients sent among them, and empty calls of every method. */
export function corpus(): readonly Seed[] {
  return [...recordedMessages(), ...clientCalls(), ...emptyCalls()];
}

/** The calls in plain JSON that were recorded. */
export function plainCorpus(): readonly PlainSeed[] {
  const golden = join(goldenFolder(), 'http', 'endpoints.jsonl');
  const file = existsSync(golden) ? golden : 'src/http/fixtures/endpoints.jsonl';
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as RecordedExchange).request)
    .filter((request) => request?.method === 'POST' && request.path.startsWith('/apibeta/'))
    .map((request) => ({ path: request?.path ?? '', bytes: Buffer.from(request?.body ?? '') }));
}

function recordedMessages(): readonly Seed[] {
  const golden = join(goldenFolder(), 'wire', 'messages.jsonl');
  const file = existsSync(golden) ? golden : join(SAMPLES, 'messages.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RecordedMessage)
    .filter(({ kind }) => kind === 'call')
    .flatMap((message) => [
      ...seedOf(binary, message.binary, 'base64'),
      ...seedOf(compact, message.compact, 'base64'),
      ...seedOf(json, message.json, 'utf8'),
    ]);
}

function clientCalls(): readonly Seed[] {
  const folders = ['python2', 'gorealis'].map((name) => join(goldenFolder(), 'clients', name)).filter(existsSync);
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  return files
    .filter((file) => file.endsWith('.http.json'))
    .flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as ClientRecord).requests ?? [])
    .flatMap(({ body_base64: body, decoded }) => {
      const protocol = [binary, json].find(({ name }) => name === decoded?.protocol);
      return protocol === undefined ? [] : seedOf(protocol, body, 'base64');
    });
}

function emptyCalls(): readonly Seed[] {
  return Object.entries(AuroraAdminMethods).flatMap(([name, { args }]) =>
    [binary, compact, json].map((protocol) => {
      const header = { name, type: MessageType.CALL, seqid: 1 };
      const empty = protocol.encodeMessage(header, AuroraAdminMethods.getTierConfigs.args, {});
      // Read and written again, numbers that are always there are there.
      const message = protocol.openMessage(empty).body(args as typeof AuroraAdminMethods.getTierConfigs.args);
      return { protocol, bytes: Buffer.from(protocol.encodeMessage(header, args as never, message as never)) };
    }),
  );
}

function seedOf(protocol: Protocol, form: string | undefined, encoding: 'base64' | 'utf8'): readonly Seed[] {
  return form === undefined || form === '' ? [] : [{ protocol, bytes: Buffer.from(form, encoding) }];
}
