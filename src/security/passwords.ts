import { createHash, timingSafeEqual } from 'node:crypto';
import { compareSync } from 'bcryptjs';

/** How a password that somebody gives is compared with the stored one. `slow`: it takes long, and is for {@link checkSlowly}. */
export type PasswordMatcher = (stored: string, given: string) => boolean | 'slow';

const PACKAGE = 'org.apache.shiro.authc.credential.';

/** Names of digests in stored passwords, by the names that Node has. */
const DIGESTS = new Map([
  ['MD5', 'md5'],
  ['SHA', 'sha1'],
  ['SHA-1', 'sha1'],
  ['SHA-256', 'sha256'],
  ['SHA-384', 'sha384'],
  ['SHA-512', 'sha512'],
]);

/** Rounds of a digest that take less than a millisecond or two. */
const FEW_ROUNDS = 1_000;

const BCRYPT = /^\$2[aby]?\$\d{2}\$[./A-Za-z0-9]{53}$/;

const MATCHERS: Readonly<Record<string, PasswordMatcher>> = {
  SimpleCredentialsMatcher: (stored, given) => equal(digest('sha256', stored), digest('sha256', given)),
  Md5CredentialsMatcher: hexOf('md5'),
  Sha1CredentialsMatcher: hexOf('sha1'),
  Sha256CredentialsMatcher: hexOf('sha256'),
  Sha384CredentialsMatcher: hexOf('sha384'),
  Sha512CredentialsMatcher: hexOf('sha512'),
  PasswordMatcher: (stored, given) => {
    if (BCRYPT.test(stored)) return 'slow';
    const hash = parseShiro1(stored);
    if (hash === undefined) return false;
    return hash.rounds > FEW_ROUNDS ? 'slow' : matchesShiro1(hash, given);
  },
  // It lacks the name of an algorithm, and so takes nobody.
  HashedCredentialsMatcher: () => false,
  AllowAllCredentialsMatcher: () => true,
};

/**
 * The matcher that `-shiro_credentials_matcher` names.
 * @throws Error naming the flag and what there is
 */
export function passwordMatcher(className: string): PasswordMatcher {
  const name = className.startsWith(PACKAGE) ? className.slice(PACKAGE.length) : className;
  const matcher = Object.hasOwn(MATCHERS, name) ? MATCHERS[name] : undefined;
  if (matcher !== undefined) return matcher;
  const names = Object.keys(MATCHERS).map((each) => `${PACKAGE}${each}`);
  throw new Error(`-shiro_credentials_matcher: ${className} is not known; there are ${names.join(', ')}`);
}

/** Compares a password with a stored one in as much time as that takes: tenths of a second. */
export function checkSlowly(stored: string, given: string): boolean {
  if (BCRYPT.test(stored)) return compareSync(given, stored);
  const hash = parseShiro1(stored);
  return hash !== undefined && matchesShiro1(hash, given);
}

interface Shiro1Hash {
  /** As Node names it. */
  readonly algorithm: string;
  readonly rounds: number;
  readonly salt: Buffer;
  readonly digest: Buffer;
}

/** (shiro: org.apache.shiro.crypto.hash.format.Shiro1CryptFormat) */
function parseShiro1(stored: string): Shiro1Hash | undefined {
  const parts = stored.split('$');
  const [nothing, name, algorithmName = '', roundsText = '', salt = '', hash = ''] = parts;
  const algorithm = DIGESTS.get(algorithmName.toUpperCase());
  const rounds = /^\d{1,9}$/.test(roundsText) ? Number(roundsText) : 0;
  if (parts.length !== 6 || nothing !== '' || name !== 'shiro1' || algorithm === undefined) return undefined;
  // The original cannot read its own passwords without a salt.
  if (rounds === 0 || salt === '' || hash === '') return undefined;
  return { algorithm, rounds, salt: Buffer.from(salt, 'base64'), digest: Buffer.from(hash, 'base64') };
}

function matchesShiro1({ algorithm, rounds, salt, digest: wanted }: Shiro1Hash, given: string): boolean {
  let hash = digest(algorithm, salt, given);
  for (let round = 1; round < rounds; round++) hash = digest(algorithm, hash);
  return equal(hash, wanted);
}

function hexOf(algorithm: string): PasswordMatcher {
  return (stored, given) =>
    /^[0-9a-fA-F]*$/.test(stored) && equal(Buffer.from(stored, 'hex'), digest(algorithm, given));
}

function digest(algorithm: string, ...parts: readonly (string | Buffer)[]): Buffer {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** Takes as long for equal bytes as for others of that length. */
function equal(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
