import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The command line that runs a task, to which the executor directory is added as last argument. Works from the built
 * code and from the sources alike; from the sources it needs a build, since Node does not run TypeScript.
 *
 * @throws when the build is missing
 */
export function runnerCommand(): string[] {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const built = import.meta.url.endsWith('.js')
    ? join(here, 'runner-main.js')
    : join(here, '..', '..', 'dist', 'src', 'thermos', 'runner-main.js');
  if (!existsSync(built)) {
    throw new Error(`The task runner is not built (${built} is missing): run 'npm run build' first.`);
  }
  return [process.execPath, ...LEAN, built];
}

/** A runner does next to nothing for most of its life and a machine may hold a hundred: small heap, no helper threads. */
const LEAN = ['--max-old-space-size=64', '--max-semi-space-size=1', '--v8-pool-size=0'];
