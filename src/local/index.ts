/**
 * The one-machine cluster: a Mesos-compatible master (v1 scheduler API over HTTP) and agents that run tasks as real
 * processes through the runner of `src/thermos`, or only pretend to.
 */

export { Agent, type AgentOptions } from './agent/agent.ts';
export { findSandbox } from './agent/find-sandbox.ts';
export { httpConnect } from './agent/http-link.ts';
export { InstantContainerizer } from './agent/instant-containerizer.ts';
export type { Connect, LinkListener, MasterLink } from './agent/link.ts';
export {
  type SimulatedAgent,
  type SimulationSettings,
  simulatedHost,
  startSimulatedAgents,
} from './agent/simulated-agents.ts';
export { type AgentSettings, type RunningAgent, startAgent } from './agent/start-agent.ts';
export { type MasterOptions, type RunningMaster, startMaster } from './master/start-master.ts';
export type { AgentDescription, PortRange } from './protocol.ts';
