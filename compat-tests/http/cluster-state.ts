import type { AuroraClient } from '../../src/client/index.ts';
import { CronCollisionPolicy, type JobConfiguration, type TaskConfig } from '../../src/wire/index.ts';

/** What the recorder had in its cluster (golden/http/README.md). Tasks use 1 core, 128 MB and 64 MB unless they say otherwise. */

const EXECUTOR = { name: 'AuroraExecutor', data: '{"name":"hello"}' };

function config(path: string, more: Partial<TaskConfig> = {}, cpus = 1): TaskConfig {
  const [role = '', environment = '', name = ''] = path.split('/');
  const ports = more.production === true ? [{ namedPort: 'http' }, { namedPort: 'admin' }] : [];
  return {
    job: { role, environment, name },
    owner: { user: role },
    isService: false,
    priority: 0,
    maxTaskFailures: 1,
    production: false,
    resources: [{ ramMb: 128 }, { diskMb: 64 }, { numCpus: cpus }, ...ports],
    executorConfig: EXECUTOR,
    ...more,
  };
}

function job(taskConfig: TaskConfig, instanceCount = 1): JobConfiguration {
  return { key: taskConfig.job, owner: taskConfig.owner, taskConfig, instanceCount };
}

const WEB = config('www/prod/web', {
  isService: true,
  production: true,
  tier: 'preferred',
  taskLinks: new Map([['http', 'http://%host%:%port:http%']]),
  metadata: [{ key: 'a', value: 'b' }],
});
const DEDICATED = [{ name: 'dedicated', constraint: { value: { negated: false, values: ['*/db'] } } }];

const JOBS: readonly JobConfiguration[] = [
  job(WEB, 2),
  job(config('bob/devel/batch'), 3),
  job(config('bob/devel/huge', {}, 900)),
  job(config('db/prod/pg', { constraints: DEDICATED })),
  job(config('bob/test/fail1')),
  job(config('bob/test/flaky9', { isService: true })),
];

/** Makes the recorder's cluster. @returns the key of the update that is under way */
export async function makeCluster(client: AuroraClient): Promise<string> {
  const quota = { resources: [{ numCpus: 40 }, { ramMb: 40_960 }, { diskMb: 40_960 }] };
  await client.call('setQuota', { ownerRole: 'www', quota });
  for (const description of JOBS) await client.call('createJob', { description });
  await client.call('scheduleCronJob', {
    description: {
      ...job(config('bob/prod/nightly'), 2),
      cronSchedule: '15 3 * * 1-5',
      cronCollisionPolicy: CronCollisionPolicy.CANCEL_NEW,
    },
  });
  await client.call('startMaintenance', { hosts: { hostNames: ['agent-4-hostname'] } });
  const { result } = await client.call('startJobUpdate', {
    request: {
      taskConfig: config('www/prod/upd', { isService: true }),
      instanceCount: 2,
      settings: {
        updateGroupSize: 2,
        maxPerInstanceFailures: 0,
        maxFailedInstances: 0,
        minWaitInInstanceRunningMs: 60_000,
        rollbackOnFailure: true,
        updateOnlyTheseInstances: [],
        waitForBatchCompletion: false,
      },
    },
    message: '',
  });
  return result?.startJobUpdateResult?.key?.id ?? '';
}
