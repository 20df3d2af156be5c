/** `type/subtype` with parameters, lower-cased where case does not count. */
export interface MediaType {
  readonly type: string;
  readonly subtype: string;
  /** Name (lower case) and value of each parameter, in the order given; the value of `charset` is lower-cased. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

const TOKEN = /[!#$%&'*+\-.^_`{|}~0-9A-Za-z]+/y;
const QUOTED = /"((?:[^"\\\r\u0080-\uffff]|\\[\0-\u007f])*)"/y;
const SEPARATOR = /[ \t\r\n]*;[ \t\r\n]*/y;

/**
 * Reads a media type as strictly as the original did; undefined when it is malformed. Nothing may come before the type
 * or after the last parameter, not even a space or a `;`. (guava: com/google/common/net/MediaType.java)
 */
export function parseMediaType(text: string): MediaType | undefined {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return undefined;
    at = pattern.lastIndex;
    return match;
  };

  const type = take(TOKEN)?.[0].toLowerCase();
  if (type === undefined || text[at++] !== '/') return undefined;
  const subtype = take(TOKEN)?.[0].toLowerCase();
  if (subtype === undefined || (type === '*' && subtype !== '*')) return undefined;

  const parameters: (readonly [string, string])[] = [];
  while (at < text.length) {
    if (take(SEPARATOR) === undefined) return undefined;
    const name = take(TOKEN)?.[0].toLowerCase();
    if (name === undefined || text[at++] !== '=') return undefined;
    const value = take(QUOTED)?.[1]?.replaceAll(/\\(.)/gs, '$1') ?? take(TOKEN)?.[0];
    if (value === undefined) return undefined;
    parameters.push([name, name === 'charset' ? value.toLowerCase() : value]);
  }
  return { type, subtype, parameters };
}
