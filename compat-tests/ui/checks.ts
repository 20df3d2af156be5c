import { readFileSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openTab, type Seen, type Tab, WATCH } from './browser.ts';
import type { PageCheck } from './pages.ts';
import { BIG, HELLO, MANY, type Scene } from './scene.ts';

/** How long after its data a page may take to be there, and how long typing may hold it up, ms. */
const RENDER_MS = 1_000;
const LONG_TASK_MS = 100;
/** The machine may be busy with other things: the best of so many rounds counts. */
const ROUNDS = 4;
const PATIENCE_MS = 30_000;
const MAX_SCREENSHOT_BYTES = 200_000;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, as far as it is looked at. */
interface Findings {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Told of each check. */
export type Tell = (name: string, faults: readonly string[]) => void;

/** Every page: what it shows, how soon, without a complaint of the browser, and accessible in light and dark. */
export async function checkPages(
  browser: Browser,
  scene: Scene,
  pages: readonly PageCheck[],
  tell: Tell,
  screenshots: string | undefined,
): Promise<void> {
  if (screenshots !== undefined) await mkdir(screenshots, { recursive: true });
  for (const check of pages) {
    const faults: string[] = [];
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS && best > RENDER_MS; round++) {
      const tab = await openTab(browser, scene.server.url);
      try {
        best = Math.min(best, await show(tab, check));
        faults.push(...tab.complaints());
        if (round > 0) continue;
        for (const scheme of ['light', 'dark'] as const) faults.push(...(await accessibility(tab.page, scheme)));
        if (screenshots !== undefined && !check.name.startsWith('no-such'))
          faults.push(...(await shoot(tab.page, screenshots, check.name)));
      } catch (error) {
        faults.push(error instanceof Error ? error.message : String(error));
        faults.push(...tab.complaints());
        break;
      } finally {
        await tab.close();
      }
    }
    if (best > RENDER_MS) faults.push(`was there only ${Math.round(best)} ms after its data`);
    tell(`${check.name} (${Number.isFinite(best) ? Math.round(best) : '–'} ms after its data)`, faults);
  }
}

/** @returns how long after its data the page showed what it should, ms */
async function show({ page }: Tab, check: PageCheck): Promise<number> {
  await page.addInitScript({ content: WATCH });
  await page.goto(check.path);
  const patterns = check.shows.map((text) => String(typeof text === 'string' ? escaped(text) : text));
  const at = await page.evaluate(`window.whenShown([${patterns}], ${PATIENCE_MS})`);
  if (typeof at !== 'number') {
    const found = ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ').slice(0, 600);
    throw new Error(`does not show ${patterns.join(', ')}, but: ${found}`);
  }
  const { dataAt } = await seenBy(page);
  return Math.max(0, at - dataAt);
}

function escaped(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
}

function seenBy(page: Page): Promise<Seen> {
  return page.evaluate('window.seen');
}

/** Serious and critical findings of axe. */
async function accessibility(page: Page, colorScheme: 'light' | 'dark'): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme });
  // Not as part of the page, whose own rules forbid scripts from elsewhere.
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate('window.axe.run()')) as Findings;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes: [node, ...more] }) => {
      return `${colorScheme}: ${id}, ${1 + more.length} times: ${node?.html} (${node?.failureSummary})`;
    });
}

async function shoot(page: Page, folder: string, name: string): Promise<readonly string[]> {
  const path = join(folder, `${name}.png`);
  await page.emulateMedia({ colorScheme: name === 'job-10000' ? 'dark' : 'light' });
  await page.screenshot({ path, animations: 'disabled' });
  const { size } = await stat(path);
  return size < MAX_SCREENSHOT_BYTES ? [] : [`its screenshot has ${size} bytes`];
}

