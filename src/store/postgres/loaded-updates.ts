import {
  binary,
  type InstanceTaskConfig,
  type JobInstanceUpdateEvent,
  JobUpdate,
  JobUpdateAction,
  type JobUpdateEvent,
  JobUpdateStatus,
  type TaskConfig,
} from '../../wire/index.ts';
import { loadedUpdateRecord, type UpdateRecord } from '../update-record.ts';
import { bytes, int64, joined, optionalText, type Row, sql } from './loaded-rows.ts';
import { NULL_MARK, RECORD_SEPARATOR, UNIT_SEPARATOR } from './text.ts';

/**
 * Updates, each in five values: number, content, ids of the configs of its states, events, instance events. The last two are texts of many values,
 * as those of tasks.
 * @param condition SQL that says which updates
 */
export function selectUpdates(condition = 'true'): string {
  return `select u.number, u.thrift, c.ids, e.events, i.events
    from updates u
    left join lateral (
      select string_agg(config_id::text, ',' order by seq) as ids from update_configs where update_number = u.number
    ) c on true
    left join lateral (${selectUpdateEvents('update_number = u.number')}) e on true
    left join lateral (${selectInstanceEvents('update_number = u.number')}) i on true
    where ${condition} order by u.number`;
}

/** The events of an update in one text. */
export function selectUpdateEvents(condition: string): string {
  const values = joined(UNIT_SEPARATOR, ['at_ms', 'status', 'by_user', 'message']);
  return `select string_agg(${values}, ${sql(RECORD_SEPARATOR)} order by seq) as events
    from update_events where ${condition}`;
}

/** The events of an update's instances in one text. */
export function selectInstanceEvents(condition: string): string {
  const values = joined(UNIT_SEPARATOR, ['at_ms', 'instance', 'action', 'message']);
  return `select string_agg(${values}, ${sql(RECORD_SEPARATOR)} order by seq) as events
    from update_instance_events where ${condition}`;
}

export interface LoadedUpdate {
  readonly number: number;
  readonly record: UpdateRecord;
}

/** Reads a row of {@link selectUpdates}. @param configOf gives the config of a row of `task_configs` */
export function readUpdate(row: Row, configOf: (id: number) => TaskConfig): LoadedUpdate {
  const { summary, instructions } = binary.decode(JobUpdate, bytes(row, 1));
  const ids = row[2] === null || row[2] === undefined ? [] : row[2].split(',');
  let next = 0;
  const withConfig = ({ instances }: InstanceTaskConfig): InstanceTaskConfig => ({
    task: configOf(Number(ids[next++])),
    instances,
  });
  const { initialState, desiredState, settings } = instructions ?? {};
  const update: JobUpdate = {
    summary: { key: summary?.key, user: summary?.user, state: undefined, metadata: summary?.metadata },
    instructions: {
      initialState: initialState?.map(withConfig),
      desiredState: desiredState === undefined ? undefined : withConfig(desiredState),
      settings,
    },
  };
  return {
    number: Number(row[0]),
    record: loadedUpdateRecord(update, readUpdateEvents(row[3]), readInstanceEvents(row[4])),
  };
}

export function readUpdateEvents(stored: string | null | undefined): JobUpdateEvent[] {
  return records(stored).map(([at, status, user, message]) => ({
    status: marked(status) === undefined ? undefined : nameIn(JobUpdateStatus, status),
    timestampMs: int64(at ?? ''),
    user: marked(user),
    message: marked(message),
  }));
}

export function readInstanceEvents(stored: string | null | undefined): JobInstanceUpdateEvent[] {
  return records(stored).map(([at, instance, action, message]) => ({
    instanceId: Number(instance),
    timestampMs: int64(at ?? ''),
    action: marked(action) === undefined ? undefined : nameIn(JobUpdateAction, action),
    message: marked(message),
  }));
}

function records(stored: string | null | undefined): readonly (readonly string[])[] {
  if (stored === null || stored === undefined) return [];
  return stored.split(RECORD_SEPARATOR).map((record) => record.split(UNIT_SEPARATOR));
}

function marked(value: string | undefined): string | undefined {
  return value === NULL_MARK ? undefined : optionalText(value);
}

function nameIn<V>(values: Readonly<Record<string, V>>, stored = ''): V {
  const value = Object.hasOwn(values, stored) ? values[stored] : undefined;
  if (value === undefined) throw new Error(`unknown state ${stored}`);
  return value;
}
