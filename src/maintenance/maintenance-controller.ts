import { Pacer, type Timer } from '../clock/index.ts';
import type { InverseOffer } from '../mesos/index.ts';
import { isTerminal } from '../model/index.ts';
import type { Stats } from '../stats/index.ts';
import type { StoreEvent, Transaction } from '../store/index.ts';
import { type HostStatus, type Int64, MaintenanceMode, ScheduleStatus, type SlaPolicy } from '../wire/index.ts';
import { forcedRequest } from './drain-rules.ts';
import { Drainer, type DrainerOptions } from './drainer.ts';
import { activeTasksOn, setMode, statusOf } from './hosts.ts';
import type { MaintenanceSettings } from './settings.ts';

/** Hosts of one transaction. */
const HOSTS_PER_WRITE = 100;
const NANOS_PER_MS = 1e6;

export interface MaintenanceOptions extends DrainerOptions {
  readonly stats: Pick<Stats, 'count' | 'counter' | 'gauge' | 'time'>;
  readonly settings: MaintenanceSettings;
}

/**
 * Puts hosts into maintenance and empties them. Hosts that no offer ever named are left out of all answers, though a drain of one
 * is remembered.
 *
 * A drain waits for: the tasks that were asked to go, whose time-outs are their own; policies, until the request times out; and
 * the next poll. It ends with the host DRAINED. What there is to do is read from the store each time, so that a new leader goes on
 * where the last one was. Modes: made, started, stopped for good.
 * (aurora: scheduler/maintenance/MaintenanceController.java)
 */
export class MaintenanceController {
  private readonly options: MaintenanceOptions;
  private readonly drainer: Drainer;
  private unsubscribe: () => void = () => {};
  private unexport: () => void = () => {};
  private timer: Timer | undefined;
  /** Hosts that Mesos wants back soon and that are not emptied yet. */
  private readonly leaving = new Set<string>();
  private stopped = false;

  constructor(options: MaintenanceOptions) {
    this.options = options;
    this.drainer = new Drainer(options);
  }

  /** Begins to follow the store, and to look after hosts that are being drained. */
  start(): void {
    const { store, stats } = this.options;
    this.unsubscribe = store.subscribe((event) => this.storeChanged(event));
    this.unexport = stats.gauge('mem_storage_maintenance_size', () => store.maintenance.all().length);
    this.arm();
  }

  stop(): void {
    this.stopped = true;
    this.unsubscribe();
    this.unexport();
    this.timer?.cancel();
    this.drainer.stop();
  }

  /** Makes hosts the last choice of new tasks. @returns those that are known, as they are now, once that is durable */
  startMaintenance(hosts: Iterable<string>): Promise<readonly HostStatus[]> {
    return this.each(hosts, (tx, host) => setMode(tx, host, MaintenanceMode.SCHEDULED));
  }

  /**
   * Empties hosts at once, by force.
   * @returns the known ones, DRAINED where there was nothing to do, once it is durable that their tasks go
   */
  async drain(hosts: Iterable<string>): Promise<readonly HostStatus[]> {
    const names = [...new Set(hosts)];
    const { clock, store } = this.options;
    const statuses = await this.each(names, (tx, host) => {
      tx.saveMaintenanceRequest(forcedRequest(host, clock.now()));
      const isEmpty = activeTasksOn(tx, host).length === 0;
      return setMode(tx, host, isEmpty ? MaintenanceMode.DRAINED : MaintenanceMode.DRAINING);
    });
    const pacer = new Pacer(clock);
    for (const host of names) await this.drainer.drain(host, pacer);
    await store.durable();
    return statuses;
  }

  /**
   * Has hosts emptied as the policies of their tasks allow, from the next poll on.
   * @param policy of tasks that have none; undefined for none
   * @param timeoutSecs after which tasks are taken by force
   * @returns the known hosts, all of them DRAINING
   */
  slaDrain(hosts: Iterable<string>, policy: SlaPolicy | undefined, timeoutSecs: Int64): Promise<readonly HostStatus[]> {
    const createdTimestampMs = this.options.clock.now();
    return this.each(hosts, (tx, host) => {
      tx.saveMaintenanceRequest({ host, defaultSlaPolicy: policy, timeoutSecs, createdTimestampMs });
      return setMode(tx, host, MaintenanceMode.DRAINING);
    });
  }

  /** Takes hosts back into service; tasks that were asked to go, go. @returns the known ones */
  endMaintenance(hosts: Iterable<string>): Promise<readonly HostStatus[]> {
    return this.each(hosts, (tx, host) => {
      tx.deleteMaintenanceRequest(host);
      return setMode(tx, host, MaintenanceMode.NONE);
    });
  }

  /** The known ones of `hosts` as they are, once that is durable. */
  async status(hosts: Iterable<string>): Promise<readonly HostStatus[]> {
    const { store } = this.options;
    const known = [...new Set(hosts)].map((host) => store.hosts.get(host)).filter((host) => host !== undefined);
    await store.durable();
    return known.map(statusOf);
  }

