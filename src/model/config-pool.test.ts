import { isDeepStrictEqual } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Constraint, TaskConfig } from '../wire/index.ts';
import { configDigest, sameConfig } from './config-digest.ts';
import { ConfigPool } from './config-pool.ts';
import { ArgumentError } from './errors.ts';
import { normalizeTaskConfig } from './normalize.ts';
import { anyConfig, reversed, twoConfigs } from './testing/arbitraries.ts';
import { aConfig } from './testing/tasks.ts';

/** For every field of a config other values than those of {@link FULL}; the compiler sees to it that none is left out. */
const OTHERS: { readonly [Field in keyof TaskConfig]-?: readonly TaskConfig[Field][] } = {
  job: [
    { role: 'x', environment: 'prod', name: 'hello' },
    { role: 'www-data', environment: 'x', name: 'hello' },
    { role: 'www-data', environment: 'prod', name: 'x' },
    undefined,
  ],
  owner: [{ user: 'x' }, {}, undefined],
  isService: [true],
  priority: [1],
  maxTaskFailures: [-1],
  production: [false],
  tier: ['x', '', undefined],
  resources: [
    [{ numCpus: 2 }, { ramMb: 128 }],
    [{ numCpus: 1 }, { diskMb: 128 }],
    [{ numCpus: 1 }, { numGpus: 128 }],
    [{ numCpus: 1 }, { ipAddr: 128 }],
    [{ numCpus: 1 }, { ramMb: 2n ** 53n }],
    [{ numCpus: 1 }, { ramMb: 128 }, { namedPort: 'http' }],
    [],
  ],
  constraints: [
    [{ name: 'x', constraint: { value: { negated: false, values: ['a', 'b'] } } }],
    [{ name: 'rack', constraint: { value: { negated: true, values: ['a', 'b'] } } }],
    [{ name: 'rack', constraint: { value: { negated: false, values: ['a'] } } }],
    [{ name: 'rack', constraint: { limit: { limit: 1 } } }],
    [{ name: 'rack' }],
    [],
  ],
  mesosFetcherUris: [
    [{ value: 'x', extract: true, cache: true, outputFile: 'o' }],
    [{ value: 'u', extract: false, cache: true, outputFile: 'o' }],
    [{ value: 'u', extract: true, cache: false, outputFile: 'o' }],
    [{ value: 'u', extract: true, cache: true, outputFile: 'x' }],
    [{ value: 'u', extract: true, cache: true }],
    [],
  ],
  taskLinks: [new Map([['http', 'x']]), new Map([['x', 'url']]), new Map()],
  contactEmail: ['x', undefined],
  executorConfig: [
    { name: 'x', data: '{}' },
    { name: 'AuroraExecutor', data: 'x' },
    { name: 'AuroraExecutor' },
    undefined,
  ],
  metadata: [[{ key: 'x', value: 'v' }], [{ key: 'k', value: 'x' }], [{ key: 'k' }], []],
  partitionPolicy: [
    { reschedule: false, delaySecs: 10 },
    { reschedule: true, delaySecs: 11 },
    { reschedule: true },
    undefined,
  ],
  slaPolicy: [
    { countSlaPolicy: { count: 2, durationSecs: 60 } },
    { countSlaPolicy: { count: 1, durationSecs: 61 } },
    { percentageSlaPolicy: { percentage: 1, durationSecs: 60 } },
    { percentageSlaPolicy: { percentage: 2, durationSecs: 60 } },
    { percentageSlaPolicy: { percentage: 1, durationSecs: 61 } },
    { coordinatorSlaPolicy: { coordinatorUrl: 'a', statusKey: 'b' } },
    { coordinatorSlaPolicy: { coordinatorUrl: 'x', statusKey: 'b' } },
    { coordinatorSlaPolicy: { coordinatorUrl: 'a', statusKey: 'x' } },
    undefined,
  ],
  container: [
    { docker: { image: 'i' } },
    { docker: { image: 'x' } },
    { docker: { image: 'i', parameters: [{ name: 'a', value: 'b' }] } },
    { docker: { image: 'i', parameters: [{ name: 'x', value: 'b' }] } },
    { docker: { image: 'i', parameters: [{ name: 'a', value: 'x' }] } },
    { mesos: { volumes: [{ containerPath: '/x', hostPath: '/h', mode: 1 }] } },
    { mesos: { volumes: [{ containerPath: '/c', hostPath: '/x', mode: 1 }] } },
    { mesos: { volumes: [{ containerPath: '/c', hostPath: '/h', mode: 2 }] } },
    { mesos: { image: { docker: { name: 'a', tag: 'b' } } } },
    { mesos: { image: { docker: { name: 'x', tag: 'b' } } } },
    { mesos: { image: { docker: { name: 'a', tag: 'x' } } } },
    { mesos: { image: { appc: { name: 'a', imageId: 'b' } } } },
    { mesos: { image: { appc: { name: 'x', imageId: 'b' } } } },
    { mesos: { image: { appc: { name: 'a', imageId: 'x' } } } },
  ],
};

