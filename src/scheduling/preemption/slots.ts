import type { TaskConfig } from '../../wire/index.ts';
import { BiCache, type BiCacheOptions } from '../bi-cache.ts';

/** Tasks that would have to go from an agent so that another fits there. */
export interface Slot {
  readonly agentId: string;
  readonly taskIds: readonly string[];
}

/** Slots found, each for the pending tasks of an (interned) config, until they are used or too old. */
export class Slots {
  /** A slot is the key, since the same tasks of the same agent go once. */
  private readonly cache: BiCache<TaskConfig>;

  constructor(options: Omit<BiCacheOptions, 'statPrefix'>) {
    this.cache = new BiCache({ ...options, statPrefix: 'preemption_slot' });
  }

  get size(): number {
    return this.cache.size;
  }

  has(config: TaskConfig): boolean {
    return this.cache.hasValue(config);
  }

  put({ agentId, taskIds }: Slot, config: TaskConfig): void {
    this.cache.put(JSON.stringify([agentId, ...taskIds]), config);
  }

  /** Takes the slots of a config out, one by one, as they are asked for. */
  *take(config: TaskConfig): Generator<Slot, void, undefined> {
    for (const key of this.cache.keysOf(config)) {
      this.cache.remove(key);
      const [agentId = '', ...taskIds] = JSON.parse(key) as string[];
      yield { agentId, taskIds };
    }
  }

  clear(): void {
    this.cache.clear();
  }
}
