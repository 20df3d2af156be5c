import { Event, type Offer as OfferInfo, type Resource, Value } from '../../mesos/index.ts';
import { hasCapability } from '../capability.ts';
import { sendInverseOffers, unavailabilityOf } from './maintenance.ts';
import { withdraw } from './offers.ts';
import { urlOf } from './quantities.ts';
import { contains, NO_RESOURCES, type Resources } from './resources.ts';
import { type Agent, type Framework, type MasterState, MOST_AT_ONCE, type Offer, type Step } from './state.ts';
import { rolesOf, sendEvent } from './statuses.ts';

/**
 * Offers what is free: each agent's whole rest to one framework that wants it, the frameworks taking turns
 * (`mesos: HierarchicalAllocatorProcess::__generateOffers`, without weights, quotas and reservations). Then asks
 * frameworks to leave agents that are to be away.
 *
 * @param agents what to look at; everything when left out
 */
export function allocate(step: Step, agents: Iterable<Agent> = step.state.offerable): void {
  makeOffers(step, agents);
  sendInverseOffers(step);
}

/** Offers an agent's rest as soon as other work had its turn, together with what else is to be offered by then. */
export function allocateSoon(step: Step, agent: Agent): void {
  const { offerableSoon } = step.state;
  if (offerableSoon.size === 0) step.out.push({ kind: 'continue' });
  offerableSoon.add(agent);
}

/** Offers what {@link allocateSoon} has gathered, and what a round before did not come to. */
export function allocateWaiting(step: Step): void {
  const agents = [...step.state.offerableSoon];
  step.state.offerableSoon.clear();
  makeOffers(step, agents);
}

/** Rescinds offers that nobody has answered for too long (`mesos: --offer_timeout`). */
export function rescindOldOffers(step: Step): void {
  const { offers, settings } = step.state;
  if (settings.offerTimeoutMs === undefined) return;
  // In the order of their making.
  for (const offer of offers.values()) {
    if (step.now - offer.madeAt < settings.offerTimeoutMs) return;
    withdraw(step, offer, true);
  }
}

function makeOffers(step: Step, agents: Iterable<Agent>): void {
  const { state } = step;
  const candidates = [...state.frameworks.values()].filter(
    (framework) => framework.stream !== undefined && !framework.suppressed && rolesOf(framework.info).length > 0,
  );
  if (candidates.length === 0) return;
  const made = new Map<Framework, Offer[]>();
  let count = 0;
  for (const agent of agents) {
    if (!state.offerable.has(agent)) continue;
    if (count >= MOST_AT_ONCE) {
      allocateSoon(step, agent);
      continue;
    }
    if (agent.link === undefined || !isWorthOffering(agent.available)) {
      state.offerable.delete(agent);
      continue;
    }
    for (let i = 0; i < candidates.length; i++) {
      const framework = candidates[(state.turn + i) % candidates.length];
      if (framework === undefined || isFiltered(step, framework, agent)) continue;
      const offers = made.get(framework) ?? [];
      offers.push(makeOffer(step, framework, agent));
      made.set(framework, offers);
      state.offerable.delete(agent);
      count++;
      break;
    }
  }
  if (made.size > 0) state.turn = (state.turn + 1) % candidates.length;
  for (const [framework, offers] of made) {
    sendEvent(step, framework, {
      type: Event.Type.OFFERS,
      offers: { offers: offers.map((offer) => offerInfo(state, offer)) },
    });
  }
}

function isFiltered(step: Step, framework: Framework, agent: Agent): boolean {
  const filters = framework.filters.get(agent.id);
  if (filters === undefined) return false;
  const alive = filters.filter((filter) => filter.until > step.now);
  if (alive.length === 0) framework.filters.delete(agent.id);
  else if (alive.length < filters.length) framework.filters.set(agent.id, alive);
  return alive.some((filter) => contains(filter.refused, agent.available));
}

/** Mesos offers nothing smaller (`--min_allocatable_resources=cpus:0.01|mem:32`). */
function isWorthOffering(resources: Resources): boolean {
  const amount = (name: string): number => {
    const quantity = resources.get(name);
    return typeof quantity === 'number' ? quantity : 0;
  };
  return amount('cpus') >= 10 || amount('mem') >= 32_000;
}

function makeOffer(step: Step, framework: Framework, agent: Agent): Offer {
  const { state } = step;
  const offer: Offer = {
    id: `${state.settings.masterId}-O${state.given.offers++}`,
    framework,
    agent,
    role: rolesOf(framework.info)[0] ?? '*',
    resources: agent.available,
    madeAt: step.now,
  };
  agent.available = NO_RESOURCES;
  state.offers.set(offer.id, offer);
  framework.offers.add(offer);
  agent.offers.add(offer);
  return offer;
}

function offerInfo(state: MasterState, offer: Offer): OfferInfo {
  const { framework, agent } = offer;
  const allocation = hasCapability(framework.info, 'MULTI_ROLE') ? { role: offer.role } : null;
  const executors = [...agent.executors.values()].filter((executor) => executor.frameworkId === framework.id);
  return {
    id: { value: offer.id },
    frameworkId: { value: framework.id },
    agentId: { value: agent.id },
    hostname: agent.description.hostname,
    url: urlOf(agent),
    resources: [...offer.resources].map(([name, quantity]): Resource => {
      const shape: Pick<Resource, 'type' | 'scalar' | 'ranges'> =
        typeof quantity === 'number'
          ? { type: Value.Type.SCALAR, scalar: { value: quantity / 1000 } }
          : { type: Value.Type.RANGES, ranges: { range: [...quantity] } };
      const role = hasCapability(framework.info, 'RESERVATION_REFINEMENT') ? null : '*';
      return { name, ...shape, role, allocationInfo: allocation };
    }),
    attributes: [...agent.attributes],
    executorIds: executors.map((executor) => executor.info.executorId),
    allocationInfo: allocation,
    unavailability: unavailabilityOf(state, agent) ?? null,
  };
}
