import { Call, Event } from '../../mesos/index.ts';
import type { FromAgent, Registration } from '../protocol.ts';
import { accept, decline } from './accept.ts';
import { checkAgent, disconnectAgent, forgetAgent, register } from './agents.ts';
import { allocate, allocateWaiting, rescindOldOffers } from './allocation.ts';
import { disconnectFramework, removeFramework, subscribe } from './frameworks.ts';
import { answerInverseOffers, updateSchedule } from './maintenance.ts';
import { answerInquiries, kill, reconcile } from './reconcile.ts';
import type { Framework, MaintenanceWindow, MasterState, Output, Step } from './state.ts';
import { sendEvent } from './statuses.ts';
import { acknowledge, onExecutorExited, onUpdate } from './updates.ts';

/** All that can happen to a master. */
export type Command =
  /** A SUBSCRIBE call, answered on the event stream with this id. */
  | { readonly kind: 'subscribe'; readonly stream: string; readonly call: Call }
  /** Any other call; {@link refuseCall} found nothing against it. */
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'streamClosed'; readonly stream: string }
  | { readonly kind: 'register'; readonly link: string; readonly registration: Registration }
  | { readonly kind: 'fromAgent'; readonly link: string; readonly message: FromAgent }
  | { readonly kind: 'linkClosed'; readonly link: string }
  | { readonly kind: 'schedule'; readonly schedule: readonly MaintenanceWindow[] }
  /** Time has passed: heartbeats, timeouts, offers. To be sent at least every second or so. */
  | { readonly kind: 'tick' }
  /** See the output of this name. */
  | { readonly kind: 'continue' };

/**
 * Works on one command: changes the state and returns what is to be done, in this order.
 * @param now milliseconds since the epoch
 */
export function apply(state: MasterState, now: number, command: Command): Output[] {
  const step: Step = { state, now, out: [] };
  switch (command.kind) {
    case 'subscribe':
      if (command.call.subscribe != null) subscribe(step, command.stream, command.call.subscribe);
      break;
    case 'call':
      onCall(step, command.call);
      break;
    case 'streamClosed':
      disconnectFramework(step, command.stream);
      break;
    case 'register':
      register(step, command.link, command.registration);
      break;
    case 'fromAgent':
      onAgentMessage(step, command.link, command.message);
      break;
    case 'linkClosed': {
      const agent = state.links.get(command.link);
      if (agent !== undefined) disconnectAgent(step, agent);
      break;
    }
    case 'schedule':
      updateSchedule(step, command.schedule);
      allocate(step);
      break;
    case 'tick':
      tick(step);
      break;
    case 'continue':
      answerInquiries(step);
      allocateWaiting(step);
      break;
  }
  return step.out;
}

/** Why a call that is not SUBSCRIBE is not taken. */
export interface Refusal {
  readonly status: 400 | 403;
  readonly message: string;
}

/**
 * Checks that a call comes from a framework that is subscribed, and from its present subscription
 * (`mesos: Master::Http::scheduler`).
 * @param streamId the header `Mesos-Stream-Id`
 */
export function refuseCall(state: MasterState, call: Call, streamId: string | undefined): Refusal | undefined {
  const framework = state.frameworks.get(call.frameworkId?.value ?? '');
  if (framework === undefined) return { status: 400, message: 'Framework cannot be found' };
  if (framework.stream === undefined) return { status: 403, message: 'Framework is not subscribed' };
  if (streamId === undefined) {
    return { status: 400, message: "All non-subscribe calls should include the 'Mesos-Stream-Id' header" };
  }
  if (streamId === framework.stream) return undefined;
  const difference = `didn't match the stream ID currently associated with framework ID ${framework.id}`;
  return { status: 400, message: `The stream ID '${streamId}' included in this request ${difference}` };
}

function onCall(step: Step, call: Call): void {
  const framework = step.state.frameworks.get(call.frameworkId?.value ?? '');
  if (framework === undefined) return;
  switch (call.type) {
    case Call.Type.TEARDOWN:
      removeFramework(step, framework);
      break;
    case Call.Type.ACCEPT:
      if (call.accept != null) accept(step, framework, call.accept);
      break;
    case Call.Type.DECLINE:
      if (call.decline != null) decline(step, framework, call.decline);
      break;
    case Call.Type.REVIVE:
      revive(step, framework);
      break;
    case Call.Type.SUPPRESS:
      framework.suppressed = true;
      break;
    case Call.Type.KILL:
      if (call.kill != null) kill(step, framework, call.kill);
      break;
    case Call.Type.ACKNOWLEDGE:
      if (call.acknowledge != null) acknowledge(step, framework, call.acknowledge);
      break;
    case Call.Type.RECONCILE:
      reconcile(step, framework, call.reconcile?.tasks ?? []);
      break;
    case Call.Type.ACCEPT_INVERSE_OFFERS:
      if (call.acceptInverseOffers != null) answerInverseOffers(step, framework, call.acceptInverseOffers);
      break;
    case Call.Type.DECLINE_INVERSE_OFFERS:
      if (call.declineInverseOffers != null) answerInverseOffers(step, framework, call.declineInverseOffers);
      break;
    default:
      // Nothing here has executors to talk to, or operations: such calls are taken and have no effect.
      break;
  }
}

function revive(step: Step, framework: Framework): void {
  framework.suppressed = false;
  framework.filters.clear();
  allocate(step);
}

function onAgentMessage(step: Step, link: string, message: FromAgent): void {
  const agent = step.state.links.get(link);
  if (agent === undefined) return;
  agent.unanswered = 0;
  switch (message.type) {
    case 'update':
      onUpdate(step, agent, message);
      break;
    case 'executorExited':
      onExecutorExited(step, agent, message);
      break;
    case 'pong':
      break;
  }
}

function tick(step: Step): void {
  const { state, now } = step;
  for (const framework of state.frameworks.values()) {
    if (framework.stream !== undefined && now >= framework.heartbeatDueAt) {
      framework.heartbeatDueAt = now + state.settings.heartbeatMs;
      sendEvent(step, framework, { type: Event.Type.HEARTBEAT });
    }
    if (framework.removeAt !== undefined && now >= framework.removeAt) removeFramework(step, framework);
  }
  for (const agent of state.agents.values()) checkAgent(step, agent);
  for (const [agentId, until] of state.recovered) if (now >= until) forgetAgent(step, agentId);
  rescindOldOffers(step);
  allocate(step);
}
