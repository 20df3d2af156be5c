const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in a page, between tags and within quoted attributes. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** Looks of the plain pages; they load nothing. */
const STYLE =
  'body{font:14px system-ui,sans-serif;margin:1.5em;color-scheme:light dark}table{border-collapse:collapse}' +
  'th,td{text-align:left;padding:.25em .75em;border-bottom:1px solid #8884}';

/** A table page, row by row. @param rows cells as HTML */
export function* tablePage(
  {
    title,
    heading,
    columns,
  }: { readonly title: string; readonly heading: string; readonly columns: readonly string[] },
  rows: Iterable<readonly string[]>,
): Generator<string, void, undefined> {
  const head = columns.map((column) => `<th>${escaped(column)}</th>`).join('');
  yield `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h2>${escaped(heading)}</h2>
<table>
<thead><tr>${head}</tr></thead>
<tbody>
`;
  for (const cells of rows) yield `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
  yield '</tbody>\n</table>\n</body>\n</html>\n';
}

/** A page of which the body is given as HTML. */
export function plainPage(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
