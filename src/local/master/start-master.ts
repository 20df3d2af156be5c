import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import fastify from 'fastify';
import type { Clock, Random } from '../../clock/index.ts';
import { agentEndpoint } from './agent-endpoint.ts';
import { maintenanceEndpoint } from './maintenance-endpoint.ts';
import { Master } from './master.ts';
import { operatorEndpoint } from './operator-endpoint.ts';
import { FileRegistry, forgetfulRegistry } from './registry.ts';
import { ScheduleFile } from './schedule-file.ts';
import { schedulerEndpoint } from './scheduler-endpoint.ts';
import { newMasterState } from './state.ts';

/** Largest body of a call: launches carry whole task configurations. */
const MOST_BODY_BYTES = 64 * 1024 * 1024;

export interface MasterOptions {
  readonly clock: Clock;
  readonly random: Random;
  /**
   * Where it keeps the list of its agents and the schedule of maintenance; without it a restarted master does not know which agents
   * to wait for, and that any machine is to go.
   */
  readonly workDir?: string | undefined;
  /** Address to listen on; default loopback. */
  readonly ip?: string | undefined;
  /** Default: any free one. */
  readonly port?: number | undefined;
  /** Name it gives itself in `MasterInfo`; default the address. */
  readonly hostname?: string | undefined;
  /** How often free resources are offered and timeouts looked at, milliseconds; default 1000, as Mesos. */
  readonly allocationIntervalMs?: number | undefined;
  /** How often agents are asked for a sign of life, milliseconds; default 15000, as Mesos. */
  readonly agentPingTimeoutMs?: number | undefined;
  /** Unanswered ones until an agent is given up; default 5, as Mesos. */
  readonly maxAgentPingTimeouts?: number | undefined;
  /** How long a restarted master waits for the agents it knew, milliseconds; default 600000, as Mesos. */
  readonly agentReregisterTimeoutMs?: number | undefined;
  /** How long an offer may go unanswered before it is rescinded, milliseconds; default for ever, as Mesos. */
  readonly offerTimeoutMs?: number | undefined;
}

export interface RunningMaster {
  /** `http://ADDRESS:PORT`. */
  readonly url: string;
  /** The master itself, for agents in this process. */
  readonly master: Master;
  /** Ends all connections and stops listening. */
  stop(): Promise<void>;
}

/**
 * Starts a master that listens on HTTP.
 * @throws when the address cannot be listened on or the work folder not be read and written
 */
export async function startMaster(options: MasterOptions): Promise<RunningMaster> {
  const { clock, random, ip = '127.0.0.1' } = options;
  // Calls of one framework come one after the other on a connection that is kept alive; its stream lasts for ever.
  const server = fastify({ bodyLimit: MOST_BODY_BYTES, keepAliveTimeout: 0, exposeHeadRoutes: false });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  const registry =
    options.workDir === undefined ? undefined : new FileRegistry(join(options.workDir, 'registry.jsonl'));
  const settings = {
    masterId: random.uuid(),
    hostname: options.hostname ?? ip,
    ip,
    port: 0,
    heartbeatMs: 15_000,
    pingMs: options.agentPingTimeoutMs ?? 15_000,
    maxMissedPings: options.maxAgentPingTimeouts ?? 5,
    reregisterMs: options.agentReregisterTimeoutMs ?? 600_000,
    offerTimeoutMs: options.offerTimeoutMs,
  };
  const state = newMasterState(settings, clock.now(), registry?.admitted, registry?.unreachable);
  const scheduleFile =
    options.workDir === undefined ? undefined : new ScheduleFile(join(options.workDir, 'maintenance.json'));
  state.schedule = scheduleFile?.read() ?? [];
  const master = new Master(state, clock, registry ?? forgetfulRegistry, options.allocationIntervalMs ?? 1000);
  schedulerEndpoint(server, master, random);
  agentEndpoint(server, master, random);
  operatorEndpoint(server, master);
  maintenanceEndpoint(server, master, (schedule) => scheduleFile?.write(schedule));
  await server.listen({ host: ip, port: options.port ?? 0 });
  // Nobody was answered before it listened, so nobody saw another one.
  settings.port = (server.server.address() as AddressInfo).port;
  return {
    url: `http://${ip}:${settings.port}`,
    master,
    async stop() {
      master.stop();
      server.server.closeAllConnections();
      await server.close();
    },
  };
}
