import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import { type Defect, worsened } from './defects.ts';

/** Of the copy's tests: those of the rooms, without what the repository's set up for all of its tests. */
const JEST_CONFIG = `import whole from './jest.config.js';
const { globalSetup, globalTeardown, ...rest } = whole;
export default { ...rest, roots: ['<rootDir>/src'] };
`;

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
    writeFileSync(join(this.folder, 'jest.copy.config.js'), JEST_CONFIG);
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'));
  }

  /** @returns what makes the copy whole again @throws Error when what is to be replaced is not there */
  plant(defect: Defect): () => void {
    const whole = new Map<string, string>();
    for (const change of defect.changes) {
      const source = join(this.folder, 'src', `${change.file}.ts`);
      const compiled = join(this.folder, 'dist/src', `${change.file}.js`);
      for (const path of [source, compiled]) whole.set(path, readFileSync(path, 'utf8'));
      const worse = worsened(readFileSync(source, 'utf8'), change);
      writeFileSync(source, worse);
      writeFileSync(compiled, compile(worse, change.file));
    }
    return () => {
      for (const [path, text] of whole) writeFileSync(path, text);
    };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What the compiler makes of a source of the scheduler: its types are left out, its imports named as they are once compiled. */
export function compile(text: string, name: string): string {
  return transformSync(text, {
    filename: `${name}.ts`,
    configFile: false,
    swcrc: false,
    module: { type: 'es6' },
    jsc: {
      ...{ target: 'es2022', parser: { syntax: 'typescript' }, rewriteRelativeImportExtensions: true },
      transform: { verbatimModuleSyntax: true },
    },
  }).code;
}
