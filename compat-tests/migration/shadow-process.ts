import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sleep, systemClock } from '../../src/clock/index.ts';

/** A line that `aurora-shadow` has printed. */
export interface ShadowLine {
  readonly msg?: string;
  readonly port?: number;
  readonly rpc?: string;
  readonly path?: string;
  readonly old?: string;
  readonly new?: string;
}

const PATIENCE_MS = 60_000;

/** `aurora-shadow` in a process of its own. */
export class ShadowProcess {
  readonly url: string;
  readonly lines: ShadowLine[];
  readonly child: ChildProcess;

  private constructor(child: ChildProcess, lines: ShadowLine[], port: number) {
    this.child = child;
    this.lines = lines;
    this.url = `http://127.0.0.1:${port}`;
  }

  static async start(old: string, is: string): Promise<ShadowProcess> {
    const entry = fileURLToPath(new URL('../../src/shadow-main.js', import.meta.url));
    const child = spawn(process.execPath, [entry, '--old', old, '--new', is, '--listen', '127.0.0.1:0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines: ShadowLine[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => lines.push(JSON.parse(line) as ShadowLine));
    const port = await until('the shadow serves', () => lines.find(({ msg }) => msg === 'serving')?.port);
    return new ShadowProcess(child, lines, port);
  }

  differences(): readonly ShadowLine[] {
    return this.lines.filter(({ msg }) => msg === 'difference');
  }

  async text(path: '/' | '/metrics'): Promise<string> {
    return (await fetch(`${this.url}${path}`)).text();
  }

  /** How many calls came to this, by RPC. */
  async outcomes(outcome: string): Promise<ReadonlyMap<string, number>> {
    const found = (await this.text('/metrics')).matchAll(
      /aurora_shadow_calls_total\{rpc="(\w+)",outcome="([\w ]+)"\} (\d+)/g,
    );
    return new Map(
      [...found].filter(([, , what]) => what === outcome).map(([, rpc = '', , count]) => [rpc, Number(count)]),
    );
  }

  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    return ended;
  }
}

/** Waits until there is something. @throws Error when that takes too long */
export async function until<T>(what: string, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const since = systemClock.monotonic();
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (systemClock.monotonic() - since > PATIENCE_MS) throw new Error(`waited in vain until ${what}`);
    await sleep(systemClock, 50);
  }
}
