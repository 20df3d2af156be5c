import type { ResourcePage } from '../http/index.ts';

/** What a process knows of itself. */
export interface ProcessView {
  /** Kinds of handles and requests that are open, one entry each. */
  activeResources(): readonly string[];
  memory(): { readonly rss: number; readonly heapTotal: number; readonly heapUsed: number; readonly external: number };
  /** Delays of the event loop, milliseconds. */
  eventLoopDelay(): { readonly mean: number; readonly p99: number; readonly max: number };
  /** Seconds since it started. */
  uptime(): number;
}

const MEBIBYTE = 2 ** 20;

/**
 * `/threads` and `/contention`: what there is instead of threads and locks, for people. One thread does all the work, so that what
 * others would wait for a lock for is the delay of its event loop. (aurora: commons/net/http/handlers/ThreadStackPrinter.java)
 */
export function threadPages(process: ProcessView): readonly ResourcePage[] {
  const page = (path: string, lines: () => readonly string[]): ResourcePage => ({
    path,
    leaderOnly: false,
    type: 'text/plain',
    answer: () => `${lines().join('\n')}\n`,
  });
  return [
    page('/threads', () => {
      const counts = new Map<string, number>();
      for (const kind of process.activeResources()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      const { rss, heapTotal, heapUsed, external } = process.memory();
      const mb = (bytes: number): string => `${Math.round(bytes / MEBIBYTE)} MB`;
      return [
        'Name: main',
        'State: RUNNABLE',
        'Daemon: false',
        'ID: 1',
        `    up for ${Math.floor(process.uptime())} s`,
        `    memory: ${mb(rss)} resident, heap ${mb(heapUsed)} of ${mb(heapTotal)}, ${mb(external)} beside it`,
        ...[...counts].sort().map(([kind, count]) => `    open: ${count} ${kind}`),
      ];
    }),
    page('/contention', () => {
      const { mean, p99, max } = process.eventLoopDelay();
      return [
        'Locked threads:',
        '',
        'Lock Owners',
        '',
        'There are no locks. Delay of the event loop since the process started:',
        `    mean ${mean.toFixed(1)} ms, 99th percentile ${p99.toFixed(1)} ms, longest ${max.toFixed(1)} ms`,
      ];
    }),
  ];
}
