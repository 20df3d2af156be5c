// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

/** How far an agent has come on its way out of service. */
export const MaintenanceMode = {
  NONE: 1,
  /** Marked: offers of the agent are used last. */
  SCHEDULED: 2,
  /** Its tasks are being moved away. */
  DRAINING: 3,
  /** It runs no task and gets none. */
  DRAINED: 4,
} as const;
export type MaintenanceMode = (typeof MaintenanceMode)[keyof typeof MaintenanceMode];
/** Name of each MaintenanceMode, by its number. */
export const MaintenanceModeName: Readonly<Record<MaintenanceMode, keyof typeof MaintenanceMode>> = {
  1: 'NONE',
  2: 'SCHEDULED',
  3: 'DRAINING',
  4: 'DRAINED',
};
/** The number as a MaintenanceMode, if it is one. */
export function asMaintenanceMode(n: number): MaintenanceMode | undefined {
  return n in MaintenanceModeName ? (n as MaintenanceMode) : undefined;
}

/** Access to a mounted volume. */
export const Mode = {
  RW: 1,
  RO: 2,
} as const;
export type Mode = (typeof Mode)[keyof typeof Mode];
/** Name of each Mode, by its number. */
export const ModeName: Readonly<Record<Mode, keyof typeof Mode>> = {
  1: 'RW',
  2: 'RO',
};
/** The number as a Mode, if it is one. */
export function asMode(n: number): Mode | undefined {
  return n in ModeName ? (n as Mode) : undefined;
}

/** What to do when a cron job is due while its last run still goes on. */
export const CronCollisionPolicy = {
  /** Kill the old run, start the new one. */
  KILL_EXISTING: 0,
  /** Let the old run go on, skip this one. */
  CANCEL_NEW: 1,
  /** Historical; treated as CANCEL_NEW. */
  RUN_OVERLAP: 2,
} as const;
export type CronCollisionPolicy = (typeof CronCollisionPolicy)[keyof typeof CronCollisionPolicy];
/** Name of each CronCollisionPolicy, by its number. */
export const CronCollisionPolicyName: Readonly<Record<CronCollisionPolicy, keyof typeof CronCollisionPolicy>> = {
  0: 'KILL_EXISTING',
  1: 'CANCEL_NEW',
  2: 'RUN_OVERLAP',
};
/** The number as a CronCollisionPolicy, if it is one. */
export function asCronCollisionPolicy(n: number): CronCollisionPolicy | undefined {
  return n in CronCollisionPolicyName ? (n as CronCollisionPolicy) : undefined;
}

/** State of a task. Numbers are in no order that means anything. */
export const ScheduleStatus = {
  /** Not yet in the store. */
  INIT: 11,
  /** Waits out a penalty because its predecessor kept failing. */
  THROTTLED: 16,
  /** Waits for an offer that fits. */
  PENDING: 0,
  /** Matched to an offer; the launch has been sent. */
  ASSIGNED: 9,
  /** The executor is preparing it. */
  STARTING: 1,
  /** Its processes run. */
  RUNNING: 2,
  /** Ended by itself, successfully. */
  FINISHED: 3,
  /** Being killed to make room for a more important task. */
  PREEMPTING: 13,
  /** Being killed on request; a successor takes its instance. */
  RESTARTING: 12,
  /** Being killed because its agent is drained. */
  DRAINING: 17,
  /** Ended by itself, unsuccessfully. */
  FAILED: 4,
  /** Ended because it was killed. */
  KILLED: 5,
  /** Being killed. */
  KILLING: 6,
  /** Gone without a trace, or given up after a time-out. */
  LOST: 7,
  /** Its agent cannot be reached; it may run on. */
  PARTITIONED: 18,
} as const;
export type ScheduleStatus = (typeof ScheduleStatus)[keyof typeof ScheduleStatus];
/** Name of each ScheduleStatus, by its number. */
export const ScheduleStatusName: Readonly<Record<ScheduleStatus, keyof typeof ScheduleStatus>> = {
  11: 'INIT',
  16: 'THROTTLED',
  0: 'PENDING',
  9: 'ASSIGNED',
  1: 'STARTING',
  2: 'RUNNING',
  3: 'FINISHED',
  13: 'PREEMPTING',
  12: 'RESTARTING',
  17: 'DRAINING',
  4: 'FAILED',
  5: 'KILLED',
  6: 'KILLING',
  7: 'LOST',
  18: 'PARTITIONED',
};
/** The number as a ScheduleStatus, if it is one. */
export function asScheduleStatus(n: number): ScheduleStatus | undefined {
  return n in ScheduleStatusName ? (n as ScheduleStatus) : undefined;
}

