import { sleep, systemClock } from '../../src/clock/index.ts';
import { liveProcesses } from '../cluster/cluster-process.ts';
import type { Ensemble, Scheduler } from './ensemble.ts';

/** What is done to the ensemble in a round. */
export interface Fault {
  readonly name: string;
  /** Whether another scheduler must lead afterwards. */
  readonly deposes: boolean;
  /**
   * Does it. Resolves when the ensemble is left to itself again.
   * @param leader the scheduler that led when the round began
   * @returns what went wrong already, and whatever is to be awaited, or undefined
   */
  act(ensemble: Ensemble, leader: Scheduler): Promise<(() => Promise<string | undefined>) | undefined>;
}

const GONE_MS = 20_000;

/** @param sessionMs how long a leader that is not heard of stays one */
export function faultsOfAll(sessionMs: number): readonly Fault[] {
  return [
    {
      name: 'kill -9 of the leader',
      deposes: true,
      async act(_, leader) {
        process.kill(pidOf(leader), 'SIGKILL');
        return undefined;
      },
    },
    {
      name: 'SIGSTOP of the leader past its session, then SIGCONT',
      deposes: true,
      async act(_, leader) {
        const pid = pidOf(leader);
        process.kill(pid, 'SIGSTOP');
        // Long enough for another to lead, and to write, before the old one wakes up.
        await sleep(systemClock, sessionMs * 2);
        process.kill(pid, 'SIGCONT');
        return async () => ((await isGone(pid)) ? undefined : `${leader.name} was deposed and did not end`);
      },
    },
    {
      name: 'PostgreSQL killed and started again',
      deposes: false,
      async act(ensemble) {
        await ensemble.signalDatabase('SIGKILL');
        return undefined;
      },
    },
    {
      name: 'PostgreSQL paused for 1.5 s',
      deposes: false,
      async act(ensemble) {
        await ensemble.signalDatabase('SIGSTOP');
        await sleep(systemClock, 1500);
        await ensemble.signalDatabase('SIGCONT');
        return undefined;
      },
    },
    {
      name: 'SIGTERM of the leader',
      deposes: true,
      async act(_, leader) {
        process.kill(pidOf(leader), 'SIGTERM');
        return undefined;
      },
    },
  ];
}

/** Those of ZooKeeper itself. */
export function faultsOfZooKeeper(sessionMs: number): readonly Fault[] {
  return [
    {
      name: 'ZooKeeper killed and started again',
      deposes: false,
      async act({ zooKeeper }) {
        await zooKeeper?.restart(0);
        return undefined;
      },
    },
    {
      name: 'ZooKeeper paused past all sessions',
      deposes: false,
      async act({ zooKeeper }) {
        zooKeeper?.signal('SIGSTOP');
        await sleep(systemClock, sessionMs * 1.5);
        zooKeeper?.signal('SIGCONT');
        return undefined;
      },
    },
  ];
}

function pidOf({ name, child }: Scheduler): number {
  if (child.pid === undefined) throw new Error(`${name} does not run`);
  return child.pid;
}

async function isGone(pid: number): Promise<boolean> {
  const until = systemClock.monotonic() + GONE_MS;
  while (systemClock.monotonic() < until) {
    if (!(await liveProcesses()).some((each) => each.pid === pid)) return true;
    await sleep(systemClock, 50);
  }
  return false;
}
