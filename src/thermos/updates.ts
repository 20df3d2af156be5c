import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock, Random } from '../clock/index.ts';

/** The task states that an executor reports (names of the Mesos `TaskState`). */
export type UpdateState =
  | 'TASK_STARTING'
  | 'TASK_RUNNING'
  | 'TASK_FINISHED'
  | 'TASK_FAILED'
  | 'TASK_KILLED'
  | 'TASK_LOST';

/** Those after which nothing follows. */
export type TerminalUpdateState = Exclude<UpdateState, 'TASK_STARTING' | 'TASK_RUNNING'>;

/** One status of a task, as the agent passes it on. */
export interface StatusUpdate {
  /** 0, 1, 2… within the task. */
  readonly seq: number;
  /** The update's own id: 16 bytes. */
  readonly uuid: Uint8Array;
  readonly state: UpdateState;
  readonly message?: string;
  /** Seconds since the epoch. */
  readonly timestampSecs: number;
}

/** Updates read so far, and where to read on. */
export interface UpdateBatch {
  readonly updates: readonly StatusUpdate[];
  /** Byte offset behind the last complete update. */
  readonly nextOffset: number;
}

/** Whether no update follows this one. */
export function isTerminal(state: UpdateState): state is TerminalUpdateState {
  return state !== 'TASK_STARTING' && state !== 'TASK_RUNNING';
}

/**
 * Reads the updates that an executor has written behind `offset` (a `nextOffset` of an earlier batch, or 0).
 * What is returned is on disk: it survives a power cut. A record cut off at the end counts as not yet written.
 *
 * @throws when a complete line is not an update (the file is not what it should be)
 */
export async function readUpdates(directory: string, offset = 0): Promise<UpdateBatch> {
  const file = await open(updatesPath(directory), 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (file === undefined) return { updates: [], nextOffset: offset };
  try {
    const { size } = await file.stat();
    if (size <= offset) return { updates: [], nextOffset: offset };
    const bytes = new Uint8Array(size - offset);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, offset);
    const complete = bytes.subarray(0, bytesRead).lastIndexOf(NEWLINE) + 1;
    if (complete === 0) return { updates: [], nextOffset: offset };
    await file.datasync();
    const lines = new TextDecoder().decode(bytes.subarray(0, complete)).split('\n').slice(0, -1);
    return { updates: lines.map(parseUpdate), nextOffset: offset + complete };
  } finally {
    await file.close();
  }
}

/** The writing end of an executor's updates. There is one writer at a time: the runner, or the agent once that is dead. */
export class UpdateLog {
  private readonly file: FileHandle;
  private readonly clock: Clock;
  private readonly random: Random;
  private nextSeq: number;
  private tail: Promise<unknown> = Promise.resolve();

  private constructor(file: FileHandle, nextSeq: number, clock: Clock, random: Random) {
    this.file = file;
    this.nextSeq = nextSeq;
    this.clock = clock;
    this.random = random;
  }

  /** Opens the log, cutting off a record that a crash left half written. */
  static async open(directory: string, clock: Clock, random: Random): Promise<UpdateLog> {
    const { updates, nextOffset } = await readUpdates(directory);
    const file = await open(updatesPath(directory), 'a');
    await file.truncate(nextOffset);
    return new UpdateLog(file, updates.length, clock, random);
  }

  /** Appends an update; resolves once it is on disk. Appends are written in the order of the calls. */
  append(state: UpdateState, message?: string): Promise<StatusUpdate> {
    const update: StatusUpdate = {
      seq: this.nextSeq++,
      uuid: Uint8Array.from(Buffer.from(this.random.uuid().replaceAll('-', ''), 'hex')),
      state,
      ...(message === undefined ? {} : { message }),
      timestampSecs: this.clock.now() / 1000,
    };
    const written = this.tail.then(async () => {
      await this.file.appendFile(formatUpdate(update));
      await this.file.datasync();
      return update;
    });
    this.tail = written.catch(() => undefined);
    return written;
  }

  async close(): Promise<void> {
    await this.tail;
    await this.file.close();
  }
}

/** Where an executor's updates are. */
export function updatesPath(directory: string): string {
  return join(directory, 'updates.log');
}

const NEWLINE = 0x0a;

function formatUpdate(update: StatusUpdate): string {
  return `${JSON.stringify({ ...update, uuid: Buffer.from(update.uuid).toString('hex') })}\n`;
}

function parseUpdate(line: string): StatusUpdate {
  const record = JSON.parse(line) as Omit<StatusUpdate, 'uuid'> & { readonly uuid: string };
  return { ...record, uuid: Uint8Array.from(Buffer.from(record.uuid, 'hex')) };
}
