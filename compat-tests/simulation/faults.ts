import { TaskState } from '../../src/mesos/index.ts';
import { NO_TROUBLE } from './database-client.ts';
import type { SimHost } from './host.ts';
import { NO_MESOS_TROUBLE } from './master.ts';
import type { Happening } from './plan.ts';
import type { SimScheduler } from './scheduler.ts';
import type { World } from './world.ts';

type FaultHappening = Extract<Happening, { kind: 'fault' }>;

/** Lets something go wrong, and ends that when its time is over. */
export function strike(world: World, { fault, forMs, a, b, c }: FaultHappening): void {
  const { kernel, network, master, election } = world;
  const host = world.hosts[Math.floor(a * world.hosts.length)] as SimHost;
  const process = aProcess(world, a);
  const until = (end: () => void): void => void kernel.after(forMs, end);
  kernel.trace(`fault ${fault} ${host.name} ${process?.name}`);
  switch (fault) {
    case 'killScheduler':
      process?.kill();
      if (process !== undefined) world.replace(process, b * 5_000);
      break;
    case 'stopScheduler':
      process?.stop();
      break;
    case 'pauseScheduler':
      if (process === undefined) break;
      process.actor.pause();
      kernel.after(Math.min(forMs, 40_000), () => process.actor.resume());
      break;
    case 'slowScheduler':
      if (process === undefined) break;
      process.actor.lookMs = 0.5 + 4 * b;
      until(() => {
        process.actor.lookMs = 0.001;
      });
      break;
    case 'crashAtCommit':
      world.crashAt = { commits: 1 + Math.floor(b * 4), before: c < 0.5 };
      break;
    case 'cutElection':
      if (process !== undefined) cut(election.cutOff, process, until);
      break;
    case 'cutMesos':
      if (process !== undefined) cut(master.cutOff, process, until);
      break;
    case 'databaseDown':
      network.trouble = { ...NO_TROUBLE, down: true };
      network.restart();
      kernel.after(Math.min(forMs, 45_000), () => {
        network.trouble = { ...NO_TROUBLE };
      });
      break;
    case 'databaseHangs':
      network.trouble = { ...NO_TROUBLE, hanging: true };
      kernel.after(Math.min(forMs, 45_000), () => {
        network.trouble = { ...NO_TROUBLE };
      });
      break;
    case 'databaseSlow':
      network.trouble = { ...NO_TROUBLE, slowMs: 50 + 2_000 * b };
      until(() => {
        network.trouble = { ...NO_TROUBLE };
      });
      break;
    case 'databaseFlaky':
      network.trouble = { ...NO_TROUBLE, lostCommits: 0.3 * a, lostAnswers: 0.3 * b, errors: 0.05 * c };
      until(() => {
        network.trouble = { ...NO_TROUBLE };
      });
      break;
    case 'databaseRestart':
      network.restart();
      break;
    case 'databaseBreaks':
      network.break(process?.actor);
      break;
    case 'masterRestart':
      master.stop();
      kernel.after(Math.min(forMs, 30_000), () => master.start());
      break;
    case 'streamsBreak':
      master.break();
      break;
    case 'mesosFlaky':
      master.trouble = {
        ...NO_MESOS_TROUBLE,
        ...{ lostCalls: 0.2 * a, lostAnswers: 0.1 * b, duplicates: 0.3 * b, lateCopies: 0.3 * c, slowMs: 10 + 300 * c },
      };
      until(() => {
        master.trouble = { ...NO_MESOS_TROUBLE };
      });
      break;
    case 'hostCrash':
      host.crash();
      until(() => host.start());
      break;
    case 'agentRestart':
      host.stopAgent();
      kernel.after(Math.min(forMs, 20_000), () => host.start());
      break;
    case 'hostSilent':
      host.fallSilent();
      until(() => host.heal());
      break;
    case 'hostBreaks':
      host.breakConnection();
      break;
    case 'taskEnds': {
      const state = b < 0.4 ? TaskState.TASK_FAILED : b < 0.8 ? TaskState.TASK_FINISHED : TaskState.TASK_KILLED;
      host.endOne(c, state);
      break;
    }
    case 'outage':
      world.announceOutage([host.name], 60_000 * b);
      until(() => world.announceOutage([], 0));
      break;
  }
}

/** Ends everything that is still wrong. */
export function heal(world: World): void {
  world.network.trouble = { ...NO_TROUBLE };
  world.master.trouble = { ...NO_MESOS_TROUBLE };
  world.master.cutOff.clear();
  world.election.cutOff.clear();
  world.master.start();
  world.crashAt = undefined;
  for (const { actor } of world.processes) {
    actor.resume();
    actor.lookMs = 0.001;
  }
  for (const host of world.hosts) {
    host.heal();
    host.start();
  }
  world.announceOutage([], 0);
}

function cut(set: Set<SimScheduler['actor']>, { actor }: SimScheduler, until: (end: () => void) => void): void {
  set.add(actor);
  until(() => set.delete(actor));
}

/** Mostly the one that leads. */
function aProcess(world: World, a: number): SimScheduler | undefined {
  const leader = world.processes.find(({ holds }) => holds);
  if (leader !== undefined && a < 0.8) return leader;
  return world.processes[Math.floor(a * world.processes.length)];
}
