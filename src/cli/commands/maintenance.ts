import { MaintenanceMode, MaintenanceModeName, type SlaPolicy } from '../../wire/index.ts';
import { type Call, type Command, NO_WAIT, type Option, type Result, WAIT_TIMEOUT } from '../command.ts';
import { usageError } from '../outcome.ts';
import { countsText, table } from '../terminal.ts';
import { until } from '../waiting.ts';

const WAIT_MS = 10 * 60_000;
const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;
const HOST_FILE: Option = { name: 'hosts-from', value: 'FILE', help: 'Hosts, one a line; - for standard input.' };

const start = hostCommand({
  name: 'maintenance start',
  summary: 'Marks hosts for maintenance: others are preferred for new tasks.',
  options: [],
  mode: MaintenanceMode.SCHEDULED,
  ask: (call, hostNames) => call.connection.call('startMaintenance', { hosts: { hostNames } }),
});

const drain = hostCommand({
  name: 'maintenance drain',
  summary: 'Takes all tasks off hosts at once, and waits until they are gone.',
  options: [],
  mode: MaintenanceMode.DRAINED,
  ask: (call, hostNames) => call.connection.call('drainHosts', { hosts: { hostNames } }),
});

const slaDrain = hostCommand({
  name: 'maintenance sla-drain',
  summary: 'Takes all tasks off hosts as their SLA policies allow, and waits until they are gone.',
  details: 'The policy is for tasks that have none of their own. When the time is over the rest is taken by force.',
  options: [
    { name: 'count', value: 'N', help: 'So many instances of a job must be running.' },
    {
      name: 'percentage',
      value: 'P',
      help: 'So many percent of the instances of a job must be running; 80 if neither is given.',
    },
    { name: 'duration', value: 'TIME', help: 'For how long they must have been: 1m.' },
    { name: 'sla-limit', value: 'TIME', help: 'After which tasks are taken by force: 1h.' },
  ],
  mode: MaintenanceMode.DRAINED,
  ask(call, hostNames) {
    const { given } = call;
    const timeoutSecs = Math.round(given.duration('sla-limit', HOUR_MS) / SECOND_MS);
    return call.connection.call('slaDrainHosts', {
      hosts: { hostNames },
      defaultSlaPolicy: policyOf(call),
      timeoutSecs,
    });
  },
});

const end = hostCommand({
  name: 'maintenance end',
  summary: 'Takes hosts back into service.',
  options: [],
  mode: MaintenanceMode.NONE,
  ask: (call, hostNames) => call.connection.call('endMaintenance', { hosts: { hostNames } }),
});

const status: Command = {
  name: 'maintenance status',
  usage: 'HOST...',
  summary: 'Shows how far hosts are.',
  words: [0, Number.POSITIVE_INFINITY],
  completes: 'nothing',
  options: [HOST_FILE],
  async run(call) {
    const hosts = await hostsOf(call);
    const modes = await modesOf(call, hosts);
    return resultOf(hosts, modes);
  },
};

export const MAINTENANCE_COMMANDS: readonly Command[] = [start, drain, slaDrain, end, status];

interface HostCommand {
  readonly name: string;
  readonly summary: string;
  readonly details?: string;
  readonly options: readonly Option[];
  /** What hosts come to be. */
  readonly mode: MaintenanceMode;
  ask(call: Call, hostNames: readonly string[]): Promise<unknown>;
}

function hostCommand({ name, summary, details, options, mode, ask }: HostCommand): Command {
  return {
    ...{ name, summary, usage: 'HOST...', ...(details !== undefined && { details }) },
    words: [0, Number.POSITIVE_INFINITY],
    completes: 'nothing',
    options: [...options, HOST_FILE, NO_WAIT, WAIT_TIMEOUT],
    async run(call) {
      const hosts = await hostsOf(call);
      const known = await modesOf(call, hosts);
      const unknown = hosts.filter((host) => !known.has(host));
      if (unknown.length > 0)
        call.progress.note(`The scheduler does not know ${unknown.join(', ')}: nothing has run there`);
      await ask(call, hosts);
      if (call.given.has('no-wait')) return resultOf(hosts, await modesOf(call, hosts));
      const expected = hosts.filter((host) => known.has(host));
      const modes = await until(
        call,
        call.given.duration('wait-timeout', WAIT_MS),
        `hosts to be ${MaintenanceModeName[mode]}`,
        async () => {
          const now = await modesOf(call, hosts);
          call.progress.state(countsText([...now.values()].map((each) => MaintenanceModeName[each])));
          return expected.every((host) => now.get(host) === mode) ? now : undefined;
        },
      );
      return resultOf(hosts, modes);
    },
  };
}

async function hostsOf({ words, given, readFile }: Call): Promise<readonly string[]> {
  const file = given.text('hosts-from');
  const lines = file === undefined ? [] : (await readFile(file)).split('\n').map((line) => line.trim());
  const hosts = [...new Set([...words, ...lines.filter((line) => line !== '' && !line.startsWith('#'))])];
  if (hosts.length === 0) throw usageError('name at least one host');
  return hosts;
}

async function modesOf(
  { connection }: Call,
  hostNames: readonly string[],
): Promise<ReadonlyMap<string, MaintenanceMode>> {
  const { result } = await connection.call('maintenanceStatus', { hosts: { hostNames } });
  const statuses = result?.maintenanceStatusResult?.statuses ?? [];
  return new Map(statuses.map(({ host = '', mode = MaintenanceMode.NONE }) => [host, mode]));
}

function resultOf(hosts: readonly string[], modes: ReadonlyMap<string, MaintenanceMode>): Result {
  const nameOf = (host: string): string => {
    const mode = modes.get(host);
    return mode === undefined ? 'UNKNOWN' : MaintenanceModeName[mode];
  };
  return {
    json: hosts.map((host) => ({ host, mode: nameOf(host) })),
    text: table(
      ['HOST', 'MODE'],
      hosts.map((host) => [host, nameOf(host)]),
    ),
  };
}

function policyOf({ given }: Call): SlaPolicy {
  const durationSecs = Math.round(given.duration('duration', 60 * SECOND_MS) / SECOND_MS);
  const count = given.number('count');
  const percentage = given.number('percentage');
  if (count !== undefined && percentage !== undefined) throw usageError('give --count or --percentage, not both');
  if (count !== undefined) return { countSlaPolicy: { count, durationSecs } };
  return { percentageSlaPolicy: { percentage: percentage ?? 80, durationSecs } };
}
