import { join } from 'node:path';
import protobuf from 'protobufjs';
import textformat from 'protobufjs/ext/textformat.js';
import { TaskState, TaskStatus } from '../../src/mesos/index.ts';
import type { MesosScript } from './mesos-script.ts';
import { bytesOf, type Control } from './sessions.ts';

/**
 * Lets Mesos do what the recorder let it do: `/status?task=…&state=…&msg=…&src=…&reason=…` or `/event` with the text of an Event.
 * @param taskIdHere our id of a recorded task
 * @throws Error for anything else
 */
export async function playControl(
  line: Control,
  mesos: MesosScript,
  taskIdHere: (recorded: string) => string,
): Promise<void> {
  const { pathname, searchParams } = new URL(line.control, 'http://control');
  if (pathname === '/event') {
    mesos.sendRaw(await eventOf(bytesOf(line).toString()));
    return;
  }
  if (pathname !== '/status') throw new Error(`line ${line.n}: what to do for ${line.control} is not known`);
  const state = numberIn(TaskState, searchParams.get('state'));
  if (state === undefined) throw new Error(`line ${line.n}: no known state`);
  const reason = numberIn(TaskStatus.Reason, searchParams.get('reason'));
  const source = numberIn(TaskStatus.Source, searchParams.get('src'));
  mesos.report(taskIdHere(searchParams.get('task') ?? ''), state, {
    message: searchParams.get('msg') ?? undefined,
    ...(source === undefined ? {} : { source }),
    ...(reason === undefined ? {} : { reason }),
  });
}

function numberIn<E extends object>(names: E, name: string | null): Extract<E[keyof E], number> | undefined {
  if (name === null) return undefined;
  return (names as Readonly<Record<string, unknown>>)[name] as Extract<E[keyof E], number> | undefined;
}

/** The bytes of an Event written as protobuf text. Commands run from the root of the repository. */
async function eventOf(text: string): Promise<Uint8Array> {
  textformat.install();
  const root = new protobuf.Root();
  root.resolvePath = (_from, name) => join('idl/mesos', name);
  await root.load('scheduler.proto');
  const type = root.lookupType('mesos.v1.scheduler.Event');
  return type.encode(type.fromText(text)).finish();
}
