import type { Count } from '../../stats/index.ts';
import type { HostStatus, Hosts, Int64, SlaPolicy } from '../../wire/index.ts';
import { required } from '../arguments.ts';
import type { Handlers } from '../handlers.ts';
import { ok } from '../reply.ts';

/** What puts hosts into maintenance. Each tells of the hosts that it knows, once that is durable. */
export interface HostMaintenance {
  startMaintenance(hosts: ReadonlySet<string>): Promise<readonly HostStatus[]>;
  drain(hosts: ReadonlySet<string>): Promise<readonly HostStatus[]>;
  slaDrain(
    hosts: ReadonlySet<string>,
    policy: SlaPolicy | undefined,
    timeoutSecs: Int64,
  ): Promise<readonly HostStatus[]>;
  endMaintenance(hosts: ReadonlySet<string>): Promise<readonly HostStatus[]>;
  status(hosts: ReadonlySet<string>): Promise<readonly HostStatus[]>;
}

/** What the RPCs about maintenance need. */
export interface MaintenanceDependencies {
  readonly maintenance: HostMaintenance;
  readonly count: Count;
}

const RPCS = ['startMaintenance', 'drainHosts', 'slaDrainHosts', 'maintenanceStatus', 'endMaintenance'] as const;

type MaintenanceRpcs = Pick<Handlers, (typeof RPCS)[number]>;

/** RPCs about the maintenance of hosts. (aurora: scheduler/thrift/SchedulerThriftInterface.java) */
export function maintenanceRpcs({ maintenance, count }: MaintenanceDependencies): MaintenanceRpcs {
  // Exported before anybody calls.
  for (const rpc of RPCS) count(`thrift_workload_${rpc}`, 0);

  /** The names that a call gives, counted as its workload whatever comes of it. */
  function namesIn(hosts: Hosts | undefined, rpc: keyof MaintenanceRpcs): ReadonlySet<string> {
    const names = new Set(required(required(hosts, 'hosts').hostNames, 'hosts.hostNames'));
    count(`thrift_workload_${rpc}`, names.size);
    return names;
  }

  return {
    async startMaintenance({ hosts }) {
      const statuses = await maintenance.startMaintenance(namesIn(hosts, 'startMaintenance'));
      return ok({ startMaintenanceResult: { statuses } });
    },

    async drainHosts({ hosts }) {
      const statuses = await maintenance.drain(namesIn(hosts, 'drainHosts'));
      return ok({ drainHostsResult: { statuses } });
    },

    async slaDrainHosts({ hosts, defaultSlaPolicy, timeoutSecs }) {
      const names = namesIn(hosts, 'slaDrainHosts');
      const statuses = await maintenance.slaDrain(names, defaultSlaPolicy, timeoutSecs);
      return ok({ drainHostsResult: { statuses } });
    },

    async maintenanceStatus({ hosts }) {
      const statuses = await maintenance.status(namesIn(hosts, 'maintenanceStatus'));
      return ok({ maintenanceStatusResult: { statuses } });
    },

    async endMaintenance({ hosts }) {
      const statuses = await maintenance.endMaintenance(namesIn(hosts, 'endMaintenance'));
      return ok({ endMaintenanceResult: { statuses } });
    },
  };
}
