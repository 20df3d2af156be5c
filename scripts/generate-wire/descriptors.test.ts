import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { AuroraAdminMethods, apiDescriptors } from '../../src/wire/index.ts';
import { generate } from './generate.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

describe('descriptors', () => {
  it('are what the IDL says', async () => {
    const committed = await readFile(root('src/wire/gen/api.descriptors.ts'), 'utf8');
    expect(generate(root('idl')).get('api.descriptors.ts')).toBe(committed);
  });

  it('are there for the arguments of every method', () => {
    for (const { args } of Object.values(AuroraAdminMethods)) expect(apiDescriptors[args.name]?.kind).toBe('struct');
  });
});
