/** A power of two. At a million keys a shard has 16,000, and growing takes it less than a millisecond. */
const SHARDS = 64;
/** The end of a key is what differs most: a task's id ends in a UUID. */
const CHARACTERS = 4;

/**
 * A map of very many keys. A `Map` that has outgrown its table moves all of its entries to a larger one at once, which at half a million
 * keys stops everything else for 100 ms; this one is made of many small maps, which grow one at a time.
 */
export class ShardedMap<V> {
  private readonly shards: readonly Map<string, V>[] = Array.from({ length: SHARDS }, () => new Map());
  private count = 0;

  get size(): number {
    return this.count;
  }

  get(key: string): V | undefined {
    return this.shardOf(key).get(key);
  }

  set(key: string, value: V): void {
    const shard = this.shardOf(key);
    const before = shard.size;
    shard.set(key, value);
    this.count += shard.size - before;
  }

  delete(key: string): void {
    if (this.shardOf(key).delete(key)) this.count--;
  }

  private shardOf(key: string): Map<string, V> {
    let hash = 0;
    for (let at = Math.max(0, key.length - CHARACTERS); at < key.length; at++) hash = hash * 31 + key.charCodeAt(at);
    return this.shards[(hash ^ (hash >>> 6)) & (SHARDS - 1)] as Map<string, V>;
  }
}
