/** From IDL files to TypeScript files. */

import { join } from 'node:path';
import { type Program, readProgram } from './idl.ts';
import { typesFile } from './types.ts';

const SOURCES = ['aurora/api.thrift', 'aurora/storage.thrift', 'thermos/thermos_internal.thrift'];

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
  }
  return files;
}
