import type { ResourcePage } from '../http/index.ts';
import type { LifecycleState } from '../lifecycle/index.ts';

/** What runs for as long as a process leads, by the original's names; each stands for the room that does its work here. */
const WHILE_LEADING = [
  'TaskVars',
  'TaskStatusHandlerImpl',
  'TaskEventBatchWorker',
  'TaskGroupBatchWorker',
  'UpdateActionBatchWorker',
  'JobUpdateEventSubscriber',
  'TaskStatUpdaterService',
  'SlotSizeCounterService',
  'JobUpdateHistoryPruner',
  'CronLifecycle',
  'CronBatchWorker',
  'TaskTimeout',
  'TaskReconciler',
  'PreemptorService',
  'Webhook',
  'SnapshotService',
  'MaintenanceControllerImpl',
  'SlaUpdater',
  'SlaManager',
] as const;

/** What runs from the start. */
const ALWAYS = [
  'HttpServerLauncher',
  'RedirectMonitor',
  'TimeSeriesRepositoryImpl',
  'RegisterSubscribers',
  'RegisterGauges',
  'TearDownShutdownRegistry',
] as const;

type ServiceState = 'NEW' | 'STARTING' | 'RUNNING' | 'TERMINATED';

const STATES: Readonly<Record<LifecycleState, ServiceState>> = {
  IDLE: 'NEW',
  PREPARING_STORAGE: 'NEW',
  STORAGE_PREPARED: 'NEW',
  LEADER_AWAITING_REGISTRATION: 'STARTING',
  ACTIVE: 'RUNNING',
  DEAD: 'TERMINATED',
};

/** Services of the original that are there only if a flag says so. */
export type OptionalService = 'PreemptorService' | 'Webhook' | 'SnapshotService';

/** `/services`: what runs. (aurora: scheduler/http/Services.java) */
export function servicesPage(state: () => LifecycleState, absent: readonly OptionalService[]): ResourcePage {
  const whileLeading = WHILE_LEADING.filter((name) => !absent.some((each) => each === name));
  return {
    path: '/services',
    leaderOnly: false,
    type: 'application/json',
    answer() {
      const leading = STATES[state()];
      const always: ServiceState = leading === 'TERMINATED' ? 'TERMINATED' : 'RUNNING';
      return JSON.stringify([
        ...whileLeading.map((name) => ({ name, state: leading })),
        ...ALWAYS.map((name) => ({ name, state: always })),
      ]);
    },
  };
}
