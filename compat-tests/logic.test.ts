import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { TABLES } from './logic/index.ts';
import { goldenFolder } from './wire.ts';

const SAMPLES = 'compat-tests/fixtures';

/** Rows of a table: all of them where they are at hand, else the samples kept here. */
function rowsOf(file: string): readonly unknown[] {
  const golden = join(goldenFolder(), 'logic', file);
  return readFileSync(existsSync(golden) ? golden : join(SAMPLES, 'logic', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}

describe('what the original worked out', () => {
  it.each(TABLES.map((table) => [table.file, table] as const))('%s comes out the same', (file, { compare }) => {
    const { compared, different } = compare(rowsOf(file));
    expect(compared).toBeGreaterThan(0);
    expect(different).toEqual([]);
  });
});
