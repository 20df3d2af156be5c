import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryOf } from '../../compat-tests/wire/arbitrary.ts';
import { attempt, bytesOf, protocols, type StructRecord, typeNamed } from '../../compat-tests/wire/golden.ts';
import { readProgram } from '../../scripts/generate-wire/idl.ts';
import { type Protocol, ProtocolError, type StructType } from './index.ts';

const structs = ['idl/aurora/storage.thrift', 'idl/thermos/thermos_internal.thrift']
  .map((path) => readProgram(path))
  .flatMap((program) => [...program.structs, ...program.includes.flatMap((included) => included.structs)]);

const records: readonly StructRecord[] = readFileSync('src/wire/fixtures/structs.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as StructRecord);

const anyStruct = fc
  .constantFrom(...structs)
  .chain((struct) => fc.record({ type: fc.constant(typeNamed(struct.name)), value: arbitraryOf(struct) }));

/** Elements, text and bytes that a value holds: what it takes to keep it, but for what its type alone fixes. */
function weight(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (value instanceof Uint8Array) return value.length;
  if (Array.isArray(value)) return value.reduce((sum: number, e) => sum + weight(e), value.length);
  if (value instanceof Map) return [...value].reduce((sum, [k, v]) => sum + weight(k) + weight(v), value.size);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, v) => sum + weight(v), 0);
}

/** Decodes bytes that may be anything: a protocol error or a value no larger than the input, and one that can be used. */
function decodesOrFails(protocol: Protocol, type: StructType<unknown>, bytes: Uint8Array): boolean {
  const value = attempt(() => protocol.decode(type, bytes));
  if (value instanceof ProtocolError) return value.position >= 0 && value.position <= bytes.length;
  attempt(() => protocol.encode(type, value));
  return weight(value) <= bytes.length;
}

/** Samples that are short enough to try every place in them. */
const short = records.filter((r) => r.json.length < 200);

describe.each(protocols)('$name', (protocol) => {
  it('gives back every value it was given', () => {
    fc.assert(
      fc.property(anyStruct, ({ type, value }) =>
        isDeepStrictEqual(protocol.decode(type, protocol.encode(type, value)), value),
      ),
      { numRuns: 150 },
    );
  });

  it('survives a wrong byte at any place', () => {
    const failures: string[] = [];
    for (const record of short) {
      const bytes = bytesOf(protocol.name, record[protocol.name]);
      for (let at = 0; at < bytes.length; at++) {
        for (const flip of [0x01, 0xff]) {
          const wrong = Uint8Array.from(bytes);
          wrong[at] = (wrong[at] as number) ^ flip;
          if (!decodesOrFails(protocol, typeNamed(record.type), wrong))
            failures.push(`${record.type} byte ${at} ^ ${flip}`);
        }
      }
    }
    expect(failures).toEqual([]);
  });

  it('calls every beginning of a struct truncated', () => {
    const failures: string[] = [];
    for (const record of short) {
      const bytes = bytesOf(protocol.name, record[protocol.name]);
      for (let end = 0; end < bytes.length; end++) {
        const outcome = attempt(() => protocol.decode(typeNamed(record.type), bytes.subarray(0, end)));
        if (!(outcome instanceof ProtocolError && outcome.kind === 'truncated'))
          failures.push(`${record.type} to ${end}`);
      }
    }
    expect(failures).toEqual([]);
  });

  it('survives bytes that are no Thrift at all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...structs), fc.uint8Array({ maxLength: 64 }), ({ name }, bytes) =>
        decodesOrFails(protocol, typeNamed(name), bytes),
      ),
      { numRuns: 1000 },
    );
  });

  it('survives several wrong bytes in the middle of a large value', () => {
    fc.assert(
      fc.property(
        anyStruct,
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (any, wrong) => {
          const bytes = protocol.encode(any.type, any.value);
          for (const [at, byte] of wrong) bytes[at % bytes.length] = byte;
          return decodesOrFails(protocol, any.type, bytes);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('all protocols', () => {
  it('hold the same value', () => {
    const [first, ...others] = protocols as [Protocol, ...Protocol[]];
    fc.assert(
      fc.property(anyStruct, ({ type, value }) => {
        const bytes = first.encode(type, value);
        return others.every((p) => {
          const through = p.decode(type, p.encode(type, first.decode(type, bytes)));
          return Buffer.compare(first.encode(type, through), bytes) === 0;
        });
      }),
      { numRuns: 100 },
    );
  });
});
