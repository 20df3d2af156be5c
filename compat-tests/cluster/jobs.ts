import type { AuroraClient } from '../../src/client/index.ts';
import type { JobConfiguration, JobKey, ScheduledTask } from '../../src/wire/index.ts';

/** A job whose instances run a shell command for ever, or until it ends. */
export function shellJob(key: JobKey, instanceCount: number, cmdline: string): JobConfiguration {
  const config = {
    name: key.name,
    role: key.role,
    environment: key.environment,
    task: {
      name: key.name,
      finalization_wait: 5,
      processes: [{ name: 'main', cmdline }],
      resources: { cpu: 0.01, ram: 2 ** 20, disk: 2 ** 20 },
    },
  };
  return {
    key,
    owner: { user: key.role },
    instanceCount,
    taskConfig: {
      job: key,
      owner: { user: key.role },
      isService: true,
      priority: 0,
      maxTaskFailures: -1,
      resources: [{ numCpus: 0.01 }, { ramMb: 1 }, { diskMb: 1 }],
      executorConfig: { name: 'AuroraExecutor', data: JSON.stringify(config) },
    },
  };
}

/** Every task of a role, in any state. */
export async function tasksOfRole(client: AuroraClient, role: string): Promise<readonly ScheduledTask[]> {
  const { result } = await client.call('getTasksWithoutConfigs', { query: { role, offset: 0, limit: 0 } });
  return result?.scheduleStatusResult?.tasks ?? [];
}
