/**
 * What the program that runs a task needs of Thrift: its task, and the records of its checkpoint, in the binary protocol alone. A machine
 * starts one for each task, and loading all protocols of all structs takes longer than anything else that it does at its start.
 */

import { readAssignedTask } from '../gen/api.binary.ts';
import type { AssignedTask } from '../gen/api.ts';
import { readRunnerCkpt, writeRunnerCkpt } from '../gen/thermos_internal.binary.ts';
import type { RunnerCkpt } from '../gen/thermos_internal.ts';
import { BinaryReader } from './reader.ts';
import { BinaryWriter } from './writer.ts';

export type { AssignedTask } from '../gen/api.ts';
export { ProcessState, ProcessStateName, TaskState, TaskStateName } from '../gen/thermos_internal.enums.ts';
export type { ProcessStatus, RunnerCkpt } from '../gen/thermos_internal.ts';

/** A record is a few hundred bytes. */
const FIRST_BYTES = 1024;

/** @throws ProtocolError when the bytes are no AssignedTask */
export function decodeAssignedTask(bytes: Uint8Array): AssignedTask {
  return readAssignedTask(new BinaryReader(bytes));
}

/** @throws ProtocolError when the bytes are no RunnerCkpt */
export function decodeRunnerCkpt(bytes: Uint8Array): RunnerCkpt {
  return readRunnerCkpt(new BinaryReader(bytes));
}

export function encodeRunnerCkpt(record: RunnerCkpt): Uint8Array {
  const writer = new BinaryWriter(FIRST_BYTES);
  writeRunnerCkpt(writer, record);
  return writer.bytes.slice(0, writer.pos);
}
