import { growthOverAgents } from './growth/agents.ts';
import { growthOverTasks } from './growth/tasks.ts';

/*
 * `npm run bench -- growth [tasks|agents]`: how the cost of each kind of work grows with the tasks (1,000 to 300,000) and the agents (100 to
 * 30,000) of a cluster: the time at each size, and the power of the size that fits these times best.
 */

export async function run(args: readonly string[]): Promise<void> {
  if (args.length === 0 || args.includes('tasks')) await growthOverTasks();
  if (args.length === 0 || args.includes('agents')) await growthOverAgents();
}
