import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { BUILT_IN_TIERS } from '../model/index.ts';
import { binary, MaintenanceMode, storage } from '../wire/index.ts';
import { readSource } from './source.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function read(snapshot: storage.Snapshot, told?: number[]) {
  const folder = await mkdtemp(join(tmpdir(), 'aurora-source-'));
  folders.push(folder);
  const file = join(folder, 'backup');
  await writeFile(file, binary.encode(storage.Snapshot, snapshot));
  return readSource([file], { tiers: BUILT_IN_TIERS, nowMs: 7, progress: (done) => told?.push(done) });
}

const host = (name: string, mode: MaintenanceMode) => ({ host: name, slaveId: `agent-${name}`, attributes: [], mode });

describe('a backup that is imported', () => {
  it('has a request for each drain that is under way', async () => {
    const { DRAINING, DRAINED, SCHEDULED } = MaintenanceMode;
    const own = { host: 'b', timeoutSecs: 60, createdTimestampMs: 1 };
    const { records, report } = await read({
      timestamp: 1,
      hostAttributes: [host('a', DRAINING), host('b', DRAINING), host('c', DRAINED), host('d', SCHEDULED)],
      hostMaintenanceRequests: [own],
    });
    expect([...records.maintenance.keys()].sort()).toEqual(['a', 'b']);
    expect(records.maintenance.get('a')).toMatchObject({ host: 'a', timeoutSecs: 0, createdTimestampMs: 7 });
    expect(records.maintenance.get('b')).toMatchObject(own);
    expect(report.filledIn).toEqual(new Map([['request for the drain of a host', 1]]));
  });

  it('is told of on the way', async () => {
    const quotaConfigurations = Array.from({ length: 3_000 }, (_, n) => ({
      role: `role-${n}`,
      quota: { resources: [{ numCpus: 1 }, { ramMb: 1 }, { diskMb: 1 }] },
    }));
    const told: number[] = [];
    await read({ timestamp: 1, quotaConfigurations }, told);
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told].sort());
    expect(told.every((done) => done > 0 && done <= 1)).toBe(true);
  });

  it('has to be there, and be one', async () => {
    const options = { tiers: BUILT_IN_TIERS, nowMs: 0 };
    await expect(readSource([], options)).rejects.toThrow('Name a backup file');
    await expect(readSource(['/no/such/file'], options)).rejects.toThrow('There is no /no/such/file');
    await expect(readSource([import.meta.filename, import.meta.filename], options)).rejects.toThrow('Name one backup');
  });
});