const FULL: TaskConfig = aConfig({
  resources: [{ numCpus: 1 }, { ramMb: 128 }],
  constraints: [{ name: 'rack', constraint: { value: { negated: false, values: ['a', 'b'] } } }],
  mesosFetcherUris: [{ value: 'u', extract: true, cache: true, outputFile: 'o' }],
  taskLinks: new Map([['http', 'url']]),
  contactEmail: 'a@b.c',
  metadata: [{ key: 'k', value: 'v' }],
  partitionPolicy: { reschedule: true, delaySecs: 10 },
  slaPolicy: { countSlaPolicy: { count: 1, durationSecs: 60 } },
});

describe('configDigest', () => {
  it('differs for a difference in any field', () => {
    const variants = Object.entries(OTHERS).flatMap(([field, values]) =>
      values.map((value): TaskConfig => ({ ...FULL, [field]: value })),
    );
    const digests = [FULL, ...variants].map(configDigest);
    expect(new Set(digests).size).toBe(digests.length);
    expect(digests.every((digest) => /^[0-9a-f]{64}$/.test(digest))).toBe(true);
  });

  it('stays what it has always been, for stores keep it', () => {
    expect(configDigest(FULL)).toBe('49aecc3e4942839df4d2d97f974fc4de279f5d8892d279b4f690cd44f91a311d');
  });

  it('does not care about the order of sets, what is there twice, or unset for empty', () => {
    const messy: TaskConfig = {
      ...FULL,
      resources: [{ ramMb: 128 }, { numCpus: 1 }, { ramMb: 128 }],
      constraints: [
        { name: 'rack', constraint: { value: { negated: false, values: ['b', 'a', 'b'] } } },
        { name: 'rack', constraint: { value: { negated: false, values: ['a', 'b'] } } },
      ],
      container: undefined,
    };
    expect(configDigest(messy)).toBe(configDigest(FULL));
    expect(sameConfig(messy, FULL)).toBe(true);
  });

  it('cares about the order of lists', () => {
    const [a, b] = ['a', 'b'].map((name) => ({ name, value: 'v' }));
    const docker = (parameters: readonly (typeof a)[]): TaskConfig =>
      aConfig({ container: { docker: { image: 'i', parameters: parameters.flatMap((p) => p ?? []) } } });
    expect(sameConfig(docker([a, b]), docker([b, a]))).toBe(false);
  });

  it('tells text from its neighbours', () => {
    const metadata = (key: string, value: string): TaskConfig => aConfig({ metadata: [{ key, value }] });
    expect(sameConfig(metadata('a","b', 'c'), metadata('a', 'b","c'))).toBe(false);
    expect(sameConfig(metadata('ab', 'c'), metadata('a', 'bc'))).toBe(false);
  });
});

/** Equality as the rules have it, without digests: sets as sets of parts. */
function equalByTheRules(a: TaskConfig, b: TaskConfig): boolean {
  const asSets = (config: TaskConfig): unknown => {
    const normal = normalizeTaskConfig(config);
    const constraint = ({ name, constraint: kind }: Constraint): unknown =>
      kind?.value === undefined ? [name, kind] : [name, kind.value.negated, new Set(kind.value.values)];
    return {
      ...normal,
      resources: new Set(normal.resources),
      constraints: new Set(normal.constraints.map(constraint)),
      mesosFetcherUris: new Set(normal.mesosFetcherUris),
      metadata: new Set(normal.metadata),
    };
  };
  return isDeepStrictEqual(asSets(a), asSets(b));
}

