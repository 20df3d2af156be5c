/** Taking the original's state over, and handing it back. Knows its files, and nothing of how this scheduler runs. */

export { applyInSteps, applyRecords } from './apply-records.ts';
export { DamagedError } from './damaged.ts';
export { replayLog } from './read-log.ts';
export { type Reading, readSnapshot } from './read-snapshot.ts';
export { Recorder } from './recorder.ts';
export { agree, type Replica, readReplica, writeReplica } from './replicated-log/index.ts';
export { type Refusal, Report } from './report.ts';
export { captureSnapshot, type SnapshotMaking, snapshotOf } from './snapshot-of.ts';
export { type Found, readSource, type SourceOptions } from './source.ts';
export { ClusterRecords } from './state.ts';
export { summaryOf } from './summary.ts';
export { snapshotRecords } from './write-log.ts';
