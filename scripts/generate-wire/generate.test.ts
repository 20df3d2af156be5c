import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { generate } from './generate.ts';
import { readProgram } from './idl.ts';

const FOLDER = 'src/wire/gen';

describe('generated code', () => {
  it('is what the generator makes of the IDL; if not, run `npm run generate`', () => {
    const files = generate('idl');
    expect(readdirSync(FOLDER).sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files) expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(text);
  });
});

describe('the IDL reader', () => {
  const read = (text: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'idl-'));
    try {
      writeFileSync(join(folder, 'x.thrift'), text);
      return readProgram(join(folder, 'x.thrift'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  // The parser prints what it cannot parse.
  beforeEach(() => {
    jest.spyOn(console, 'log').mockImplementation(() => {});
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('resolves types, docs and defaults', () => {
    const program = read(
      '/** A thing. */\nstruct A { /** Its flag. */ 1: optional bool flag }\nstruct B { 2: A a = {"flag": true} }',
    );
    expect(program.structs).toMatchObject([
      { name: 'A', doc: ['A thing.'], fields: [{ id: 1, name: 'flag', doc: ['Its flag.'], optional: true }] },
      { name: 'B', fields: [{ type: { kind: 'struct', def: { name: 'A' } }, fallback: { kind: 'map' } }] },
    ]);
  });

  it.each([
    ['struct A { 1: Nope a }', /x\.thrift:1: unknown type Nope/],
    ['struct A { string a }', /x\.thrift:1: field a has no id/],
    ['struct A { 1: required string a }', /x\.thrift:1: required field a/],
    ['struct A {', /x\.thrift:1: /],
    ['enum E { A }', /A of E has no number/],
    ['service S { void f() }', /x\.thrift:1: /],
  ])('refuses %s', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
