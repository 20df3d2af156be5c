import { keepEncoded, type TaskConfig } from '../wire/index.ts';
import { configDigest } from './config-digest.ts';
import { type NormalizedTaskConfig, normalizeTaskConfig } from './normalize.ts';

/**
 * Makes equal task configs one object, so that the thousands of instances of a job share their config and comparing
 * two configs is comparing two references. A config that nothing uses any more goes away by itself.
 */
export class ConfigPool {
  private readonly byDigest = new Map<string, WeakRef<NormalizedTaskConfig>>();
  /** Every object that was ever asked for, and every answer, so that asking again costs one look-up and no hashing. */
  private readonly answers = new WeakMap<TaskConfig, NormalizedTaskConfig>();
  private readonly collected = new FinalizationRegistry<string>((digest) => {
    // By now an equal config may have taken the place.
    if (this.byDigest.get(digest)?.deref() === undefined) this.byDigest.delete(digest);
  });

  /**
   * The one object that stands for all configs equal to this one (as {@link configDigest} has it), normalised.
   * @throws ArgumentError as {@link normalizeTaskConfig}
   */
  intern(config: TaskConfig): NormalizedTaskConfig {
    const known = this.answers.get(config);
    if (known !== undefined) return known;
    const digest = configDigest(config);
    const interned = this.byDigest.get(digest)?.deref() ?? this.adopt(normalizeTaskConfig(config), digest);
    this.answers.set(config, interned);
    return interned;
  }

  /** Number of distinct configs known; those that the garbage collector has not come to yet are counted. */
  get size(): number {
    return this.byDigest.size;
  }

  private adopt(config: NormalizedTaskConfig, digest: string): NormalizedTaskConfig {
    this.byDigest.set(digest, new WeakRef(config));
    this.collected.register(config, digest);
    this.answers.set(config, config);
    // It is written with every one of its tasks.
    return keepEncoded(config);
  }
}
