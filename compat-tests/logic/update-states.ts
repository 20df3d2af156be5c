import {
  canBecome,
  isAwaitingPulse,
  isRolling,
  whenBlocked,
  whenPaused,
  whenResumed,
  whenUnblocked,
} from '../../src/updates/index.ts';
import { JobUpdateStatus, JobUpdateStatusName } from '../../src/wire/index.ts';
import { compareAll, tableOf } from './table.ts';

type Name = keyof typeof JobUpdateStatus;

interface State {
  readonly state: Name;
  readonly allowed: readonly Name[];
  /** Names, or `null` in words. */
  readonly pause: string;
  readonly resumeActive: string;
  readonly resumeBlocked: string;
  readonly unblock: string;
  readonly block: string;
  readonly monitor: 'ROLL_FORWARD' | 'ROLL_BACK' | 'STOP_WATCHING';
  readonly active: boolean;
  readonly awaitingPulse: boolean;
}

const NAMES = Object.keys(JobUpdateStatus) as Name[];

function name(status: JobUpdateStatus | undefined): string {
  return status === undefined ? 'null' : JobUpdateStatusName[status];
}

/** What is done on entering a state. */
function monitorOf(status: JobUpdateStatus): State['monitor'] {
  if (!isRolling(status)) return 'STOP_WATCHING';
  return status === JobUpdateStatus.ROLLING_FORWARD ? 'ROLL_FORWARD' : 'ROLL_BACK';
}

/** The file holds one line with all states. */
export const updateStates = tableOf<readonly State[]>('update-states.json', (states) =>
  compareAll(
    states.flatMap((recorded) => {
      const { state } = recorded;
      const status = JobUpdateStatus[state];
      const steps = NAMES.map(
        (to) => [`${state} to ${to}`, canBecome(status, JobUpdateStatus[to]), recorded.allowed.includes(to)] as const,
      );
      return [
        ...steps,
        [`pause ${state}`, name(whenPaused(status)), recorded.pause],
        [`resume ${state}`, name(whenResumed(status, false)), recorded.resumeActive],
        [`resume ${state}, blocked`, name(whenResumed(status, true)), recorded.resumeBlocked],
        [`unblock ${state}`, name(whenUnblocked(status)), recorded.unblock],
        [`block ${state}`, name(whenBlocked(status)), recorded.block],
        [`monitor ${state}`, monitorOf(status), recorded.monitor],
        [`${state} is active`, isRolling(status), recorded.active],
        [`${state} awaits a pulse`, isAwaitingPulse(status), recorded.awaitingPulse],
      ] as const;
    }),
  ),
);
