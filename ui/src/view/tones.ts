import { JobUpdateAction, JobUpdateStatus, ScheduleStatus } from '../../../src/wire/index.ts';

/** How something fares, by the original's classes: good, wants a look, under way, bad, or of no more concern. */
export type Tone = 'okay' | 'attention' | 'progress' | 'error' | 'system';

/** (aurora: ui utils/Common.js) Tasks whose agents are gone want a look, too. */
export function taskTone(status: ScheduleStatus | undefined): Tone {
  switch (status) {
    case ScheduleStatus.RUNNING:
    case ScheduleStatus.FINISHED:
      return 'okay';
    case ScheduleStatus.ASSIGNED:
    case ScheduleStatus.PENDING:
    case ScheduleStatus.LOST:
    case ScheduleStatus.KILLING:
    case ScheduleStatus.DRAINING:
    case ScheduleStatus.PREEMPTING:
    case ScheduleStatus.PARTITIONED:
      return 'attention';
    case ScheduleStatus.STARTING:
    case ScheduleStatus.RESTARTING:
      return 'progress';
    case ScheduleStatus.THROTTLED:
    case ScheduleStatus.FAILED:
      return 'error';
    default:
      return 'system';
  }
}

export function updateTone(status: JobUpdateStatus | undefined): Tone {
  switch (status) {
    case JobUpdateStatus.ROLLED_FORWARD:
      return 'okay';
    case JobUpdateStatus.ROLL_FORWARD_AWAITING_PULSE:
    case JobUpdateStatus.ROLL_FORWARD_PAUSED:
      return 'attention';
    case JobUpdateStatus.ROLLING_FORWARD:
      return 'progress';
    case undefined:
      return 'system';
    default:
      return 'error';
  }
}

export function actionTone(action: JobUpdateAction | undefined): Tone {
  switch (action) {
    case JobUpdateAction.INSTANCE_UPDATED:
      return 'okay';
    case JobUpdateAction.INSTANCE_ROLLING_BACK:
    case JobUpdateAction.INSTANCE_ROLLED_BACK:
      return 'attention';
    case JobUpdateAction.INSTANCE_UPDATING:
      return 'progress';
    case JobUpdateAction.INSTANCE_UPDATE_FAILED:
    case JobUpdateAction.INSTANCE_ROLLBACK_FAILED:
      return 'error';
    default:
      return 'system';
  }
}
