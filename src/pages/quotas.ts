import type { ResourcePage } from '../http/index.ts';
import { javaDouble } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { ResourceAggregate } from '../wire/index.ts';

/** `/quotas`, of all roles or of `?role=`. (aurora: scheduler/http/Quotas.java) */
export function quotasPage(store: Pick<Store, 'quotas' | 'durable'>): ResourcePage {
  return {
    path: '/quotas',
    leaderOnly: true,
    type: 'application/json',
    async answer(query) {
      const role = query.get('role');
      const all = [...store.quotas.all()].filter(([name]) => role === null || name === role);
      await store.durable();
      return `{${all.map(([name, quota]) => `${JSON.stringify(name)}:${quotaText(quota)}`).join()}}`;
    },
  };
}

/** @throws Error when one of the three is missing */
function quotaText({ resources = [] }: ResourceAggregate): string {
  const amount = <T>(type: string, values: readonly (T | undefined)[]): T => {
    const value = values.find((each) => each !== undefined);
    if (value === undefined) throw new Error(`Missing resource definition for ${type}`);
    return value;
  };
  const cpus = amount(
    'CPUS',
    resources.map(({ numCpus }) => numCpus),
  );
  const ram = amount(
    'RAM_MB',
    resources.map(({ ramMb }) => ramMb),
  );
  const disk = amount(
    'DISK_MB',
    resources.map(({ diskMb }) => diskMb),
  );
  return `{"cpu_cores":${javaDouble(cpus)},"ram_mb":${ram},"disk_mb":${disk}}`;
}
