import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock, Random } from '../../clock/index.ts';
import type { AgentDescription } from '../protocol.ts';
import { Agent } from './agent.ts';
import { httpConnect } from './http-link.ts';
import { ThermosContainerizer } from './thermos-containerizer.ts';

export interface AgentSettings {
  readonly clock: Clock;
  readonly random: Random;
  /** `http://ADDRESS:PORT`. */
  readonly masterUrl: string;
  /** Holds the agent's id and its tasks; an agent started again on the same folder is the same agent. */
  readonly workDir: string;
  readonly description: AgentDescription;
  /** Environment of the runners; of it tasks see `PATH` alone. */
  readonly environment: Readonly<Record<string, string>>;
  /** How many finished runs are kept; default 100. */
  readonly keepFinished?: number | undefined;
  /** Told once the master has taken the agent, and each time that it does so again. */
  readonly onRegistered?: (() => void) | undefined;
  /** One line for the log. */
  readonly log?: ((message: string) => void) | undefined;
}

export interface RunningAgent {
  /** The id given by the master; undefined until it was registered for the first time. */
  readonly id: () => string | undefined;
  /** Leaves the master; running tasks go on. */
  stop(): Promise<void>;
}

/**
 * Starts an agent that runs tasks as real processes. It connects, and connects again, by itself.
 * @throws when the work folder cannot be read or written
 */
export async function startAgent(settings: AgentSettings): Promise<RunningAgent> {
  const { clock, random, workDir, description, environment, log = () => undefined } = settings;
  await mkdir(workDir, { recursive: true });
  const idFile = join(workDir, 'agent.json');
  const agentId = await readId(idFile);
  const agent = await Agent.start({
    clock,
    random,
    description,
    containerizer: new ThermosContainerizer({
      clock,
      random,
      workDir,
      hostname: description.hostname,
      environment,
      keepFinished: settings.keepFinished ?? 100,
      log,
    }),
    connect: httpConnect(settings.masterUrl),
    agentId,
    onRegistered: settings.onRegistered ?? (() => undefined),
    keepId: (id) => keepId(idFile, id),
    log,
  });
  return { id: () => agent.id, stop: () => agent.stop() };
}

async function readId(file: string): Promise<string | undefined> {
  try {
    return (JSON.parse(await readFile(file, 'utf8')) as { agentId: string }).agentId;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Once in an agent's life, and nothing may be launched before it is done: so on the spot. */
function keepId(file: string, agentId: string): void {
  const aside = openSync(`${file}.new`, 'w');
  writeSync(aside, JSON.stringify({ agentId }));
  fsyncSync(aside);
  closeSync(aside);
  renameSync(`${file}.new`, file);
}
