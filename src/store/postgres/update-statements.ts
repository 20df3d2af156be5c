import {
  binary,
  type InstanceTaskConfig,
  type JobInstanceUpdateEvent,
  JobUpdate,
  JobUpdateActionName,
  type JobUpdateEvent,
  JobUpdateStatusName,
  type JobUpdateStrategy,
} from '../../wire/index.ts';
import { type Bulk, NUMBER_COLUMNS, namesOf } from './bulk.ts';
import { type Column, unnest } from './columns.ts';
import { type EventPosition, POSITION_COLUMNS } from './statements.ts';

/*
 * The statements that commit updates, as statements.ts has those of everything else.
 */

export interface UpdateRow {
  readonly number: number;
  readonly update: JobUpdate;
}

/** One of the states that an update's instructions name. */
export interface UpdateConfigRow {
  readonly number: number;
  readonly seq: number;
  readonly configId: number;
  readonly state: InstanceTaskConfig;
  readonly isDesired: boolean;
}

export interface UpdateEventRow extends EventPosition {
  readonly event: JobUpdateEvent;
}

export interface UpdateInstanceEventRow extends EventPosition {
  readonly event: JobInstanceUpdateEvent;
}

const STATE_COLUMNS: readonly Column<UpdateRow>[] = [
  { name: 'number', type: 'int8', of: ({ number }) => number },
  { name: 'status', type: 'text', of: ({ update }) => statusName(update.summary?.state?.status) },
  { name: 'created_ms', type: 'int8', of: ({ update }) => update.summary?.state?.createdTimestampMs ?? 0 },
  { name: 'last_modified_ms', type: 'int8', of: ({ update }) => update.summary?.state?.lastModifiedTimestampMs ?? 0 },
];

const UPDATE_COLUMNS: readonly Column<UpdateRow>[] = [
  ...STATE_COLUMNS,
  { name: 'role', type: 'text', of: ({ update }) => update.summary?.key?.job?.role ?? '' },
  { name: 'environment', type: 'text', of: ({ update }) => update.summary?.key?.job?.environment ?? '' },
  { name: 'job', type: 'text', of: ({ update }) => update.summary?.key?.job?.name ?? '' },
  { name: 'id', type: 'text', of: ({ update }) => update.summary?.key?.id ?? '' },
  { name: 'started_by', type: 'text', of: ({ update }) => update.summary?.user },
  { name: 'strategy', type: 'text', of: ({ update }) => strategyName(update.instructions?.settings?.updateStrategy) },
  { name: 'rollback_on_failure', type: 'bool', of: ({ update }) => update.instructions?.settings?.rollbackOnFailure },
  { name: 'pulse_within_ms', type: 'int4', of: ({ update }) => update.instructions?.settings?.blockIfNoPulsesAfterMs },
  { name: 'thrift', type: 'bytea', of: ({ update }) => binary.encode(JobUpdate, withoutConfigs(update)) },
];

const CONFIG_COLUMNS: readonly Column<UpdateConfigRow>[] = [
  { name: 'update_number', type: 'int8', of: ({ number }) => number },
  { name: 'seq', type: 'int4', of: ({ seq }) => seq },
  { name: 'is_desired', type: 'bool', of: ({ isDesired }) => isDesired },
  { name: 'config_id', type: 'int8', of: ({ configId }) => configId },
  { name: 'instances', type: 'jsonb', of: ({ state }) => rangesJson(state) },
];

const EVENT_COLUMNS: readonly Column<UpdateEventRow>[] = [
  { name: 'update_number', type: 'int8', of: ({ number }) => number },
  { name: 'seq', type: 'int4', of: ({ seq }) => seq },
  { name: 'at_ms', type: 'int8', of: ({ event }) => event.timestampMs },
  { name: 'status', type: 'text', of: ({ event }) => statusName(event.status) },
  { name: 'by_user', type: 'text', of: ({ event }) => event.user },
  { name: 'message', type: 'text', of: ({ event }) => event.message },
];

const INSTANCE_EVENT_COLUMNS: readonly Column<UpdateInstanceEventRow>[] = [
  { name: 'update_number', type: 'int8', of: ({ number }) => number },
  { name: 'seq', type: 'int4', of: ({ seq }) => seq },
  { name: 'at_ms', type: 'int8', of: ({ event }) => event.timestampMs },
  { name: 'instance', type: 'int4', of: ({ event }) => event.instanceId },
  {
    name: 'action',
    type: 'text',
    of: ({ event: { action } }) => (action === undefined ? undefined : JobUpdateActionName[action]),
  },
  { name: 'message', type: 'text', of: ({ event }) => event.message },
];