describe('ConfigPool', () => {
  it('gives one object for equal configs and two for different ones', () => {
    const pool = new ConfigPool();
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(twoConfigs, ([a, b]) => {
        const equal = equalByTheRules(a, b);
        seen.add(equal);
        expect(pool.intern(a) === pool.intern(b)).toBe(equal);
      }),
      { numRuns: 500 },
    );
    expect(seen).toEqual(new Set([true, false]));
  });

  it('gives one object whatever the order of sets and whether empty ones are set', () => {
    const pool = new ConfigPool();
    fc.assert(fc.property(anyConfig, (config) => pool.intern(config) === pool.intern(reversed(config))));
  });

  it('answers with the normalised config, and with itself for that', () => {
    const pool = new ConfigPool();
    const interned = pool.intern(reversed(FULL));
    expect(interned).toEqual(normalizeTaskConfig(reversed(FULL)));
    expect(pool.intern(interned)).toBe(interned);
    expect(pool.size).toBe(1);
  });

  it('forgets configs that nobody uses', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const pool = new ConfigPool();
    const kept = pool.intern(aConfig({ priority: -1 }));
    for (let priority = 0; priority < 1000; priority++) pool.intern(aConfig({ priority }));
    for (let round = 0; round < 50 && pool.size > 1; round++) {
      collect();
      await new Promise(setImmediate);
    }
    expect(pool.size).toBe(1);
    expect(pool.intern(aConfig({ priority: -1 }))).toBe(kept);
  });

  it('looks up what it has seen without working on it again', () => {
    let reads = 0;
    const watched = new Proxy(aConfig(), {
      get: (target, field, self) => {
        reads++;
        return Reflect.get(target, field, self);
      },
    });
    const pool = new ConfigPool();
    const interned = pool.intern(watched);
    const readsOfOne = reads;
    for (let instance = 0; instance < 4000; instance++) expect(pool.intern(watched)).toBe(interned);
    expect(reads).toBe(readsOfOne);
  });
});

describe('normalizeTaskConfig', () => {
  it('sets what the original always sets', () => {
    const bare: TaskConfig = { isService: false, priority: 0, maxTaskFailures: 0 };
    expect(normalizeTaskConfig(bare)).toEqual({
      isService: false,
      priority: 0,
      maxTaskFailures: 0,
      production: false,
      resources: [],
      constraints: [],
      mesosFetcherUris: [],
      taskLinks: new Map(),
      metadata: [],
      container: { mesos: { volumes: [] } },
    });
    const nested: TaskConfig = {
      ...bare,
      mesosFetcherUris: [{ value: 'u' }],
      constraints: [{ name: 'c', constraint: { value: { negated: false } } }],
      partitionPolicy: { reschedule: true },
      container: { docker: { image: 'i' } },
    };
    expect(normalizeTaskConfig(nested)).toMatchObject({
      mesosFetcherUris: [{ value: 'u', extract: false, cache: false }],
      constraints: [{ name: 'c', constraint: { value: { negated: false, values: [] } } }],
      partitionPolicy: { reschedule: true, delaySecs: 0 },
      container: { docker: { image: 'i', parameters: [] } },
    });
  });

  it('changes nothing the second time, and keeps the order of sets', () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        const once = normalizeTaskConfig(config);
        expect(normalizeTaskConfig(once)).toEqual(once);
      }),
    );
    expect(normalizeTaskConfig(FULL).resources).toEqual(FULL.resources);
  });

  it.each<[string, Partial<TaskConfig>]>([
    ['resource', { resources: [{}] }],
    ['constraint', { constraints: [{ name: 'c', constraint: {} }] }],
    ['container', { container: {} }],
    ['container image', { container: { mesos: { image: {} } } }],
    ['SLA policy', { slaPolicy: {} }],
  ])('refuses a %s without a known member', (what, change) => {
    const attempt = (): unknown => normalizeTaskConfig(aConfig(change));
    expect(attempt).toThrow(ArgumentError);
    expect(attempt).toThrow(`${what} has no known member set`);
  });
});
