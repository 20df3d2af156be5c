import { pino } from 'pino';
import { seededRandom, VirtualClock } from '../../clock/index.ts';
import type { InverseOffer } from '../../mesos/index.ts';
import { BUILT_IN_TIERS, isActive, taskIdOf } from '../../model/index.ts';
import { DEFAULT_SLA_SETTINGS, SlaManager } from '../../sla/index.ts';
import { StateManager } from '../../state/index.ts';
import { Stats } from '../../stats/index.ts';
import { createMemoryStore } from '../../store/index.ts';
import { MaintenanceMode, MaintenanceModeName, ScheduleStatus, type TaskConfig } from '../../wire/index.ts';
import { MaintenanceController } from '../maintenance-controller.ts';
import { DEFAULT_MAINTENANCE_SETTINGS } from '../settings.ts';

const DAY_MS = 86_400_000;

/** Maintenance on a real state manager, real policies and a store in memory. */
export class World {
  readonly clock = new VirtualClock(1_000_000_000_000);
  readonly store = createMemoryStore({ clock: this.clock });
  readonly stats = new Stats();
  private readonly random = seededRandom(5);
  private readonly log = pino({ level: 'silent' });
  readonly state = new StateManager({
    clock: this.clock,
    random: this.random,
    schedulerHost: 'here',
    penaltyMs: () => 0,
  });
  readonly sla = new SlaManager({
    store: this.store,
    clock: this.clock,
    log: this.log,
    stats: this.stats,
    tiers: BUILT_IN_TIERS,
    settings: { ...DEFAULT_SLA_SETTINGS, clusterName: 'c', minRequiredInstances: 2 },
  });
  maintenance = this.lead();

  /** A new leader on the same store. */
  lead(): MaintenanceController {
    const maintenance = new MaintenanceController({
      store: this.store,
      state: this.state,
      sla: this.sla,
      clock: this.clock,
      random: this.random,
      stats: this.stats,
      log: this.log,
      settings: DEFAULT_MAINTENANCE_SETTINGS,
    });
    maintenance.start();
    this.maintenance = maintenance;
    return maintenance;
  }

  async host(...names: readonly string[]): Promise<void> {
    await this.store.write((tx) => {
      for (const host of names) {
        tx.saveHostAttributes({
          host,
          attributes: [{ name: 'rack', values: ['r'] }],
          mode: MaintenanceMode.NONE,
          slaveId: `agent-${host}`,
        });
      }
    });
  }

  /** A task of a service that has been running for a day. */
  async running(host: string, instanceId: number, more: Partial<TaskConfig> = {}): Promise<string> {
    const sinceMs = this.clock.now() - DAY_MS;
    const name = more.job?.name ?? 'web';
    const taskId = `${name}-${instanceId}-${host}`;
    const job = { role: 'www', environment: 'prod', name };
    await this.store.write((tx) =>
      tx.saveTasks([
        {
          assignedTask: {
            taskId,
            instanceId,
            task: { isService: true, priority: 0, maxTaskFailures: 0, tier: 'preferred', ...more, job },
            slaveHost: host,
            slaveId: `agent-${host}`,
          },
          status: ScheduleStatus.RUNNING,
          failureCount: 0,
          timesPartitioned: 0,
          taskEvents: [{ timestamp: sinceMs, status: ScheduleStatus.RUNNING }],
        },
      ]),
    );
    return taskId;
  }

  async change(taskId: string, ...path: readonly ScheduleStatus[]): Promise<void> {
    for (const target of path) await this.store.write((tx) => this.state.changeState(tx, taskId, target));
    await settle();
  }

  /** Lets time pass, with all that follows. */
  async pass(ms: number): Promise<void> {
    this.clock.advance(ms);
    await settle();
  }

  mode(host: string): string | undefined {
    const mode = this.store.hosts.get(host)?.mode;
    return mode === undefined ? undefined : MaintenanceModeName[mode];
  }

  status(taskId: string): ScheduleStatus | undefined {
    return this.store.tasks.get(taskId)?.status;
  }

  stat(name: string): unknown {
    return this.stats.snapshot().get(name)?.value;
  }

  /** Ids of the active tasks of a host. */
  active(host: string): readonly string[] {
    return this.store.tasks
      .query({ slaveHosts: [host] })
      .filter(({ status }) => isActive(status))
      .map(taskIdOf);
  }
}

export function inverseOffer(host: string | undefined, startMs: number): InverseOffer {
  return {
    id: { value: 'inverse' },
    frameworkId: { value: 'framework' },
    url: host === undefined ? null : { scheme: 'http', address: { hostname: host, port: 5051 } },
    unavailability: { start: { nanoseconds: startMs * 1e6 } },
  } as InverseOffer;
}

/** Lets everything that is resolved by now go on. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 10; i++) await new Promise((resolve) => setImmediate(resolve));
}
