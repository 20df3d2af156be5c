import { describe, expect, it } from '@jest/globals';
import { parseCredential } from './credential.ts';

const BOTH = { principal: 'aurora', secret: 'se cret' };

describe('parseCredential', () => {
  it.each([
    ['aurora_authentication_principal=aurora\naurora_authentication_secret=se cret\n', BOTH],
    ['aurora_authentication_principal: aurora\r\naurora_authentication_secret :  se cret', BOTH],
    ['aurora_authentication_principal aurora\raurora_authentication_secret\tse cret', BOTH],
    ['# who\n! and\n\n  aurora_authentication_principal = aurora\naurora_authentication_secret=se \\\n   cret', BOTH],
    ['aurora\\u005fauthentication_principal=aurora\naurora_authentication_secret=se\\ cret\nother=1', BOTH],
    [
      'aurora_authentication_principal=a\naurora_authentication_principal=b\naurora_authentication_secret=x\\=y\\\\',
      { principal: 'b', secret: 'x=y\\' },
    ],
    ['aurora_authentication_secret=a=b:c #d\naurora_authentication_principal=', { principal: '', secret: 'a=b:c #d' }],
  ])('%j', (text, credential) => {
    expect(parseCredential(text)).toEqual(credential);
  });

  it.each([
    ['aurora_authentication_principal=aurora', 'aurora_authentication_secret'],
    ['aurora_authentication_secret=s', 'aurora_authentication_principal'],
    ['', 'aurora_authentication_principal'],
    ['#aurora_authentication_principal=aurora', 'aurora_authentication_principal'],
  ])('%j misses a key', (text, key) => {
    expect(() => parseCredential(text)).toThrow(`The framework authentication file is missing the key: ${key}`);
  });
});
