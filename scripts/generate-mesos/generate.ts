import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import cli from 'protobufjs-cli';

/** The generated module and its types, as text. */
export interface Generated {
  readonly codec: string;
  readonly types: string;
}

const HEADER = '// Made by `npm run generate:mesos` from idl/mesos. Do not edit.\n';

/**
 * Unset fields read as null, so that presence can be told; objects without classes can be encoded; nothing is made that
 * nobody calls (verification, conversion, services).
 */
const PBJS_OPTIONS = [
  ...['--target', 'static-module', '--wrap', 'esm', '--es6', '--root', 'mesos', '--null-semantics'],
  ...['--no-verify', '--no-convert', '--no-delimited', '--no-typeurl', '--no-service'],
];

/**
 * Generates the codec of every .proto file in a folder.
 *
 * @param protoDir the folder of the .proto files
 * @throws Error with the compiler's message if a file does not parse
 */
export async function generateMesos(protoDir: string): Promise<Generated> {
  const names = (await readdir(protoDir)).filter((name) => name.endsWith('.proto')).sort();
  const files = names.map((name) => join(protoDir, name));
  const pbjs = (...extra: string[]): Promise<string> =>
    output((done) => cli.pbjs.main([...PBJS_OPTIONS, ...extra, '--path', protoDir, ...files], done));

  const documented = await pbjs();
  const folder = await mkdtemp(join(tmpdir(), 'generate-mesos-'));
  try {
    const file = join(folder, 'messages.js');
    await writeFile(file, documented);
    const types = await output((done) => cli.pbts.main(['--no-comments', file], done));
    return { codec: codecModule(await pbjs('--no-comments')), types: typesModule(types) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes what {@link generateMesos} made into a folder. */
export async function writeGenerated(generated: Generated, outDir: string): Promise<void> {
  await writeFile(join(outDir, 'codec.ts'), generated.codec);
  await writeFile(join(outDir, 'types.d.ts'), generated.types);
}

/** Reads what {@link writeGenerated} wrote. */
export async function readGenerated(outDir: string): Promise<Generated> {
  const read = (name: string): Promise<string> => readFile(join(outDir, name), 'utf8');
  return { codec: await read('codec.ts'), types: await read('types.d.ts') };
}

function output(run: (done: (error: Error | null, text?: string) => void) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    run((error, text) => (text === undefined ? reject(error ?? new Error('no output')) : resolve(text)));
  });
}

/** TypeScript, so that the compiler carries it into the build; its types come from the declaration file beside it. */
function codecModule(javascript: string): string {
  const typed = javascript
    .replace(/^\/\*eslint-disable.*\n/, '')
    .replace('export const mesos = ', 'export const mesos: typeof types.mesos = ')
    .replace(/\nexport \{\s+\$root as default\s+\};\n?/, '');
  return `${HEADER}// @ts-nocheck\nimport type * as types from './types.d.ts';\n${narrow(typed)}`;
}

function typesModule(declarations: string): string {
  return `${HEADER}${narrow(declarations).replace('from "protobufjs"', 'from "protobufjs/minimal.js"')}`;
}

/** One space a level instead of four, no empty lines: a third less text. */
function narrow(text: string): string {
  return text.replace(/^(?: {4})+/gm, (indent) => ' '.repeat(indent.length / 4)).replace(/\n{2,}/g, '\n');
}
