/**
 * The one-machine cluster: a Mesos-compatible master (v1 scheduler API over HTTP) and agents that run tasks as real
 * processes through the runner of `src/thermos`, or only pretend to.
 */

export { Agent, type AgentOptions } from './agent/agent.ts';
export type { Containerizer, RecoveredRun, RunListener, RunUpdate, TaskRef } from './agent/containerizer.ts';
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
export { refuseCall } from './master/core.ts';
export { Master, type Registry, type Sink } from './master/master.ts';
export { type MasterOptions, type RunningMaster, startMaster } from './master/start-master.ts';
export { type MasterSettings, type MasterState, newMasterState } from './master/state.ts';
export type { AgentDescription, FromAgent, PortRange, Registration, ToAgent } from './protocol.ts';
export { isTerminal } from './task-state.ts';
