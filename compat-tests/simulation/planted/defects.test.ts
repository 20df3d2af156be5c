import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compile } from './copy.ts';
import { DEFECTS, worsened } from './defects.ts';

const sourceOf = (file: string): string => readFileSync(`src/${file}.ts`, 'utf8');

describe('planted defects', () => {
  it.each(DEFECTS.map((defect) => [defect.name, defect] as const))('"%s" can still be planted', (_, defect) => {
    for (const change of defect.changes) {
      const whole = sourceOf(change.file);
      const worse = worsened(whole, change);
      expect(worse).not.toBe(whole);
      // Beyond what is replaced it must still be a program.
      expect(compile(worse, change.file)).not.toBe(compile(whole, change.file));
    }
  });

  it('are enough, and each is another', () => {
    expect(DEFECTS.length).toBeGreaterThanOrEqual(25);
    expect(new Set(DEFECTS.map(({ name }) => name)).size).toBe(DEFECTS.length);
  });

  it('say when the code has moved on', () => {
    const change = { file: 'a', edits: [['b  c', 'd']] } as const;
    expect(worsened('a b\n c', change)).toBe('a d');
    expect(() => worsened('a', change)).toThrow(/does not hold: b/);
    expect(() => worsened('b c b c', change)).toThrow(/more than once/);
  });
});
