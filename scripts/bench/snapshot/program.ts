import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../../../src/clock/index.ts';

/** How a program ran. */
export interface Ran {
  readonly ms: number;
  /** Most memory that it had, in bytes. */
  readonly peakRss: number;
}

/**
 * Runs `aurora-migrate` to its end.
 * @param scratch a file that may be written
 * @throws Error with what it said when it fails
 */
export async function migrate(scratch: string, ...args: readonly string[]): Promise<Ran> {
  const entry = fileURLToPath(new URL('../../../src/migrate-main.js', import.meta.url));
  // resourceUsage gives kilobytes.
  const watcher = `import { writeFileSync } from 'node:fs';
    process.on('exit', () => writeFileSync(${JSON.stringify(scratch)}, String(process.resourceUsage().maxRSS * 1024)));`;
  const since = systemClock.monotonic();
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(watcher)}`, entry, ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  const take = (chunk: Buffer): void => {
    said += String(chunk);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`aurora-migrate ${args[0]} failed: ${said}`);
  const ms = systemClock.monotonic() - since;
  return { ms, peakRss: Number(await readFile(scratch, 'utf8')) };
}
