import type { Field } from './fields.ts';

/** A command that a task runs. */
export interface Process {
  readonly name: string;
  readonly cmdline: string;
}

const MEGABYTE = 2 ** 20;

/**
 * What the thermos executor is to do: processes one after the other. The same file gives the same text, so that an update of a job that has not changed is
 * none. (australis: gorealis, aurora_task.go)
 * @param field that the processes come from
 * @throws FileError when two have one name
 */
export function thermosData(
  processes: readonly Process[],
  sizes: { readonly cpu: number; readonly ramMb: number; readonly diskMb: number; readonly gpu: number },
  field: Field,
): string {
  const names = processes.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw field.error(`holds two processes named ${twice}: each needs a name of its own`);
  return JSON.stringify({
    task: {
      processes: processes.map(({ name, cmdline }) => ({
        ...{ name, cmdline, daemon: false, ephemeral: false, max_failures: 1, min_duration: 5, final: false },
      })),
      constraints: names.length > 1 ? [{ order: names }] : [],
      resources: {
        cpu: sizes.cpu,
        disk: sizes.diskMb * MEGABYTE,
        ram: sizes.ramMb * MEGABYTE,
        ...(sizes.gpu > 0 && { gpu: sizes.gpu }),
      },
    },
  });
}
