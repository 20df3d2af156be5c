/** From IDL files to TypeScript files. */

import { join } from 'node:path';
import { binaryDialect } from './binary.ts';
import { codecFile } from './codec.ts';
import { compactDialect } from './compact.ts';
import { descriptorsFile } from './descriptors.ts';
import { type Program, readProgram } from './idl.ts';
import { jsonDialect } from './json.ts';
import { enumsFile, typesFile } from './types.ts';

const SOURCES = [
  'aurora/api.thrift',
  'aurora/storage.thrift',
  'aurora/old.thrift',
  'thermos/thermos_internal.thrift',
  'thrift/application_exception.thrift',
];

/** Programs whose structs are also read and written as plain JSON. */
const DESCRIBED: ReadonlySet<string> = new Set(['api']);

/**
 * Generates all wire code.
 * @param idl folder that holds the IDL
 * @returns file name to text
 */
export function generate(idl: string): ReadonlyMap<string, string> {
  const programs = new Map<string, Program>();
  for (const source of SOURCES) readProgram(join(idl, source), programs);
  const files = new Map<string, string>();
  for (const program of programs.values()) {
    files.set(`${program.name}.ts`, typesFile(program));
    if (program.enums.length > 0) files.set(`${program.name}.enums.ts`, enumsFile(program));
    if (DESCRIBED.has(program.name)) files.set(`${program.name}.descriptors.ts`, descriptorsFile(program));
    for (const dialect of [binaryDialect, compactDialect, jsonDialect].map((make) => make(program.name))) {
      files.set(`${program.name}.${dialect.protocol}.ts`, codecFile(program, dialect));
    }
  }
  return files;
}
