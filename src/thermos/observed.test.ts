import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { systemClock, systemRandom } from '../clock/index.ts';
import { Executor } from './executor.ts';
import { KILLED_BY_SCHEDULER, readLaunch } from './executor-dir.ts';
import { ExecutorFixture } from './executor-fixture.ts';

/** `TaskInfo.data` that the original scheduler made, and what the original executor reported of it on a real agent. */
interface TaskInfoRecord {
  readonly data_base64: string;
  readonly data_decoded: { readonly taskId: string };
  readonly observed: readonly { readonly state: string; readonly message: string | null }[] | null;
}

const KILL = 'scheduler sends KILL';

const recorded = join(process.env.AURORA_GOLDEN ?? '../shared/golden', 'clients', 'executor');
const folder = existsSync(recorded) ? recorded : join(import.meta.dirname, 'fixtures');

/** Records with an observed run, save those that need a Python server or were watched for half a minute. */
const records = readdirSync(folder)
  .filter((name) => name.endsWith('.taskinfo.json'))
  .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as TaskInfoRecord] as const)
  .filter(([, { observed }]) => observed !== null)
  .filter(([, { data_base64 }]) => !Buffer.from(data_base64, 'base64').includes('python3'));

const fixtures: ExecutorFixture[] = [];

afterAll(async () => {
  for (const fixture of fixtures) await fixture.remove();
});

async function report({ data_base64, data_decoded, observed }: TaskInfoRecord): Promise<string[]> {
  const fixture = await ExecutorFixture.withData(Buffer.from(data_base64, 'base64'), { taskId: data_decoded.taskId });
  fixtures.push(fixture);
  const executor = await Executor.open(
    fixture.directory,
    await readLaunch(fixture.directory),
    systemClock,
    systemRandom,
  );
  const ended = executor.run();
  if (observed?.some(({ state }) => state === KILL)) {
    await fixture.reached('TASK_RUNNING');
    executor.kill(KILLED_BY_SCHEDULER);
  }
  await ended;
  return fixture.updates();
}

it('reports of recorded tasks what the original executor did', async () => {
  expect(records.length).toBeGreaterThanOrEqual(3);
  const reports = await Promise.all(records.map(async ([name, record]) => [name, await report(record)]));
  const expected = records.map(([name, { observed }]) => [
    name,
    (observed ?? [])
      .filter(({ state }) => state !== KILL)
      .map(({ state, message }) => (message === null ? state : `${state} ${message}`)),
  ]);
  expect(Object.fromEntries(reports)).toEqual(Object.fromEntries(expected));
});
