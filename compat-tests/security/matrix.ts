import { AuroraClient, CallError } from '../../src/client/index.ts';
import {
  AuroraAdminMethods,
  type JobKey,
  ResponseCode,
  ResponseCodeName,
  type RpcArgs,
  type RpcName,
} from '../../src/wire/index.ts';
import { JOBS, PEOPLE, type Person } from './cast.ts';
import type { Tally } from './tally.ts';

const RPCS = Object.keys(AuroraAdminMethods) as RpcName[];

/** Every call as everybody about every job; and by nobody, with a wrong password, and by someone unknown. */
export async function playMatrix(url: string, ca: string | undefined, tally: Tally): Promise<void> {
  for (const person of PEOPLE) {
    await withClient(url, ca, person, async (client) => {
      for (const rpc of RPCS) {
        for (const job of isAboutJobs(rpc) ? JOBS : JOBS.slice(0, 1)) {
          const expected = expectation(person, rpc, job);
          tally.equal(`${person.user} ${rpc} ${textOf(rpc, job)}`, await outcomeOf(client, rpc, job), expected);
        }
        if (isAboutJobs(rpc)) {
          const answer = await outcomeOf(client, rpc, { role: 'www', environment: 'prod' });
          tally.equal(
            `${person.user} ${rpc} of no job`,
            answer,
            'INVALID_REQUEST Missing or invalid job key from request.',
          );
        }
      }
    });
  }
  const strangers = [undefined, { user: 'root', password: 'wrong' }, { user: 'nobody', password: 'secret' }];
  for (const credentials of strangers) {
    await withClient(url, ca, credentials, async (client) => {
      for (const rpc of RPCS) {
        const isOpen = credentials === undefined && AuroraAdminMethods[rpc].service === 'ReadOnlyScheduler';
        const [job] = JOBS as readonly [JobKey];
        tally.equal(
          `${credentials?.user} ${rpc}`,
          await outcomeOf(client, rpc, job),
          isOpen ? 'carried out' : 'HTTP 401',
        );
      }
    });
  }
}

function isAboutJobs(rpc: RpcName): boolean {
  return AuroraAdminMethods[rpc].service === 'AuroraSchedulerManager';
}

function textOf(rpc: RpcName, { role, environment, name }: JobKey): string {
  return isAboutJobs(rpc) ? `${role}/${environment}/${name}` : '';
}

function expectation(person: Person, rpc: RpcName, job: JobKey): string {
  const { service } = AuroraAdminMethods[rpc];
  if (service === 'ReadOnlyScheduler' || person.may(rpc, job)) return 'carried out';
  if (service === 'AuroraAdmin') {
    return `AUTH_FAILED Subject ${person.user} lacks permission UnscopedRpcPermission{domain=thrift.AuroraAdmin, rpc=${rpc}}`;
  }
  const key = `IJobKey{role=${job.role}, environment=${job.environment}, name=${job.name}}`;
  return `AUTH_FAILED Subject ${person.user} is not permitted to JobScopedRpcPermission{rpc=${rpc}, permittedJob=${key}}.`;
}

/** What became of a call: whether it came to be carried out, whatever that came to, or how it was refused. */
async function outcomeOf(client: AuroraClient, rpc: RpcName, job: JobKey): Promise<string> {
  try {
    const { responseCode = ResponseCode.ERROR, details, serverInfo } = await client.ask(rpc, argumentsFor(rpc, job));
    // Only what comes from behind the checks tells the name of the cluster.
    if (serverInfo !== undefined) return 'carried out';
    return `${ResponseCodeName[responseCode]} ${details?.[0]?.message}`;
  } catch (error) {
    if (error instanceof CallError && error.status !== undefined) return `HTTP ${error.status}`;
    throw error;
  }
}

/** Arguments that say which job a call is about, and little else: what it comes to does not matter. */
function argumentsFor<M extends RpcName>(rpc: M, job: JobKey): RpcArgs<M> {
  const update = { job, id: 'no-such-update' };
  const taskConfig = { job, isService: false, priority: 0, maxTaskFailures: 1 };
  const config = { key: job, taskConfig, instanceCount: 1, cronCollisionPolicy: 0 };
  const all: Partial<Record<RpcName, object>> = {
    createJob: { description: config },
    scheduleCronJob: { description: config },
    replaceCronTemplate: { config },
    descheduleCronJob: { job },
    startCronJob: { job },
    restartShards: { job, shardIds: [0] },
    killTasks: { job, instances: [] },
    addInstances: { key: { jobKey: job, instanceId: 0 }, count: 1 },
    startJobUpdate: { request: { taskConfig, instanceCount: 1 } },
    pauseJobUpdate: { key: update },
    resumeJobUpdate: { key: update },
    abortJobUpdate: { key: update },
    rollbackJobUpdate: { key: update },
    pulseJobUpdate: { key: update },
    slaDrainHosts: { timeoutSecs: 1 },
  };
  return (all[rpc] ?? {}) as RpcArgs<M>;
}

async function withClient(
  url: string,
  ca: string | undefined,
  credentials: { readonly user: string; readonly password: string } | undefined,
  work: (client: AuroraClient) => Promise<void>,
): Promise<void> {
  const client = new AuroraClient(url, { credentials, ca });
  try {
    await work(client);
  } finally {
    await client.close();
  }
}
