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
  private readonly touched = new Set<TaskConfig>();
  private nextId = 1;

  /** Takes in a row that was loaded, which nothing is known to use yet. */
  loaded(id: number, config: TaskConfig): void {
    this.configs.set(config, { id, uses: 0, stored: true });
    this.nextId = Math.max(this.nextId, id + 1);
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
    }
    return known;
  }
}
