import { type Clock, Pacer } from '../clock/index.ts';
import { javaDouble } from '../model/index.ts';
import { type Figure, type Stat, type Stats, sortedFigures } from '../stats/index.ts';
import type { Page } from './pages.ts';

/** Figures to a piece of a page. */
const PIECE = 200;

/**
 * The pages of all figures: `/vars` a line each, and `/vars.json`, which `?pretty=true` makes readable; both sorted. There may be a
 * hundred thousand, so a page is made piece by piece.
 * (aurora: commons/net/http/handlers/VarsHandler.java, VarsJsonHandler.java)
 */
export function varsPages(stats: Stats, clock: Clock): readonly Page[] {
  const figures = (): Promise<readonly Figure[]> => sortedFigures(stats, new Pacer(clock));
  return [
    {
      path: '/vars',
      leaderOnly: false,
      type: 'text/plain',
      answer: async () => ({
        pieces: joinedPieces(await figures(), ([name, stat]) => `${name} ${textOf(stat)}`, '\n'),
      }),
    },
    {
      path: '/vars.json',
      leaderOnly: false,
      type: 'application/json',
      answer: async (query) => ({ pieces: jsonPieces(await figures(), query.get('pretty') === 'true') }),
    },
  ];
}

function* joinedPieces(
  figures: readonly Figure[],
  show: (figure: Figure) => string,
  separator: string,
): Generator<string> {
  for (let from = 0; from < figures.length; from += PIECE) {
    const piece = figures
      .slice(from, from + PIECE)
      .map(show)
      .join(separator);
    yield from === 0 ? piece : separator + piece;
  }
}

function* jsonPieces(figures: readonly Figure[], pretty: boolean): Generator<string> {
  const [begin, colon, end] = pretty && figures.length > 0 ? ['{\n', ': ', '\n}'] : ['{', ':', '}'];
  yield begin;
  const show = ([name, stat]: Figure): string => `${pretty ? '  ' : ''}${JSON.stringify(name)}${colon}${jsonOf(stat)}`;
  yield* joinedPieces(figures, show, pretty ? ',\n' : ',');
  yield end;
}

/** A double keeps its fraction, as the original's do; infinity and NaN are no JSON. */
function jsonOf(stat: Stat): string {
  const isNumber = stat.type !== 'text' && (stat.type !== 'double' || Number.isFinite(stat.value));
  return isNumber ? textOf(stat) : JSON.stringify(textOf(stat));
}

function textOf(stat: Stat): string {
  return stat.type === 'double' ? javaDouble(stat.value) : String(stat.value);
}
