import { describe, expect, it } from '@jest/globals';
import type { JobConfiguration, JobKey, ScheduledTask, TaskConfig } from '../wire/index.ts';
import { consumptionOf, type RoleLedger, type UpdateInProgress } from './quota.ts';
import { checkCronJob, checkInstanceAddition, checkJobUpdate } from './quota-checks.ts';
import { aConfig, aTask } from './testing/tasks.ts';

/*
 * The cases of the original's tests of quota, numbered as in the notes on it (aurora: quota/QuotaManagerImplTest.java). Amounts are of
 * CPUs, RAM and disk alike; `2p` is of production, `2n` is not, `d` behind it says dedicated, and `x3` how many instances.
 */

const keyOf = (name: string): JobKey => ({ role: 'role', environment: 'env', name });

interface Amount {
  readonly config: (job: string) => TaskConfig;
  readonly instances: number;
}

function amount(text: string): Amount {
  const [, size = '', kind, dedicated, instances = '1'] = /^(\d+)([pn])(d?)(?:x(\d+))?$/.exec(text) ?? [];
  if (kind === undefined) throw new Error(`no amount: ${text}`);
  return {
    instances: Number(instances),
    config: (job) =>
      aConfig({
        job: keyOf(job),
        production: kind === 'p',
        resources: [{ numCpus: Number(size) }, { ramMb: Number(size) }, { diskMb: Number(size) }],
        constraints: dedicated ? [{ name: 'dedicated', constraint: { value: { negated: false, values: ['x'] } } }] : [],
      }),
  };
}

