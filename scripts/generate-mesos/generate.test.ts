import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { generateMesos, readGenerated } from './generate.ts';
import { generateSchema } from './schema.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

describe('generate:mesos', () => {
  it('makes from idl/mesos exactly what is committed in src/mesos/gen', async () => {
    const [made, committed] = [await generateMesos(root('idl/mesos')), await readGenerated(root('src/mesos/gen'))];
    expect(made.codec === committed.codec).toBe(true);
    expect(made.types === committed.types).toBe(true);
  });

  it('makes the schema that the local master reads JSON by', async () => {
    expect(await generateSchema(root('idl/mesos'))).toBe(await readFile(root('src/mesos/json/gen/schema.ts'), 'utf8'));
  });
});
