import type { Logger } from 'pino';
import type { Clock } from './clock/index.ts';
import type { InverseOffer, MesosDriver, SchedulerHandler } from './mesos/index.ts';
import type { Scheduler } from './scheduling/index.ts';
import type { Stats } from './stats/index.ts';
import type { Store } from './store/index.ts';
import type { TaskCare } from './tasks/index.ts';

/** Who is told of what Mesos says. */
export interface MesosRooms {
  readonly scheduling: Pick<Scheduler, 'offers' | 'rescind' | 'disconnected'>;
  readonly care: Pick<TaskCare, 'registered' | 'update'>;
  readonly driver: Pick<MesosDriver, 'acceptInverseOffers'>;
  /** Told of each inverse offer once it is accepted. */
  readonly maintenance?: { onInverseOffer(offer: InverseOffer): void };
}

export interface MesosEventsOptions {
  readonly store: Pick<Store, 'write'>;
  /** The rooms concerned; asked for at each event, because they are made after the driver that they call. */
  readonly rooms: () => MesosRooms;
  /** Called once, when the first registration of this process is durable. */
  readonly registered: () => void;
  readonly stats: Stats;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Called when the master refuses the framework for good. */
  readonly onFatal: (reason: string) => void;
}

const NANOS_PER_MS = 1e6;

/** What is exported at 0 before it happens. */
const COUNTED = [
  'scheduler_framework_reregisters',
  'scheduler_framework_disconnects',
  'scheduler_resource_offers',
  'scheduler_inverse_offers',
  'offers_rescinded',
  'slaves_lost',
  'scheduler_lost_executors',
  'scheduler_framework_message',
];

/** Hands what Mesos says to the rooms that it concerns. (aurora: scheduler/mesos/MesosCallbackHandler.java) */
export function mesosEvents({ store, rooms, registered, stats, clock, log, onFatal }: MesosEventsOptions) {
  const { count } = stats;
  let isRegistered = 0;
  stats.counter(...COUNTED);
  stats.gauge('framework_registered', () => isRegistered);

  const handler: SchedulerHandler = {
    async subscribed({ frameworkId, again }) {
      log.info({ frameworkId }, again ? 'registered again with Mesos' : 'registered with Mesos');
      if (again) count('scheduler_framework_reregisters');
      else await store.write((tx) => tx.saveFrameworkId(frameworkId));
      isRegistered = 1;
      rooms().care.registered();
      if (!again) registered();
    },
    disconnected(reason) {
      isRegistered = 0;
      count('scheduler_framework_disconnects');
      log.warn({ reason }, 'framework disconnected');
      rooms().scheduling.disconnected();
    },
    offers: (offers) => timed('scheduler_resource_offers', () => rooms().scheduling.offers(offers)),
    inverseOffers(offers) {
      const { driver, maintenance } = rooms();
      for (const offer of offers) {
        count('scheduler_inverse_offers');
        log.info({ agent: offer.agentId?.value }, 'accepting an inverse offer');
        void driver.acceptInverseOffers([offer.id.value]);
        maintenance?.onInverseOffer(offer);
      }
    },
    rescind: (offerId) => rooms().scheduling.rescind(offerId),
    rescindInverseOffer: (offerId) => log.warn({ offerId }, 'ignoring the rescission of an inverse offer'),
    update: (status) => timed('scheduler_status_update', () => rooms().care.update(status)),
    message: ({ executorId, agentId }) =>
      timed('scheduler_framework_message', () => {
        count('scheduler_framework_message');
        log.warn(`Ignoring framework message from ${executorId} on ${agentId}.`);
      }),
    failure({ agentId, executorId, status }) {
      if (executorId === undefined) {
        count('slaves_lost');
        log.info({ agentId }, 'lost an agent');
      } else if (status !== 0) {
        count('scheduler_lost_executors');
        log.warn({ agentId, executorId, status }, 'lost an executor');
      }
    },
    error(reason) {
      isRegistered = 0;
      log.error({ reason }, 'received error message');
      onFatal(`Mesos ended the connection for good: ${reason}`);
    },
  };

  /** Says how long the handing over took, which is not how long what follows takes. */
  function timed<T>(name: string, work: () => T): T {
    const start = clock.monotonic();
    try {
      return work();
    } finally {
      stats.time(name, Math.round((clock.monotonic() - start) * NANOS_PER_MS));
    }
  }

  /** Every event is timed as a whole; heartbeats, which are the driver's alone, are not. */
  function received<Args extends readonly unknown[], T>(work: (...args: Args) => T): (...args: Args) => T {
    return (...args) => timed('scheduler_received', () => work(...args));
  }

  return {
    disconnected: handler.disconnected,
    subscribed: received(handler.subscribed),
    offers: received(handler.offers),
    inverseOffers: received(handler.inverseOffers),
    rescind: received(handler.rescind),
    rescindInverseOffer: received(handler.rescindInverseOffer),
    update: received(handler.update),
    message: received(handler.message),
    failure: received(handler.failure),
    error: received(handler.error),
  } satisfies SchedulerHandler;
}

/** Exports what a driver counts. (aurora: scheduler/mesos/VersionedMesosSchedulerImpl.java) */
export function exportDriverStats({ counters }: Pick<MesosDriver, 'counters'>, stats: Pick<Stats, 'gauge'>): void {
  stats.gauge('mesos_scheduler_subscription_attempts', () => counters.subscriptionAttempts);
  for (const type of Object.keys(counters.events) as (keyof typeof counters.events)[]) {
    stats.gauge(`mesos_scheduler_event_${type}`, () => counters.events[type]);
  }
}
