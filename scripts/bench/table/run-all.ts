import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../../../src/clock/index.ts';
import type { Figure } from '../figure.ts';
import { type Measured, parsePage, renderPage } from './page.ts';

/** The page, from the compiled and from the source tree alike. */
const PAGE = ['../../../../docs/benchmarks.md', '../../../docs/benchmarks.md']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(path.replace('benchmarks.md', 'design.md')));

/** An hour of load is not part of a table of speeds. */
const APART = new Set(['soak']);

/** Runs benchmarks one after the other, each in a process of its own so that none inherits another's heap, and writes the page. */
export async function runAll(names: readonly string[]): Promise<void> {
  if (PAGE === undefined) throw new Error('there is no docs folder to write benchmarks.md to');
  const before = existsSync(PAGE) ? parsePage(readFileSync(PAGE, 'utf8')) : [];
  const measured = new Map(before.map((each) => [each.bench, each]));
  for (const name of names.filter((each) => !APART.has(each))) {
    const figures = await runOne(name);
    measured.set(name, { bench: name, date: day(), machine: machine(), figures });
    writeFileSync(PAGE, renderPage([...measured.values()]));
  }
}

function runOne(name: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? '', name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  createInterface(child.stdout).on('line', (line) => {
    console.log(line);
    if (line.startsWith('{')) figures.push(JSON.parse(line) as Figure);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(figures);
      else reject(new Error(`benchmark ${name} ended with ${code}`));
    });
  });
}

function machine(): Measured['machine'] {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
}

function day(): string {
  return new Date(systemClock.now()).toISOString().slice(0, 10);
}
