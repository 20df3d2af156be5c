import type { TierConfig } from '../../model/index.ts';
import type { Handlers } from '../handlers.ts';
import { ok } from '../reply.ts';

/** RPCs about tiers. */
export function tierRpcs({ tiers }: { readonly tiers: TierConfig }): Pick<Handlers, 'getTierConfigs'> {
  return {
    async getTierConfigs() {
      return ok({
        getTierConfigResult: {
          defaultTierName: tiers.defaultTier,
          tiers: [...tiers.tiers].map(([name, { preemptible, revocable }]) => ({
            name,
            settings: new Map([
              ['preemptible', String(preemptible)],
              ['revocable', String(revocable)],
            ]),
          })),
        },
      });
    },
  };
}
