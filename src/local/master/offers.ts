import { Event, type Filters, type Offer as OfferInfo, type Resource, Value } from '../../mesos/index.ts';
import { hasCapability } from '../capability.ts';
import { add, contains, NO_RESOURCES, type Resources } from './resources.ts';
import { type Agent, type Framework, MOST_AT_ONCE, type Offer, type Step } from './state.ts';
import { rolesOf, sendEvent } from './statuses.ts';

/** Default of `Filters.refuse_seconds`. */
const DEFAULT_REFUSE_SECONDS = 5;
const MOST_REFUSE_SECONDS = 365 * 24 * 3600;

/**
 * Offers what is free: each agent's whole rest to one framework that wants it, the frameworks taking turns
 * (`mesos: HierarchicalAllocatorProcess::__generateOffers`, without weights, quotas and reservations).
 */
export function allocate(step: Step): void {
  const { state } = step;
  const candidates = [...state.frameworks.values()].filter(
    (framework) => framework.stream !== undefined && !framework.suppressed && rolesOf(framework.info).length > 0,
  );
  if (candidates.length === 0) return;
  const made = new Map<Framework, Offer[]>();
  let count = 0;
  for (const agent of state.offerable) {
    if (count === MOST_AT_ONCE) {
      step.out.push({ kind: 'continue' });
      break;
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
    sendEvent(step, framework, { type: Event.Type.OFFERS, offers: { offers: offers.map(offerInfo) } });
  }
}

/**
 * Takes an offer away from its framework and makes its resources free again.
 * @param rescind whether to tell the framework
 * @param filters of the framework's own answer to the offer; leave out when it did not answer
 */
export function withdraw(step: Step, offer: Offer, rescind: boolean, filters?: Filters | null): void {
  removeOffer(step, offer);
  if (rescind) {
    sendEvent(step, offer.framework, { type: Event.Type.RESCIND, rescind: { offerId: { value: offer.id } } });
  }
  release(step, offer.agent, offer.resources);
  if (filters !== undefined) refuse(step, offer.framework, offer.agent, offer.resources, filters);
}

/** Forgets an offer; what becomes of its resources is up to the caller. */
export function removeOffer(step: Step, offer: Offer): void {
  step.state.offers.delete(offer.id);
  offer.framework.offers.delete(offer);
  offer.agent.offers.delete(offer);
}

/** Makes resources of an agent free. */
export function release(step: Step, agent: Agent, resources: Resources): void {
  if (resources.size === 0) return;
  agent.available = add(agent.available, resources);
  step.state.offerable.add(agent);
}

/** Notes that a framework does not want these resources, or fewer, of this agent for a while. */
export function refuse(
  step: Step,
  framework: Framework,
  agent: Agent,
  resources: Resources,
  filters: Filters | null | undefined,
): void {
  const asked = filters?.refuseSeconds ?? DEFAULT_REFUSE_SECONDS;
  const seconds = Math.min(asked >= 0 ? asked : DEFAULT_REFUSE_SECONDS, MOST_REFUSE_SECONDS);
  if (seconds === 0 || resources.size === 0) return;
  const alive = (framework.filters.get(agent.id) ?? []).filter((filter) => filter.until > step.now);
  // A filter that says no more than the new one and ends sooner is of no use; so their number stays small.
  const until = step.now + seconds * 1000;
  const kept = alive.filter((filter) => filter.until > until || !contains(resources, filter.refused));
  framework.filters.set(agent.id, [...kept, { refused: resources, until }]);
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
  };
  agent.available = NO_RESOURCES;
  state.offers.set(offer.id, offer);
  framework.offers.add(offer);
  agent.offers.add(offer);
  return offer;
}

function offerInfo(offer: Offer): OfferInfo {
  const { framework, agent } = offer;
  const allocation = hasCapability(framework.info, 'MULTI_ROLE') ? { role: offer.role } : null;
  const executors = [...agent.executors.values()].filter((executor) => executor.frameworkId === framework.id);
  return {
    id: { value: offer.id },
    frameworkId: { value: framework.id },
    agentId: { value: agent.id },
    hostname: agent.description.hostname,
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
  };
}
