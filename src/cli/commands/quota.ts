import type { Resource, ResourceAggregate } from '../../wire/index.ts';
import type { Command } from '../command.ts';
import { usageError } from '../outcome.ts';
import { plain } from '../plain.ts';
import { table } from '../terminal.ts';

const MEGABYTES: Readonly<Record<string, number>> = { '': 1, MB: 1, GB: 1024, TB: 1024 ** 2 };

const get: Command = {
  name: 'quota get',
  usage: 'ROLE',
  summary: 'Shows the quota of a role and what it uses.',
  words: [1, 1],
  completes: 'nothing',
  options: [],
  async run({ connection, words: [role = ''] }) {
    const { result } = await connection.call('getQuota', { ownerRole: role });
    const quota = result?.getQuotaResult ?? {};
    const rows = (
      [
        ['quota', quota.quota],
        ['used by production', quota.prodSharedConsumption],
        ['used by others', quota.nonProdSharedConsumption],
        ['dedicated, production', quota.prodDedicatedConsumption],
        ['dedicated, others', quota.nonProdDedicatedConsumption],
      ] as const
    ).map(([name, aggregate]) => [name, ...amountsOf(aggregate)]);
    return { json: plain('GetQuotaResult', quota), text: table([role, 'CPU', 'RAM MB', 'DISK MB'], rows) };
  },
};

const set: Command = {
  name: 'quota set',
  usage: 'ROLE cpu:CORES ram:SIZE disk:SIZE',
  summary: 'Sets the quota of a role.',
  details: 'Sizes are in MB, or end in MB, GB or TB. All three must be given, in any order.',
  words: [4, 4],
  completes: ['cpu:', 'ram:', 'disk:'],
  options: [],
  async run({ connection, words: [role = '', ...amounts] }) {
    const given = new Map(amounts.map((word) => amountIn(word)));
    const [cpu, ram, disk] = ['cpu', 'ram', 'disk'].map((name) => given.get(name));
    if (cpu === undefined || ram === undefined || disk === undefined) {
      throw usageError('give cpu:CORES, ram:SIZE and disk:SIZE, each once');
    }
    const resources: Resource[] = [{ numCpus: cpu }, { ramMb: ram }, { diskMb: disk }];
    await connection.call('setQuota', { ownerRole: role, quota: { resources } });
    return {
      json: { role, cpu, ramMb: ram, diskMb: disk },
      text: `${role} has ${cpu} cores, ${ram} MB of memory and ${disk} MB of disk`,
    };
  },
};

export const QUOTA_COMMANDS: readonly Command[] = [get, set];

function amountIn(word: string): readonly [name: string, amount: number] {
  const [, name = '', number = '', unit = ''] = /^(cpu|ram|disk):(\d+(?:\.\d+)?)(MB|GB|TB)?$/i.exec(word) ?? [];
  if (name === '' || (name.toLowerCase() === 'cpu' && unit !== '')) {
    throw usageError(`${word} is no amount: write cpu:16, ram:64GB or disk:1TB`);
  }
  const factor = name.toLowerCase() === 'cpu' ? 1 : (MEGABYTES[unit.toUpperCase()] ?? 1);
  const amount = Number(number) * factor;
  return [name.toLowerCase(), name.toLowerCase() === 'cpu' ? amount : Math.round(amount)];
}

function amountsOf(aggregate: ResourceAggregate | undefined): readonly string[] {
  const resources = aggregate?.resources ?? [];
  const sum = (read: (resource: Resource) => unknown): string =>
    String(resources.map(read).find((value) => value !== undefined) ?? 0);
  return [
    sum((each) => ('numCpus' in each ? each.numCpus : undefined)),
    sum((each) => ('ramMb' in each ? each.ramMb : undefined)),
    sum((each) => ('diskMb' in each ? each.diskMb : undefined)),
  ];
}
