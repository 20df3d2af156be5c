/** Characters that JSON could have as they are, but that mean something where the text stands in a page. */
const SPECIAL = /[<>&='\u2028\u2029]/;
const ALL_SPECIAL = new RegExp(SPECIAL, 'g');

/** A text as it may also stand in a page. (gson: com/google/gson/stream/JsonWriter.java) */
export function quoted(text: string): string {
  const json = JSON.stringify(text);
  if (!SPECIAL.test(json)) return json;
  return json.replace(ALL_SPECIAL, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
