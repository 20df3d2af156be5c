export { ConfigError } from './errors.ts';
export {
  type ConfigValidator,
  createConfigValidator,
  type PopulatedJob,
  type PopulatedTaskConfig,
} from './validator.ts';
