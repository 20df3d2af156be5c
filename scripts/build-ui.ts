import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';

/*
 * Builds the web interface into dist/ui, when something that it is made of has changed since the last time: its own files, the codec that it
 * shares with the server, or the tools. Every text gets a compressed copy beside it, so that the server need not make one.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const target = join(dist, 'ui');
/** Holds the digest of what the interface was built from. */
const STAMP = 'built-from';
/** Folders and files that the interface is made of. */
const INPUTS = ['ui', 'src/wire', 'src/clock', 'package-lock.json', 'scripts/build-ui.ts'];
const COMPRESSED = /\.(html|js|css|svg)$/;

const gzipBytes = promisify(gzip);

async function main(): Promise<void> {
  const digest = await digestOfInputs();
  const built = await readFile(join(target, STAMP), 'utf8').catch(() => '');
  if (built === digest) return;
  if (!existsSync(join(root, 'ui'))) return;
  const { build } = await import('vite');
  // Beside the last one, and put in its place at once: a server, or another build, may be looking.
  const fresh = await mkdtemp(join(dist, 'ui-'));
  try {
    await build({
      configFile: join(root, 'ui', 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: fresh, emptyOutDir: true },
    });
    for (const file of await filesIn(fresh)) {
      if (!COMPRESSED.test(file)) continue;
      await writeFile(`${file}.gz`, await gzipBytes(await readFile(file), { level: constants.Z_BEST_COMPRESSION }));
    }
    await writeFile(join(fresh, STAMP), digest);
    await rm(target, { recursive: true, force: true });
    await rename(fresh, target);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function digestOfInputs(): Promise<string> {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    for (const file of await filesIn(join(root, input))) {
      if (file.endsWith('.test.ts')) continue;
      hash.update(`${relative(root, file)}\0`).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

/** Files in a folder and those in it, in order; a file itself; nothing when there is none. */
async function filesIn(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOTDIR') return path;
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  if (typeof entries === 'string') return [entries];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

await main();
