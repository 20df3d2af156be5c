import type { ConfigPool } from '../model/index.ts';
import type { ChangeSet, TableName, TableRows } from './changes.ts';
import type { ClusterState } from './cluster-state.ts';
import { Journal } from './journal.ts';
import { StateWriter, tablesOf } from './state-writer.ts';

type Journals = { readonly [Name in TableName]: Journal<TableRows[Name]> };

/** A transaction on the state in memory, with what it takes to undo it. */
export class MemoryTransaction extends StateWriter {
  private readonly journals: Journals;
  private readonly frameworkIdBefore: string | undefined;

  constructor(state: ClusterState, configs: ConfigPool) {
    const tables = tablesOf(state);
    const journals: Journals = {
      tasks: new Journal(tables.tasks),
      crons: new Journal(tables.crons),
      updates: new Journal(tables.updates),
      quotas: new Journal(tables.quotas),
      hosts: new Journal(tables.hosts),
      maintenance: new Journal(tables.maintenance),
    };
    super(state, configs, journals);
    this.journals = journals;
    this.frameworkIdBefore = state.frameworkId;
  }

  /** Puts the state back to what it was. */
  undo(): void {
    for (const journal of Object.values(this.journals)) journal.undo();
    this.state.frameworkId = this.frameworkIdBefore;
  }

  /** What is different from before. */
  changes(): ChangeSet {
    const { journals, frameworkIdBefore: before } = this;
    const after = this.state.frameworkId;
    return {
      tasks: journals.tasks.changes(),
      crons: journals.crons.changes(),
      updates: journals.updates.changes(),
      quotas: journals.quotas.changes(),
      hosts: journals.hosts.changes(),
      maintenance: journals.maintenance.changes(),
      frameworkId: before === after ? undefined : { before, after },
    };
  }
}
