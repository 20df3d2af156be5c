import type { Count } from '../../stats/index.ts';
import type { Store, StoreView } from '../../store/index.ts';
import { type HostAttributes, type HostStatus, type Hosts, MaintenanceMode } from '../../wire/index.ts';
import { required } from '../arguments.ts';
import { read } from '../durable.ts';
import type { Handlers } from '../handlers.ts';
import { ok } from '../reply.ts';
import { notAvailable } from '../unavailable.ts';

/** What the RPCs about maintenance need. */
export interface MaintenanceDependencies {
  readonly store: Store;
  readonly count: Count;
}

type Begin = 'startMaintenance' | 'drainHosts' | 'slaDrainHosts';
type MaintenanceRpcs = Pick<Handlers, Begin | 'maintenanceStatus' | 'endMaintenance'>;

/**
 * RPCs about the maintenance of hosts, which cannot be begun: hosts that no offer ever named are left out of answers, and
 * when no other is asked for, that is all. (aurora: scheduler/maintenance/MaintenanceController.java)
 */
export function maintenanceRpcs({ store, count }: MaintenanceDependencies): MaintenanceRpcs {
  /** The names that a call gives, counted as its workload whatever comes of it. */
  function namesIn(hosts: Hosts | undefined, rpc: keyof MaintenanceRpcs): ReadonlySet<string> {
    const names = new Set(required(required(hosts, 'hosts').hostNames, 'hosts.hostNames'));
    count(`thrift_workload_${rpc}`, names.size);
    return names;
  }

  async function begin(hosts: Hosts | undefined, rpc: Begin): Promise<readonly HostStatus[]> {
    const names = namesIn(hosts, rpc);
    const known = await read(store, (view) => knownHosts(view, names));
    if (known.length > 0) throw notAvailable(rpc);
    return [];
  }

  return {
    async startMaintenance({ hosts }) {
      return ok({ startMaintenanceResult: { statuses: await begin(hosts, 'startMaintenance') } });
    },

    async drainHosts({ hosts }) {
      return ok({ drainHostsResult: { statuses: await begin(hosts, 'drainHosts') } });
    },

    async slaDrainHosts({ hosts }) {
      return ok({ drainHostsResult: { statuses: await begin(hosts, 'slaDrainHosts') } });
    },

    async maintenanceStatus({ hosts }) {
      const names = namesIn(hosts, 'maintenanceStatus');
      const known = await read(store, (view) => knownHosts(view, names));
      return ok({ maintenanceStatusResult: { statuses: known.map(statusOf) } });
    },

    async endMaintenance({ hosts }) {
      const names = namesIn(hosts, 'endMaintenance');
      const ended = await store.write((tx) => {
        const changed = knownHosts(tx, names).map((host) => ({ ...host, mode: MaintenanceMode.NONE }));
        for (const host of changed) tx.saveHostAttributes(host);
        return changed;
      });
      return ok({ endMaintenanceResult: { statuses: ended.map(statusOf) } });
    },
  };
}

function knownHosts(view: StoreView, names: ReadonlySet<string>): readonly HostAttributes[] {
  return [...names].map((name) => view.hosts.get(name)).filter((host) => host !== undefined);
}

function statusOf({ host, mode }: HostAttributes): HostStatus {
  return { host, mode };
}
