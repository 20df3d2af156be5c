/** The RPCs of the Aurora API: what each call does and answers. Knows nothing of how calls come in. */

export { type Caller, UNSECURE } from './audit.ts';
export { type Api, type ApiDependencies, createApi, type Rpcs } from './create-api.ts';
export type { CronJobs } from './rpcs/cron.ts';
export type { Reconciliation } from './rpcs/task-admin.ts';
export type { PendingReasons } from './rpcs/task-lists.ts';
export {
  type ApiSettings,
  type ConfigSettings,
  type ContainerType,
  DEFAULT_CONFIG_SETTINGS,
  defaultApiSettings,
} from './settings.ts';
export { createStandbyApi, type StandbyApiDependencies, type SwitchableApi, switchableApi } from './standby-api.ts';
