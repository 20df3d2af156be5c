import type { SchedulerHandler } from './handler.ts';
import { Event } from './messages.ts';

/** Hands an event to its handler. SUBSCRIBED, ERROR and HEARTBEAT are the driver's own, and others unknown: nothing. */
export function dispatch(event: Event, handler: SchedulerHandler): void | Promise<void> {
  switch (event.type) {
    case Event.Type.OFFERS: {
      const offers = event.offers?.offers ?? [];
      return offers.length > 0 ? handler.offers(offers) : undefined;
    }
    case Event.Type.INVERSE_OFFERS: {
      const offers = event.inverseOffers?.inverseOffers ?? [];
      return offers.length > 0 ? handler.inverseOffers(offers) : undefined;
    }
    case Event.Type.RESCIND:
      return event.rescind == null ? undefined : handler.rescind(event.rescind.offerId.value);
    case Event.Type.RESCIND_INVERSE_OFFER:
      return event.rescindInverseOffer == null
        ? undefined
        : handler.rescindInverseOffer(event.rescindInverseOffer.inverseOfferId.value);
    case Event.Type.UPDATE:
      return event.update == null ? undefined : handler.update(event.update.status);
    case Event.Type.MESSAGE: {
      if (event.message == null) return undefined;
      const { agentId, executorId, data } = event.message;
      return handler.message({ agentId: agentId.value, executorId: executorId.value, data });
    }
    case Event.Type.FAILURE:
      return handler.failure({
        agentId: event.failure?.agentId?.value,
        executorId: event.failure?.executorId?.value,
        status: event.failure?.status ?? undefined,
      });
    default:
      return undefined;
  }
}
