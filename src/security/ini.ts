/** Entries of a section, in order. */
export type Section = ReadonlyMap<string, string>;

/** A file that cannot be taken. The message says what is wrong, and where. */
export class IniError extends Error {
  override readonly name = 'IniError';
}

const ALLOWED = new Set(['users', 'roles']);
const SEPARATOR = /[\s:=]/;
const SEPARATORS = /^[\s:=]+/;

/** Name of what stands before the first header. */
const UNNAMED = '';

/**
 * Reads the sections of a Shiro file. A section that comes again replaces the earlier one; one without entries is none. Comments,
 * blank lines and headers are found before lines are joined, so that they may stand between the pieces of one.
 * (shiro: org.apache.shiro.config.Ini)
 * @throws IniError for a line that is no entry
 */
export function parseSections(text: string): ReadonlyMap<string, Section> {
  const sections = new Map<string, Section>();
  let name = UNNAMED;
  let lines: Line[] = [];
  const keep = (): void => {
    const entries = entriesOf(lines);
    if (entries.size > 0) sections.set(name, entries);
  };
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    const header = /^\[(.*)\]$/.exec(line)?.[1]?.trim();
    if (header === undefined || header === '') {
      lines.push({ text: line, number: index + 1 });
      continue;
    }
    keep();
    name = header;
    lines = [];
  }
  keep();
  return sections;
}

/**
 * The users and roles of a Shiro file; nothing else may be in it.
 * (aurora: scheduler/http/api/security/ShiroIniConverter.java)
 * @throws IniError
 */
export function parseShiroIni(text: string): { readonly users: Section; readonly roles: Section } {
  const sections = parseSections(text);
  if (sections.size === 0) throw new IniError('No sections present. Allowed sections are: roles,users');
  const extra = [...sections.keys()].filter((name) => !ALLOWED.has(name));
  if (extra.length > 0) throw new IniError(`Extra sections present: [${extra.join(', ')}]`);
  const empty: Section = new Map();
  return { users: sections.get('users') ?? empty, roles: sections.get('roles') ?? empty };
}

/**
 * A value as a list: pieces between commas, trimmed. Quotes protect commas and are taken away; two of them inside stand for one.
 * (shiro: org.apache.shiro.util.StringUtils.split)
 */
export function splitValue(value: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let quoted = false;
  for (let at = 0; at < value.length; at++) {
    const character = value[at] ?? '';
    if (character === '"') {
      if (quoted && value[at + 1] === '"') {
        piece += '"';
        at++;
      } else quoted = !quoted;
    } else if (character === ',' && !quoted) {
      pieces.push(piece.trim());
      piece = '';
    } else piece += character;
  }
  return [...pieces, piece.trim()];
}

interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** A line that goes on at the end of its section is dropped with what it goes on from. */
function entriesOf(lines: readonly Line[]): Section {
  const entries = new Map<string, string>();
  let joined = '';
  for (const { text, number } of lines) {
    if (goesOn(text)) {
      joined += text.slice(0, -1);
      continue;
    }
    const [key, value] = entryIn(joined + text, number);
    entries.set(key, value);
    joined = '';
  }
  return entries;
}

/** Whether an odd number of backslashes stands at the end of a line; one that begins it is not counted. */
function goesOn(line: string): boolean {
  const [backslashes = ''] = /\\*$/.exec(line.slice(1)) ?? [];
  return backslashes.length % 2 === 1;
}

function entryIn(line: string, number: number): readonly [key: string, value: string] {
  const from = line.search(SEPARATOR);
  const end = from < 0 ? line.length : from;
  // The original cannot escape a separator, and forgets the backslashes that try.
  const key = line.slice(0, 1) + line.slice(1, end).replaceAll('\\', '');
  const value = line.slice(end).replace(SEPARATORS, '').trim();
  if (end > 0 && value !== '') return [key, value];
  throw new IniError(`line ${number} must be name = value: ${end === 0 ? 'it has no name' : `${key} has no value`}`);
}
