import { describe, expect, it } from '@jest/globals';
import { allows } from './coordinator-reply.ts';

describe('allows', () => {
  it.each([
    ['{"drain":true}', true],
    ['{"drain":"true"}', true],
    ['{"drain":true,"reason":"x"}', true],
    ['{drain:true}', true],
    ['{"drain":true,"other":null}', true],
    ['{"drain":false}', false],
    ['{"drain":"yes"}', false],
    ['{"other":true,"drain":false}', false],
  ])('%s', (body, expected) => {
    expect(allows(body, 'drain')).toBe(expected);
  });

  it.each([
    ['{"drain":1}', 'drain is not a truth value.'],
    ['{"drain":true,"n":5}', 'n is not a truth value.'],
    ['{"drain":true,"o":{}}', 'o is not a truth value.'],
    ['[true]', 'The answer is not an object of truth values.'],
    ['true', 'The answer is not an object of truth values.'],
    ['null', 'The answer is not an object of truth values.'],
    ['', 'The answer is not an object of truth values.'],
    ['{}', 'The answer has nothing under drain.'],
    ['{"drain":null}', 'The answer has nothing under drain.'],
    ['{"other":true}', 'The answer has nothing under drain.'],
  ])('cannot be told from %j', (body, message) => {
    expect(() => allows(body, 'drain')).toThrow(message);
  });

  it('cannot be told from what is no JSON', () => {
    expect(() => allows('<html>', 'drain')).toThrow();
    expect(() => allows('{"drain":true', 'drain')).toThrow();
    expect(() => allows(`{${'"a":true,'.repeat(2000)}"drain":true}`, 'drain')).toThrow();
  });

  it('looks under the key of the policy', () => {
    expect(allows('{"drain":false,"go":true}', 'go')).toBe(true);
  });
});
