/** What a scheduler process is at. (aurora: scheduler/SchedulerLifecycle.java) */
export const LIFECYCLE_STATES = [
  'IDLE',
  'PREPARING_STORAGE',
  'STORAGE_PREPARED',
  'LEADER_AWAITING_REGISTRATION',
  'ACTIVE',
  'DEAD',
] as const;

export type LifecycleState = (typeof LIFECYCLE_STATES)[number];

const NEXT: Readonly<Record<LifecycleState, readonly LifecycleState[]>> = {
  IDLE: ['PREPARING_STORAGE', 'DEAD'],
  PREPARING_STORAGE: ['STORAGE_PREPARED', 'DEAD'],
  STORAGE_PREPARED: ['LEADER_AWAITING_REGISTRATION', 'DEAD'],
  LEADER_AWAITING_REGISTRATION: ['ACTIVE', 'DEAD'],
  ACTIVE: ['DEAD'],
  DEAD: [],
};

/** Whether a process can go from one state to another. */
export function isAllowed(from: LifecycleState, to: LifecycleState): boolean {
  return NEXT[from].includes(to);
}
