export { ConfigError } from './errors.ts';
export { populatedJob, populatedTask, requireOneKey } from './populate.ts';
export { type CheckedUpdate, checkUpdate } from './update-settings.ts';
export {
  type ConfigValidator,
  createConfigValidator,
  type PopulatedJob,
  type PopulatedTaskConfig,
} from './validator.ts';
