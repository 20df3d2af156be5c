import type { Logger } from 'pino';
import type { Clock, Random } from '../clock/index.ts';
import { ArgumentError, type TierConfig } from '../model/index.ts';
import type { StateManager } from '../state/index.ts';
import type { Count } from '../stats/index.ts';
import type { Store } from '../store/index.ts';
import type { Response, RpcArgs, RpcName, ServerInfo } from '../wire/index.ts';
import { Answering } from './answering.ts';
import type { Caller } from './audit.ts';
import type { Handlers } from './handlers.ts';
import { replyTo } from './reply.ts';
import { type CronJobs, cronRpcs } from './rpcs/cron.ts';
import { jobListRpcs } from './rpcs/job-lists.ts';
import { type JobUpdates, jobUpdateControlRpcs } from './rpcs/job-update-control.ts';
import { jobUpdateRpcs } from './rpcs/job-updates.ts';
import { jobRpcs } from './rpcs/jobs.ts';
import { type HostMaintenance, maintenanceRpcs } from './rpcs/maintenance.ts';
import { quotaRpcs } from './rpcs/quota.ts';
import { type RecoveryDependencies, recoveryRpcs } from './rpcs/recovery.ts';
import { type Reconciliation, taskAdminRpcs } from './rpcs/task-admin.ts';
import { type PendingReasons, taskListRpcs } from './rpcs/task-lists.ts';
import { tierRpcs } from './rpcs/tiers.ts';
import type { ApiSettings } from './settings.ts';
import { createConfigValidator } from './validation/index.ts';

/** What the API needs from the other rooms. */
export interface ApiDependencies {
  readonly store: Store;
  readonly state: StateManager;
  readonly pendingReasons: PendingReasons;
  readonly reconciliation: Reconciliation;
  readonly crons: CronJobs;
  readonly maintenance: HostMaintenance;
  readonly updates: JobUpdates;
  readonly backups: RecoveryDependencies['backups'];
  readonly tiers: TierConfig;
  readonly settings: ApiSettings;
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly random: Pick<Random, 'uuid'>;
  /** Told of every call, under the original's names. */
  readonly count: Count;
  /** Told how long each took, in nanoseconds. */
  readonly time: (name: string, nanos: number) => void;
  readonly log: Logger;
}

/** A function for each RPC. A call without a caller is made by nobody in particular. */
export type Rpcs = {
  readonly [M in RpcName]: (args: RpcArgs<M>, caller?: Caller) => Promise<Response>;
};

/** The API as the transport sees it. */
export type Api = Rpcs & {
  /**
   * The answer to a call whose arguments name something in a set that the API does not know, such as a status that does not
   * exist. The original has null there, and stumbles over it.
   */
  refuseArguments(): Response;
};

/**
 * The 45 RPCs. Each takes its arguments as read from the wire and resolves with an answer once that is durable; it never
 * rejects, since whatever goes wrong is an answer, too.
 * @throws SyntaxError when the pattern of allowed environments is no regular expression
 */
export function createApi(dependencies: ApiDependencies): Api {
  const { settings, tiers } = dependencies;
  const serverInfo: ServerInfo = { clusterName: settings.clusterName, statsUrlPrefix: settings.statsUrlPrefix };
  const validator = createConfigValidator(settings.config, tiers);
  const handlers: Handlers = {
    ...jobRpcs({ ...dependencies, validator }),
    ...jobListRpcs({ ...dependencies, validator }),
    ...taskListRpcs(dependencies),
    ...quotaRpcs(dependencies),
    ...tierRpcs(dependencies),
    ...taskAdminRpcs(dependencies),
    ...cronRpcs({ ...dependencies, validator }),
    ...jobUpdateRpcs({ ...dependencies, validator }),
    ...jobUpdateControlRpcs(dependencies),
    ...maintenanceRpcs(dependencies),
    ...recoveryRpcs(dependencies),
  };

  const answering = new Answering({ ...dependencies, serverInfo });
  const names = Object.keys(handlers) as RpcName[];
  const rpcs = Object.fromEntries(names.map((name) => [name, answering.rpc(name, handlers[name])])) as unknown as Rpcs;
  const refused = new ArgumentError('a set in the arguments holds a value that this API does not know');
  return { ...rpcs, refuseArguments: () => answering.answer(replyTo(refused)) };
}
