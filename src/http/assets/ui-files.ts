import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FilePage, StaticFile } from '../file-pages.ts';

/** The web interface. Without an index it was not built. */
export interface UiFiles {
  /** The one page that is all pages. */
  readonly index: StaticFile | undefined;
  /** The others by path, with a slash at the front. */
  readonly files: ReadonlyMap<string, StaticFile>;
}

/** More than this, in bytes, is not the web interface. */
const MAX_BYTES = 16 * 2 ** 20;
const MAX_FILES = 500;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The page loads nothing from elsewhere, runs nothing that stands in it, and can't be shown within another. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const COMMON = { 'X-Content-Type-Options': 'nosniff' };
/** Asked for each time, since it names the others; a client that has it is told so. */
const PAGE_HEADERS = {
  ...COMMON,
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': CONTENT_POLICY,
  'Referrer-Policy': 'same-origin',
};
/** Never changes under its name. */
const HASHED_HEADERS = { ...COMMON, 'Cache-Control': 'max-age=31536000, immutable' };
const HASHED = /^\/assets\/ui\//;
const MAX_AGE_SECS = 3600;

const GZ = '.gz';

/**
 * Reads the web interface from the folder that it was built in; nothing is there when it was not.
 * @throws Error when the folder holds far more than it should, or can't be read
 */
export async function loadUi(folder: string): Promise<UiFiles> {
  const contents = await contentsOf(folder);
  const files = new Map<string, StaticFile>();
  for (const [path, body] of contents) {
    const type = TYPES[extname(path)];
    if (type !== undefined) files.set(path, fileOf(path, type, body, contents.get(path + GZ)));
  }
  const index = files.get('/index.html');
  files.delete('/index.html');
  return { index, files };
}

async function contentsOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  if (names.length > MAX_FILES)
    throw new Error(`${folder} holds ${names.length} files, too many for the web interface`);
  const contents = new Map<string, Buffer>();
  let size = 0;
  for (const name of names) {
    const body = await readFile(name);
    size += body.length;
    if (size > MAX_BYTES)
      throw new Error(`${folder} holds more than ${MAX_BYTES} bytes, too many for the web interface`);
    contents.set(name.slice(folder.replace(/\/$/, '').length), body);
  }
  return contents;
}

function fileOf(path: string, type: string, body: Buffer, gzipped: Buffer | undefined): StaticFile {
  const common = {
    type,
    body,
    gzipped,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  };
  if (path === '/index.html') return { ...common, headers: PAGE_HEADERS };
  if (HASHED.test(path)) return { ...common, headers: HASHED_HEADERS };
  return { ...common, headers: COMMON, maxAgeSecs: MAX_AGE_SECS };
}

/** Shown instead of an interface that was not built. */
const NOT_BUILT: StaticFile = {
  type: 'text/html',
  headers: { ...COMMON, 'Cache-Control': 'no-store' },
  body: Buffer.from(`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Aurora</title>
</head>
<body>
<h1>The web interface is not built</h1>
<p>The scheduler works; only its pages for people are missing from this installation. In its folder, run <code>npm ci</code> and
<code>npm run build</code>, and start the scheduler again. Its <a href="/">plain pages</a> need no building.</p>
</body>
</html>
`),
};

/**
 * The web interface where the original has its own: every address below `/scheduler` and `/updates` is the same page, which then finds out
 * for itself what it is to show. Only the leader serves that; the parts of it are served by all, since they are the same everywhere.
 * (aurora: scheduler/http/JettyServerModule.java)
 */
export function uiPages({ index, files }: UiFiles): readonly FilePage[] {
  const page = index ?? NOT_BUILT;
  const below = (path: string): FilePage => ({
    ...{ path, below: true, leaderOnly: false },
    file: (rest) => files.get(path + rest) ?? 404,
  });
  return [
    { path: '/scheduler', below: true, leaderOnly: true, file: () => page },
    { path: '/updates', below: true, leaderOnly: true, file: () => page },
    { path: '/assets/scheduler', below: true, leaderOnly: true, file: (rest) => (rest === '/index.html' ? page : 404) },
    below('/assets/ui'),
    { path: '/assets/images/aurora.svg', leaderOnly: false, file: () => files.get('/assets/images/aurora.svg') ?? 404 },
  ];
}
