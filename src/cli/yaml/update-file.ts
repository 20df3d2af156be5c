import type { JobUpdateRequest, JobUpdateSettings, JobUpdateStrategy } from '../../wire/index.ts';
import type { Field } from './fields.ts';
import { jobOf, positive } from './job-file.ts';

const SETTINGS = [
  ...['instanceCount', 'maxPerInstanceFailures', 'maxFailedInstances', 'minTimeInRunning', 'rollbackOnFailure'],
  ...['instanceRanges', 'pulseTimeout', 'slaAware', 'strategy'],
] as const;

type At = (name: string) => Field;

/**
 * What an update file asks for: `jobConfig` and `updateSettings`. A job file asks for an update of all its instances, one at a time.
 * (australis: internal/job.go, UpdateJob)
 * @throws FileError
 */
export function updateOf(file: Field, note: (text: string) => void): JobUpdateRequest {
  const { names } = file.fields<string>();
  if (!names.includes('jobConfig')) {
    const { taskConfig, instanceCount } = jobOf(file);
    note('The file has no jobConfig and updateSettings: one instance is updated at a time.');
    return { taskConfig, instanceCount, settings: settingsFrom({ queueStrategy: { groupSize: 1 } }) };
  }
  const { at } = file.fields(['jobConfig', 'updateSettings'] as const);
  const { taskConfig } = jobOf(at('jobConfig'));
  const { at: of } = at('updateSettings').fields(SETTINGS) as { at: At };
  const pulseMs = of('pulseTimeout').duration() ?? 0;
  const settings = settingsFrom(strategyOf(of('strategy'), note), {
    maxPerInstanceFailures: of('maxPerInstanceFailures').whole() ?? 0,
    maxFailedInstances: of('maxFailedInstances').whole() ?? 0,
    minWaitInInstanceRunningMs: of('minTimeInRunning').duration() ?? 0,
    rollbackOnFailure: of('rollbackOnFailure').flag() ?? false,
    updateOnlyTheseInstances: of('instanceRanges')
      .elements()
      .map((element) => {
        const { at: part } = element.fields(['first', 'last'] as const);
        const first = part('first').whole() ?? 0;
        const last = part('last').whole() ?? first;
        if (first < 0 || last < first) throw element.error('must be {first, last} with first not above last');
        return { first, last };
      }),
    blockIfNoPulsesAfterMs: pulseMs,
    slaAware: of('slaAware').flag() ?? false,
  });
  return { taskConfig, instanceCount: positive(of('instanceCount'), of('instanceCount').whole()), settings };
}

function settingsFrom(updateStrategy: JobUpdateStrategy, settings: Partial<JobUpdateSettings> = {}): JobUpdateSettings {
  return {
    updateGroupSize: 1,
    maxPerInstanceFailures: 0,
    maxFailedInstances: 0,
    minWaitInInstanceRunningMs: 0,
    rollbackOnFailure: false,
    updateOnlyTheseInstances: [],
    waitForBatchCompletion: false,
    ...settings,
    updateStrategy,
  };
}

/** The first that is there: variable batches, batches, a queue. */
function strategyOf(field: Field, note: (text: string) => void): JobUpdateStrategy {
  const { at } = field.fields(['variableBatch', 'batch', 'queue'] as const);
  const variable = at('variableBatch');
  if (variable.isSet) {
    const { at: of } = variable.fields(['groupSizes', 'autoPause'] as const);
    const groupSizes = of('groupSizes')
      .elements()
      .map((size) => positive(size, size.whole()));
    if (groupSizes.length === 0) throw of('groupSizes').error('must be a list of at least one size');
    return { varBatchStrategy: { groupSizes, autopauseAfterBatch: of('autoPause').flag() ?? false } };
  }
  const batch = at('batch');
  if (batch.isSet) {
    const { at: of } = batch.fields(['groupSize', 'autoPause'] as const);
    const groupSize = positive(of('groupSize'), of('groupSize').whole());
    return { batchStrategy: { groupSize, autopauseAfterBatch: of('autoPause').flag() ?? false } };
  }
  const queue = at('queue');
  if (queue.isSet) {
    const { at: of } = queue.fields(['groupSize'] as const);
    return { queueStrategy: { groupSize: positive(of('groupSize'), of('groupSize').whole()) } };
  }
  note('There is no strategy: one instance is updated at a time.');
  return { queueStrategy: { groupSize: 1 } };
}
