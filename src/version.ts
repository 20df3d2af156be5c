import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The version of the package that this file belongs to, from the compiled and from the source tree alike. */
export function packageVersion(): string {
  const found = ['../package.json', '../../package.json']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error('the package has no package.json');
  return (JSON.parse(readFileSync(found, 'utf8')) as { version: string }).version;
}

/** For process entries: `-version` or `--version` in the first place is answered, and the process ends. */
export function answerVersion(program: string): void {
  const [first] = process.argv.slice(2);
  if (first !== '-version' && first !== '--version') return;
  process.stdout.write(`${program} ${packageVersion()}\n`);
  process.exit(0);
}
