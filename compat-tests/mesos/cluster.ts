import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AuroraClient } from '../../src/client/index.ts';
import { type Random, systemClock } from '../../src/clock/index.ts';
import { SupervisedChild } from '../../src/supervisor/index.ts';
import { freePort } from '../cluster/free-port.ts';
import { ZooKeeperServer } from '../cluster/zookeeper-server.ts';
import { Agents } from './agents.ts';
import { MasterNode } from './master-node.ts';
import { MeanProxy, noTraffic, StandbyMaster } from './proxy.ts';

/** What is in the way of the checks is made short. */
const SCHEDULER_FLAGS = [
  '-cluster_name=mesos',
  '-hostname=localhost',
  '-ip=127.0.0.1',
  '-thermos_executor_path=/usr/bin/thermos_executor',
  '-thermos_executor_cpu=0.01',
  '-thermos_executor_ram=1MB',
  '-partition_aware=true',
  '-offer_filter_duration=0secs',
  '-max_schedule_attempts_per_sec=1000',
  '-max_tasks_per_schedule_attempt=50',
  '-max_schedule_penalty=1secs',
  '-max_reschedule_task_delay_on_startup=100ms',
  '-initial_task_kill_retry_interval=1secs',
  // What was launched on an agent that had gone already stays ASSIGNED until then, as with the original.
  '-transient_task_state_timeout=30secs',
  '-flapping_task_threshold=0secs',
];
const MASTER_FLAGS = ['-agent_ping_timeout=2secs', '-max_agent_ping_timeouts=3', '-offer_timeout=10secs'];

const NANOS_PER_MS = 1e6;

/** A scheduler, a master and agents, each in a process of its own, with this process in between. */
export class Cluster {
  readonly folder: string;
  readonly agents: Agents;
  readonly client: AuroraClient;
  readonly standby: StandbyMaster;
  /** That the scheduler is connected through. */
  proxy: MeanProxy;
  readonly schedulerUrl: string;
  /** Of all proxies. */
  readonly traffic;
  private readonly parts: Parts;

  private constructor(parts: Parts, started: Started) {
    this.parts = parts;
    this.folder = parts.folder;
    this.traffic = parts.traffic;
    this.agents = started.agents;
    this.proxy = started.proxy;
    this.standby = started.standby;
    this.schedulerUrl = started.schedulerUrl;
    this.client = new AuroraClient(started.schedulerUrl, { connections: 8 });
  }

  /** Starts everything; the scheduler is told of a master that does not lead. */
  static async start(agentCount: number, random: Random): Promise<Cluster> {
    const parts = new Parts(await mkdtemp(join(tmpdir(), 'aurora-mesos-')), random);
    try {
      const { url } = await parts.child('postgres', 'postgres/postgres-main.js', [join(parts.folder, 'postgres')])
        .ready;
      parts.databaseUrl = url;
      const masterUrl = await parts.startMaster();
      const agents = await Agents.start(masterUrl, agentCount);
      parts.stops.push(() => agents.stop());
      const proxy = await parts.startProxy(masterUrl);
      const standby = await StandbyMaster.start(proxy.port);
      parts.stops.push(() => standby.stop());
      const schedulerUrl = await parts.startScheduler(`127.0.0.1:${standby.port}`);
      return new Cluster(parts, { agents, proxy, standby, schedulerUrl });
    } catch (error) {
      await parts.stop();
      throw error;
    }
  }

  /** Kills the master or the scheduler with SIGKILL; it is started again as it was. */
  kill(what: 'master' | 'scheduler'): void {
    const { pid } = this.parts[what] ?? {};
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  }

  /**
   * Starts the scheduler anew with the masters in a real ZooKeeper, where it is installed.
   * @returns whether it is
   */
  async useZooKeeper(): Promise<boolean> {
    if (!existsSync('/usr/share/java/zookeeper.jar')) return false;
    const { parts } = this;
    const server = await ZooKeeperServer.start(join(parts.folder, 'zookeeper'), await freePort());
    parts.stops.push(() => server.stop());
    parts.zooKeeper = server.address;
    parts.node = await MasterNode.stand(server.address, this.proxy.port);
    parts.stops.push(async () => parts.node?.leave());
    await parts.scheduler?.stop();
    await parts.startScheduler(`zk://${server.address}${MasterNode.PATH}`);
    return true;
  }

