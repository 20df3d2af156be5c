/** Keeping the programs of a one-machine cluster running, each as a process of its own. */

export { type ChildOptions, type ReadyLine, SupervisedChild } from './child.ts';
export { type LocalCluster, type LocalClusterOptions, type Program, startLocalCluster } from './local-cluster.ts';
export { ProgramLoggers } from './loggers.ts';
export { announceReady, whenToldToStop } from './parent.ts';
export { runProgram, type Serving } from './program.ts';
