import { ArgumentError, jobKeyText } from '../model/index.ts';
import type {
  InstanceTaskConfig,
  Int64,
  JobInstanceUpdateEvent,
  JobUpdate,
  JobUpdateEvent,
  JobUpdateInstructions,
  JobUpdateKey,
  JobUpdateSettings,
  JobUpdateState,
  JobUpdateStrategy,
  TaskConfig,
} from '../wire/index.ts';
import { History } from './history.ts';

/** An update and what happened to it; the state in its summary is always that which the events tell of. */
export interface UpdateRecord {
  readonly update: JobUpdate;
  readonly events: History<JobUpdateEvent>;
  readonly instanceEvents: History<JobInstanceUpdateEvent>;
}

const timeOf = (event: { readonly timestampMs: Int64 }): Int64 => event.timestampMs;

/** A record of an update that nothing has happened to. @param update in the form in which it is stored */
export function newUpdateRecord(update: JobUpdate): UpdateRecord {
  return loadedUpdateRecord(update, [], []);
}

/** A record with all its events, each list by time. The arrays must not change any more. */
export function loadedUpdateRecord(
  update: JobUpdate,
  events: JobUpdateEvent[],
  instanceEvents: JobInstanceUpdateEvent[],
): UpdateRecord {
  return recordOf(update, History.of(timeOf, events), History.of(timeOf, instanceEvents));
}

export function withEvent({ update, events, instanceEvents }: UpdateRecord, event: JobUpdateEvent): UpdateRecord {
  return recordOf(update, events.with(event), instanceEvents);
}

export function withInstanceEvent(record: UpdateRecord, event: JobInstanceUpdateEvent): UpdateRecord {
  return recordOf(record.update, record.events, record.instanceEvents.with(event));
}

/** Events that take the place of all from a position on; they are not earlier than those before it. */
export interface EventsFrom<E> {
  readonly from: number;
  readonly events: readonly E[];
}

export function eventsReplaced(
  record: UpdateRecord,
  events: EventsFrom<JobUpdateEvent>,
  instanceEvents: EventsFrom<JobInstanceUpdateEvent>,
): UpdateRecord {
  return recordOf(record.update, replaced(record.events, events), replaced(record.instanceEvents, instanceEvents));
}

function replaced<E>(history: History<E>, { from, events }: EventsFrom<E>): History<E> {
  return events.reduce((all, event) => all.with(event), history.upTo(from));
}

function recordOf(
  update: JobUpdate,
  events: History<JobUpdateEvent>,
  instanceEvents: History<JobInstanceUpdateEvent>,
): UpdateRecord {
  const state = stateOf(events, instanceEvents);
  return { update: { ...update, summary: { ...update.summary, state } }, events, instanceEvents };
}

/** (aurora: scheduler/storage/mem/MemJobUpdateStore.java, synthesizeUpdateState) */
function stateOf(events: History<JobUpdateEvent>, instanceEvents: History<JobInstanceUpdateEvent>): JobUpdateState {
  return {
    status: events.last?.status,
    createdTimestampMs: events.first?.timestampMs ?? 0,
    lastModifiedTimestampMs: laterOf(events.last?.timestampMs ?? 0, instanceEvents.last?.timestampMs ?? 0),
  };
}

function laterOf(a: Int64, b: Int64): Int64 {
  if (a > b) return a;
  return b;
}

/** `role/environment/name/id`: the key of every map of updates. */
export function updateKeyText({ job, id }: JobUpdateKey): string {
  return `${jobKeyText(job ?? {})}/${id ?? ''}`;
}

/**
 * An update in the form in which it is stored: configs interned, what is unset empty, 0 or false. Its state is left as it is.
 * @throws ArgumentError or Error in the original's words when the instructions make no sense
 */
export function storableUpdate(update: JobUpdate, intern: (config: TaskConfig) => TaskConfig): JobUpdate {
  const { summary, instructions } = update;
  const { job, id } = summary?.key ?? {};
  if (job === undefined || id === undefined) throw new ArgumentError('a job update without its key');
  return {
    summary: { key: { job, id }, user: summary?.user, state: summary?.state, metadata: summary?.metadata ?? [] },
    instructions: storableInstructions(instructions ?? {}, intern),
  };
}

/** (aurora: scheduler/storage/mem/MemJobUpdateStore.java, validateInstructions) */
function storableInstructions(
  { initialState = [], desiredState, settings }: JobUpdateInstructions,
  intern: (config: TaskConfig) => TaskConfig,
): JobUpdateInstructions {
  if (desiredState === undefined && initialState.length === 0) {
    throw new ArgumentError('Missing both initial and desired states. At least one is required.');
  }
  if (initialState.some(({ task }) => task === undefined)) throw new Error('Invalid initial instance state.');
  if (initialState.some(({ instances = [] }) => instances.length === 0)) {
    throw new ArgumentError('Invalid intial instance state ranges.');
  }
  if (desiredState?.instances?.length === 0 || (desiredState !== undefined && desiredState.instances === undefined)) {
    throw new ArgumentError('Argument cannot be blank');
  }
  if (desiredState !== undefined && desiredState.task === undefined) throw new Error('Invalid desired instance state.');
  const storable = ({ task, instances }: InstanceTaskConfig): InstanceTaskConfig => ({
    task: task === undefined ? undefined : intern(task),
    instances,
  });
  return {
    initialState: initialState.map(storable),
    desiredState: desiredState === undefined ? undefined : storable(desiredState),
    settings: settings === undefined ? undefined : storableSettings(settings),
  };
}

function storableSettings(settings: JobUpdateSettings): JobUpdateSettings {
  const { updateOnlyTheseInstances, blockIfNoPulsesAfterMs, slaAware, updateStrategy } = settings;
  return {
    ...settings,
    updateOnlyTheseInstances: updateOnlyTheseInstances ?? [],
    blockIfNoPulsesAfterMs: blockIfNoPulsesAfterMs ?? 0,
    slaAware: slaAware ?? false,
    updateStrategy: updateStrategy === undefined ? undefined : storableStrategy(updateStrategy),
  };
}

function storableStrategy(strategy: JobUpdateStrategy): JobUpdateStrategy {
  const { varBatchStrategy } = strategy;
  if (varBatchStrategy === undefined) return strategy;
  return { varBatchStrategy: { ...varBatchStrategy, groupSizes: varBatchStrategy.groupSizes ?? [] } };
}

/** The configs that an update's instructions name, in order; one may come several times. */
export function configsOfUpdate({ instructions }: JobUpdate): readonly TaskConfig[] {
  const { initialState = [], desiredState } = instructions ?? {};
  const states = desiredState === undefined ? initialState : [...initialState, desiredState];
  return states.flatMap(({ task }) => (task === undefined ? [] : [task]));
}
