import type { Logger } from 'pino';

/** How much is logged, in the original's words. */
const LEVELS = {
  OFF: 'silent',
  ERROR: 'error',
  WARN: 'warn',
  INFO: 'info',
  DEBUG: 'debug',
  TRACE: 'trace',
  ALL: 'trace',
} as const;
type Level = keyof typeof LEVELS | 'INHERIT';

const ROOT = 'ROOT';

/** The loggers of a program: the one that it begins with, and one for each room, which logs as much unless told otherwise. */
export class ProgramLoggers {
  private readonly rooms = new Map<string, Logger[]>();
  private readonly chosen = new Map<string, Level>();
  private root: Logger | undefined;

  /** Takes the first logger in. */
  begin(root: Logger): void {
    this.root = root;
  }

  /** Takes in a logger that was made of another, if it is that of a room. */
  readonly made = (child: Logger): void => {
    const { room } = child.bindings();
    if (typeof room !== 'string') return;
    const same = this.rooms.get(room);
    if (same === undefined) this.rooms.set(room, [child]);
    else same.push(child);
    this.apply(room);
  };

  /** Levels by name. */
  levels(): ReadonlyMap<string, Level> {
    const root = (Object.keys(LEVELS) as (keyof typeof LEVELS)[]).find((name) => LEVELS[name] === this.root?.level);
    const rooms = [...this.rooms.keys()].sort();
    return new Map<string, Level>([
      [ROOT, root ?? 'INFO'],
      ...rooms.map((room): [string, Level] => [room, this.chosen.get(room) ?? 'INHERIT']),
    ]);
  }

  /** Changes a level until the process ends; what is no logger is ignored, and the first one has nobody to inherit from. */
  set(name: string, level: Level): void {
    if (name === ROOT) {
      if (level !== 'INHERIT' && this.root !== undefined) this.root.level = LEVELS[level];
      for (const room of this.rooms.keys()) this.apply(room);
    } else if (this.rooms.has(name)) {
      this.chosen.set(name, level);
      this.apply(name);
    }
  }

  private apply(room: string): void {
    const level = this.chosen.get(room) ?? 'INHERIT';
    const wanted = level === 'INHERIT' ? this.root?.level : LEVELS[level];
    if (wanted === undefined) return;
    for (const logger of this.rooms.get(room) ?? []) logger.level = wanted;
  }
}
