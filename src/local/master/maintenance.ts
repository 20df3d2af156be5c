import { type Call, Event, type InverseOffer as InverseOfferInfo, type Unavailability } from '../../mesos/index.ts';
import { refusedUntil, withdraw } from './offers.ts';
import { urlOf } from './quantities.ts';
import type { Agent, Framework, InverseOffer, MaintenanceWindow, MasterState, Step } from './state.ts';
import { sendEvent } from './statuses.ts';

/**
 * Takes a new schedule of maintenance: what is offered of agents whose window changes is rescinded, so that it is
 * offered again with the new window (`mesos: Master::updateUnavailability`).
 */
export function updateSchedule(step: Step, schedule: readonly MaintenanceWindow[]): void {
  const { state } = step;
  const before = new Map([...state.agents.values()].map((agent) => [agent, unavailabilityOf(state, agent)]));
  state.schedule = schedule;
  for (const [agent, earlier] of before) {
    const later = unavailabilityOf(state, agent);
    if (earlier === undefined && later === undefined) continue;
    for (const offer of agent.offers) withdraw(step, offer, true);
    withdrawInverseOffers(step, agent.inverseOffers, true);
    for (const framework of state.frameworks.values()) framework.inverseFilters.delete(agent.id);
  }
}

/** When an agent's machine is scheduled to be away; undefined when it is not. */
export function unavailabilityOf(state: MasterState, agent: Agent): Unavailability | undefined {
  const hostname = agent.description.hostname.toLowerCase();
  return state.schedule.find(({ hostnames }) => hostnames.has(hostname))?.unavailability;
}

/**
 * Asks frameworks for what they use on agents that are scheduled to be away, unless they have been asked already
 * (`mesos: HierarchicalAllocatorProcess::deallocate`).
 */
export function sendInverseOffers(step: Step): void {
  const { state } = step;
  if (state.schedule.length === 0) return;
  const made = new Map<Framework, InverseOfferInfo[]>();
  for (const agent of state.agents.values()) {
    const unavailability = unavailabilityOf(state, agent);
    if (unavailability === undefined || agent.link === undefined) continue;
    for (const framework of usersOf(state, agent)) {
      if (!isDue(step, framework, agent)) continue;
      const id = `${state.settings.masterId}-O${state.given.offers++}`;
      const offer = { id, framework, agent };
      state.inverseOffers.set(id, offer);
      agent.inverseOffers.add(offer);
      const offers = made.get(framework) ?? [];
      offers.push({
        id: { value: id },
        frameworkId: { value: framework.id },
        agentId: { value: agent.id },
        url: urlOf(agent),
        unavailability,
      });
      made.set(framework, offers);
    }
  }
  for (const [framework, inverseOffers] of made) {
    sendEvent(step, framework, { type: Event.Type.INVERSE_OFFERS, inverseOffers: { inverseOffers } });
  }
}

/** ACCEPT_INVERSE_OFFERS or DECLINE_INVERSE_OFFERS: either way the framework is not asked again for a while. */
export function answerInverseOffers(
  step: Step,
  framework: Framework,
  call: NonNullable<Call['acceptInverseOffers'] | Call['declineInverseOffers']>,
): void {
  for (const { value } of call.inverseOfferIds ?? []) {
    const offer = step.state.inverseOffers.get(value);
    if (offer?.framework !== framework) continue;
    remove(step, offer);
    framework.inverseFilters.set(offer.agent.id, refusedUntil(step.now, call.filters));
  }
}

/** Takes inverse offers back. @param rescind whether to tell their frameworks */
export function withdrawInverseOffers(step: Step, offers: Iterable<InverseOffer>, rescind: boolean): void {
  for (const offer of offers) {
    remove(step, offer);
    if (!rescind) continue;
    const rescindInverseOffer = { inverseOfferId: { value: offer.id } };
    sendEvent(step, offer.framework, { type: Event.Type.RESCIND_INVERSE_OFFER, rescindInverseOffer });
  }
}

/** Connected frameworks that use something of an agent. */
function usersOf(state: MasterState, agent: Agent): ReadonlySet<Framework> {
  const users = new Set<Framework>();
  for (const { frameworkId } of [...agent.tasks.values(), ...agent.executors.values()]) {
    const framework = state.frameworks.get(frameworkId);
    if (framework?.stream !== undefined) users.add(framework);
  }
  return users;
}

function isDue(step: Step, framework: Framework, agent: Agent): boolean {
  const until = framework.inverseFilters.get(agent.id);
  if (until !== undefined && until > step.now) return false;
  framework.inverseFilters.delete(agent.id);
  return ![...agent.inverseOffers].some((offer) => offer.framework === framework);
}

function remove(step: Step, offer: InverseOffer): void {
  step.state.inverseOffers.delete(offer.id);
  offer.agent.inverseOffers.delete(offer);
}
