import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Where systems have it. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const VIEW = { width: 1280, height: 820 };

/** Starts the Chromium of the system. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? PLACES.find(existsSync);
  if (executablePath === undefined)
    throw new Error(`no Chromium at ${PLACES.join(', ')}: install it, or name it in CHROMIUM`);
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** A window of its own, that notes what goes wrong in it. */
export interface Tab {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the console and the network told that should not be, since it was last asked. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

/** Opens an empty page that may ask `origin` and nobody else. */
export async function openTab(browser: Browser, origin: string): Promise<Tab> {
  const context = await browser.newContext({ baseURL: origin, viewport: VIEW });
  const page = await context.newPage();
  let complaints: string[] = [];
  const complain = (text: string): void => void complaints.push(text);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`uncaught: ${error.message}`));
  context.on('request', (request) => {
    const { protocol } = new URL(request.url());
    if (!request.url().startsWith(`${origin}/`) && protocol !== 'data:' && protocol !== 'blob:') {
      complain(`external request: ${request.url()}`);
    }
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complain(`HTTP ${response.status()} for ${response.url()}`);
  });
  return {
    context,
    page,
    complaints() {
      const told = complaints;
      complaints = [];
      return told;
    },
    close: () => context.close(),
  };
}

/** What {@link WATCH} notes. */
export interface Seen {
  /** When the last data came, ms since the page was begun. */
  readonly dataAt: number;
  readonly longestTaskMs: number;
}

/**
 * Runs in a page before anything else, as the rules of the page forbid to bring scripts in later: looks with every frame whether texts are shown
 * (`whenShown` tells when they were), notes when the last data came, and how long the longest task since was. It changes nothing of what the
 * page does.
 */
export const WATCH = `
  window.seen = { dataAt: 0, longestTaskMs: 0 };
  window.whenShown = (patterns, patienceMs) =>
    new Promise((resolve) => {
      const end = performance.now() + patienceMs;
      const look = () => {
        const text = document.querySelector('main')?.innerText ?? '';
        const now = performance.now();
        if (patterns.every((each) => each.test(text))) resolve(now);
        else if (now > end) resolve(undefined);
        else requestAnimationFrame(look);
      };
      look();
    });
  const fetched = window.fetch.bind(window);
  window.fetch = async (...args) => {
    const answer = await fetched(...args);
    for (const name of ['arrayBuffer', 'text']) {
      const read = answer[name].bind(answer);
      answer[name] = async () => {
        const body = await read();
        window.seen.dataAt = performance.now();
        return body;
      };
    }
    return answer;
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      window.seen.longestTaskMs = Math.max(window.seen.longestTaskMs, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
`;
