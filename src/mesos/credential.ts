import type { Credential } from './master-http.ts';

/** A file of credentials that cannot be used. */
export class CredentialError extends Error {
  override readonly name = 'CredentialError';
}

const PRINCIPAL = 'aurora_authentication_principal';
const SECRET = 'aurora_authentication_secret';

/**
 * Reads the file of `-framework_authentication_file`, in Java's properties format. (aurora: scheduler/mesos/CommandLineDriverSettingsModule.java)
 *
 * @param text the file's bytes as ISO-8859-1
 * @throws CredentialError naming the key that is missing, in the original's words
 */
export function parseCredential(text: string): Credential {
  const properties = readProperties(text);
  const value = (key: string): string => {
    const found = properties.get(key);
    if (found === undefined) throw new CredentialError(`The framework authentication file is missing the key: ${key}`);
    return found;
  };
  return { principal: value(PRINCIPAL), secret: value(SECRET) };
}

/** Reads a properties file (java.util.Properties.load); of a key that is there twice the last value counts. */
function readProperties(text: string): Map<string, string> {
  const properties = new Map<string, string>();
  for (const line of logicalLines(text)) {
    // The key ends at the first `=`, `:` or blank that no backslash stands before.
    const key = /^(?:\\.|[^\\=: \t\f])*/s.exec(line)?.[0] ?? '';
    const value = line.slice(key.length).replace(/^[ \t\f]*[=:]?[ \t\f]*/, '');
    properties.set(unescaped(key), unescaped(value));
  }
  return properties;
}

/** Lines without comments and blank ones; one that ends with a backslash goes on in the next. */
function logicalLines(text: string): string[] {
  const lines: string[] = [];
  let open: string | undefined;
  for (const natural of text.split(/\r\n|\r|\n/)) {
    const line = natural.replace(/^[ \t\f]+/, '');
    if (open === undefined && (line === '' || line.startsWith('#') || line.startsWith('!'))) continue;
    const whole: string = (open ?? '') + line;
    const continues = (/\\+$/.exec(line)?.[0].length ?? 0) % 2 === 1;
    open = continues ? whole.slice(0, -1) : undefined;
    if (!continues) lines.push(whole);
  }
  return open === undefined ? lines : [...lines, open];
}

const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' };

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_whole, code?: string, character = '') =>
    code === undefined ? (ESCAPES[character] ?? character) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
