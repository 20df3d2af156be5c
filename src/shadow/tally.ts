import { Counter, Histogram, Registry } from 'prom-client';
import type { Difference } from './compare.ts';

/** What became of asking the new side, too. */
export type Outcome = 'equal' | 'different' | 'failed' | 'left out';

/** A difference as the log has it. */
export interface Seen extends Difference {
  readonly rpc: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Places of difference that are told apart: paths hold map keys, which clients choose. */
const MOST_PLACES = 1000;

/** What was found so far, by RPC and by field. */
export class Tally {
  readonly registry = new Registry();
  private readonly outcomes = new Map<string, Map<Outcome, number>>();
  private readonly places = new Map<string, { times: number; last: Seen }>();
  private readonly calls = new Counter({
    name: 'aurora_shadow_calls_total',
    help: 'Read-only calls by RPC and what came of asking both servers; what passed unread is left out, in brackets.',
    labelNames: ['rpc', 'outcome'],
    registers: [this.registry],
  });
  private readonly fields = new Counter({
    name: 'aurora_shadow_differences_total',
    help: 'Differences between the replies, by RPC and field.',
    labelNames: ['rpc', 'field'],
    registers: [this.registry],
  });
  private readonly durations = new Histogram({
    name: 'aurora_shadow_duration_seconds',
    help: 'Time until the whole answer was there, by server.',
    labelNames: ['server'],
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
    registers: [this.registry],
  });

  outcome(rpc: string, outcome: Outcome): void {
    const counts = this.outcomes.get(rpc) ?? new Map<Outcome, number>();
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    this.outcomes.set(rpc, counts);
    this.calls.inc({ rpc, outcome });
  }

  difference(seen: Seen): void {
    const place = `${seen.rpc} ${seen.path}`;
    const known = this.places.get(place);
    if (known === undefined && this.places.size >= MOST_PLACES) return;
    this.places.set(place, { times: (known?.times ?? 0) + 1, last: seen });
    this.fields.inc({ rpc: seen.rpc, field: seen.path });
  }

  took(server: 'old' | 'new', ms: number): void {
    this.durations.observe({ server }, ms / 1000);
  }

  /** For people. */
  page(title: string): string {
    const rows = (cells: readonly (readonly unknown[])[]): string =>
      cells
        .map((row) => `<tr>${row.map((cell) => `<td>${escaped(String(cell ?? ''))}</td>`).join('')}</tr>`)
        .join('\n');
    const outcomes = [...this.outcomes]
      .sort()
      .map(([rpc, counts]) => [rpc, ...OUTCOMES.map((outcome) => counts.get(outcome) ?? 0)]);
    const places = [...this.places.values()]
      .sort((a, b) => b.times - a.times)
      .map(({ times, last }) => [
        last.rpc,
        last.path,
        times,
        last.old ?? '(nothing)',
        last.new ?? '(nothing)',
        new Date(last.at).toISOString(),
      ]);
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>body{font:14px sans-serif;margin:2em}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:4px 8px;text-align:left;overflow-wrap:anywhere}</style></head>
<body><h1>${escaped(title)}</h1>
<h2>Calls</h2><table><tr><th>RPC</th>${OUTCOMES.map((outcome) => `<th>${outcome}</th>`).join('')}</tr>
${rows(outcomes)}</table>
<h2>Differences</h2>${places.length === 0 ? '<p>None.</p>' : ''}<table><tr><th>RPC</th><th>Field</th><th>Times</th><th>Old (last)</th><th>New (last)</th><th>Last seen</th></tr>
${rows(places)}</table></body></html>
`;
  }
}

const OUTCOMES: readonly Outcome[] = ['equal', 'different', 'failed', 'left out'];

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
