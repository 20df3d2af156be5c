import {
  ACTIVE_JOB_UPDATE_STATES,
  type JobInstanceUpdateEvent,
  JobUpdateAction,
  JobUpdateActionName,
  type JobUpdateDetails,
  type JobUpdateSettings,
  JobUpdateStatus,
  JobUpdateStatusName,
  type JobUpdateSummary,
  type Range,
} from '../../../src/wire/index.ts';
import { asNumber, rangesText } from './amounts.ts';
import type { Fact } from './config.ts';
import { durationText } from './time.ts';
import { actionTone, type Tone } from './tones.ts';

/** An update as a list shows it. */
export interface UpdateRow {
  readonly role: string;
  readonly environment: string;
  readonly name: string;
  readonly id: string;
  readonly user: string;
  readonly status: JobUpdateStatus;
  readonly statusName: string;
  readonly isActive: boolean;
  readonly created: number;
  readonly modified: number;
}

export function updateRow({ key, user, state }: JobUpdateSummary): UpdateRow {
  const status = state?.status ?? JobUpdateStatus.ERROR;
  return {
    role: key?.job?.role ?? '',
    environment: key?.job?.environment ?? '',
    name: key?.job?.name ?? '',
    id: key?.id ?? '',
    user: user ?? '',
    status,
    statusName: JobUpdateStatusName[status],
    isActive: ACTIVE_JOB_UPDATE_STATES.has(status),
    created: asNumber(state?.createdTimestampMs),
    modified: asNumber(state?.lastModifiedTimestampMs),
  };
}

/** Whether an update is meant: each word stands in its job's name, its user or its id, or begins its status. */
export function matchesUpdate(row: UpdateRow, words: readonly string[]): boolean {
  const job = `${row.role}/${row.environment}/${row.name}`.toLowerCase();
  return words.every(
    (word) =>
      job.includes(word) ||
      row.user.toLowerCase().includes(word) ||
      row.id.toLowerCase().startsWith(word) ||
      row.statusName.toLowerCase().startsWith(word),
  );
}

/** Headline of an update. (aurora: ui utils/Update.js; paused and rolling back are told apart here) */
export function updateTitle(status: JobUpdateStatus | undefined): string {
  switch (status) {
    case JobUpdateStatus.ROLLING_FORWARD:
      return 'Update in progress';
    case JobUpdateStatus.ROLLED_FORWARD:
      return 'Update successful';
    case JobUpdateStatus.ROLL_FORWARD_PAUSED:
      return 'Update paused';
    case JobUpdateStatus.ROLL_BACK_PAUSED:
      return 'Rollback paused';
    case JobUpdateStatus.ROLL_FORWARD_AWAITING_PULSE:
      return 'Update waits for a pulse';
    case JobUpdateStatus.ROLL_BACK_AWAITING_PULSE:
      return 'Rollback waits for a pulse';
    case JobUpdateStatus.ROLLING_BACK:
      return 'Update rolling back';
    case JobUpdateStatus.ROLLED_BACK:
      return 'Update rolled back';
    case JobUpdateStatus.ABORTED:
      return 'Update aborted';
    default:
      return 'Update failed';
  }
}

/** One instance of an update, as the grid shows it. */
export interface InstanceState {
  readonly instanceId: number;
  readonly tone: Tone | 'pending' | 'removed';
  /** What happened last, in words. */
  readonly text: string;
  /** Its events, oldest first. */
  readonly events: readonly JobInstanceUpdateEvent[];
  /** When it was last touched; 0 for never. */
  readonly at: number;
}

/** How far an update is. */
export interface Progress {
  readonly instances: readonly InstanceState[];
  /** Instances that were updated at any time. */
  readonly done: number;
  readonly total: number;
  readonly percent: number;
}

/**
 * The instances that an update is about, which are those before and after it, in order, each as its last event says.
 * (aurora: ui utils/Update.js)
 */
export function progressOf({ update, instanceEvents = [] }: JobUpdateDetails): Progress {
  const { initialState = [], desiredState } = update?.instructions ?? {};
  const isDesired = new Set(numbersOf(desiredState?.instances));
  const ids = new Set(isDesired);
  for (const { instances } of initialState) for (const id of numbersOf(instances)) ids.add(id);
  const events = new Map<number, JobInstanceUpdateEvent[]>();
  for (const event of instanceEvents) {
    const known = events.get(event.instanceId);
    if (known === undefined) events.set(event.instanceId, [event]);
    else known.push(event);
  }
  let done = 0;
  const instances = [...ids]
    .sort((a, b) => a - b)
    .map((instanceId) => {
      const own = (events.get(instanceId) ?? []).sort((a, b) => asNumber(a.timestampMs) - asNumber(b.timestampMs));
      if (own.some(({ action }) => action === JobUpdateAction.INSTANCE_UPDATED)) done += 1;
      return instanceState(instanceId, own, isDesired.has(instanceId));
    });
  const total = instances.length;
  return { instances, done, total, percent: total === 0 ? 0 : Math.round((100 * done) / total) };
}

