import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JobConfiguration, JobKey, Range, ResourceAggregate, ScheduledTask, TaskConfig } from '../wire/index.ts';
import { ArgumentError } from './errors.ts';
import { consumptionOf, quotaPoolOf, type RoleLedger, type UpdateInProgress } from './quota.ts';
import {
  checkCronJob,
  checkInstanceAddition,
  checkJobUpdate,
  printResourceAggregate,
  quotaRefusal,
  requireQuotaShape,
} from './quota-checks.ts';
import { NO_RESOURCES, type Resources } from './resources.ts';
import { aConfig, aTask } from './testing/tasks.ts';

const of = (cpus: number, ramMb = cpus, diskMb = cpus): Resources => ({ ...NO_RESOURCES, cpus, ramMb, diskMb });
const quota = (cpus: number, ramMb = cpus, diskMb = cpus): ResourceAggregate => ({
  resources: [{ numCpus: cpus }, { ramMb }, { diskMb }],
});
const keyOf = (name: string): JobKey => ({ role: 'role', environment: 'env', name });

interface ConfigSketch {
  readonly job?: string;
  readonly size: number | readonly [number, number, number];
  readonly prod?: boolean;
  readonly dedicated?: boolean;
}

function config({ job = 'job', size, prod = true, dedicated = false }: ConfigSketch): TaskConfig {
  const [numCpus, ramMb, diskMb] = typeof size === 'number' ? [size, size, size] : size;
  return aConfig({
    job: keyOf(job),
    production: prod,
    resources: [{ numCpus }, { ramMb }, { diskMb }, { namedPort: 'http' }, { numGpus: 1 }],
    constraints: dedicated ? [{ name: 'dedicated', constraint: { value: { negated: true, values: ['x'] } } }] : [],
  });
}

function tasks(count: number, sketch: ConfigSketch): readonly ScheduledTask[] {
  return Array.from({ length: count }, (_, instanceId) =>
    aTask({ instanceId, status: 'RUNNING', config: config(sketch) }),
  );
}

const cron = (sketch: ConfigSketch & { readonly job: string }, instanceCount = 1): JobConfiguration => ({
  key: keyOf(sketch.job),
  taskConfig: config(sketch),
  instanceCount,
});

type Entry = readonly [ConfigSketch, ...Range[]];

function update(job: string, initial: readonly Entry[], desired?: Entry): UpdateInProgress {
  const entry = ([sketch, ...instances]: Entry) => ({ task: config({ ...sketch, job }), instances });
  return {
    job: keyOf(job),
    instructions: {
      initialState: initial.map(entry),
      desiredState: desired === undefined ? undefined : entry(desired),
    },
  };
}

const range = (first: number, last = first): Range => ({ first, last });

/** Parts of a ledger; tasks in one list. */
type LedgerParts = Partial<Omit<RoleLedger, 'jobs'>> & { readonly tasks?: readonly ScheduledTask[] };

function ledger({ tasks: all = [], ...parts }: LedgerParts): RoleLedger {
  return { quota: undefined, jobs: [all], updates: [], crons: [], ...parts };
}

describe('pools', () => {
  it.each<[boolean, boolean, string]>([
    [true, false, 'prodShared'],
    [true, true, 'prodDedicated'],
    [false, false, 'nonProdShared'],
    [false, true, 'nonProdDedicated'],
  ])('production %j, dedicated %j', (prod, dedicated, pool) => {
    expect(quotaPoolOf(config({ size: 1, prod, dedicated }))).toBe(pool);
  });
});

