import type { ResourcePage } from '../http/index.ts';
import type { Store } from '../store/index.ts';
import { type HostAttributes, MaintenanceMode, MaintenanceModeName } from '../wire/index.ts';
import { escaped, tablePage } from './html.ts';

/** Where a host shows the sandboxes of its tasks. */
const OBSERVER_PORT = 1338;
const COLUMNS = ['Host', 'Agent ID', 'Maintenance mode', 'Attributes'];

/** `/agents`, `/slaves`: every host that was ever offered. (aurora: scheduler/http/Agents.java) */
export function agentsPages(clusterName: string, store: Pick<Store, 'hosts' | 'durable'>): readonly ResourcePage[] {
  return ['/agents', '/slaves'].map((path) => ({
    path,
    leaderOnly: true,
    type: 'text/html',
    async answer() {
      const hosts = [...store.hosts.all()];
      await store.durable();
      const title = `Aurora ${clusterName} agents`;
      return { pieces: tablePage({ title, heading: 'Agent Hosts', columns: COLUMNS }, rows(hosts)) };
    },
  }));
}

function* rows(hosts: readonly HostAttributes[]): Generator<readonly string[], void, undefined> {
  for (const { host = '', slaveId = '', mode = MaintenanceMode.NONE, attributes = [] } of hosts) {
    const texts = attributes.map(({ name = '', values = [] }) => `${name}=[${values.join(', ')}]`).sort();
    const link = `<a href="${escaped(`http://${host}:${OBSERVER_PORT}`)}">${escaped(host)}</a>`;
    yield [link, escaped(slaveId), MaintenanceModeName[mode], escaped(texts.join(', '))];
  }
}
