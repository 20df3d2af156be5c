import { describe, expect, it } from '@jest/globals';
import { VirtualClock } from '../clock/index.ts';
import { BiCache } from './bi-cache.ts';

const MINUTE = 60_000;

function cache(holdMs = MINUTE) {
  const clock = new VirtualClock();
  const counts: Record<string, number> = {};
  const count = (name: string, by = 1): void => {
    counts[name] = (counts[name] ?? 0) + by;
  };
  return { clock, counts, cache: new BiCache<string>({ clock, count, holdMs, statPrefix: 'c' }) };
}

describe('BiCache', () => {
  it('gives what was put, until its time is over', () => {
    const { clock, counts, cache: it } = cache();
    it.put('k', 'v');
    expect([it.get('k'), it.has('k'), it.size, [...it.keysOf('v')]]).toEqual(['v', true, 1, ['k']]);
    clock.advance(MINUTE);
    expect([it.get('k'), it.size, [...it.keysOf('v')], it.hasValue('v')]).toEqual([undefined, 0, [], false]);
    expect(counts).toEqual({ c_cache_removals: 1, c_cache_expiration_removals: 1 });
  });

  it.each([90_000, 500])('keeps to the very duration: %i ms', (holdMs) => {
    const { clock, cache: it } = cache(holdMs);
    it.put('k', 'v');
    clock.advance(holdMs - 1);
    expect(it.get('k')).toBe('v');
    clock.advance(1);
    expect(it.hasValue('v')).toBe(false);
  });

  it('counts what is removed on request, there or not', () => {
    const { counts, cache: it } = cache();
    it.put('k', 'v');
    it.remove('k');
    it.remove('x');
    expect(counts).toEqual({ c_cache_removals: 1, c_cache_explicit_removals: 2 });
  });

  it('finds all keys of a value', () => {
    const { cache: it } = cache();
    it.put('a', 'v');
    it.put('b', 'v');
    expect([...it.keysOf('v')]).toEqual(['a', 'b']);
    it.remove('a');
    expect([...it.keysOf('v')]).toEqual(['b']);
  });

  it('replaces a value, and its time begins anew', () => {
    const { clock, cache: it } = cache();
    it.put('k', 'old');
    clock.advance(MINUTE - 1);
    it.put('k', 'new');
    expect(it.hasValue('old')).toBe(false);
    clock.advance(MINUTE - 1);
    expect([...it.keysOf('new')]).toEqual(['k']);
  });

  it('hands out copies', () => {
    const { cache: it } = cache();
    it.put('a', 'v');
    const [entries, keys] = [it.entries(), it.keysOf('v')];
    it.put('b', 'v');
    expect([entries.size, keys.size]).toEqual([1, 1]);
  });

  it('tells by its version that something went', () => {
    const { clock, cache: it } = cache();
    it.put('a', 'v');
    const before = it.version;
    it.put('b', 'v');
    expect(it.version).toBe(before);
    clock.advance(MINUTE);
    expect(it.version).toBe(before + 2);
    it.clear();
    expect(it.version).toBe(before + 3);
  });
});
