import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a program said until it ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs `aurora-migrate` to its end. */
export function migrate(...args: readonly string[]): Promise<Ended> {
  const entry = fileURLToPath(new URL('../../src/migrate-main.js', import.meta.url));
  const child = spawn(process.execPath, ['--enable-source-maps', entry, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const take = (chunk: Buffer): void => {
    output += String(chunk);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