export const insertUpdates: Bulk<UpdateRow> = {
  name: 'insert_updates',
  columns: UPDATE_COLUMNS,
  exact: true,
  text: `insert into updates (${namesOf(UPDATE_COLUMNS)})
    select ${namesOf(UPDATE_COLUMNS, { status: 'update_status' })} from ${unnest(UPDATE_COLUMNS)}`,
};

/** Brings the state of updates up to date, which is all of them that changes. */
export const updateUpdates: Bulk<UpdateRow> = {
  name: 'update_updates',
  columns: STATE_COLUMNS,
  exact: true,
  text: `update updates set status = given.status::update_status, created_ms = given.created_ms,
      last_modified_ms = given.last_modified_ms
    from ${unnest(STATE_COLUMNS)} where updates.number = given.number`,
};

/** Removes updates with their configs and events. */
export const deleteUpdates: Bulk<number> = {
  name: 'delete_updates',
  columns: NUMBER_COLUMNS,
  exact: true,
  text: `delete from updates using ${unnest(NUMBER_COLUMNS)} where updates.number = given.number`,
};

export const insertUpdateConfigs: Bulk<UpdateConfigRow> = {
  name: 'insert_update_configs',
  columns: CONFIG_COLUMNS,
  exact: true,
  text: `insert into update_configs (${namesOf(CONFIG_COLUMNS)})
    select ${namesOf(CONFIG_COLUMNS)} from ${unnest(CONFIG_COLUMNS)}`,
};

export const insertUpdateEvents: Bulk<UpdateEventRow> = {
  name: 'insert_update_events',
  columns: EVENT_COLUMNS,
  exact: true,
  text: `insert into update_events (${namesOf(EVENT_COLUMNS)})
    select ${namesOf(EVENT_COLUMNS, { status: 'update_status' })} from ${unnest(EVENT_COLUMNS)}`,
};

export const deleteUpdateEvents: Bulk<EventPosition> = {
  name: 'delete_update_events',
  columns: POSITION_COLUMNS,
  exact: false,
  text: `delete from update_events using ${unnest(POSITION_COLUMNS)}
    where update_number = given.number and update_events.seq >= given.seq`,
};

export const insertUpdateInstanceEvents: Bulk<UpdateInstanceEventRow> = {
  name: 'insert_update_instance_events',
  columns: INSTANCE_EVENT_COLUMNS,
  exact: true,
  text: `insert into update_instance_events (${namesOf(INSTANCE_EVENT_COLUMNS)})
    select ${namesOf(INSTANCE_EVENT_COLUMNS, { action: 'update_action' })} from ${unnest(INSTANCE_EVENT_COLUMNS)}`,
};

export const deleteUpdateInstanceEvents: Bulk<EventPosition> = {
  name: 'delete_update_instance_events',
  columns: POSITION_COLUMNS,
  exact: false,
  text: `delete from update_instance_events using ${unnest(POSITION_COLUMNS)}
    where update_number = given.number and update_instance_events.seq >= given.seq`,
};

function statusName(status: keyof typeof JobUpdateStatusName | undefined): string | undefined {
  return status === undefined ? undefined : JobUpdateStatusName[status];
}

function strategyName(strategy: JobUpdateStrategy | undefined): string | undefined {
  if (strategy?.queueStrategy !== undefined) return 'queue';
  if (strategy?.batchStrategy !== undefined) return 'batch';
  return strategy?.varBatchStrategy === undefined ? undefined : 'variable batch';
}

/** What is kept elsewhere is left out: the state is that of the events, configs have rows of their own. */
function withoutConfigs({ summary, instructions }: JobUpdate): JobUpdate {
  const { initialState, desiredState, settings } = instructions ?? {};
  return {
    summary: { key: summary?.key, user: summary?.user, metadata: summary?.metadata },
    instructions: {
      initialState: initialState?.map(({ instances }) => ({ instances })),
      desiredState: desiredState === undefined ? undefined : { instances: desiredState.instances },
      settings,
    },
  };
}

function rangesJson({ instances = [] }: InstanceTaskConfig): string {
  return JSON.stringify(instances.map(({ first, last }) => [first, last]));
}
