import { ACTIVE_JOB_UPDATE_STATES, AWAITNG_PULSE_JOB_UPDATE_STATES, JobUpdateStatus } from '../../wire/index.ts';

/*
 * The states of an update and the steps between them. (aurora: scheduler/updater/JobUpdateStateMachine.java)
 */

const {
  ROLLING_FORWARD,
  ROLLING_BACK,
  ROLL_FORWARD_PAUSED,
  ROLL_BACK_PAUSED,
  ROLLED_FORWARD,
  ROLLED_BACK,
  ABORTED,
  ERROR,
  FAILED,
  ROLL_FORWARD_AWAITING_PULSE,
  ROLL_BACK_AWAITING_PULSE,
} = JobUpdateStatus;

/** The states in which an update changes instances. */
export type RollingStatus = typeof ROLLING_FORWARD | typeof ROLLING_BACK;

type MaybeStatus = JobUpdateStatus | undefined;

const NEXT: Readonly<Record<JobUpdateStatus, readonly JobUpdateStatus[]>> = {
  [ROLLING_FORWARD]: [
    ...[ROLLING_BACK, ROLL_FORWARD_PAUSED, ROLL_FORWARD_AWAITING_PULSE],
    ...[ROLLED_FORWARD, ABORTED, FAILED, ERROR],
  ],
  [ROLLING_BACK]: [ROLL_BACK_PAUSED, ROLL_BACK_AWAITING_PULSE, ROLLED_BACK, ABORTED, ERROR, FAILED],
  [ROLL_FORWARD_PAUSED]: [ROLLING_BACK, ROLLING_FORWARD, ROLL_FORWARD_AWAITING_PULSE, ABORTED, ERROR],
  [ROLL_BACK_PAUSED]: [ROLLING_BACK, ROLL_BACK_AWAITING_PULSE, ABORTED, ERROR],
  [ROLL_FORWARD_AWAITING_PULSE]: [ROLLING_BACK, ROLLING_FORWARD, ROLL_FORWARD_PAUSED, ABORTED, ERROR],
  [ROLL_BACK_AWAITING_PULSE]: [ROLLING_BACK, ROLL_BACK_PAUSED, ABORTED, ERROR],
  [ROLLED_FORWARD]: [],
  [ROLLED_BACK]: [],
  [ABORTED]: [],
  [ERROR]: [],
  [FAILED]: [],
};

/** Whether an update may go from one state to another; never to the one that it is in. */
export function canBecome(from: JobUpdateStatus, to: JobUpdateStatus): boolean {
  return NEXT[from].includes(to);
}

/** The update has begun and not ended; a job has one such update at most. */
export function isActiveUpdate(status: MaybeStatus): boolean {
  return status !== undefined && ACTIVE_JOB_UPDATE_STATES.has(status);
}

/** The update has ended. */
export function isTerminalUpdate(status: MaybeStatus): boolean {
  return status !== undefined && NEXT[status].length === 0;
}

/** The update changes instances, and minds what happens to them. */
export function isRolling(status: MaybeStatus): status is RollingStatus {
  return status === ROLLING_FORWARD || status === ROLLING_BACK;
}

/** The update stands still until a pulse comes. */
export function isAwaitingPulse(status: MaybeStatus): boolean {
  return status !== undefined && AWAITNG_PULSE_JOB_UPDATE_STATES.has(status);
}

type Steps = Partial<Readonly<Record<JobUpdateStatus, JobUpdateStatus>>>;

const PAUSE: Steps = {
  [ROLLING_FORWARD]: ROLL_FORWARD_PAUSED,
  [ROLLING_BACK]: ROLL_BACK_PAUSED,
  [ROLL_FORWARD_AWAITING_PULSE]: ROLL_FORWARD_PAUSED,
  [ROLL_BACK_AWAITING_PULSE]: ROLL_BACK_PAUSED,
  [ROLL_FORWARD_PAUSED]: ROLL_FORWARD_PAUSED,
  [ROLL_BACK_PAUSED]: ROLL_BACK_PAUSED,
};

const RESUME: Steps = {
  [ROLLING_FORWARD]: ROLLING_FORWARD,
  [ROLLING_BACK]: ROLLING_BACK,
  [ROLL_FORWARD_PAUSED]: ROLLING_FORWARD,
  [ROLL_BACK_PAUSED]: ROLLING_BACK,
};

const RESUME_BLOCKED: Steps = {
  [ROLL_FORWARD_PAUSED]: ROLL_FORWARD_AWAITING_PULSE,
  [ROLL_BACK_PAUSED]: ROLL_BACK_AWAITING_PULSE,
  [ROLL_FORWARD_AWAITING_PULSE]: ROLL_FORWARD_AWAITING_PULSE,
  [ROLL_BACK_AWAITING_PULSE]: ROLL_BACK_AWAITING_PULSE,
};

const BLOCK: Steps = {
  [ROLLING_FORWARD]: ROLL_FORWARD_AWAITING_PULSE,
  [ROLLING_BACK]: ROLL_BACK_AWAITING_PULSE,
  [ROLL_FORWARD_AWAITING_PULSE]: ROLL_FORWARD_AWAITING_PULSE,
  [ROLL_BACK_AWAITING_PULSE]: ROLL_BACK_AWAITING_PULSE,
};

const UNBLOCK: Steps = {
  [ROLL_FORWARD_AWAITING_PULSE]: ROLLING_FORWARD,
  [ROLL_BACK_AWAITING_PULSE]: ROLLING_BACK,
  [ROLLING_FORWARD]: ROLLING_FORWARD,
  [ROLLING_BACK]: ROLLING_BACK,
  [ROLL_FORWARD_PAUSED]: ROLL_FORWARD_PAUSED,
  [ROLL_BACK_PAUSED]: ROLL_BACK_PAUSED,
};

/*
 * Where each request takes an update; undefined where it makes no sense.
 */

export function whenPaused(status: JobUpdateStatus): MaybeStatus {
  return PAUSE[status];
}

/** @param blocked whether the pulses that the update needs have not come */
export function whenResumed(status: JobUpdateStatus, blocked: boolean): MaybeStatus {
  return (blocked ? RESUME_BLOCKED : RESUME)[status];
}

/** When the pulses that the update needs have not come. */
export function whenBlocked(status: JobUpdateStatus): MaybeStatus {
  return BLOCK[status];
}

/** When a pulse has come. */
export function whenUnblocked(status: JobUpdateStatus): MaybeStatus {
  return UNBLOCK[status];
}

/** Where an update goes when its instances have what they should have. */
export function whenDone(status: RollingStatus): JobUpdateStatus {
  return status === ROLLING_FORWARD ? ROLLED_FORWARD : ROLLED_BACK;
}

/** Where an update goes when too many instances have failed. */
export function whenFailed(status: RollingStatus, rollbackOnFailure: boolean): JobUpdateStatus {
  return status === ROLLING_FORWARD && rollbackOnFailure ? ROLLING_BACK : FAILED;
}
