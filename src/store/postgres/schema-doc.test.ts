import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { systemClock } from '../../clock/index.ts';
import { createTestDatabase } from '../../postgres/testing/index.ts';
import { migrate } from './migrate.ts';
import { Session } from './session.ts';

it('docs/schema.md names every table and column, and its queries work', async () => {
  const document = await readFile(join(import.meta.dirname, '../../../docs/schema.md'), 'utf8');
  const url = await createTestDatabase();
  const session = await Session.open({ url, applicationName: 'test', clock: systemClock, patienceMs: 10_000 });
  await migrate(session, url);

  const queries = [...document.matchAll(/```sql\n([^`]*)```/g)].map(([, text]) => text ?? '');
  expect(queries.length).toBeGreaterThanOrEqual(10);
  for (const text of queries) await session.query({ text });

  const { rows } = await session.query({
    text: `select table_name, column_name from information_schema.columns
      where table_schema = 'public' and table_name !~ '^knex_' and column_name <> 'only_row'`,
  });
  expect(rows.length).toBeGreaterThan(40);
  const words = new Set(document.match(/\w+/g));
  expect(rows.flat().filter((name) => !words.has(name ?? ''))).toEqual([]);
  await session.end();
});
