import { fileURLToPath } from 'node:url';
import type { Outcome } from './run.ts';
import { openBrowser } from './ui/browser.ts';
import { checkFaults, checkFilter, checkKeyboard, checkPages } from './ui/checks.ts';
import { pagesOf } from './ui/pages.ts';
import { buildScene } from './ui/scene.ts';
import { checkTakeovers } from './ui/takeovers.ts';

/*
 * `npm run compat -- ui`: the web interface in a real browser, on a real scheduler with ten thousand tasks and more of everything. Every page is
 * to show what is there within a second of its data, to be accessible, to ask nobody else, and to leave nothing on the console; lists are to stay
 * smooth, keys to lead everywhere, and faults to be told. Before that, leaders go while a page is open.
 *
 * With `--screenshots` the pages are photographed into docs/screenshots; with names behind it, only pages of these names are looked at; `takeovers` alone needs no large cluster.
 */

const SCREENSHOTS = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));

const TAKEOVERS = 'takeovers';

export async function run(args: readonly string[]): Promise<Outcome> {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const screenshots = args.includes('--screenshots') ? SCREENSHOTS : undefined;
  let passed = 0;
  let failed = 0;
  const tell = (name: string, faults: readonly string[]): void => {
    if (faults.length === 0) passed += 1;
    else failed += 1;
    console.log(`${faults.length === 0 ? 'ok    ' : 'FAILED'} ui: ${name}`);
    for (const fault of faults) console.log(`         ${fault}`);
  };
  const browser = await openBrowser();
  try {
    if (names.length === 0 || names.includes(TAKEOVERS)) await checkTakeovers(browser, tell);
    if (names.length === 1 && names[0] === TAKEOVERS) return { passed, failed };
    const scene = await buildScene((message) => console.log(`ui: ${message}`));
    try {
      const pages = pagesOf(scene).filter(({ name }) => names.length === 0 || names.includes(name));
      await checkPages(browser, scene, pages, tell, screenshots);
      if (names.length === 0) {
        await checkFilter(browser, scene, tell);
        await checkKeyboard(browser, scene, tell);
        await checkFaults(browser, scene, tell);
      }
    } finally {
      await scene.stop();
    }
  } finally {
    await browser.close();
  }
  return { passed, failed };
}
