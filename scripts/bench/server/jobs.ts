import type { JobConfiguration, JobKey } from '../../../src/wire/index.ts';

/** A service of a core and with an executor config of a kilobyte, unless said otherwise. */
export function plainJob(
  key: JobKey,
  instanceCount: number,
  { numCpus = 1, executorData = 1000 } = {},
): JobConfiguration {
  return {
    key,
    owner: { user: key.role },
    instanceCount,
    taskConfig: {
      job: key,
      owner: { user: key.role },
      isService: true,
      priority: 0,
      maxTaskFailures: 1,
      resources: [{ numCpus }, { ramMb: 128 }, { diskMb: 128 }],
      executorConfig: { name: 'AuroraExecutor', data: 'x'.repeat(executorData) },
    },
  };
}
