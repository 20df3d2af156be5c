import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RotatingFile } from './log-output.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thermos-log-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function contents(): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
}

async function writeAll(pieces: readonly string[], logSize: number, backups: number): Promise<void> {
  const file = new RotatingFile(join(folder, 'stdout'), logSize, backups);
  for (const piece of pieces) await file.write(Buffer.from(piece));
  await file.close();
}

describe('RotatingFile', () => {
  it('10.20 keeps the newest files', async () => {
    await writeAll(['1---------\n', '2---------\n', '3---------\n', '4---------\n'], 10, 2);
    expect(await contents()).toEqual({ stdout: '', 'stdout.1': '4---------\n', 'stdout.2': '3---------\n' });
  });

  it('starts anew and fills up to its size', async () => {
    await writeFile(join(folder, 'stdout'), 'old');
    await writeAll(['12345', '6789', '0', 'next'], 10, 2);
    expect(await contents()).toEqual({ stdout: 'next', 'stdout.1': '1234567890' });
  });

  it('makes a file even when nothing is written', async () => {
    await writeAll([], 10, 2);
    expect(await contents()).toEqual({ stdout: '' });
  });

  it('appends without end when there is no size', async () => {
    await writeFile(join(folder, 'stdout'), 'old');
    await writeAll(['a', 'b'], Number.POSITIVE_INFINITY, 0);
    expect(await contents()).toEqual({ stdout: 'oldab' });
  });

  it('loses nothing but the oldest', async () => {
    const pieces = fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(
        pieces,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 3 }),
        async (text, size, backups) => {
          for (const name of await readdir(folder)) await rm(join(folder, name));
          await writeAll(text, size, backups);
          const files = await contents();
          const oldestFirst = Object.keys(files).sort().reverse();
          const kept = oldestFirst.map((name) => files[name]).join('');
          expect(oldestFirst.length).toBeLessThanOrEqual(backups + 1);
          if (oldestFirst.length <= backups) expect(kept).toBe(text.join(''));
          else expect(text.join('').endsWith(kept)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });
});
