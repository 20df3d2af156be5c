import { randomUUID } from 'node:crypto';
import { createDatabase } from '../connect.ts';

/** Makes an empty database on the server of this test run and gives its address; it goes away with the server. */
export async function createTestDatabase(): Promise<string> {
  const server = process.env.AURORA_TEST_POSTGRES;
  if (server === undefined) throw new Error('AURORA_TEST_POSTGRES is not set: run tests by `npm test`');
  return await createDatabase(server, `test_${randomUUID().replaceAll('-', '')}`);
}