  /**
   * Mesos wants an agent back, which it may have: when its outage is near, the host is emptied by force. Its mode stays, so that
   * nothing follows this up but Mesos' next inverse offer.
   */
  onInverseOffer({ id, agentId, url, unavailability }: InverseOffer): void {
    const { clock, settings, log } = this.options;
    const startMs = Math.floor(Number(unavailability.start.nanoseconds) / NANOS_PER_MS);
    if (clock.now() <= startMs - settings.unavailabilityThresholdMs) return;
    const host = url?.address.hostname;
    if (host == null) {
      log.error(
        { offerId: id.value, agentId: agentId?.value },
        'Cannot drain an agent whose inverse offer names no host',
      );
      return;
    }
    const isUnderWay = this.leaving.size > 0;
    this.leaving.add(host);
    if (!isUnderWay) void this.drainLeaving();
  }

  /** Empties the hosts that Mesos wants back, one after the other. */
  private async drainLeaving(): Promise<void> {
    const { store, clock, log } = this.options;
    const pacer = new Pacer(clock);
    for (const host of this.leaving) {
      if (this.stopped) return;
      log.info({ host }, 'Draining for an outage that Mesos announced');
      try {
        await store.write((tx) => tx.saveMaintenanceRequest(forcedRequest(host, clock.now())));
        await this.drainer.drain(host, pacer);
      } catch (error) {
        log.error({ err: error, host }, 'Failed to drain for an outage');
      }
      this.leaving.delete(host);
    }
  }

  /** Does something for each host, some hundred at a time, so that others can work in between. */
  private async each(
    hosts: Iterable<string>,
    work: (tx: Transaction, host: string) => HostStatus | undefined,
  ): Promise<readonly HostStatus[]> {
    const names = [...new Set(hosts)];
    const statuses: HostStatus[] = [];
    for (let at = 0; at < names.length; at += HOSTS_PER_WRITE) {
      const some = names.slice(at, at + HOSTS_PER_WRITE);
      const found = await this.options.store.write((tx) => some.map((host) => work(tx, host)));
      for (const status of found) if (status !== undefined) statuses.push(status);
    }
    return statuses;
  }

  private arm(): void {
    if (this.stopped) return;
    const { clock, settings } = this.options;
    this.timer = clock.after(settings.pollingIntervalMs, () => void this.poll().finally(() => this.arm()));
  }

  private async poll(): Promise<void> {
    const { store, clock, stats, log } = this.options;
    const start = clock.monotonic();
    const pacer = new Pacer(clock);
    const draining = store.hosts.all().filter(({ mode }) => mode === MaintenanceMode.DRAINING);
    for (const { host } of draining) {
      if (this.stopped || host === undefined) return;
      try {
        if ((await this.drainer.drain(host, pacer)) === 0) await store.write((tx) => this.finish(tx, host));
      } catch (error) {
        log.error({ err: error, host }, 'Failed to look after a host that is being drained');
      }
    }
    stats.time('runOneIteration', Math.round((clock.monotonic() - start) * NANOS_PER_MS));
  }

  private storeChanged(event: StoreEvent): void {
    if (event.type !== 'task-changed' || event.previous === undefined) return;
    const { status, assignedTask } = event.task;
    const host = assignedTask?.slaveHost;
    if (host === undefined) return;
    if (isTerminal(status)) this.taskEnded(host);
    else if (status === ScheduleStatus.ASSIGNED) this.taskArrived(host);
  }

  private taskEnded(host: string): void {
    const { store } = this.options;
    if (store.hosts.get(host)?.mode !== MaintenanceMode.DRAINING || activeTasksOn(store, host).length > 0) return;
    this.write(host, (tx) => {
      if (this.finish(tx, host)) tx.deleteMaintenanceRequest(host);
    });
  }

  /** A task that was on its way to a host when that was found empty makes the host one to be drained again. */
  private taskArrived(host: string): void {
    const { store, clock } = this.options;
    if (store.hosts.get(host)?.mode !== MaintenanceMode.DRAINED) return;
    this.write(host, (tx) => {
      if (tx.hosts.get(host)?.mode !== MaintenanceMode.DRAINED || activeTasksOn(tx, host).length === 0) return;
      tx.saveMaintenanceRequest(tx.maintenance.get(host) ?? forcedRequest(host, clock.now()));
      setMode(tx, host, MaintenanceMode.DRAINING);
    });
  }

  private write(host: string, work: (tx: Transaction) => void): void {
    const { store, log } = this.options;
    store.write(work).catch((error: unknown) => log.error({ err: error, host }, 'Failed to change the mode of a host'));
  }

  /** Marks a host as DRAINED if it still is to be, and is empty. */
  private finish(tx: Transaction, host: string): boolean {
    if (tx.hosts.get(host)?.mode !== MaintenanceMode.DRAINING || activeTasksOn(tx, host).length > 0) return false;
    this.options.log.info({ host }, 'Moving host into DRAINED');
    setMode(tx, host, MaintenanceMode.DRAINED);
    return true;
  }
}
