import { Event, type Filters } from '../../mesos/index.ts';
import { add, contains, type Resources } from './resources.ts';
import type { Agent, Framework, Offer, Step } from './state.ts';
import { sendEvent } from './statuses.ts';

/** Default of `Filters.refuse_seconds`. */
const DEFAULT_REFUSE_SECONDS = 5;
const MOST_REFUSE_SECONDS = 365 * 24 * 3600;

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
  const until = refusedUntil(step.now, filters);
  if (until === step.now || resources.size === 0) return;
  const alive = (framework.filters.get(agent.id) ?? []).filter((filter) => filter.until > step.now);
  // A filter that says no more than the new one and ends sooner is of no use; so their number stays small.
  const kept = alive.filter((filter) => filter.until > until || !contains(resources, filter.refused));
  framework.filters.set(agent.id, [...kept, { refused: resources, until }]);
}

/** When a refusal ends, milliseconds since the epoch; `now` when nothing is refused. */
export function refusedUntil(now: number, filters: Filters | null | undefined): number {
  const asked = filters?.refuseSeconds ?? DEFAULT_REFUSE_SECONDS;
  return now + Math.min(asked >= 0 ? asked : DEFAULT_REFUSE_SECONDS, MOST_REFUSE_SECONDS) * 1000;
}
