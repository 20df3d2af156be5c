import { Event, type FrameworkInfo, type MasterInfo, type Subscribe } from '../../mesos/index.ts';
import { allocate } from './allocation.ts';
import { frameworkInfoError } from './framework-info.ts';
import { withdrawInverseOffers } from './maintenance.ts';
import { release, withdraw } from './offers.ts';
import { type Framework, MAX_REMEMBERED, type MasterSettings, type Step } from './state.ts';
import { rolesOf, sendEvent } from './statuses.ts';

/**
 * SUBSCRIBE on a new event stream. A framework that was torn down is refused; an id that this master never saw is taken
 * as it is (it comes from an earlier life of the master); a second subscription takes over from the first.
 */
export function subscribe(step: Step, stream: string, call: Subscribe): void {
  const { state, now } = step;
  const info = call.frameworkInfo;
  const id = info.id?.value || newFrameworkId(step);
  const known = state.frameworks.get(id);
  const error = refusal(step, id, info, known);
  if (error !== undefined) {
    step.out.push({ kind: 'event', stream, event: { type: Event.Type.ERROR, error: { message: error } } });
    step.out.push({ kind: 'endStream', stream });
    return;
  }

  const framework = known ?? addFramework(step, id, info);
  if (framework.stream !== undefined) {
    sendEvent(step, framework, { type: Event.Type.ERROR, error: { message: 'Framework failed over' } });
    step.out.push({ kind: 'endStream', stream: framework.stream });
    framework.stream = undefined;
  }
  deactivate(step, framework);
  // User and checkpoint stay what they were (`mesos: preserveImmutableFields`).
  framework.info = { ...info, id: { value: id }, user: framework.info.user, checkpoint: framework.info.checkpoint };
  framework.stream = stream;
  framework.removeAt = undefined;
  framework.heartbeatDueAt = now + state.settings.heartbeatMs;
  const suppressed = new Set(call.suppressedRoles ?? []);
  framework.suppressed = suppressed.size > 0 && rolesOf(info).every((role) => suppressed.has(role));

  const subscribed = {
    frameworkId: { value: id },
    heartbeatIntervalSeconds: state.settings.heartbeatMs / 1000,
    masterInfo: masterInfo(state.settings),
  };
  sendEvent(step, framework, { type: Event.Type.SUBSCRIBED, subscribed });
  sendEvent(step, framework, { type: Event.Type.HEARTBEAT });
  // Agents then send again what was not acknowledged.
  for (const link of linksOf(step, framework)) {
    step.out.push({ kind: 'message', link, message: { type: 'frameworkUpdated', framework: framework.info } });
  }
  allocate(step);
}

function refusal(step: Step, id: string, info: FrameworkInfo, known: Framework | undefined): string | undefined {
  const error = frameworkInfoError(info);
  if (error !== undefined) return error;
  if (step.state.removedFrameworks.has(id)) return 'Framework has been removed';
  if (known !== undefined && (known.info.principal ?? '') !== (info.principal ?? '')) {
    return "Changing framework's principal is not allowed.";
  }
  return undefined;
}

/** A framework that is not connected: new, or heard of from an agent that runs tasks of it. */
export function addFramework(step: Step, id: string, info: FrameworkInfo): Framework {
  const framework: Framework = {
    id,
    info: { ...info, id: { value: id } },
    stream: undefined,
    heartbeatDueAt: 0,
    removeAt: step.now + failoverMs(info),
    suppressed: false,
    tasks: new Map(),
    unreachableTasks: new Map(),
    offers: new Set(),
    filters: new Map(),
    inverseFilters: new Map(),
  };
  step.state.frameworks.set(id, framework);
  return framework;
}

/** The event stream broke: the framework has its failover timeout to come back. */
export function disconnectFramework(step: Step, stream: string): void {
  const framework = [...step.state.frameworks.values()].find((one) => one.stream === stream);
  if (framework === undefined) return;
  framework.stream = undefined;
  deactivate(step, framework);
  framework.removeAt = step.now + failoverMs(framework.info);
  if (framework.removeAt <= step.now) removeFramework(step, framework);
}

/** TEARDOWN, or the failover timeout has passed: all its tasks are killed, its id is dead. */
export function removeFramework(step: Step, framework: Framework): void {
  const { state } = step;
  deactivate(step, framework);
  for (const agent of state.agents.values()) {
    const ours = <T extends { readonly frameworkId: string }>(map: Map<string, T>): [string, T][] =>
      [...map].filter(([, held]) => held.frameworkId === framework.id);
    const [tasks, executors] = [ours(agent.tasks), ours(agent.executors)];
    if (tasks.length === 0 && executors.length === 0) continue;
    for (const [key, task] of tasks) {
      agent.tasks.delete(key);
      if (task.usesResources) release(step, agent, task.resources);
    }
    for (const [key, executor] of executors) {
      agent.executors.delete(key);
      release(step, agent, executor.resources);
    }
    if (agent.link === undefined) continue;
    const message = { type: 'shutdownFramework', frameworkId: framework.id } as const;
    step.out.push({ kind: 'message', link: agent.link, message });
  }
  if (framework.stream !== undefined) step.out.push({ kind: 'endStream', stream: framework.stream });
  framework.stream = undefined;
  state.frameworks.delete(framework.id);
  state.removedFrameworks.add(framework.id);
  if (state.removedFrameworks.size > MAX_REMEMBERED) {
    state.removedFrameworks.delete(state.removedFrameworks.values().next().value as string);
  }
}

/** Takes its offers back without a word and forgets its filters (`mesos: HierarchicalAllocatorProcess::deactivateFramework`). */
function deactivate(step: Step, framework: Framework): void {
  for (const offer of framework.offers) withdraw(step, offer, false);
  const inverse = [...step.state.inverseOffers.values()].filter((offer) => offer.framework === framework);
  withdrawInverseOffers(step, inverse, false);
  framework.filters.clear();
  framework.inverseFilters.clear();
}

/** Connections of the agents that hold something of a framework. */
function linksOf(step: Step, framework: Framework): ReadonlySet<string> {
  const links = new Set<string>();
  for (const task of framework.tasks.values()) {
    const link = step.state.agents.get(task.agentId)?.link;
    if (link !== undefined) links.add(link);
  }
  return links;
}

const failoverMs = (info: FrameworkInfo): number => Math.max(0, (info.failoverTimeout ?? 0) * 1000);

function newFrameworkId(step: Step): string {
  const { settings, given } = step.state;
  return `${settings.masterId}-${String(given.frameworks++).padStart(4, '0')}`;
}

function masterInfo({ masterId, hostname, ip, port }: MasterSettings): MasterInfo {
  return {
    id: masterId,
    // The four bytes of the address, the first one lowest.
    ip: ip.split('.').reduceRight((sum, byte) => sum * 256 + Number(byte), 0),
    port,
    pid: `master@${ip}:${port}`,
    hostname,
    version: '1.11.0',
    address: { hostname, ip, port },
    capabilities: [],
  };
}
