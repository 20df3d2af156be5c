import { type Clock, sleep } from '../clock/index.ts';
import type { Veto } from '../model/index.ts';
import type { JobKey, TaskConfig } from '../wire/index.ts';
import type { Explanation } from './explain.ts';
import type { TaskGroup } from './task-groups.ts';

/** How long the page may be worked on before other work gets its turn, milliseconds. */
const SLICE_MS = 8;

/** What the page tells of. */
export interface PendingTasks {
  pendingGroups(): Iterable<TaskGroup>;
  nearestFit(config: TaskConfig): readonly Veto[] | undefined;
  explain(job: Required<JobKey>, instanceId?: number): Promise<Explanation | undefined>;
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

/**
 * `/pendingtasks`: all pending tasks by group, as the original lists them (aurora: scheduler/http/PendingTasks.java); with
 * `?explain=role/env/job` or `…/instance`, why tasks of that job are pending.
 */
export function pendingTasksPage(scheduling: PendingTasks, clock: Clock) {
  return {
    path: '/pendingtasks',
    leaderOnly: true,
    type: 'application/json',
    answer(query: URLSearchParams): Promise<Answer> {
      const wanted = query.get('explain');
      return wanted === null ? listing(scheduling, clock) : explanation(scheduling, wanted);
    },
  } as const;
}

async function listing(scheduling: PendingTasks, clock: Clock): Promise<Answer> {
  const groups: string[] = [];
  let start = clock.monotonic();
  for (const { config, penaltyMs, taskIds } of [...scheduling.pendingGroups()]) {
    const { role, environment, name } = config.job ?? {};
    const reasons = (scheduling.nearestFit(config) ?? []).map(({ reason }) => reason);
    groups.push(
      JSON.stringify({
        penaltyMs,
        name: `${role}/${environment}/${name}`,
        taskIds: [...taskIds],
        reason: `[${reasons.join(', ')}]`,
      }),
    );
    if (clock.monotonic() - start < SLICE_MS) continue;
    await sleep(clock, 0);
    start = clock.monotonic();
  }
  return { status: 200, body: `[${groups.join(',')}]` };
}

async function explanation(scheduling: PendingTasks, wanted: string): Promise<Answer> {
  const answer = (status: number, body: unknown): Answer => ({ status, body: JSON.stringify(body) });
  const [role, environment, name, instance, ...more] = wanted.split('/');
  if (!role || !environment || !name || more.length > 0 || !(instance === undefined || /^\d{1,9}$/.test(instance))) {
    return answer(400, {
      error: `explain must be role/environment/job or role/environment/job/instance, not ${wanted}`,
    });
  }
  const explained = await scheduling.explain(
    { role, environment, name },
    instance === undefined ? undefined : Number(instance),
  );
  return explained === undefined ? answer(404, { error: `There is no task of ${wanted}.` }) : answer(200, explained);
}
