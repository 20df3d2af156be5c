import { type Struct, structsIn, type Value } from './decode.ts';
import { bytesOf, type Exchange } from './sessions.ts';

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const IDS = new RegExp(`[\\w.-]*${UUID.source}`, 'g');

/**
 * Ids that each run makes up anew: tasks, job updates, backups. Learnt by laying each answer beside the recorded one.
 * An id is as long as the one that it stands for, but for the digits of an instance.
 */
export class Aliases {
  private readonly ours = new Map<string, string>();

  /** Our id for a recorded one; the recorded one itself when there is none. */
  translate(recorded: string): string {
    return this.ours.get(recorded) ?? recorded;
  }

  /** A text of the recording with our ids in it. */
  translateText(text: string): string {
    return this.ours.get(text) ?? text.replace(IDS, (id) => this.translate(id));
  }

  /** The body of a recorded request with our ids in place of those that it refers to. @throws Error when the bytes would not fit */
  requestBody({ n, request, refs = [] }: Exchange): Buffer {
    const body = bytesOf(request);
    if (refs.length === 0) return body;
    let text = body.toString('latin1');
    for (const { value } of refs) {
      const ours = this.translate(value);
      if (ours.length !== value.length) throw new Error(`exchange ${n}: ${ours} does not fit in the place of ${value}`);
      text = text.replaceAll(value, ours);
    }
    return Buffer.from(text, 'latin1');
  }

  /** Learns from two answers to the same request. */
  learn(ours: Value, recorded: Value): void {
    this.pair(tasksIn(ours), tasksIn(recorded));
    this.pair(updatesIn(ours), updatesIn(recorded));
    this.pair(backupsIn(ours), backupsIn(recorded));
  }

  private pair(ours: Groups, recorded: Groups): void {
    for (const [group, ids] of recorded) {
      const twins = ours.get(group);
      if (twins?.length !== ids.length) continue;
      ids.forEach((id, at) => {
        this.ours.set(id, twins[at] ?? id);
      });
    }
  }
}

/** Ids by what they are of; those of a group in the order of their making. */
type Groups = ReadonlyMap<string, readonly string[]>;

/** Of one instance of a job the tasks follow one another. */
function tasksIn(value: Value): Groups {
  const tasks = [...structsIn(value)].filter(({ assignedTask }) => assignedTask !== undefined);
  const madeAt = ({ taskEvents }: Struct): number =>
    (taskEvents as readonly { readonly timestamp: number }[] | undefined)?.[0]?.timestamp ?? Number.POSITIVE_INFINITY;
  const inOrder = tasks.sort((a, b) => madeAt(a) - madeAt(b)).map(({ assignedTask }) => assignedTask as Struct);
  return grouped(
    inOrder.map(({ taskId, instanceId, task }) => {
      const { job } = (task ?? {}) as Struct;
      return [`task ${JSON.stringify(job)} ${instanceId}`, String(taskId)];
    }),
  );
}

/** The original lists updates in the order of their changes. */
function updatesIn(value: Value): Groups {
  const keys = [...structsIn(value)].filter(({ job, id }) => job !== undefined && typeof id === 'string');
  return grouped(keys.map(({ job, id }) => [`update ${JSON.stringify(job)}`, String(id)]));
}

function backupsIn(value: Value): Groups {
  const names = [...structsIn(value)].flatMap(({ backups }) => (Array.isArray(backups) ? (backups as string[]) : []));
  return grouped(names.sort().map((name) => ['backup', name]));
}

function grouped(ids: readonly (readonly [group: string, id: string])[]): Groups {
  const groups = new Map<string, Set<string>>();
  for (const [group, id] of ids) groups.set(group, (groups.get(group) ?? new Set()).add(id));
  return new Map([...groups].map(([group, set]) => [group, [...set]]));
}
