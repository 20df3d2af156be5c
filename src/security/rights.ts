import { type CompleteJobKey, isValidJobKey, printJobKey } from '../model/index.ts';
import { AuroraAdminMethods, type JobKey, type RpcArgs, type RpcName } from '../wire/index.ts';
import { type Permission, parsePermission } from './permission.ts';

/**
 * The permission that a call needs.
 * `none`: anyone may; `invalid`: it is about a job that it does not name.
 * (aurora: scheduler/http/api/security/ShiroAuthorizingParamInterceptor.java, ShiroAuthorizingInterceptor.java)
 */
export type Right =
  | { readonly kind: 'none' }
  | { readonly kind: 'invalid' }
  | {
      readonly kind: 'job' | 'admin';
      readonly permission: Permission;
      /** The permission as refusals write it. */
      readonly text: string;
    };

/** Where calls about a job name it. */
const JOBS: { readonly [M in RpcName]?: (args: RpcArgs<M>) => JobKey | undefined } = {
  createJob: ({ description }) => description?.key,
  scheduleCronJob: ({ description }) => description?.key,
  replaceCronTemplate: ({ config }) => config?.key,
  descheduleCronJob: ({ job }) => job,
  startCronJob: ({ job }) => job,
  restartShards: ({ job }) => job,
  killTasks: ({ job }) => job,
  addInstances: ({ key }) => key?.jobKey,
  startJobUpdate: ({ request }) => request?.taskConfig?.job,
  pauseJobUpdate: ({ key }) => key?.job,
  resumeJobUpdate: ({ key }) => key?.job,
  abortJobUpdate: ({ key }) => key?.job,
  rollbackJobUpdate: ({ key }) => key?.job,
  pulseJobUpdate: ({ key }) => key?.job,
};

/** Calls of operators that change nothing. */
const READS: ReadonlySet<RpcName> = new Set(['listBackups', 'queryRecovery', 'maintenanceStatus']);

const NONE: Right = { kind: 'none' };
const INVALID: Right = { kind: 'invalid' };
const ADMIN = 'thrift.AuroraAdmin';

/** Permissions of operators are the same whatever the arguments. */
const ADMIN_RIGHTS = new Map<RpcName, Right>(
  (Object.keys(AuroraAdminMethods) as RpcName[])
    .filter((rpc) => AuroraAdminMethods[rpc].service === 'AuroraAdmin')
    .map((rpc) => [
      rpc,
      {
        kind: 'admin',
        permission: parsePermission(`${ADMIN}:${rpc}`),
        text: `UnscopedRpcPermission{domain=${ADMIN}, rpc=${rpc}}`,
      },
    ]),
);

/** What it takes to make a call. */
export function rightFor<M extends RpcName>(rpc: M, args: RpcArgs<M>): Right {
  switch (AuroraAdminMethods[rpc].service) {
    case 'ReadOnlyScheduler':
      return NONE;
    case 'AuroraAdmin':
      return ADMIN_RIGHTS.get(rpc) ?? INVALID;
    default: {
      const job = jobOf(rpc, args);
      return job === undefined ? INVALID : jobRight(rpc, job);
    }
  }
}

/** The job that a call to change one is about; undefined when it names none, or badly. */
export function jobOf<M extends RpcName>(rpc: M, args: RpcArgs<M>): CompleteJobKey | undefined {
  const find: ((args: RpcArgs<M>) => JobKey | undefined) | undefined = JOBS[rpc];
  const job = find?.(args);
  return isValidJobKey(job) ? job : undefined;
}

/** Whether a call changes something. */
export function isWrite(rpc: RpcName): boolean {
  return AuroraAdminMethods[rpc].service !== 'ReadOnlyScheduler' && !READS.has(rpc);
}

function jobRight(rpc: RpcName, job: CompleteJobKey): Right {
  const { role, environment, name } = job;
  // The parts of a job key hold neither colons nor commas.
  const words = ['thrift.AuroraSchedulerManager', rpc, role, environment, name];
  return {
    kind: 'job',
    permission: words.map((word) => new Set([word.toLowerCase()])),
    text: `JobScopedRpcPermission{rpc=${rpc}, permittedJob=${printJobKey(job)}}`,
  };
}
