import { describe, expect, it } from '@jest/globals';
import { hashSync } from 'bcryptjs';
import { checkSlowly, passwordMatcher } from './passwords.ts';

const PACKAGE = 'org.apache.shiro.authc.credential.';
/** Of the original's library. */
const SHIRO = '$shiro1$SHA-256$3$c2FsdHNhbHQ=$8XZSBkWJnkdRb/YdyVnoHrYD0cwNjHQCCagVJzfx9PQ=';
const SHA256 = '2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b';
const BCRYPT = hashSync('secret', 4);

describe('passwords', () => {
  it.each<readonly [matcher: string, stored: string, given: string, verdict: boolean | 'slow']>([
    ['SimpleCredentialsMatcher', 'secret', 'secret', true],
    ['SimpleCredentialsMatcher', 'secret', 'Secret', false],
    ['SimpleCredentialsMatcher', 'pässword', 'pässword', true],
    ['SimpleCredentialsMatcher', BCRYPT, 'secret', false],
    ['Sha256CredentialsMatcher', SHA256, 'secret', true],
    ['Sha256CredentialsMatcher', SHA256.toUpperCase(), 'secret', true],
    ['Sha256CredentialsMatcher', SHA256, 'secre', false],
    ['Sha256CredentialsMatcher', 'secret', 'secret', false],
    ['Md5CredentialsMatcher', '5ebe2294ecd0e0f08eab7690d2a6ee69', 'secret', true],
    ['Sha1CredentialsMatcher', 'e5e9fa1ba31ecd1ae84f75caaa474f3a663f05f4', 'secret', true],
    ['PasswordMatcher', SHIRO, 'secret', true],
    ['PasswordMatcher', SHIRO, 'secrets', false],
    ['PasswordMatcher', SHIRO.replace('$3$', '$500000$'), 'secret', 'slow'],
    ['PasswordMatcher', '$shiro1$SHA-256$1$$K7gNU3sdo+OL0wNhqoVWhr3g6s1xYv72ol/pe/Unols=', 'secret', false],
    ['PasswordMatcher', '$shiro1$SHA-9$3$c2FsdHNhbHQ=$8XZSBkWJnkdRb/YdyVnoHrYD0cwNjHQCCagVJzfx9PQ=', 'secret', false],
    ['PasswordMatcher', 'secret', 'secret', false],
    ['PasswordMatcher', SHA256, 'secret', false],
    ['PasswordMatcher', BCRYPT, 'secret', 'slow'],
    ['HashedCredentialsMatcher', SHA256, 'secret', false],
    ['AllowAllCredentialsMatcher', 'x', 'y', true],
  ])('%s: %s, given %s', (matcher, stored, given, verdict) => {
    expect(passwordMatcher(`${PACKAGE}${matcher}`)(stored, given)).toBe(verdict);
  });

  it('that take long are checked elsewhere', () => {
    expect(checkSlowly(BCRYPT, 'secret')).toBe(true);
    expect(checkSlowly(BCRYPT, 'secre')).toBe(false);
    // What htpasswd -B writes.
    expect(checkSlowly(BCRYPT.replace('$2b$', '$2y$'), 'secret')).toBe(true);
    expect(checkSlowly(SHIRO, 'secret')).toBe(true);
    expect(checkSlowly(SHIRO, 'secre')).toBe(false);
  });

  it('need a matcher that there is', () => {
    expect(() => passwordMatcher('com.example.Mine')).toThrow(
      '-shiro_credentials_matcher: com.example.Mine is not known; there are org.apache.shiro.authc.credential.SimpleCredentialsMatcher',
    );
  });
});
