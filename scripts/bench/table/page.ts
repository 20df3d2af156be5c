import type { Figure } from '../figure.ts';
import { REASONS, type Reason, reasonFor } from './reasons.ts';

/** What one benchmark gave, when, and where. */
export interface Measured {
  readonly bench: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly machine: string;
  readonly figures: readonly Figure[];
}

const INTRODUCTION = `# Benchmarks

Written by \`npm run bench -- all\`; do not edit. A ratio above 1 is better than the mark beside it, which is what the original measured on a machine of the
same class, or what was to be kept. Figures without a mark are there to be compared with later ones. Client, server, database and Mesos share
the machine.
`;

const COLUMNS = '| case | measured | unit | mark | ratio |\n|---|---:|---|---:|---:|';

/** The page as Markdown, benchmarks by name; below each table, why figures miss their marks. */
export function renderPage(all: readonly Measured[], reasons: readonly Reason[] = REASONS): string {
  const sections = [...all]
    .sort((a, b) => (a.bench < b.bench ? -1 : 1))
    .map((each) => renderSection(each) + renderReasons(each, reasons));
  return [INTRODUCTION, ...sections].join('\n');
}

/** Whether a figure is worse than its mark. */
export function misses({ ratio }: Figure): boolean {
  return ratio !== undefined && ratio < 1;
}

function renderSection({ bench, date, machine, figures }: Measured): string {
  const rows = figures.map(
    (figure) => `| ${figure.case} | ${figure.value} | ${figure.unit} | ${figure.baseline ?? ''} | ${mark(figure)} |`,
  );
  return `## ${bench}\n\n${date} · ${machine}\n\n${[COLUMNS, ...rows].join('\n')}\n`;
}

function renderReasons({ bench, figures }: Measured, reasons: readonly Reason[]): string {
  const missed = figures.filter(misses).map((figure) => reasonFor(reasons, bench, figure.case));
  const lines = [...new Set(missed)].filter((reason) => reason !== undefined);
  return lines.map(({ cases, why }) => `\n**${cases}…**: ${why}\n`).join('');
}

/** What misses its mark stands out. */
function mark(figure: Figure): string {
  return misses(figure) ? `**${figure.ratio}**` : String(figure.ratio ?? '');
}

/** Reads a page that {@link renderPage} wrote. */
export function parsePage(page: string): readonly Measured[] {
  return page
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [bench = '', , where = '', ...rest] = section.split('\n');
      const [date = '', machine = ''] = where.split(' · ');
      const figures = rest
        .filter((line) => line.startsWith('| ') && !line.startsWith('| case '))
        .map((line) => parseRow(bench, line));
      return { bench, date, machine, figures };
    });
}

function parseRow(bench: string, line: string): Figure {
  const [name = '', value, unit = '', baseline, ratio] = line
    .slice(1, -1)
    .split(' | ')
    .map((cell) => cell.trim());
  return {
    ...{ bench, case: name, value: Number(value), unit },
    ...(baseline && { baseline: Number(baseline) }),
    ...(ratio && { ratio: Number(ratio.replaceAll('*', '')) }),
  };
}
