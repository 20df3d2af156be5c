import type { ResourcePage } from '../http/index.ts';
import type { TierConfig } from '../model/index.ts';

/** `/tiers`: the tier file. (aurora: scheduler/http/Tiers.java) */
export function tiersPage({ defaultTier, tiers }: TierConfig): ResourcePage {
  const body = JSON.stringify({ default: defaultTier, tiers: Object.fromEntries(tiers) });
  return { path: '/tiers', leaderOnly: true, type: 'application/json', answer: () => body };
}
