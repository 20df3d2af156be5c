import type { TaskConfig } from '../../wire/index.ts';
import type { ConfigRow } from './statements.ts';

/** A row of `task_configs`. */
interface StoredConfig {
  readonly id: number;
  /** Number of tasks, cron jobs and states of updates that have the config. */
  uses: number;
  stored: boolean;
}

/** What becomes of rows of `task_configs`. */
export interface ConfigChanges {
  readonly newConfigs: readonly ConfigRow[];
  /** Ids of those that nothing has any more. */
  readonly unusedConfigs: readonly number[];
}

/**
 * Knows under which ids configs are in the database, and how much uses each. Configs must be interned: those of equal content are one
 * object.
 */
export class ConfigLedger {
  private readonly configs = new Map<TaskConfig, StoredConfig>();
  private readonly byId = new Map<number, TaskConfig>();
  private readonly touched = new Set<TaskConfig>();
  private nextId = 1;

  /** Takes in a row that was loaded. */
  loaded(id: number, config: TaskConfig): void {
    // A config may have gone and come back under another id before that was known here.
    this.configs.set(config, { id, uses: this.configs.get(config)?.uses ?? 0, stored: true });
    this.byId.set(id, config);
    this.touched.add(config);
    this.nextId = Math.max(this.nextId, id + 1);
  }

  /** The config of a row. @throws Error when there is no such row */
  configOf(id: number): TaskConfig {
    const config = this.byId.get(id);
    if (config === undefined) throw new Error(`its config ${id} is missing`);
    return config;
  }

  idOf(config: TaskConfig): number {
    return this.storedOf(config).id;
  }

  /** Says that one thing more has the config. */
  use(config: TaskConfig): void {
    this.storedOf(config).uses++;
    this.touched.add(config);
  }

  /** Says that one thing less has the config. */
  release(config: TaskConfig): void {
    this.storedOf(config).uses--;
    this.touched.add(config);
  }

  /** What the uses since the last call mean for the rows. */
  takeChanges(): ConfigChanges {
    const newConfigs: ConfigRow[] = [];
    const unusedConfigs: number[] = [];
    for (const config of this.touched) {
      const known = this.storedOf(config);
      if (known.uses === 0) {
        this.configs.delete(config);
        if (this.byId.get(known.id) === config) this.byId.delete(known.id);
        if (known.stored) unusedConfigs.push(known.id);
      } else if (!known.stored) {
        known.stored = true;
        newConfigs.push({ id: known.id, config });
      }
    }
    this.touched.clear();
    return { newConfigs, unusedConfigs };
  }

  private storedOf(config: TaskConfig): StoredConfig {
    let known = this.configs.get(config);
    if (known === undefined) {
      known = { id: this.nextId++, uses: 0, stored: false };
      this.configs.set(config, known);
      this.byId.set(known.id, config);
    }
    return known;
  }
}
