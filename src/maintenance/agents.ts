import { type Clock, Pacer } from '../clock/index.ts';
import type { Store } from '../store/index.ts';
import { MaintenanceMode, MaintenanceModeName, SLAVE_ASSIGNED_STATES } from '../wire/index.ts';

const ASSIGNED = [...SLAVE_ASSIGNED_STATES];

/** One agent as `/agents.json` shows it. */
export interface AgentOverview {
  readonly host: string;
  /** Mesos id that it last registered with; null when it has none. */
  readonly agentId: string | null;
  readonly mode: keyof typeof MaintenanceMode;
  /** Values by name, names and values in order. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  /** How many tasks are on it. */
  readonly tasks: number;
}

/** Every agent that was ever offered, by host name, once all that it tells is durable: what the web interface lists. */
export async function agentsOverview(
  store: Pick<Store, 'hosts' | 'tasks' | 'durable'>,
  clock: Clock,
): Promise<readonly AgentOverview[]> {
  const pacer = new Pacer(clock);
  const agents: AgentOverview[] = [];
  for (const { host, slaveId, mode = MaintenanceMode.NONE, attributes = [] } of store.hosts.all()) {
    if (host === undefined) continue;
    if (pacer.due()) await pacer.rest();
    const sorted = attributes
      .map(({ name = '', values = [] }): [string, readonly string[]] => [name, [...values].sort()])
      .sort(([a], [b]) => (a < b ? -1 : 1));
    agents.push({
      host,
      agentId: slaveId ?? null,
      mode: MaintenanceModeName[mode],
      attributes: Object.fromEntries(sorted),
      tasks: store.tasks.query({ slaveHosts: [host], statuses: ASSIGNED }).length,
    });
  }
  await store.durable();
  return agents.sort((a, b) => (a.host < b.host ? -1 : 1));
}
