import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { seededRandom, VirtualClock } from './clock/index.ts';
import { readCommandLine, schedulerFlags } from './flags/index.ts';
import { startScheduler } from './scheduler.ts';

const folder = mkdtempSync(join(tmpdir(), 'scheduler-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts a scheduler with a file of credentials that can't be used: nothing else is reached. */
function start(file: string): Promise<unknown> {
  const { values: flags } = readCommandLine(schedulerFlags, [
    ...['-cluster_name=test', '-mesos_master_address=127.0.0.1:1', '-database_url=postgres://127.0.0.1:1/none'],
    ...['-thermos_executor_path=/thermos', `-framework_authentication_file=${file}`],
  ]);
  return startScheduler({
    ...{ flags, clock: new VirtualClock(), random: seededRandom(1), log: pino({ level: 'silent' }) },
    onFatal: () => undefined,
  });
}

describe('a scheduler', () => {
  it('does not start with credentials that it cannot read, and says which flag and file they are of', async () => {
    const missing = join(folder, 'missing');
    await expect(start(missing)).rejects.toThrow(`File ${missing} for -framework_authentication_file is not readable`);
    const bad = join(folder, 'bad');
    writeFileSync(bad, 'aurora_authentication_principal=aurora\n');
    await expect(start(bad)).rejects.toThrow(
      `File ${bad} for -framework_authentication_file: The framework authentication file is missing the key: aurora_authentication_secret`,
    );
  });
});
