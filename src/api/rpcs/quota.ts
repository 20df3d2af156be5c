import {
  consumptionOf,
  NO_RESOURCES,
  printResourceAggregate,
  quotaRefusal,
  requireQuotaShape,
  toResourceAggregate,
} from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { notBlank, required } from '../arguments.ts';
import { read } from '../durable.ts';
import type { Handlers } from '../handlers.ts';
import { ledgerOf, settleUses } from '../limits.ts';
import { ok, RefusedError } from '../reply.ts';

/** RPCs about quotas. (aurora: scheduler/thrift/ReadOnlySchedulerImpl.java, scheduler/thrift/SchedulerThriftInterface.java) */
export function quotaRpcs({ store }: { readonly store: Store }): Pick<Handlers, 'getQuota' | 'setQuota'> {
  return {
    async getQuota({ ownerRole }) {
      const role = notBlank(ownerRole);
      await settleUses(store, role);
      const { quota, consumption } = await read(store, (view) => {
        const ledger = ledgerOf(view, role);
        return { quota: ledger.quota, consumption: consumptionOf(ledger) };
      });
      return ok({
        getQuotaResult: {
          quota: quota ?? toResourceAggregate(NO_RESOURCES),
          prodSharedConsumption: toResourceAggregate(consumption.prodShared),
          nonProdSharedConsumption: toResourceAggregate(consumption.nonProdShared),
          prodDedicatedConsumption: toResourceAggregate(consumption.prodDedicated),
          nonProdDedicatedConsumption: toResourceAggregate(consumption.nonProdDedicated),
        },
      });
    },

    async setQuota({ ownerRole, quota }) {
      const role = notBlank(ownerRole);
      const wanted = requireQuotaShape(required(quota, 'quota'));
      if (wanted.resources?.some(({ numCpus }) => Number.isNaN(numCpus))) {
        // It would be greater than any use, and so no limit at all.
        throw new RefusedError(`Not a number in: ${printResourceAggregate(wanted)}`);
      }
      await settleUses(store, role);
      await store.write((tx) => {
        const refusal = quotaRefusal(wanted, () => consumptionOf(ledgerOf(tx, role)).prodShared);
        if (refusal !== undefined) throw new RefusedError(refusal);
        tx.saveQuota(role, wanted);
      });
      return ok();
    },
  };
}
