import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a call of the command line went. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** A part of standard output, which is one JSON value: `active.0.status`, or all of it. */
  at(path?: string): unknown;
}

/** Surroundings of calls. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Calls the command line. @param stdin what it can read */
export function aurora(surroundings: Surroundings, argv: readonly string[], stdin = ''): Promise<Outcome> {
  const entry = fileURLToPath(new URL('../../src/cli-main.js', import.meta.url));
  const { cwd, env } = surroundings;
  const child = spawn(process.execPath, [entry, ...argv], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(stdin);
  let [out, err] = ['', ''];
  child.stdout.on('data', (piece) => {
    out += piece;
  });
  child.stderr.on('data', (piece) => {
    err += piece;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, out, err, at: (path) => partOf(JSON.parse(out), path) }));
  });
}

function partOf(value: unknown, path = ''): unknown {
  const names = path === '' ? [] : path.split('.');
  return names.reduce((part, name) => (part as Readonly<Record<string, unknown>> | undefined)?.[name], value);
}
