import type { Logger } from 'pino';
import type { SchedulerHandler } from './mesos/index.ts';
import type { Scheduler } from './scheduling/index.ts';
import type { Store } from './store/index.ts';
import type { TaskCare } from './tasks/index.ts';

/** Who is told of what Mesos says. */
export interface MesosEventsOptions {
  readonly store: Store;
  /** The rooms concerned; asked for at each event, because they are made after the driver that they call. */
  readonly rooms: () => { readonly scheduling: Scheduler; readonly care: TaskCare };
  /** Called once, when the first registration of this process is durable. */
  readonly registered: () => void;
  readonly log: Logger;
  /** Called when the master refuses the framework for good. */
  readonly onFatal: (reason: string) => void;
}

/** Hands what Mesos says to the rooms that it concerns. (aurora: scheduler/mesos/MesosCallbackHandler.java) */
export function mesosEvents({ store, rooms, registered, log, onFatal }: MesosEventsOptions): SchedulerHandler {
  return {
    async subscribed({ frameworkId, again }) {
      log.info({ frameworkId }, again ? 'registered again with Mesos' : 'registered with Mesos');
      if (!again) await store.write((tx) => tx.saveFrameworkId(frameworkId));
      rooms().care.registered();
      if (!again) registered();
    },
    disconnected(reason) {
      log.warn({ reason }, 'framework disconnected');
      rooms().scheduling.disconnected();
    },
    offers: (offers) => rooms().scheduling.offers(offers),
    inverseOffers: (offers) => log.warn({ offers: offers.length }, 'ignoring inverse offers'),
    rescind: (offerId) => rooms().scheduling.rescind(offerId),
    rescindInverseOffer: (offerId) => log.warn({ offerId }, 'ignoring the rescission of an inverse offer'),
    update: (status) => rooms().care.update(status),
    message: ({ executorId, agentId }) => log.warn({ executorId, agentId }, 'ignoring a framework message'),
    failure({ agentId, executorId, status }) {
      if (executorId === undefined) log.info({ agentId }, 'lost an agent');
      else if (status !== 0) log.warn({ agentId, executorId, status }, 'lost an executor');
    },
    error(reason) {
      log.error({ reason }, 'received error message');
      onFatal(`Mesos ended the connection for good: ${reason}`);
    },
  };
}
