import { javaDouble } from '../model/index.ts';
import type { Stat, Stats } from '../stats/index.ts';
import type { Page } from './pages.ts';

/**
 * The pages of all figures: `/vars` a line each, sorted, and `/vars.json`, which `?pretty=true` makes readable.
 * (aurora: commons/net/http/handlers/VarsHandler.java, VarsJsonHandler.java)
 */
export function varsPages(stats: Stats): readonly Page[] {
  return [
    {
      path: '/vars',
      leaderOnly: false,
      type: 'text/plain',
      answer: () =>
        [...stats.snapshot()]
          .map(([name, stat]) => `${name} ${textOf(stat)}`)
          .sort(compareCodeUnits)
          .join('\n'),
    },
    {
      path: '/vars.json',
      leaderOnly: false,
      type: 'application/json',
      answer: (query) => jsonOf(stats.snapshot(), query.get('pretty') === 'true'),
    },
  ];
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function textOf(stat: Stat): string {
  return stat.type === 'double' ? javaDouble(stat.value) : String(stat.value);
}

function jsonOf(all: ReadonlyMap<string, Stat>, pretty: boolean): string {
  if (all.size === 0) return '{}';
  const fields = [...all].map(([name, stat]) => {
    // A double keeps its fraction, as the original's do; infinity and NaN are no JSON.
    const value =
      stat.type === 'text' || (stat.type === 'double' && !Number.isFinite(stat.value))
        ? JSON.stringify(textOf(stat))
        : textOf(stat);
    return pretty ? `  ${JSON.stringify(name)}: ${value}` : `${JSON.stringify(name)}:${value}`;
  });
  return pretty ? `{\n${fields.join(',\n')}\n}` : `{${fields.join(',')}}`;
}
