/** What stands in `<title>` and the heading of a page, by status. */
export interface ErrorPage {
  readonly status: number;
  /** What went wrong, in words that help the caller. */
  readonly reason: string;
}

/** Headers of every error page. (jetty: server/handler/ErrorHandler.java) */
export const ERROR_PAGE_HEADERS = {
  'Cache-Control': 'must-revalidate,no-cache,no-store',
  'Content-Type': 'text/html;charset=iso-8859-1',
} as const;

/** The page that a browser sees instead of an answer; its shape is the original's, of which no client depends on the text. */
export function errorPage(path: string, { status, reason }: ErrorPage): Buffer {
  return Buffer.from(
    `<html>
<head>
<meta http-equiv="Content-Type" content="text/html;charset=ISO-8859-1"/>
<title>Error ${status} </title>
</head>
<body>
<h2>HTTP ERROR: ${status}</h2>
<p>Problem accessing ${escapeHtml(path)}. Reason:
<pre>    ${escapeHtml(reason)}</pre></p>
</body>
</html>
`,
    'latin1',
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"'\u0100-\uffff]/g, (character) => ENTITIES[character] ?? '?');
}