/** `2p` is a task of a job of its own, `up#1:2p` of instance 1 of the job `up`. */
function task(text: string, at: number): ScheduledTask {
  const [, job = `other${at}`, instance = '0', of = ''] = /^(?:(\w+)(?:#(\d+))?:)?(.*)$/.exec(text) ?? [];
  return aTask({ status: 'RUNNING', instanceId: Number(instance), config: amount(of).config(job) });
}

/** `1p>2p` of the job `up`, its instances from 0; a side may be missing. */
function update(text: string): UpdateInProgress {
  const [from = '', to = ''] = text.split('>');
  const side = (of: string) => {
    const { config, instances } = amount(of);
    return { task: config('up'), instances: [{ first: 0, last: instances - 1 }] };
  };
  return {
    job: keyOf('up'),
    instructions: { initialState: from === '' ? [] : [side(from)], desiredState: to === '' ? undefined : side(to) },
  };
}

/** `pc:4p`. */
function cron(text: string): JobConfiguration {
  const [name = '', of = ''] = text.split(':');
  const { config, instances } = amount(of);
  return { key: keyOf(name), taskConfig: config(name), instanceCount: instances };
}

const words = (text: string): readonly string[] => text.split(' ').filter(Boolean);

interface Case {
  readonly quota?: number;
  readonly tasks?: string;
  readonly update?: string;
  readonly crons?: string;
}

const ledger = ({ quota, tasks = '', update: under = '', crons = '' }: Case): RoleLedger => ({
  quota: quota === undefined ? undefined : { resources: [{ numCpus: quota }, { ramMb: quota }, { diskMb: quota }] },
  jobs: [words(tasks).map(task)],
  updates: words(under).map(update),
  crons: words(crons).map(cron),
});

describe('what a role uses', () => {
  it.each<[string, Case, Readonly<Record<string, number>>]>([
    [
      '23',
      { tasks: '3p 5pd 2n 7nd', update: '1p>1p', crons: 'pc:1px2 npc:7n' },
      { prodShared: 6, prodDedicated: 5, nonProdShared: 9, nonProdDedicated: 7 },
    ],
    ['24', { tasks: 'pc:6p npc:7p', update: '1p>1p', crons: 'pc:3p npc:5nx2' }, { prodShared: 7, nonProdShared: 10 }],
    ['25', { tasks: '3p up#1:3p up#0:3p 2n', update: '1p>1p' }, { prodShared: 7, nonProdShared: 2 }],
    ['30', { crons: 'pc:4p npc:7n' }, { prodShared: 4, nonProdShared: 7 }],
    ['31', { tasks: '2p up#0:3p', update: '1p>2p' }, { prodShared: 4 }],
    ['32', { tasks: '2p 2p', update: '8n>4n' }, { prodShared: 4, nonProdShared: 8 }],
    ['33', { tasks: '2p 1p', update: '1p>7n' }, { prodShared: 4, nonProdShared: 7 }],
    ['34', { tasks: '2p 2p', update: '1n>1p' }, { prodShared: 5, nonProdShared: 1 }],
    ['35', { tasks: '2p 2p', update: '2p>1p' }, { prodShared: 6 }],
    ['36, more instances', { tasks: '2p 2p', update: '1p>1px2' }, { prodShared: 6 }],
    ['36, fewer instances', { tasks: '2p 2p', update: '1px2>1p' }, { prodShared: 6 }],
    ['37, to none', { tasks: '2p up#0:2p', update: '2p>' }, { prodShared: 4 }],
    ['37, from none', { tasks: '2p up#0:2p', update: '>2p' }, { prodShared: 4 }],
    ['38', { tasks: '2p 2p', update: '2p>' }, { prodShared: 6 }],
  ])('case %s: %j', (_, parts, expected) => {
    const pools = { prodShared: 0, prodDedicated: 0, nonProdShared: 0, nonProdDedicated: 0, ...expected };
    const used = Object.entries(consumptionOf(ledger(parts)));
    expect(Object.fromEntries(used.map(([pool, { cpus }]) => [pool, cpus]))).toEqual(pools);
    for (const [, { cpus, ramMb, diskMb }] of used) expect([ramMb, diskMb]).toEqual([cpus, cpus]);
  });
});

describe('what a quota allows', () => {
  it.each<[string, Case, string, boolean]>([
    ['26', { quota: 4, tasks: '2p', update: '1p>1p' }, '1p', true],
    ['27', { quota: 4, tasks: '2p 5n' }, '1p', true],
    ['28', {}, '1p', false],
    ['30', { quota: 5, crons: 'pc:4p npc:7n' }, '2p', false],
    ['31', { quota: 5, tasks: '2p up#0:3p', update: '1p>2p' }, '1p', true],
    ['32', { quota: 5, tasks: '2p 2p', update: '8n>4n' }, '1p', true],
    ['33', { quota: 5, tasks: '2p 1p', update: '1p>7n' }, '1p', true],
    ['34', { quota: 5, tasks: '2p 2p', update: '1n>1p' }, '1p', false],
    ['35', { quota: 6, tasks: '2p 2p', update: '2p>1p' }, '1p', false],
    ['36, more instances', { quota: 6, tasks: '2p 2p', update: '1p>1px2' }, '1p', false],
    ['36, fewer instances', { quota: 6, tasks: '2p 2p', update: '1px2>1p' }, '1p', false],
    ['37, to none', { quota: 6, tasks: '2p up#0:2p', update: '2p>' }, '1p', true],
    ['37, from none', { quota: 6, tasks: '2p up#0:2p', update: '>2p' }, '1p', true],
    ['38', { quota: 6, tasks: '2p 2p', update: '2p>' }, '1p', false],
    ['several instances', { quota: 4, tasks: '2p' }, '1px3', false],
  ])('case %s: %j and %s more', (_, parts, more, sufficient) => {
    const { config, instances } = amount(more);
    expect(checkInstanceAddition(config('new'), instances, () => ledger(parts)).sufficient).toBe(sufficient);
  });

  it.each<[string, Case, string, boolean]>([
    ['39', { quota: 6, tasks: '2p up#0:2p up#12:2p' }, '2p>1p', true],
    ['40', { quota: 6, tasks: '2p up#0:2p' }, '2p>2px3', false],
    ['41', { quota: 6, tasks: '2p up#0:2p up#1:2p' }, '2p>2p', true],
  ])('case %s: %j and the update %s', (_, parts, proposed, sufficient) => {
    expect(checkJobUpdate(update(proposed), () => ledger(parts)).sufficient).toBe(sufficient);
  });

  it.each<[string, Case, string, boolean]>([
    ['43', { quota: 5, crons: 'pc:4p' }, 'pc:1px2', true],
    ['43, larger', { quota: 5, crons: 'pc:4p' }, 'pc:5p', true],
    ['43, too large', { quota: 5, crons: 'pc:4p' }, 'pc:5px2', false],
    ['44', { quota: 5 }, 'pc:5p', true],
  ])('case %s: %j and the cron job %s', (_, parts, job, sufficient) => {
    expect(checkCronJob(cron(job), () => ledger(parts)).sufficient).toBe(sufficient);
  });
});
