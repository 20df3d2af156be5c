/** A login for a machine. */
export interface Login {
  readonly user: string;
  readonly password: string;
}

/**
 * The login that a `.netrc` has for a host: that of `machine HOST`, or else of `default`. Macros and comments are passed over.
 * @returns undefined when there is none, or it is not complete
 */
export function netrcLogin(text: string, host: string): Login | undefined {
  const words = wordsOf(text);
  let found: Partial<Login> | undefined;
  let fallback: Partial<Login> | undefined;
  let current: { -readonly [Name in keyof Login]?: string } = {};
  for (let at = 0; at < words.length; at++) {
    const next = words[at + 1] ?? '';
    switch (words[at]) {
      case 'machine':
        current = {};
        if (next === host) found ??= current;
        at++;
        break;
      case 'default':
        current = {};
        fallback ??= current;
        break;
      case 'login':
        current.user = next;
        at++;
        break;
      case 'password':
        current.password = next;
        at++;
        break;
      case 'account':
        at++;
        break;
    }
  }
  const { user, password } = found ?? fallback ?? {};
  return user === undefined || password === undefined ? undefined : { user, password };
}

function wordsOf(text: string): readonly string[] {
  const lines: string[] = [];
  let inMacro = false;
  for (const line of text.split(/\r?\n/)) {
    // A macro goes on until an empty line.
    inMacro = /^\s*macdef\b/.test(line) || (inMacro && line.trim() !== '');
    if (!inMacro && !/^\s*#/.test(line)) lines.push(line);
  }
  return [...lines.join('\n').matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, bare = '']) =>
    quoted === undefined ? bare : quoted.replaceAll(/\\(.)/g, '$1'),
  );
}
