/** From pending to assigned: offers held, tasks waiting, and what comes of both. */

export { OFFER_ORDERS, type OfferOrder } from './offer-order.ts';
export { Scheduler, type SchedulerOptions } from './scheduler.ts';
export { DEFAULT_SCHEDULING_SETTINGS, type SchedulingSettings } from './settings.ts';
export type { TaskGroup } from './task-groups.ts';
