import type { Clock, Random } from '../../clock/index.ts';
import type { Master } from '../master/master.ts';
import type { AgentDescription } from '../protocol.ts';
import { Agent } from './agent.ts';
import { InstantContainerizer } from './instant-containerizer.ts';
import { localConnect } from './local-link.ts';

export interface SimulationSettings {
  readonly clock: Clock;
  readonly random: Random;
  /** The master in this process. */
  readonly master: Master;
  readonly count: number;
  /** What agent `i` (from 0) offers; default {@link simulatedHost}. */
  readonly describe?: ((i: number) => AgentDescription) | undefined;
}

/** An agent whose tasks run nowhere; `tasks` lets them end. */
export interface SimulatedAgent {
  readonly agent: Agent;
  readonly tasks: InstantContainerizer;
}

/** Starts any number of agents that run nothing, in the process of their master. They cost a few hundred bytes each. */
export async function startSimulatedAgents(settings: SimulationSettings): Promise<readonly SimulatedAgent[]> {
  const { clock, random, master, count, describe = simulatedHost } = settings;
  const started: SimulatedAgent[] = [];
  for (let i = 0; i < count; i++) {
    const tasks = new InstantContainerizer(clock, random);
    const agent = await Agent.start({
      clock,
      random,
      description: describe(i),
      containerizer: tasks,
      connect: localConnect(master, random),
      keepId: () => undefined,
      log: () => undefined,
    });
    started.push({ agent, tasks });
  }
  return started;
}

/** A host of 16 cpus and 64 GB, forty of them to a rack. */
export function simulatedHost(i: number): AgentDescription {
  const hostname = `host-${String(i).padStart(5, '0')}`;
  return {
    hostname,
    cpus: 16,
    mem: 65_536,
    disk: 1_000_000,
    ports: [{ begin: 31_000, end: 32_000 }],
    attributes: { host: hostname, rack: `rack-${Math.floor(i / 40)}` },
  };
}
