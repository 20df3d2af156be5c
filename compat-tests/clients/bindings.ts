import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ProgramOptions, runTool } from './program.ts';

/** The contract; checks are run from the root of the repository. */
const IDL = 'idl/aurora/api.thrift';

/**
 * Has the Thrift compiler make bindings for a language.
 * @param generator with its options, such as `js:node,es6`
 * @returns the folder they are in, a new one in `folder`
 */
export async function generateBindings(generator: string, folder: string, options: ProgramOptions): Promise<string> {
  const out = join(folder, 'bindings');
  await mkdir(out);
  await runTool('thrift', 'thrift-compiler', ['-strict', '-nowarn', '--gen', generator, '-out', out, IDL], options);
  return out;
}