function instanceState(
  instanceId: number,
  events: readonly JobInstanceUpdateEvent[],
  isDesired: boolean,
): InstanceState {
  const last = events[events.length - 1];
  if (last === undefined) return { instanceId, tone: 'pending', text: 'Pending', events, at: 0 };
  const at = asNumber(last.timestampMs);
  if (last.action === JobUpdateAction.INSTANCE_UPDATED && !isDesired) {
    return { instanceId, tone: 'removed', text: 'Instance removed', events, at };
  }
  const text = last.action === undefined ? 'Unknown' : actionText(last.action);
  return { instanceId, tone: actionTone(last.action), text, events, at };
}

/** `Instance updated`. */
export function actionText(action: JobUpdateAction): string {
  const text = JobUpdateActionName[action].toLowerCase().replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Settings of an update, in words. (aurora: ui components/UpdateSettings.js) */
export function settingFacts(settings: JobUpdateSettings): readonly Fact[] {
  const yesNo = (is: boolean | undefined): string => (is === true ? 'yes' : 'no');
  const { updateOnlyTheseInstances: only = [], blockIfNoPulsesAfterMs: pulse } = settings;
  const facts = [
    ...strategyFacts(settings),
    { name: 'Max failures per instance', values: [String(settings.maxPerInstanceFailures)] },
    { name: 'Max failed instances', values: [String(settings.maxFailedInstances)] },
    { name: 'Minimum time in RUNNING', values: [durationText(settings.minWaitInInstanceRunningMs)] },
    { name: 'Rolls back on failure', values: [yesNo(settings.rollbackOnFailure)] },
    { name: 'SLA-aware', values: [yesNo(settings.slaAware)] },
    { name: 'Only instances', values: only.length > 0 ? [rangesText(only)] : [] },
    { name: 'Needs a pulse every', values: pulse ? [durationText(pulse)] : [] },
  ];
  return facts.filter(({ values }) => values.length > 0);
}

function strategyFacts({
  updateStrategy,
  updateGroupSize,
  waitForBatchCompletion,
}: JobUpdateSettings): readonly Fact[] {
  const fact = (name: string, value: string): Fact => ({ name, values: [value] });
  const pause = (is: boolean): Fact => fact('Pauses after each batch', is ? 'yes' : 'no');
  if (updateStrategy?.batchStrategy !== undefined) {
    const { groupSize, autopauseAfterBatch } = updateStrategy.batchStrategy;
    return [fact('Strategy', 'Batch'), fact('Batch size', String(groupSize)), pause(autopauseAfterBatch)];
  }
  if (updateStrategy?.varBatchStrategy !== undefined) {
    const { groupSizes = [], autopauseAfterBatch } = updateStrategy.varBatchStrategy;
    return [fact('Strategy', 'Variable batch'), fact('Batch sizes', groupSizes.join(', ')), pause(autopauseAfterBatch)];
  }
  if (updateStrategy?.queueStrategy !== undefined || !waitForBatchCompletion) {
    const size = updateStrategy?.queueStrategy?.groupSize ?? updateGroupSize;
    return [fact('Strategy', 'Queue'), fact('Max parallel updates', String(size))];
  }
  return [fact('Strategy', 'Batch'), fact('Batch size', String(updateGroupSize))];
}

function* numbersOf(ranges: readonly Range[] = []): Generator<number, void, undefined> {
  for (const { first, last } of ranges) for (let id = first; id <= last; id++) yield id;
}

/** How many instances are in each state, those that fare worst first. */
export function toneCounts({ instances }: Progress): readonly {
  readonly text: string;
  readonly tone: InstanceState['tone'];
  readonly count: number;
}[] {
  const counts = new Map<string, { text: string; tone: InstanceState['tone']; count: number }>();
  for (const { text, tone } of instances) {
    const known = counts.get(text);
    if (known === undefined) counts.set(text, { text, tone, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].sort((a, b) => WORST_FIRST.indexOf(a.tone) - WORST_FIRST.indexOf(b.tone));
}

const WORST_FIRST: readonly InstanceState['tone'][] = [
  'error',
  'attention',
  'progress',
  'okay',
  'removed',
  'pending',
  'system',
];
