/** The folders of Mesos' replicated log, in which the original keeps its state. */

export { type AgreedLog, type AgreeOptions, agree } from './agree.ts';
export { type Replica, readReplica } from './replica.ts';
export { writeReplica } from './write-replica.ts';
