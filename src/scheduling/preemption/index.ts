/** Ending less important tasks for more important ones. */

export { DEFAULT_PREEMPTION_SETTINGS, type PreemptionSettings } from './settings.ts';
export { makePreemptor, type PreemptionOptions, SlotPreemptor } from './slot-preemptor.ts';
