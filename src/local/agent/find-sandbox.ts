import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The sandbox of a thermos task, for whoever looks from outside: the newest run's, as long as the agent keeps it.
 * @param workDir of the agent
 * @throws Error when there is none
 */
export async function findSandbox(workDir: string, taskId: string): Promise<string> {
  const names = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
  for (const agent of await names(workDir)) {
    for (const framework of await names(join(workDir, agent, 'frameworks'))) {
      const run = join(workDir, agent, 'frameworks', framework, 'executors', `thermos-${taskId}`, 'runs', 'latest');
      if (existsSync(run)) return join(run, 'sandbox');
    }
  }
  throw new Error(`no sandbox of ${taskId} in ${workDir}`);
}
