import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { type Action, decodeRecord, type ReplicaStatus } from './record.ts';

/** What one replica knows of the log. (mesos: src/log/leveldb.cpp, src/log/replica.cpp) */
export interface Replica {
  /** The folder that it was read from. */
  readonly folder: string;
  readonly status: ReplicaStatus;
  /** Number of the last proposal that it promised to follow. */
  readonly promised: number;
  /** First position that was not truncated. */
  readonly begin: number;
  /** Last position that it has heard of; 0 for a log without any. */
  readonly end: number;
  /** By position; none before `begin`. */
  readonly actions: ReadonlyMap<number, Action>;
}

/** What a replica says of itself is kept here. */
export const METADATA_KEY = '0000000000';
const KEY = /^(\d{10}|A\d{20})$/;

/** The key of a position: keys are ordered as positions are. */
export function keyOf(position: number): string {
  const next = String(position + 1);
  return next.length <= 10 ? next.padStart(10, '0') : `A${next.padStart(20, '0')}`;
}

/**
 * Reads the LevelDB folder of a replica that is not running. To open such a folder is to rewrite it, so it is copied first, and the
 * copy is thrown away.
 * @throws Error that names the folder, when it cannot be read as such
 */
export async function readReplica(folder: string): Promise<Replica> {
  const found = await readdir(folder).catch(() => undefined);
  if (found === undefined) throw new Error(`${folder} is no folder that can be read.`);
  if (!found.includes('CURRENT')) {
    throw new Error(`${folder} is no folder of a replicated log: it lacks a LevelDB database (file CURRENT).`);
  }
  const scratch = await mkdtemp(join(tmpdir(), 'aurora-log-'));
  try {
    await cp(folder, scratch, { recursive: true });
    return await readCopy(scratch, folder);
  } catch (error) {
    throw new Error(`The replicated log in ${folder} cannot be read: ${reasonOf(error)}`, { cause: error });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function readCopy(copy: string, folder: string): Promise<Replica> {
  const level = new ClassicLevel<string, Uint8Array>(copy, {
    createIfMissing: false,
    compression: false,
    keyEncoding: 'utf8',
    valueEncoding: 'view',
  });
  await level.open();
  try {
    const reading = new Reading();
    for await (const [key, value] of level.iterator()) reading.take(key, value);
    return { folder, ...reading };
  } finally {
    await level.close();
  }
}

/** The rules by which Mesos restores what a replica knows. */
class Reading {
  status: ReplicaStatus = 'EMPTY';
  promised = 0;
  begin = 0;
  end = 0;
  readonly actions = new Map<number, Action>();

  take(key: string, value: Uint8Array): void {
    if (!KEY.test(key)) throw new Error(`it has the key ${JSON.stringify(key)}, which no log of a scheduler has`);
    let record: ReturnType<typeof decodeRecord>;
    try {
      record = decodeRecord(value);
    } catch (error) {
      throw new Error(`key ${key} holds ${reasonOf(error)}`);
    }
    if (record.type === 'metadata') {
      this.status = record.status;
      this.promised = record.promised;
      return;
    }
    if (key === METADATA_KEY) throw new Error(`key ${key} holds no metadata`);
    this.takeAction(record.action);
  }

  private takeAction(action: Action): void {
    const { position, learned, operation } = action;
    this.end = Math.max(this.end, position);
    if (learned && operation?.type === 'truncate') this.truncate(operation.to);
    if (learned && operation?.type === 'nop' && operation.tombstone) this.truncate(position + 1);
    if (position >= this.begin) this.actions.set(position, action);
  }

  private truncate(to: number): void {
    if (to <= this.begin) return;
    this.begin = to;
    // What was truncated may still be there: to delete it is no one's duty.
    for (const position of this.actions.keys()) if (position < to) this.actions.delete(position);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // LevelDB tells what is wrong in the cause.
  return error.cause instanceof Error ? error.cause.message : error.message;
}
