import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_TIERS } from '../../model/index.ts';
import { replayLog } from '../read-log.ts';
import { Recorder } from '../recorder.ts';
import { Report } from '../report.ts';
import { comparable, exhaust, recordings, recordsIn } from '../testing/golden.ts';
import { type AgreeOptions, agree, readReplica } from './index.ts';

const LOGS = recordings('replicated-log');

async function read(folders: readonly string[], options?: AgreeOptions) {
  const log = agree(await Promise.all(folders.map((folder) => readReplica(folder))), options);
  const report = new Report();
  const recorder = new Recorder(BUILT_IN_TIERS, report);
  return { ...log, report, records: recorder.records, replay: () => exhaust(replayLog(log.records, recorder, report)) };
}

/** Folders with the state that they hold. */
const withState = readdirSync(LOGS).filter((name) => existsSync(join(LOGS, name, 'expected.backup')));

describe('the log of a live cluster', () => {
  it.each(withState)('%s is what the backup of that moment says', async (name) => {
    const { records, report, incomplete, replay } = await read([join(LOGS, name, 'db')]);
    replay();
    expect(incomplete).toBeUndefined();
    expect(report.refusals).toEqual([]);
    expect(comparable(records)).toEqual(comparable(recordsIn(join(LOGS, name, 'expected.backup'))));
  });
});
