import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Defect } from './defects.ts';

/** A copy of the scheduler, as sources and as what they are compiled to, that can be made worse and whole again. */
export class Copy {
  readonly folder: string;

  /** @param root of the repository, or of a folder like it @param built where it is compiled to */
  constructor(root: string, built: string) {
    this.folder = mkdtempSync(join(tmpdir(), 'aurora-planted-'));
    for (const name of ['src', 'migrations', 'compat-tests/simulation']) {
      cpSync(join(built, name), join(this.folder, 'dist', name), { recursive: true, dereference: true });
    }
    for (const name of ['src', 'idl', 'migrations']) {
      cpSync(join(root, name), join(this.folder, name), { recursive: true, dereference: true });
    }
    for (const name of ['package.json', 'jest.config.js', 'tsconfig.json'])
      cpSync(join(root, name), join(this.folder, name));
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'));
  }

  /** @returns what makes the file whole again @throws Error when there is nothing to be replaced */
  plant({ name, file, edits, tests }: Defect): () => void {
    const path = join(this.folder, tests === undefined ? `dist/src/${file}.js` : `src/${file}.ts`);
    const whole = readFileSync(path, 'utf8');
    let text = whole;
    for (const [find, replace] of edits) {
      const worse = text.replace(anywhere(find), () => replace);
      if (worse === text || find === '') throw new Error(`"${name}": ${file} does not hold ${find}`);
      text = worse;
    }
    writeFileSync(path, text);
    return () => writeFileSync(path, whole);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Finds a text however its words are spaced and broken into lines. */
function anywhere(text: string): RegExp {
  const parts = text.trim().split(/\s+/);
  return new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'));
}
