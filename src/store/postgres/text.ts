/*
 * PostgreSQL text is any Unicode but the zero character. Thrift strings may hold that one too, and JavaScript strings halves of
 * surrogate pairs. These, the separators below and the escape character itself are stored as U+241B (␛) and four hex digits, so
 * that no text that anyone sends can make a commit fail, or two texts become one.
 */

/** No stored text has one of these, so that many values can be read as one text. */
export const NULL_MARK = '\u001d';
export const RECORD_SEPARATOR = '\u001e';
export const UNIT_SEPARATOR = '\u001f';

const ESCAPE = '\u241b';
const SPECIAL_CLASS = `[\\0${NULL_MARK}-${UNIT_SEPARATOR}${ESCAPE}\\p{Surrogate}]`;
const SPECIAL = new RegExp(SPECIAL_CLASS, 'u');
const ALL_SPECIAL = new RegExp(SPECIAL_CLASS, 'gu');
const ESCAPED = /\u241b([0-9a-f]{4})/g;

/** The text as the database stores it. */
export function toDatabaseText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(ALL_SPECIAL, (char) => ESCAPE + char.charCodeAt(0).toString(16).padStart(4, '0'));
}

/** The text that {@link toDatabaseText} made this of. */
export function fromDatabaseText(text: string): string {
  if (!text.includes(ESCAPE)) return text;
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