  /** Ends the leading master and has another lead in its place, at another address. */
  async failOverMaster(): Promise<void> {
    const { parts } = this;
    await parts.master?.stop();
    await parts.node?.leave();
    const url = await parts.startMaster();
    await this.agents.order({ order: 'master', url });
    this.proxy = await parts.startProxy(url);
    if (parts.zooKeeper !== undefined) parts.node = await MasterNode.stand(parts.zooKeeper, this.proxy.port);
  }

  /** Has the master announce that hosts are about to be away; none ends that. */
  async announceOutage(hostnames: readonly string[]): Promise<void> {
    const unavailability = { start: { nanoseconds: systemClock.now() * NANOS_PER_MS } };
    const windows =
      hostnames.length === 0 ? [] : [{ machine_ids: hostnames.map((hostname) => ({ hostname })), unavailability }];
    const body = JSON.stringify({ windows });
    const answer = await fetch(`${this.parts.masterUrl}/maintenance/schedule`, { method: 'POST', body });
    if (!answer.ok) throw new Error(`the master refuses a schedule: ${await answer.text()}`);
  }

  /** Number of agents that the master knows, and what it knows of the framework's tasks. */
  async masterState(): Promise<MasterView> {
    return (await (await fetch(`${this.parts.masterUrl}/state`)).json()) as MasterView;
  }

  /** A figure of the scheduler; 0 when it is not exported. */
  async figures(): Promise<Readonly<Record<string, number>>> {
    return (await (await fetch(`${this.schedulerUrl}/vars.json`)).json()) as Record<string, number>;
  }

  /** @param keep whether to leave the folder with all logs */
  async stop(keep: boolean): Promise<void> {
    await this.client.close();
    await this.parts.stop(keep);
  }
}

/** What `/state` of a master says. */
export interface MasterView {
  readonly activated_slaves: number;
  readonly slaves: readonly { readonly hostname: string; readonly tasks: number }[];
  readonly frameworks: readonly { readonly id: string; readonly active: boolean; readonly task_count: number }[];
}

interface Started {
  readonly agents: Agents;
  readonly proxy: MeanProxy;
  readonly standby: StandbyMaster;
  readonly schedulerUrl: string;
}

/** The processes. */
class Parts {
  readonly folder: string;
  readonly stops: (() => Promise<void>)[] = [];
  readonly traffic = noTraffic();
  databaseUrl = '';
  masterUrl = '';
  master: SupervisedChild | undefined;
  scheduler: SupervisedChild | undefined;
  zooKeeper: string | undefined;
  node: MasterNode | undefined;
  private readonly random: Random;
  private schedulerPort: number | undefined;

  constructor(folder: string, random: Random) {
    this.folder = folder;
    this.random = random;
  }

  child(name: string, entry: string, args: readonly string[]): SupervisedChild {
    const child = new SupervisedChild({
      name,
      entry: fileURLToPath(new URL(`../../src/${entry}`, import.meta.url)),
      args,
      logFile: join(this.folder, `${name}.log`),
      clock: systemClock,
      report: () => undefined,
    });
    this.stops.push(() => child.stop());
    return child;
  }

  async startMaster(): Promise<string> {
    const args = [`-port=${await freePort()}`, `-work_dir=${join(this.folder, 'master')}`, ...MASTER_FLAGS];
    this.master = this.child('master', 'local/master-main.js', args);
    this.masterUrl = (await this.master.ready).url;
    return this.masterUrl;
  }

  async startProxy(masterUrl: string): Promise<MeanProxy> {
    const proxy = await MeanProxy.start(masterUrl, this.random, this.traffic);
    this.stops.push(() => proxy.stop());
    return proxy;
  }

  async startScheduler(masterAddress: string): Promise<string> {
    this.schedulerPort ??= await freePort();
    this.scheduler = this.child('scheduler', 'scheduler-main.js', [
      ...SCHEDULER_FLAGS,
      `-http_port=${this.schedulerPort}`,
      `-database_url=${this.databaseUrl}`,
      `-mesos_master_address=${masterAddress}`,
    ]);
    return (await this.scheduler.ready).url;
  }

  async stop(keep = false): Promise<void> {
    for (const stop of this.stops.reverse()) await stop();
    if (!keep) await rm(this.folder, { recursive: true, force: true });
  }
}