/** State of a job update. */
export const JobUpdateStatus = {
  /** Instances are being moved to the desired config. */
  ROLLING_FORWARD: 0,
  /** Instances are being moved back to what they were. */
  ROLLING_BACK: 1,
  /** Held by a user, or by itself after a batch. */
  ROLL_FORWARD_PAUSED: 2,
  /** Held by a user while rolling back. */
  ROLL_BACK_PAUSED: 3,
  /** Ended: all instances have the desired config. */
  ROLLED_FORWARD: 4,
  /** Ended: all instances are what they were. */
  ROLLED_BACK: 5,
  /** Ended by a user, wherever it was. */
  ABORTED: 6,
  /** Ended by a fault of the scheduler. */
  ERROR: 7,
  /** Ended: too many instances failed. */
  FAILED: 8,
  /** Held until the next pulse. */
  ROLL_FORWARD_AWAITING_PULSE: 9,
  /** Held until the next pulse while rolling back. */
  ROLL_BACK_AWAITING_PULSE: 10,
} as const;
export type JobUpdateStatus = (typeof JobUpdateStatus)[keyof typeof JobUpdateStatus];
/** Name of each JobUpdateStatus, by its number. */
export const JobUpdateStatusName: Readonly<Record<JobUpdateStatus, keyof typeof JobUpdateStatus>> = {
  0: 'ROLLING_FORWARD',
  1: 'ROLLING_BACK',
  2: 'ROLL_FORWARD_PAUSED',
  3: 'ROLL_BACK_PAUSED',
  4: 'ROLLED_FORWARD',
  5: 'ROLLED_BACK',
  6: 'ABORTED',
  7: 'ERROR',
  8: 'FAILED',
  9: 'ROLL_FORWARD_AWAITING_PULSE',
  10: 'ROLL_BACK_AWAITING_PULSE',
};
/** The number as a JobUpdateStatus, if it is one. */
export function asJobUpdateStatus(n: number): JobUpdateStatus | undefined {
  return n in JobUpdateStatusName ? (n as JobUpdateStatus) : undefined;
}

/** What an update did to one instance. */
export const JobUpdateAction = {
  INSTANCE_UPDATED: 1,
  INSTANCE_ROLLED_BACK: 2,
  INSTANCE_UPDATING: 3,
  INSTANCE_ROLLING_BACK: 4,
  INSTANCE_UPDATE_FAILED: 5,
  INSTANCE_ROLLBACK_FAILED: 6,
} as const;
export type JobUpdateAction = (typeof JobUpdateAction)[keyof typeof JobUpdateAction];
/** Name of each JobUpdateAction, by its number. */
export const JobUpdateActionName: Readonly<Record<JobUpdateAction, keyof typeof JobUpdateAction>> = {
  1: 'INSTANCE_UPDATED',
  2: 'INSTANCE_ROLLED_BACK',
  3: 'INSTANCE_UPDATING',
  4: 'INSTANCE_ROLLING_BACK',
  5: 'INSTANCE_UPDATE_FAILED',
  6: 'INSTANCE_ROLLBACK_FAILED',
};
/** The number as a JobUpdateAction, if it is one. */
export function asJobUpdateAction(n: number): JobUpdateAction | undefined {
  return n in JobUpdateActionName ? (n as JobUpdateAction) : undefined;
}

/** Whether pulses of an update are still of use. */
export const JobUpdatePulseStatus = {
  /** The pulse was taken; keep pulsing. */
  OK: 1,
  /** The update has ended; stop pulsing. */
  FINISHED: 2,
} as const;
export type JobUpdatePulseStatus = (typeof JobUpdatePulseStatus)[keyof typeof JobUpdatePulseStatus];
/** Name of each JobUpdatePulseStatus, by its number. */
export const JobUpdatePulseStatusName: Readonly<Record<JobUpdatePulseStatus, keyof typeof JobUpdatePulseStatus>> = {
  1: 'OK',
  2: 'FINISHED',
};
/** The number as a JobUpdatePulseStatus, if it is one. */
export function asJobUpdatePulseStatus(n: number): JobUpdatePulseStatus | undefined {
  return n in JobUpdatePulseStatusName ? (n as JobUpdatePulseStatus) : undefined;
}

/** Outcome of a call; HTTP stays 200 whatever it is. */
export const ResponseCode = {
  /** The request is malformed or breaks a rule; sending it again will not help. */
  INVALID_REQUEST: 0,
  OK: 1,
  /** The server failed to answer. */
  ERROR: 2,
  /** Done, but not as the caller may have expected. */
  WARNING: 3,
  AUTH_FAILED: 4,
  /** Another update of the job is in progress. */
  JOB_UPDATING_ERROR: 5,
  /** The server cannot answer just now; try again. */
  ERROR_TRANSIENT: 6,
} as const;
export type ResponseCode = (typeof ResponseCode)[keyof typeof ResponseCode];
/** Name of each ResponseCode, by its number. */
export const ResponseCodeName: Readonly<Record<ResponseCode, keyof typeof ResponseCode>> = {
  0: 'INVALID_REQUEST',
  1: 'OK',
  2: 'ERROR',
  3: 'WARNING',
  4: 'AUTH_FAILED',
  5: 'JOB_UPDATING_ERROR',
  6: 'ERROR_TRANSIENT',
};
/** The number as a ResponseCode, if it is one. */
export function asResponseCode(n: number): ResponseCode | undefined {
  return n in ResponseCodeName ? (n as ResponseCode) : undefined;
}
