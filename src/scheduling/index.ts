/** From pending to assigned: offers held, tasks waiting, and what comes of both. */

export type { Explanation, GroupExplanation } from './explain.ts';
export { OFFER_ORDERS, type OfferOrder } from './offer-order.ts';
export type { HttpOfferSetSettings } from './offer-set.ts';
export type { AgentOffer, HeldOffer } from './offers.ts';
export { type PendingTasks, pendingTasksPage } from './pending-page.ts';
export {
  DEFAULT_PREEMPTION_SETTINGS,
  makePreemptor,
  type PreemptionOptions,
  type PreemptionSettings,
  SlotPreemptor,
} from './preemption/index.ts';
export type { MakePreemptor, Preemptor, PreemptorView } from './preemptor.ts';
export type { PrioritySettings } from './priority-gate.ts';
export { Scheduler, type SchedulerOptions } from './scheduler.ts';
export { DEFAULT_SCHEDULING_SETTINGS, type SchedulingSettings } from './settings.ts';
export type { TaskGroup } from './task-groups.ts';
