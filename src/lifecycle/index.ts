/** The life of a scheduler process: from standing by to leading to its end. */

export { Lifecycle, type LifecycleOptions, type LifecycleSteps } from './lifecycle.ts';
export { LIFECYCLE_STATES, type LifecycleState } from './states.ts';
