import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Measured, misses, parsePage, renderPage } from './page.ts';
import { REASONS, reasonFor } from './reasons.ts';

const MEASURED: readonly Measured[] = [
  {
    ...{ bench: 'api', date: '2026-11-25', machine: '2 × some processor, 24 GiB, Node 20.20.2' },
    figures: [
      { bench: 'api', case: 'getQuota, binary', value: 3.2, unit: 'ms', baseline: 18.4, ratio: 5.75 },
      { bench: 'api', case: 'too slow', value: 9, unit: 'ms', baseline: 3, ratio: 0.333 },
      { bench: 'api', case: 'without a mark', value: 7, unit: 'MiB' },
    ],
  },
  { ...{ bench: 'wire', date: '2026-11-24', machine: 'another' }, figures: [] },
];

describe('the page of figures', () => {
  it('is read as it was written', () => {
    expect(parsePage(renderPage([...MEASURED].reverse()))).toEqual(MEASURED);
  });

  it('lets what misses its mark stand out', () => {
    expect(renderPage(MEASURED)).toContain('| too slow | 9 | ms | 3 | **0.333** |');
  });

  it('says why a mark is missed, once for all cases of a name', () => {
    const reasons = [
      { bench: 'api', cases: 'too', why: 'it rained' },
      { bench: 'api', cases: 'getQuota', why: 'nobody asks: the mark is met' },
      { bench: 'wire', cases: 'too', why: 'another benchmark' },
    ];
    const page = renderPage(MEASURED, reasons);
    expect(page).toContain('\n**too…**: it rained\n');
    expect(page).not.toContain('nobody asks');
    expect(page).not.toContain('another benchmark');
    expect(parsePage(page)).toEqual(MEASURED);
  });

  it('as it is kept leaves no missed mark without a reason', () => {
    const kept = parsePage(readFileSync(new URL('../../../docs/benchmarks.md', import.meta.url), 'utf8'));
    const missed = kept.flatMap(({ figures }) => figures.filter(misses));
    expect(missed.filter((figure) => reasonFor(REASONS, figure.bench, figure.case) === undefined)).toEqual([]);
  });
});
