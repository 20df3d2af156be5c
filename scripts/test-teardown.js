/** Runs once after all tests: ends the PostgreSQL server of the run. */
export default async function teardown() {
  await globalThis.stopTestPostgres?.();
}
