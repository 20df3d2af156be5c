/** The flags of preemption. */
export interface PreemptionSettings {
  /** `-preemption_delay`: others have to go only for tasks that have been pending this long, milliseconds. */
  readonly delayMs: number;
  /** `-preemption_slot_hold_time`: a slot that was found is good for this long, milliseconds. */
  readonly slotHoldMs: number;
  /** `-preemption_slot_search_initial_delay`: before the first search, milliseconds. */
  readonly firstSearchMs: number;
  /** `-preemption_slot_search_interval`, milliseconds. */
  readonly searchIntervalMs: number;
  /** `-preemption_reservation_max_batch_size`: tasks of a group for which slots are looked for before it is another group's turn, 1 or more. */
  readonly maxBatchSize: number;
}

const MINUTE_MS = 60_000;

/** The flags' own defaults. */
export const DEFAULT_PREEMPTION_SETTINGS: PreemptionSettings = {
  delayMs: 3 * MINUTE_MS,
  slotHoldMs: 5 * MINUTE_MS,
  firstSearchMs: 3 * MINUTE_MS,
  searchIntervalMs: MINUTE_MS,
  maxBatchSize: 5,
};
