import { describe, expect, it } from '@jest/globals';
import type { ResourceAggregate } from '../../wire/index.ts';
import { job, KEY, testApi } from '../testing/test-api.ts';

const amounts = (cpus: number, ram: number, disk: number): ResourceAggregate => ({
  resources: [{ numCpus: cpus }, { ramMb: ram }, { diskMb: disk }],
});

describe('getQuota', () => {
  it('is zero for a role nobody has heard of', async () => {
    const { api } = testApi();
    const zero = amounts(0, 0, 0);
    expect((await api.getQuota({ ownerRole: 'nobody' })).result?.getQuotaResult).toEqual({
      quota: zero,
      prodSharedConsumption: zero,
      nonProdSharedConsumption: zero,
      prodDedicatedConsumption: zero,
      nonProdDedicatedConsumption: zero,
    });
  });

  it('books active tasks to four accounts', async () => {
    const { api } = testApi();
    await api.setQuota({ ownerRole: KEY.role, quota: amounts(10, 10_000, 10_000) });
    const constraints = [{ name: 'dedicated', constraint: { value: { negated: false, values: ['*/x'] } } }];
    const create = (name: string, instances: number, task: object) =>
      api.createJob({ description: job(instances, { job: { ...KEY, name }, ...task }) });
    await create('a', 2, { tier: 'preferred' });
    await create('b', 3, { tier: 'preferred', constraints });
    await create('c', 4, { tier: 'preemptible' });
    await create('d', 5, { tier: 'revocable', constraints });
    await create('e', 6, {});
    await api.killTasks({ job: { ...KEY, name: 'e' } });
    await create('other', 7, { job: { ...KEY, role: 'other' } });
    const { result } = await api.getQuota({ ownerRole: KEY.role });
    expect(result?.getQuotaResult).toEqual({
      quota: amounts(10, 10_000, 10_000),
      prodSharedConsumption: amounts(2, 2048, 1024),
      prodDedicatedConsumption: amounts(3, 3072, 1536),
      nonProdSharedConsumption: amounts(4, 4096, 2048),
      nonProdDedicatedConsumption: amounts(5, 5120, 2560),
    });
  });

  it.each([undefined, '', '  '])('role %j is blank', async (ownerRole) => {
    const { api, said } = testApi();
    expect(await said(api.getQuota({ ownerRole }))).toBe('ERROR: Argument cannot be blank');
    expect(await said(api.setQuota({ ownerRole }))).toBe('ERROR: Argument cannot be blank');
  });
});

describe('setQuota', () => {
  it.each<[string, ResourceAggregate | undefined, string]>([
    ['no quota', undefined, 'ERROR: quota must be set'],
    ['nothing', {}, 'ERROR: Quota resources must be exactly: [CPUS, RAM_MB, DISK_MB]'],
    [
      'two amounts',
      { resources: [{ numCpus: 1 }, { ramMb: 1 }] },
      'ERROR: Quota resources must be exactly: [CPUS, RAM_MB, DISK_MB]',
    ],
    [
      'a fourth',
      { resources: [...(amounts(1, 1, 1).resources ?? []), { numGpus: 1 }] },
      'ERROR: Too many resource values in quota.',
    ],
    [
      'less than nothing',
      amounts(-1, 1024, 2048),
      'INVALID_REQUEST: Negative values in: IResourceAggregate{resources=[IResource{setField=NUM_CPUS, value=-1.0}, ' +
        'IResource{setField=RAM_MB, value=1024}, IResource{setField=DISK_MB, value=2048}]}',
    ],
    [
      'no number',
      amounts(Number.NaN, 1, 1),
      'INVALID_REQUEST: Not a number in: IResourceAggregate{resources=[IResource{setField=NUM_CPUS, value=NaN}, ' +
        'IResource{setField=RAM_MB, value=1}, IResource{setField=DISK_MB, value=1}]}',
    ],
    ['zero', amounts(0, 0, 0), 'OK'],
  ])('%s', async (_, quota, answer) => {
    const { api, said, store } = testApi();
    expect(await said(api.setQuota({ ownerRole: 'any role/will do', quota }))).toBe(answer);
    expect(store.quotas.all().size).toBe(answer === 'OK' ? 1 : 0);
  });

  it('does not go below what production uses', async () => {
    const { api, said, store } = testApi();
    await api.setQuota({ ownerRole: KEY.role, quota: amounts(2, 2048, 1024) });
    await api.createJob({ description: job(2, { tier: 'preferred' }) });
    expect(await said(api.setQuota({ ownerRole: KEY.role, quota: amounts(2, 2047, 1024) }))).toBe(
      'INVALID_REQUEST: Quota: IResourceAggregate{resources=[IResource{setField=NUM_CPUS, value=2.0}, ' +
        'IResource{setField=RAM_MB, value=2047}, IResource{setField=DISK_MB, value=1024}]} is less then current prod ' +
        'reservation: ResourceBag{resourceVectors={CPUS=2.0, RAM_MB=2048.0, DISK_MB=1024.0}}',
    );
    expect(store.quotas.get(KEY.role)).toEqual(amounts(2, 2048, 1024));
  });
});
