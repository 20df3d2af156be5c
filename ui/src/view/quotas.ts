import type { GetQuotaResult } from '../../../src/wire/index.ts';
import { type Amounts, amountsOf } from './amounts.ts';

/** One line about the resources of a role. */
export interface UsageRow {
  readonly title: string;
  readonly amounts: Amounts;
  /** Whether it counts against the quota. */
  readonly isLimited: boolean;
}

/** What a role may use and what it uses, by whether that counts; rows of nothing are left out. (aurora: ui components/RoleQuota.js) */
export function usageRows(found: GetQuotaResult): readonly UsageRow[] {
  const rows = [
    { title: 'Quota', of: found.quota, isLimited: false },
    { title: 'Quota used', of: found.prodSharedConsumption, isLimited: true },
    { title: 'Non-production', of: found.nonProdSharedConsumption, isLimited: false },
    { title: 'Production dedicated', of: found.prodDedicatedConsumption, isLimited: false },
    { title: 'Non-production dedicated', of: found.nonProdDedicatedConsumption, isLimited: false },
  ].map(({ title, of, isLimited }) => ({ title, amounts: amountsOf(of?.resources), isLimited }));
  return rows.filter(({ amounts: { cpus, ramMb, diskMb } }) => cpus + ramMb + diskMb > 0);
}