describe('consumption', () => {
  it.each<[string, LedgerParts, Partial<Record<string, Resources>>]>([
    ['nothing', {}, {}],
    [
      'tasks, each in its pool, of three kinds of resources only',
      {
        tasks: [
          ...tasks(3, { size: [1, 10, 100] }),
          ...tasks(2, { size: 1, prod: false }),
          ...tasks(1, { size: 5, dedicated: true }),
          ...tasks(1, { size: 6, dedicated: true, prod: false }),
        ],
      },
      { prodShared: of(3, 30, 300), nonProdShared: of(2), prodDedicated: of(5), nonProdDedicated: of(6) },
    ],
    [
      'an update instead of the instances it touches: the larger side, kind by kind',
      {
        tasks: tasks(5, { job: 'up', size: 1 }),
        updates: [update('up', [[{ size: [1, 8, 1] }, range(0, 1)]], [{ size: [2, 2, 3] }, range(0, 2)])],
      },
      { prodShared: of(2 + 6, 2 + 16, 2 + 9) },
    ],
    [
      'an update that changes the pool: each side in its own',
      {
        tasks: [...tasks(4, { job: 'other', size: 1 }), ...tasks(1, { job: 'up', size: 1, prod: false })],
        updates: [update('up', [[{ size: 1, prod: false }, range(0)]], [{ size: 1 }, range(0)])],
      },
      { prodShared: of(5), nonProdShared: of(1) },
    ],
    [
      'an update that only removes',
      { tasks: tasks(3, { job: 'up', size: 1 }), updates: [update('up', [[{ size: 1 }, range(1, 2)]])] },
      { prodShared: of(3) },
    ],
    [
      'an update of another job',
      { tasks: tasks(3, { size: 1 }), updates: [update('up', [], [{ size: 7 }, range(0, 1)])] },
      { prodShared: of(3 + 14) },
    ],
    ['a cron job by its template', { crons: [cron({ job: 'cron', size: 4 }, 2)] }, { prodShared: of(8) }],
    [
      'a cron job by its tasks, when they are larger',
      { crons: [cron({ job: 'cron', size: [4, 1, 1] })], tasks: tasks(3, { job: 'cron', size: [1, 1, 1] }) },
      { prodShared: of(4, 3, 3) },
    ],
    [
      'a cron job whose tasks are in another pool than its template',
      { crons: [cron({ job: 'cron', size: 1 })], tasks: tasks(3, { job: 'cron', size: 9, prod: false }) },
      { prodShared: of(1) },
    ],
  ])('counts %s', (_name, parts, expected) => {
    const none = { prodShared: of(0), prodDedicated: of(0), nonProdShared: of(0), nonProdDedicated: of(0) };
    expect(consumptionOf(ledger(parts))).toEqual({ ...none, ...expected });
  });

  it('is the sum of what the tasks have, whatever the jobs', () => {
    const anyTasks = fc.array(
      fc.record({ job: fc.constantFrom('a', 'b'), size: fc.nat(9), prod: fc.boolean(), dedicated: fc.boolean() }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(anyTasks, (sketches) => {
        const all = consumptionOf(ledger({ tasks: sketches.flatMap((sketch) => tasks(1, sketch)) }));
        const total = sketches.reduce((sum, { size }) => sum + size, 0);
        expect(Object.values(all).reduce((sum, { cpus }) => sum + cpus, 0)).toBe(total);
      }),
    );
  });
});

describe('checks', () => {
  const untouched = (): RoleLedger => {
    throw new Error('the ledger was read');
  };

  it.each<[string, ConfigSketch, number, LedgerParts, string | undefined]>([
    [
      'tasks beside an update, within the quota',
      { size: 1 },
      1,
      {
        quota: quota(4),
        tasks: [...tasks(1, { job: 'other', size: 2 }), ...tasks(1, { job: 'up', size: 1 })],
        updates: [update('up', [[{ size: 1 }, range(0)]], [{ size: 1 }, range(0)])],
      },
      undefined,
    ],
    ['exactly the quota', { size: 1 }, 4, { quota: quota(4) }, undefined],
    [
      'too many CPUs',
      { size: [2, 1, 1] },
      1,
      { quota: quota(4), tasks: tasks(1, { size: 3 }) },
      'CPU quota exceeded by 1.00 core(s)',
    ],
    [
      'too much RAM',
      { size: [1, 2, 1] },
      1,
      { quota: quota(4), tasks: tasks(1, { size: 3 }) },
      'RAM quota exceeded by 1.00 MB',
    ],
    [
      'too much disk',
      { size: [1, 1, 2] },
      1,
      { quota: quota(4), tasks: tasks(1, { size: 3 }) },
      'disk quota exceeded by 1.00 MB',
    ],
    [
      'too much of everything',
      { size: [1.56, 256, 512] },
      1,
      { quota: quota(0) },
      'CPU quota exceeded by 1.56 core(s); RAM quota exceeded by 256.00 MB; disk quota exceeded by 512.00 MB',
    ],
    [
      'anything without a quota',
      { size: 1 },
      1,
      {},
      'CPU quota exceeded by 1.00 core(s); RAM quota exceeded by 1.00 MB; disk quota exceeded by 1.00 MB',
    ],
    [
      'what a cron job leaves',
      { size: 2 },
      1,
      { quota: quota(5), crons: [cron({ job: 'cron', size: 4 })] },
      'CPU quota exceeded by 1.00 core(s); RAM quota exceeded by 1.00 MB; disk quota exceeded by 1.00 MB',
    ],
    [
      'what an update to production leaves',
      { size: [1, 0, 0] },
      1,
      {
        quota: quota(5),
        tasks: [...tasks(4, { job: 'other', size: 1 }), ...tasks(1, { job: 'up', size: 1, prod: false })],
        updates: [update('up', [[{ size: 1, prod: false }, range(0)]], [{ size: 1 }, range(0)])],
      },
      'CPU quota exceeded by 1.00 core(s)',
    ],
  ])('of added instances: %s', (_name, sketch, instances, parts, details) => {
    const check = checkInstanceAddition(config(sketch), instances, () => ledger(parts));
    expect(check).toEqual(details === undefined ? { sufficient: true } : { sufficient: false, details });
  });

  it('do not read the ledger for what no quota limits', () => {
    expect(checkInstanceAddition(config({ size: 9, prod: false }), 1, untouched)).toEqual({ sufficient: true });
    expect(checkInstanceAddition(config({ size: 9, dedicated: true }), 1, untouched)).toEqual({ sufficient: true });
    expect(checkJobUpdate(update('up', [[{ size: 1 }, range(0)]]), untouched)).toEqual({ sufficient: true });
    expect(checkJobUpdate(update('up', [], [{ size: 9, prod: false }, range(0)]), untouched)).toEqual({
      sufficient: true,
    });
    expect(checkCronJob(cron({ job: 'cron', size: 9, prod: false }), untouched)).toEqual({ sufficient: true });
  });

  it('of an update count it instead of the stored one of its job', () => {
    const stored = update('up', [], [{ size: 9 }, range(0)]);
    const parts = { quota: quota(4), updates: [stored], tasks: tasks(2, { job: 'other', size: 1 }) };
    expect(checkJobUpdate(update('up', [], [{ size: 2 }, range(0)]), () => ledger(parts))).toEqual({
      sufficient: true,
    });
    expect(checkJobUpdate(update('up', [], [{ size: 3 }, range(0)]), () => ledger(parts))).toMatchObject({
      sufficient: false,
    });
  });

  it('of a cron job count what it adds to the stored one, dedicated or not', () => {
    const parts = { quota: quota(5), crons: [cron({ job: 'cron', size: 4 })] };
    const check = (size: number, job = 'cron') => checkCronJob(cron({ job, size }), () => ledger(parts)).sufficient;
    expect([check(5), check(6), check(1, 'new'), check(2, 'new')]).toEqual([true, false, true, false]);
    const dedicated = cron({ job: 'new', size: 2, dedicated: true });
    expect(checkCronJob(dedicated, () => ledger(parts)).sufficient).toBe(false);
  });
});

describe('setting a quota', () => {
  it.each<[string, ResourceAggregate, string]>([
    [
      'two kinds',
      { resources: [{ numCpus: 1 }, { ramMb: 1 }] },
      'Quota resources must be exactly: [CPUS, RAM_MB, DISK_MB]',
    ],
    ['nothing', {}, 'Quota resources must be exactly: [CPUS, RAM_MB, DISK_MB]'],
    [
      'a kind twice',
      { resources: [{ numCpus: 1 }, { numCpus: 2 }, { ramMb: 1 }] },
      'Quota resources must be exactly: [CPUS, RAM_MB, DISK_MB]',
    ],
    [
      'four amounts',
      { resources: [...(quota(1).resources ?? []), { numGpus: 1 }] },
      'Too many resource values in quota.',
    ],
  ])('to %s is an error', (_name, aggregate, message) => {
    expect(() => requireQuotaShape(aggregate)).toThrow(new ArgumentError(message));
  });

  it('takes an amount sent twice for one', () => {
    expect(requireQuotaShape({ resources: [{ ramMb: 3 }, { numCpus: 1 }, { diskMb: 2 }, { numCpus: 1 }] })).toEqual({
      resources: [{ ramMb: 3 }, { numCpus: 1 }, { diskMb: 2 }],
    });
  });

  it('is refused for negative amounts, before anything is counted', () => {
    const counted = (): Resources => {
      throw new Error('counted');
    };
    expect(quotaRefusal(quota(-1, 100, 200), counted)).toBe(
      'Negative values in: IResourceAggregate{resources=[IResource{setField=NUM_CPUS, value=-1.0}, IResource{setField=RAM_MB, value=100}, IResource{setField=DISK_MB, value=200}]}',
    );
  });

  it('is refused when the role uses more', () => {
    expect(quotaRefusal(quota(1, 10, 10), () => of(3, 512, 512))).toBe(
      'Quota: IResourceAggregate{resources=[IResource{setField=NUM_CPUS, value=1.0}, IResource{setField=RAM_MB, value=10}, IResource{setField=DISK_MB, value=10}]} ' +
        'is less then current prod reservation: ResourceBag{resourceVectors={CPUS=3.0, RAM_MB=512.0, DISK_MB=512.0}}',
    );
  });

  it('is accepted when it covers the use, zero included', () => {
    expect(quotaRefusal(quota(3), () => of(3))).toBeUndefined();
    expect(quotaRefusal(quota(0), () => NO_RESOURCES)).toBeUndefined();
  });

  it('prints every kind of resource', () => {
    const resources = [{ namedPort: 'http' }, { numGpus: 2 }, { ipAddr: 1n << 60n }];
    expect(printResourceAggregate({ resources })).toBe(
      'IResourceAggregate{resources=[IResource{setField=NAMED_PORT, value=http}, IResource{setField=NUM_GPUS, value=2}, IResource{setField=IP_ADDR, value=1152921504606846976}]}',
    );
  });
});
