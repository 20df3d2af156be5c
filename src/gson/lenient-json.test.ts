import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { JsonError, type JsonValue, parseLenientJson } from './lenient-json.ts';

/** As JSON.parse would give it, with numbers as text. */
function plain(value: JsonValue): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([name, each]) => [name, plain(each)]));
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'object' && value !== null ? Number((value as { readonly digits: string }).digits) : value;
}

const parse = (text: string, maxValues = 1_000): unknown => plain(parseLenientJson(text, maxValues));

describe('lenient JSON', () => {
  it('is JSON', () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false }), (text) => {
        // As text: a property named __proto__ is one as any other.
        expect(JSON.stringify(parse(text))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it.each([
    ['', null],
    ['  ', null],
    ['{}', {}],
    ["{role: 'www'}", { role: 'www' }],
    ['{role = www; env => "prod",}', undefined],
    ['{role = www; env => "prod"}', { role: 'www', env: 'prod' }],
    ['// words\n{"a": /* more */ 1} # end', { a: 1 }],
    ['[1,,2;3]', [1, null, 2, 3]],
    ['[1,]', [1, null]],
    ['[,]', [null, null]],
    [")]}'\n[1]", [1]],
    ['TRUE', true],
    ['Null', null],
    ['{"a": 01, "b": 1.5e3, "c": NaN}', { a: '01', b: 1500, c: 'NaN' }],
    ['{"a":1,"a":2}', { a: 2 }],
    ['"\\u00e9\\n\\x\\\'"', "\u00e9\nx'"],
    ['"two\nlines"', 'two\nlines'],
  ])('%j', (text, value) => {
    if (value === undefined) expect(() => parse(text)).toThrow(JsonError);
    else expect(parse(text)).toEqual(value);
  });

  it.each([
    '{',
    '[',
    '[1',
    '{"a"',
    '{"a":',
    '{"a":1',
    '{this is bad json}',
    '{} {}',
    '"x',
    '"\\u12"',
    '/* x',
    '{,}',
    ':',
  ])('%j is none', (text) => {
    expect(() => parse(text)).toThrow(JsonError);
  });

  it('has only so many values, and levels', () => {
    expect(parse('[1,{"a":2}]', 3)).toEqual([1, { a: 2 }]);
    expect(() => parse('[1,{"a":2}]', 2)).toThrow('too many values');
    expect(() => parse('['.repeat(100_000), 1_000_000)).toThrow('deeper than 64 levels');
  });
});
