/**
 * A wildcard permission: parts, each of them a set of words. (shiro: org.apache.shiro.authz.permission.WildcardPermission)
 */
export type Permission = readonly ReadonlySet<string>[];

const ANYTHING = '*';

/** A text that is no permission. */
export class PermissionError extends Error {
  override readonly name = 'PermissionError';
}

/**
 * Reads a permission, of which letters' case does not matter: parts between colons, words between commas, empty ones at the end dropped.
 * @throws PermissionError when nothing is left
 */
export function parsePermission(text: string): Permission {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === '') throw new PermissionError('a permission must not be empty');
  const parts = splitDropping(trimmed, ':');
  if (parts.length === 0) throw new PermissionError(`permission ${text} has nothing but colons`);
  return parts.map((part) => {
    const words = part === '' ? [''] : splitDropping(part, ',');
    if (words.length === 0) throw new PermissionError(`permission ${text} has a part with nothing but commas`);
    return new Set(words);
  });
}

/** Whether who has been granted one permission has the other, too. */
export function implies(granted: Permission, requested: Permission): boolean {
  for (const [at, wanted] of requested.entries()) {
    const part = granted[at];
    if (part === undefined) return true;
    if (part.has(ANYTHING)) continue;
    for (const word of wanted) if (!part.has(word)) return false;
  }
  return granted.slice(requested.length).every((part) => part.has(ANYTHING));
}

/** Java's split: empty pieces at the end do not count. */
function splitDropping(text: string, separator: string): string[] {
  const pieces = text.split(separator);
  while (pieces.at(-1) === '') pieces.pop();
  return pieces;
}
