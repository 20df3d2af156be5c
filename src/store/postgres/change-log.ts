import { jobKeyText } from '../../model/index.ts';
import type { Position } from './lead.ts';
import type { RowChanges } from './row-ledger.ts';
import type { Query } from './session.ts';
import { toDatabaseText } from './text.ts';

/** What commits touched, as table `changes` keeps it. Texts are as the database stores them. */
export interface ChangeKeys {
  /** Numbers of tasks that are new or different. */
  readonly tasks?: readonly number[];
  /** Ids of tasks that are no more. */
  readonly tasksGone?: readonly string[];
  /** Ids of configs that are new. An id may have stood for another config before. */
  readonly configs?: readonly number[];
  /** Numbers of updates that are new or replaced as a whole. */
  readonly updates?: readonly number[];
  /** Numbers of updates to which something happened, and from which of their events and instance events on. */
  readonly updatesChanged?: readonly (readonly [number: number, event: number, instanceEvent: number])[];
  /** Keys of updates that are no more, `role/environment/name/id`. */
  readonly updatesGone?: readonly string[];
  /** Keys of cron jobs that are new, different or gone, `role/environment/name`. */
  readonly crons?: readonly string[];
  /** Roles whose quotas are new, different or gone. */
  readonly quotas?: readonly string[];
  /** Hosts of which something new is known. */
  readonly hosts?: readonly string[];
  /** Hosts whose maintenance requests are new, different or gone. */
  readonly maintenance?: readonly string[];
}

/** More keys of one commit than this are not listed: who follows reads everything again. */
const MOST_KEYS = 100_000;
/** So many commits, and the keys of so many, can be caught up with; older ones are forgotten now and then. */
const KEPT_COMMITS = 10_000;
const KEPT_KEYS = 500_000;
const PRUNE_COMMITS = 500;
const PRUNE_KEYS = 50_000;

/** Says in table `changes` what each commit touches, for standbys. */
export class ChangeLog {
  private commits = 0;
  private keys = 0;

  /** The statement that notes a commit. */
  note(rows: RowChanges, from: Position, to: Position): Query {
    const { keys, weight } = keysOf(rows);
    this.commits++;
    this.keys += weight;
    return {
      name: 'insert_change',
      text: 'insert into changes (transaction, after_transaction, weight, keys) values ($1, $2, $3, $4)',
      values: [to.lastTransaction, from.lastTransaction, weight, keys === undefined ? null : JSON.stringify(keys)],
    };
  }

  /** The statement that forgets what nobody should need any more, when it is time for it. */
  prune(): Query | undefined {
    if (this.commits < PRUNE_COMMITS && this.keys < PRUNE_KEYS) return undefined;
    this.commits = 0;
    this.keys = 0;
    return {
      name: 'prune_changes',
      text: `delete from changes where transaction <= (
          select max(transaction) from (
            select transaction, sum(weight) over (order by transaction desc) as keys, row_number() over (order by transaction desc) as commits
            from changes
          ) newest where keys > $1 or commits > $2
        )`,
      values: [KEPT_KEYS, KEPT_COMMITS],
    };
  }
}

function keysOf(rows: RowChanges): { readonly keys: ChangeKeys | undefined; readonly weight: number } {
  const { configs, tasks, updates } = rows;
  const touched: readonly (readonly unknown[])[] = [
    ...[tasks.created, tasks.changed, tasks.gone, configs.newConfigs, updates.created, updates.changed, updates.gone],
    ...[rows.crons, rows.deletedCrons, rows.quotas, rows.deletedQuotas],
    ...[rows.hosts, rows.deletedHosts, rows.maintenance, rows.deletedMaintenance],
  ];
  const weight = touched.reduce((sum, { length }) => sum + length, 0);
  // Asked before they are listed: a commit that replaces the whole state has very many.
  if (weight > MOST_KEYS) return { keys: undefined, weight: 0 };
  const lists: ChangeKeys = {
    tasks: [...tasks.created, ...tasks.changed].map(({ number }) => number),
    tasksGone: tasks.gone.map(toDatabaseText),
    configs: configs.newConfigs.map(({ id }) => id),
    updates: updates.created.map(({ number }) => number),
    updatesChanged: updates.changed.map(({ number, events, instanceEvents }) => [number, events, instanceEvents]),
    updatesGone: updates.gone.map(toDatabaseText),
    crons: [...rows.crons.map(({ job }) => jobKeyText(job.key ?? {})), ...rows.deletedCrons.map(jobKeyText)],
    quotas: [...rows.quotas.map(({ role }) => role), ...rows.deletedQuotas].map(toDatabaseText),
    hosts: [...rows.hosts.map(({ host = '' }) => host), ...rows.deletedHosts].map(toDatabaseText),
    maintenance: [...rows.maintenance.map(({ host = '' }) => host), ...rows.deletedMaintenance].map(toDatabaseText),
  };
  const filled = Object.entries(lists).filter(([, list]: [string, readonly unknown[]]) => list.length > 0);
  return { keys: Object.fromEntries(filled), weight };
}
