import type { Knex } from 'knex';
import * as clusterState from './0001-cluster-state.ts';
import * as jobsAndChanges from './0002-jobs-and-changes.ts';

/** One step of the schema. What was released never changes; a later step does. */
export interface Migration {
  /** As the database keeps it, in the table `knex_migrations`. */
  readonly name: string;
  readonly up: (knex: Knex) => Promise<unknown>;
}

/** All steps, oldest first. A list of modules, so that it is the same from sources and compiled. */
export const migrations: readonly Migration[] = [
  { name: '0001-cluster-state', up: clusterState.up },
  { name: '0002-jobs-and-changes', up: jobsAndChanges.up },
];