/** Typing into the filter of ten thousand tasks. */
export async function checkFilter(browser: Browser, scene: Scene, tell: Tell): Promise<void> {
  const { role, environment, name } = BIG;
  const faults: string[] = [];
  let longest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && longest > LONG_TASK_MS; round++) {
    const tab = await openTab(browser, scene.server.url);
    const { page } = tab;
    try {
      await page.addInitScript({ content: WATCH });
      await page.goto(`/scheduler/${role}/${environment}/${name}`);
      await page.getByText(`Active tasks (${MANY.toLocaleString('en')})`).waitFor({ timeout: PATIENCE_MS });
      // What is typed is measured, and not what comes by itself.
      await page.keyboard.press('p');
      await page.waitForTimeout(500);
      await page.evaluate('window.seen.longestTaskMs = 0');
      await page.keyboard.press('/');
      await page.keyboard.type('run 539', { delay: 60 });
      await page.getByText(/^11 of 10,000 tasks$/).waitFor({ timeout: PATIENCE_MS });
      await page.mouse.wheel(0, 2_000);
      for (let i = 0; i < 7; i++) await page.keyboard.press('Backspace', { delay: 40 });
      await page
        .getByText(/10,000 tasks/)
        .first()
        .waitFor({ timeout: PATIENCE_MS });
      await page.getByRole('columnheader', { name: 'Host' }).getByRole('button').click();
      for (let i = 0; i < 10; i++) {
        await page.mouse.wheel(0, 5_000);
        await page.waitForTimeout(50);
      }
      longest = Math.min(longest, (await seenBy(page)).longestTaskMs);
      const drawn = await page.locator('.grid-body [role="row"]').count();
      if (drawn > 120) faults.push(`${drawn} rows are drawn at a time`);
      faults.push(...tab.complaints());
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
      break;
    } finally {
      await tab.close();
    }
  }
  if (longest > LONG_TASK_MS) faults.push(`a task took ${Math.round(longest)} ms`);
  tell(`typing, sorting and scrolling through ${MANY} tasks (longest task ${Math.round(longest)} ms)`, faults);
}

/** The way through the interface with the keyboard alone. */
export async function checkKeyboard(browser: Browser, scene: Scene, tell: Tell): Promise<void> {
  await each(browser, scene, tell, {
    async 'rows of a long list by arrow keys, Home and End'({ page }) {
      await page.goto(`/scheduler/${BIG.role}/${BIG.environment}/${BIG.name}`);
      await page.getByText('Active tasks (10,000)').waitFor({ timeout: PATIENCE_MS });
      await page.keyboard.press('/');
      await page.keyboard.press('ArrowDown');
      await focusIs(page, 0);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('j');
      await focusIs(page, 2);
      await page.keyboard.press('End');
      await focusIs(page, MANY - 1);
      await page.keyboard.press('k');
      await focusIs(page, MANY - 2);
      const box = await page.locator(':focus').boundingBox();
      if (box === null || box.y < 48 || box.y > 820)
        throw new Error(`the row with the focus is out of sight: ${box?.y}`);
      await page.keyboard.press('Home');
      await focusIs(page, 0);
      await page.keyboard.press('ArrowRight');
      await page.getByRole('list', { name: 'States of the task' }).waitFor();
      await page.keyboard.press('ArrowLeft');
      await page.getByRole('list', { name: 'States of the task' }).waitFor({ state: 'detached' });
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/big\/0$/);
    },
    async 'tabs by arrow keys, and back'({ page }) {
      await page.goto(`/scheduler/${HELLO.role}/${HELLO.environment}/${HELLO.name}`);
      await page.getByRole('tab', { name: /Active/ }).focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(/jobView=history/);
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(/taskView=config/);
      await page.getByText('Configuration of 3 instances: 0 - 2').waitFor();
      await page.goBack();
      await page.getByRole('tab', { name: /Completed/, selected: true }).waitFor();
    },
    async 'going to a job and to a task by name'({ page }) {
      await page.goto('/scheduler');
      await page.getByText('team-7', { exact: true }).waitFor();
      await page.keyboard.press('g');
      await page.keyboard.type('www/prod/hello');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/www\/prod\/hello$/);
      await page.keyboard.press('g');
      await page.keyboard.type(scene.endedTask);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/task\//);
      await page.getByText('KILLED').first().waitFor();
    },
    async 'squares of an update'({ page }) {
      await page.goto(`/scheduler/${BIG.role}/${BIG.environment}/${BIG.name}/update/${scene.updates.big}`);
      const squares = page.getByRole('slider', { name: 'Instances of the update' });
      await squares.focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.getByText(/^Instance 2: /).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/big\/2$/);
    },
    async 'help, and its end'({ page }) {
      await page.goto('/updates');
      await page.getByRole('heading', { name: 'Updates in progress' }).waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'detached' });
    },
    async 'a filter and an order that stay in the address'({ page }) {
      await page.goto('/scheduler');
      await page.getByText('team-7', { exact: true }).waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('team-1');
      await page.getByText('11 of 43 roles').waitFor();
      await page.getByRole('columnheader', { name: 'Role' }).getByRole('button').click();
      await page.waitForURL(/filter=team-1&sort=-role|sort=-role&filter=team-1/);
      await page.reload();
      await page.getByText('11 of 43 roles').waitFor();
      await page.locator('.grid-body [role="row"]').first().getByText('team-19').waitFor();
    },
    async 'the theme that was chosen'({ page }) {
      await page.goto('/updates');
      await page.getByLabel('Theme').selectOption('dark');
      const isDark = (): Promise<boolean> =>
        page.evaluate("getComputedStyle(document.documentElement).colorScheme === 'dark'");
      if (!(await isDark())) throw new Error('is not dark');
      await page.reload();
      await page.getByLabel('Theme').waitFor();
      if (!(await isDark())) throw new Error('is not dark after a reload');
    },
  });
}

