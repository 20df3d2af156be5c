import { type GroupSize, groupSizeOf } from '../../src/updates/index.ts';
import type { JobUpdateStrategy } from '../../src/wire/index.ts';
import { compareAll, tableOf } from './table.ts';

type Kind = 'queue' | 'batch' | 'variable batch, rolling forward' | 'variable batch, rolling back';

/*
 * The table was filled in with the flag for the direction the wrong way round: rows that say forward have instances in the order of the
 * way forward and sizes of the way back, and the other way round. (aurora: scheduler/updater/strategy/VariableBatchStrategy.java)
 */

interface Row {
  readonly strategy: Kind;
  readonly groupSize: number | null;
  readonly groupSizes: readonly number[] | null;
  /** What was asked of one strategy, step by step. */
  readonly steps: readonly {
    readonly idle: readonly number[];
    readonly active: readonly number[];
    readonly next: readonly number[];
  }[];
}

function strategyOf({ strategy, groupSize, groupSizes }: Row): GroupSize {
  const size = groupSize ?? 0;
  const strategies: Readonly<Record<Kind, JobUpdateStrategy>> = {
    queue: { queueStrategy: { groupSize: size } },
    batch: { batchStrategy: { groupSize: size, autopauseAfterBatch: false } },
    'variable batch, rolling forward': {
      varBatchStrategy: { groupSizes: groupSizes ?? [], autopauseAfterBatch: false },
    },
    'variable batch, rolling back': { varBatchStrategy: { groupSizes: groupSizes ?? [], autopauseAfterBatch: false } },
  };
  const settings = {
    updateGroupSize: 0,
    maxPerInstanceFailures: 0,
    maxFailedInstances: 0,
    minWaitInInstanceRunningMs: 0,
    rollbackOnFailure: false,
    waitForBatchCompletion: false,
    updateStrategy: strategies[strategy],
  };
  return groupSizeOf(settings, strategy === 'variable batch, rolling back');
}

export const updateStrategies = tableOf<Row>('update-strategies.jsonl', (row) => {
  const size = strategyOf(row);
  const order = row.strategy === 'variable batch, rolling back' ? -1 : 1;
  return compareAll(
    row.steps.map(({ idle, active, next }) => {
      const ordered = [...idle].sort((a, b) => order * (a - b));
      const ours = ordered.slice(0, size(idle.length, active.length)).sort((a, b) => a - b);
      return [`${row.strategy} ${row.groupSize ?? row.groupSizes}, idle ${idle}, active ${active}`, ours, next];
    }),
  );
});
