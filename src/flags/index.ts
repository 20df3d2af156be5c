export * from './kinds.ts';
export {
  type CommandLine,
  type Environment,
  type Flag,
  FlagError,
  type FlagTable,
  type FlagValues,
  notEmpty,
  notNegative,
  optional,
  parseFlags,
  positive,
  readCommandLine,
  required,
  takeFlags,
  withDefault,
} from './parse.ts';
export { type SchedulerFlags, schedulerFlagGroups, schedulerFlags } from './scheduler-flags.ts';
export { type FlagGroup, listFlags, usage } from './usage.ts';