/** What a page shows when the scheduler can't be asked, and that it recovers. What it does when leaders go is looked at by `takeovers.ts`. */
export async function checkFaults(browser: Browser, scene: Scene, tell: Tell): Promise<void> {
  const job = `/scheduler/${HELLO.role}/${HELLO.environment}/${HELLO.name}`;
  await each(browser, scene, tell, {
    async 'the network is down, and comes back'({ page, context, complaints }) {
      await page.goto(job);
      await page.getByText('All 3 tasks are RUNNING').waitFor();
      await context.setOffline(true);
      await page.keyboard.press('r');
      await page.getByText(/The scheduler does not answer.*What you see is from/).waitFor();
      await page.getByText('All 3 tasks are RUNNING').waitFor();
      await context.setOffline(false);
      await page.getByText(/The scheduler does not answer/).waitFor({ state: 'detached', timeout: PATIENCE_MS });
      complaints();
    },
    async 'a page that could not be had is asked for again by its button'({ page, complaints }) {
      await page.route('**/api', (route) => route.abort());
      await page.goto('/updates');
      const again = page.getByRole('button', { name: 'Try again' }).first();
      await again.waitFor();
      // Nothing is asked for by itself any more.
      await page.keyboard.press('p');
      await page.unroute('**/api');
      await again.click();
      await again.waitFor({ state: 'detached', timeout: PATIENCE_MS });
      complaints();
    },
  });
}

async function each(
  browser: Browser,
  scene: Scene,
  tell: Tell,
  checks: Readonly<Record<string, (tab: Tab) => Promise<void>>>,
): Promise<void> {
  for (const [name, check] of Object.entries(checks)) {
    const tab = await openTab(browser, scene.server.url);
    const faults: string[] = [];
    try {
      await check(tab);
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
    faults.push(...tab.complaints());
    await tab.close();
    tell(name, faults);
  }
}

async function focusIs(page: Page, index: number): Promise<void> {
  const row = page.locator(`.grid-body [data-index="${index}"]:focus`);
  await row.waitFor({ timeout: PATIENCE_MS }).catch(async () => {
    const now = await page.evaluate('document.activeElement?.outerHTML.slice(0, 120)');
    throw new Error(`the focus is not on row ${index} but on ${now}`);
  });
}
