import { mkdir, readdir } from 'node:fs/promises';
import { ClassicLevel } from 'classic-level';
import { encodeLearned, encodeVoting } from './record.ts';
import { keyOf, METADATA_KEY } from './replica.ts';

/** The proposal that a new log is written under: the original's next leader makes a higher one. */
const PROPOSAL = 1;

/**
 * Writes the folder of a replica that has learned these records and nothing else, as the original's library opens it. The same folder
 * goes to as many schedulers as make a quorum; the others start without one. (mesos: src/log/leveldb.cpp)
 * @throws Error when the folder is there already and not empty, or cannot be written
 */
export async function writeReplica(folder: string, records: readonly Uint8Array[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    throw new Error(`${folder} is not empty: a log is written into a new folder only.`);
  }
  // The original's LevelDB cannot read compressed blocks.
  const level = new ClassicLevel<string, Uint8Array>(folder, {
    errorIfExists: true,
    compression: false,
    keyEncoding: 'utf8',
    valueEncoding: 'view',
  });
  await level.open();
  try {
    const put = (key: string, value: Uint8Array) => level.put(key, value, { sync: true });
    await put(METADATA_KEY, encodeVoting(PROPOSAL));
    await put(keyOf(0), encodeLearned(0, PROPOSAL, { type: 'nop', tombstone: false }));
    for (const [index, bytes] of records.entries()) {
      await put(keyOf(index + 1), encodeLearned(index + 1, PROPOSAL, { type: 'append', bytes }));
    }
  } finally {
    await level.close();
  }
}
