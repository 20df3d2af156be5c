import type { JobConfiguration } from '../../../src/wire/index.ts';

/** Hosts are forty to a rack, and there are five hosts a task of the job: so a job spreads over all racks. */
const PER_HOST = 1;
const PER_RACK = 10;

/** A service of small tasks, at most one to a host and ten to a rack; 266 such tasks would fit a host. */
export function spreadJob(number: number, instanceCount: number): JobConfiguration {
  const key = { role: `role-${number % 50}`, environment: 'prod', name: `job-${number}` };
  const limit = (name: string, most: number) => ({ name, constraint: { limit: { limit: most } } });
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
      constraints: [limit('host', PER_HOST), limit('rack', PER_RACK)],
      resources: [{ numCpus: 0.05 }, { ramMb: 128 }, { diskMb: 128 }],
      executorConfig: { name: 'AuroraExecutor', data: '{}' },
    },
  };
}
