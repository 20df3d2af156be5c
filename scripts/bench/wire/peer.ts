/** The peer: npm `thrift` with classic generated code, told to write and read the same reply. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Protocol, Response } from '../../../src/wire/index.ts';
import { readProgram, type StructDef, type Type } from '../../generate-wire/idl.ts';
import { classicModule } from './classic.ts';

const IDL = 'idl/aurora/api.thrift';
const require = createRequire(import.meta.url);

/** What we need of a protocol of npm thrift; it has no types of its own. */
interface PeerProtocol {
  writeMessageBegin(name: string, type: number, seqid: number): void;
  writeMessageEnd(): void;
  writeStructBegin(name: string): void;
  writeStructEnd(): void;
  writeFieldBegin(name: string, type: number, id: number): void;
  writeFieldEnd(): void;
  writeFieldStop(): void;
  readMessageBegin(): unknown;
  readMessageEnd(): void;
  readStructBegin(): void;
  readStructEnd(): void;
  readFieldBegin(): unknown;
  readFieldEnd(): void;
  flush(): void;
}

interface PeerStruct {
  write(output: PeerProtocol): void;
  read(input: PeerProtocol): void;
}

type PeerClass = new (args?: Readonly<Record<string, unknown>>) => PeerStruct;
type ProtocolClass = new (transport: unknown) => PeerProtocol;

interface PeerLibrary {
  readonly TBinaryProtocol: ProtocolClass;
  readonly TCompactProtocol: ProtocolClass;
  readonly TJSONProtocol: ProtocolClass;
  readonly TBufferedTransport: {
    new (buffer: undefined, onFlush: (bytes: Buffer) => void): unknown;
    receiver(callback: (transport: unknown) => void): (bytes: Buffer) => void;
  };
}

const library = require('thrift') as PeerLibrary;
const STRUCT = 12;

/** Where the peer's generated code comes from. */
export interface Peer {
  readonly source: string;
  /** The same reply as an object of the peer's classes. */
  convert(reply: Response): PeerStruct;
  write(protocol: Protocol['name'], reply: PeerStruct): Buffer;
  read(protocol: Protocol['name'], bytes: Buffer): PeerStruct;
}

const protocolOf = (name: Protocol['name']): ProtocolClass =>
  ({ binary: library.TBinaryProtocol, compact: library.TCompactProtocol, json: library.TJSONProtocol })[name];

/** Loads the peer, with code of a Thrift compiler when there is one on the path. */
export function loadPeer(): Peer {
  const program = readProgram(IDL);
  const compiled = compile();
  const module = { exports: {} as Record<string, PeerClass> };
  const load = new Function('require', 'module', 'exports', compiled?.code ?? classicModule(program));
  load(require, module, module.exports);
  const classes = module.exports;

  const response = program.structs.find((struct) => struct.name === 'Response') as StructDef;
  const made = new Map<unknown, unknown>();
  const convert = (type: Type, value: unknown): unknown => {
    if (value === undefined) return undefined;
    if (type.kind === 'list' || type.kind === 'set') return (value as unknown[]).map((e) => convert(type.element, e));
    if (type.kind === 'map') return Object.fromEntries(value as ReadonlyMap<string, unknown>);
    if (type.kind !== 'struct') return value;
    // What is one object here is one object there; the copy that a constructor makes is put back.
    const known = made.get(value);
    if (known !== undefined) return known;
    const copy = new (classes[type.def.name] as PeerClass)() as unknown as Record<string, unknown>;
    for (const f of type.def.fields) copy[f.name] = convert(f.type, (value as Record<string, unknown>)[f.name]) ?? null;
    made.set(value, copy);
    return copy;
  };

  return {
    source: compiled?.version ?? 'classic code made from the IDL',
    convert: (reply) => convert({ kind: 'struct', def: response }, reply) as PeerStruct,
    write(name, reply) {
      let out: Buffer = Buffer.alloc(0);
      const transport = new library.TBufferedTransport(undefined, (bytes) => {
        out = bytes;
      });
      const protocol = new (protocolOf(name))(transport);
      protocol.writeMessageBegin('getTasksStatus', 2, 0);
      protocol.writeStructBegin('result');
      protocol.writeFieldBegin('success', STRUCT, 0);
      reply.write(protocol);
      protocol.writeFieldEnd();
      protocol.writeFieldStop();
      protocol.writeStructEnd();
      protocol.writeMessageEnd();
      protocol.flush();
      return out;
    },
    read(name, bytes) {
      const reply = new (classes.Response as PeerClass)();
      library.TBufferedTransport.receiver((transport) => {
        const protocol = new (protocolOf(name))(transport);
        protocol.readMessageBegin();
        protocol.readStructBegin();
        protocol.readFieldBegin();
        reply.read(protocol);
        protocol.readFieldEnd();
        protocol.readFieldBegin();
        protocol.readStructEnd();
        protocol.readMessageEnd();
      })(bytes);
      return reply;
    },
  };
}

function compile(): { readonly code: string; readonly version: string } | undefined {
  const version = spawnSync('thrift', ['-version'], { encoding: 'utf8' });
  if (version.status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'bench-wire-'));
  try {
    const made = spawnSync('thrift', ['--gen', 'js:node', '-o', folder, IDL], { encoding: 'utf8' });
    if (made.status !== 0) return undefined;
    const code = readFileSync(join(folder, 'gen-nodejs', 'api_types.js'), 'utf8');
    return { code, version: `code of ${version.stdout.trim()}` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
