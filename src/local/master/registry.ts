import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Registry } from './master.ts';
import { MAX_REMEMBERED } from './state.ts';

interface Entry {
  readonly agentId: string;
  readonly as: 'admitted' | 'unreachable';
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A registry that forgets with the process: every life of the master is its first. */
export const forgetfulRegistry: Registry = { note: () => undefined };

/**
 * The agents that a master knew, kept in a file with a JSON line per change. Without it a master that has just started
 * would tell a scheduler that a task on an agent that is still to come back is unknown.
 *
 * An agent's first coming is written before the agent hears that it was taken. Lines are short and rare, so they are
 * written on the spot; a crash of the process loses none.
 */
export class FileRegistry implements Registry {
  private readonly file: string;
  /** Agents that were there at the end of the last life. */
  readonly admitted: ReadonlySet<string>;
  /** Agents given up in earlier lives, and when. */
  readonly unreachable: ReadonlyMap<string, number>;

  /** Reads the file, if there is one, and rewrites it without what no longer counts. */
  constructor(file: string) {
    this.file = file;
    const newest = new Map<string, Entry>();
    for (const entry of readEntries(file)) {
      newest.delete(entry.agentId);
      newest.set(entry.agentId, entry);
    }
    const admitted = [...newest.values()].filter((entry) => entry.as === 'admitted');
    const unreachable = [...newest.values()].filter((entry) => entry.as === 'unreachable').slice(-MAX_REMEMBERED);
    this.admitted = new Set(admitted.map((entry) => entry.agentId));
    this.unreachable = new Map(unreachable.map((entry) => [entry.agentId, entry.at]));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, [...admitted, ...unreachable].map(line).join(''));
    renameSync(`${file}.new`, file);
  }

  note(agentId: string, as: 'admitted' | 'unreachable', at: number): void {
    appendFileSync(this.file, line({ agentId, as, at }));
  }
}

const line = (entry: Entry): string => `${JSON.stringify(entry)}\n`;

/** A last line without its end was being written when the process died, and counts as not written. */
function readEntries(file: string): Entry[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((text) => JSON.parse(text) as Entry);
}
