export * from './kinds.ts';
export {
  type Flag,
  FlagError,
  type FlagTable,
  type FlagValues,
  listFlags,
  notEmpty,
  notNegative,
  optional,
  parseFlags,
  positive,
  required,
  takeFlags,
  usage,
  withDefault,
} from './parse.ts';
export { type SchedulerFlags, schedulerFlags } from './scheduler-flags.ts';
