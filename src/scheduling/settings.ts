import type { HttpOfferSetSettings } from './offer-set.ts';
import type { OfferSettings } from './offers.ts';
import type { PrioritySettings } from './priority-gate.ts';
import type { TaskGroupsSettings } from './task-groups.ts';

/** How scheduling works; one field a legacy flag. */
export interface SchedulingSettings {
  readonly groups: TaskGroupsSettings;
  readonly offers: Omit<OfferSettings, 'refuseSeconds' | 'revocableNames'>;
  /** `-offer_filter_duration`: how long Mesos keeps back what we do not use of its offers, milliseconds; whole seconds count. */
  readonly filterMs: number;
  /** `-unavailability_threshold`: how long before an outage an agent takes no more tasks, milliseconds. */
  readonly unavailabilityThresholdMs: number;
  /** `-max_reschedule_task_delay_on_startup`: pending tasks found at start wait up to this long, at random, milliseconds. */
  readonly maxStartupDelayMs: number;
  /** `-offer_reservation_duration`: how long an agent on which others had to go is kept for those in whose favour, milliseconds. */
  readonly reservationMs: number;
  /** `-update_affinity_reservation_hold_time`: how long an agent is kept for an instance under update, milliseconds; unset: not at all. */
  readonly affinityHoldMs?: number | undefined;
  /** Who orders the offers for each attempt; unset: they have one order. */
  readonly httpOfferSet?: HttpOfferSetSettings | undefined;
  readonly priority: PrioritySettings;
}

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

/** What holds without flags. */
export const DEFAULT_SCHEDULING_SETTINGS: SchedulingSettings = {
  groups: {
    firstDelayMs: 1,
    initialPenaltyMs: SECOND_MS,
    maxPenaltyMs: MINUTE_MS,
    maxAttemptsPerSec: 40,
    maxTasksPerAttempt: 5,
  },
  offers: {
    holdForever: false,
    minHoldMs: 5 * MINUTE_MS,
    holdJitterMs: MINUTE_MS,
    order: ['RANDOM'],
  },
  filterMs: 5 * SECOND_MS,
  unavailabilityThresholdMs: 6 * MINUTE_MS,
  maxStartupDelayMs: 30 * SECOND_MS,
  reservationMs: 3 * MINUTE_MS,
  priority: { exponent: 0, refreshMs: SECOND_MS },
};
