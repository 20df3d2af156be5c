import type { Answer } from '../api/send.ts';

/** A difference of two answers; `what` says where. */
export interface Difference {
  readonly what: string;
  readonly ours: string;
  readonly recorded: string;
}

/** Headers that mean something to clients. */
const HEADERS = ['content-type', 'allow', 'location', 'content-encoding', 'www-authenticate'];

/** Pages of which everything that is text in their tables is compared. */
const TABLES = /^\/(agents|slaves|utilization)\b/;

/**
 * Compares an answer with the recorded one: status, headers, and the body by its kind. JSON has the same shape, tables have the same cells,
 * texts are the same. Figures are compared by their names, elsewhere.
 * @param isCut whether only the beginning of the recorded body is there; then it is not looked at
 */
export function differences(path: string, ours: Answer, recorded: Answer, isCut = false): readonly Difference[] {
  const found: Difference[] = [];
  const compare = (what: string, a: unknown, b: unknown): void => {
    if (a !== b) found.push({ what, ours: String(a), recorded: String(b) });
  };
  compare('status', ours.status, recorded.status);
  for (const name of HEADERS) {
    const location = (text: string | undefined): string | undefined =>
      name === 'location'
        ? text
            ?.replace(/:\d+/, ':PORT')
            .replace(/agent-\d/, 'agent')
            .replace('127.0.0.1', 'localhost')
        : text;
    compare(name, location(ours.headers.get(name)), location(recorded.headers.get(name)));
  }
  if (found.length > 0 || recorded.body.length === 0 || isCut) return found;
  const [a, b] = [ours.body.toString(), recorded.body.toString()];
  if (isError(recorded)) return found;
  if (TABLES.test(path)) compare('table', cells(a), cells(b));
  else if (recorded.headers.get('content-type') === 'application/json' && !path.startsWith('/vars')) {
    const shapes = [a, b].map((text) => shapeText(path, text));
    compare('shape', shapes[0], shapes[1]);
  } else if (/^\/(health|leaderhealth|mname)/.test(path) && recorded.status !== 400) compare('body', a, b);
  return found;
}

/** A page that a server shows instead of an answer; its words are its own. */
function isError({ headers }: Answer): boolean {
  return headers.get('content-type') === 'text/html;charset=iso-8859-1';
}

/** The texts of the rows of a table, in order. */
function cells(html: string): string {
  const body = /<tbody>(.*)<\/tbody>/s.exec(html)?.[1] ?? '';
  return body
    .split('<tr>')
    .slice(1)
    .map((row) =>
      row
        .split('<td>')
        .slice(1)
        .map((cell) => cell.replace(/<[^>]*>/g, '').trim())
        .join(' | '),
    )
    .map((row) => row.replace(/\s+/g, ' '))
    .sort()
    .join('\n');
}

/** Names in these places are data, not fields. */
const MAPS = /^\/(quotas|cron|state|maintenance)\b/;

/** What kinds of values stand where: those of a list's elements together, those under names that are data together. */
function shapeText(path: string, text: string): string {
  const kinds = new Set<string>();
  const walk = (value: unknown, at: string): void => {
    if (Array.isArray(value)) {
      kinds.add(`${at}[]`);
      for (const each of value) walk(each, `${at}[]`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) {
        const isData = MAPS.test(path) && /[/]|^agent-|^www$/.test(name);
        walk(each, `${at}.${isData ? '*' : name}`);
      }
    } else kinds.add(`${at} ${typeof value}`);
  };
  walk(JSON.parse(text), '');
  return [...kinds].sort().join('\n');
}
