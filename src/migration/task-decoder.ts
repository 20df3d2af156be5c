import { binary, old, ProtocolError, placeOf, ScheduledTask, TaskConfig } from '../wire/index.ts';
import { isComplete } from './complete.ts';
import { decode } from './decode.ts';

/** A task as it is, and as older releases knew it where that matters. */
export interface DecodedTask {
  readonly task: ScheduledTask;
  readonly before: old.OldScheduledTask | undefined;
}

interface SharedConfig {
  readonly config: TaskConfig;
  readonly before: old.OldTaskConfig | undefined;
}

/** Configs that are kept to be shared: those of a job come one after another as a rule, but in no order that is promised. */
const MOST_SHARED = 10_000;
/** Ids of the assigned task in a task, and of the config in that. */
const CONFIG = [1, 4];
/** Type and id of a field, before its value. */
const HEADER_BYTES = 3;

/** Decodes tasks, of which many have the same config: each is decoded once, and is one object. */
export class TaskDecoder {
  private readonly shared = new Map<string, SharedConfig>();

  /**
   * @param bytes the task in binary protocol
   * @param at where they begin in what is read, for the offsets of errors
   * @throws DamagedError
   */
  decode(bytes: Uint8Array, at: number): DecodedTask {
    const apart = takeApart(bytes);
    if (apart === undefined) {
      return { task: decode(ScheduledTask, bytes, at), before: decode(old.OldScheduledTask, bytes, at) };
    }
    const { task, assignedTask, from, to } = apart;
    const { config, before } = this.configIn(bytes.subarray(from, to), at + from);
    return {
      task: { ...task, assignedTask: { ...assignedTask, task: config } },
      before: before && { assignedTask: { task: before } },
    };
  }

  private configIn(bytes: Uint8Array, at: number): SharedConfig {
    const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    const known = this.shared.get(key);
    if (known !== undefined) return known;
    const config = decode(TaskConfig, bytes, at);
    const read = { config, before: isComplete(config) ? undefined : decode(old.OldTaskConfig, bytes, at) };
    if (this.shared.size >= MOST_SHARED) this.shared.clear();
    this.shared.set(key, read);
    return read;
  }
}

/** A task without its config, and where that is; undefined for one that has none, more than one, or cannot be read. */
function takeApart(bytes: Uint8Array) {
  try {
    const place = placeOf(bytes, CONFIG);
    if (place === undefined) return undefined;
    const { from, to } = place;
    const rest = new Uint8Array(bytes.length - (to - from) - HEADER_BYTES);
    rest.set(bytes.subarray(0, from - HEADER_BYTES));
    rest.set(bytes.subarray(to), from - HEADER_BYTES);
    const task = binary.decode(ScheduledTask, rest);
    const { assignedTask } = task;
    return assignedTask === undefined || assignedTask.task !== undefined ? undefined : { task, assignedTask, from, to };
  } catch (error) {
    // Read whole, it tells where it is damaged.
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
}
