import type { PageAnswer, PageRequest, ResourcePage } from '../http/index.ts';
import { assignedTaskOf, statusOf } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { type ScheduledTask, ScheduleStatus, ScheduleStatusName } from '../wire/index.ts';

/** Names of ports that speak HTTP; the first that a task has is taken. */
const HTTP_PORTS = ['health', 'http', 'HTTP', 'web', 'admin'];

const USAGE =
  '<html>Sends requests for a task by its name on to where it serves HTTP now. <p>GET, PUT, POST and DELETE are answered with status 307, ' +
  'after which clients repeat the same request there.</p>Usage: /mname/{role}/{env}/{job}/{instance}</html>';

/** `/mname/ROLE/ENV/JOB/INSTANCE[/PATH]`: to a task's own HTTP port. (aurora: scheduler/http/Mname.java) */
export function mnamePage(store: Pick<Store, 'tasks' | 'durable'>): ResourcePage {
  return {
    path: '/mname',
    below: true,
    leaderOnly: true,
    type: 'application/octet-stream',
    methods: ['GET', 'PUT', 'POST', 'DELETE'],
    async answer(query, request) {
      const [role, environment, name, instance, ...forward] = request.below;
      const type = request.preferred(['application/octet-stream', 'text/html']) ?? 'application/octet-stream';
      if (role === undefined) return { status: 400, type, body: USAGE };
      if (instance === undefined || !/^[+-]?\d{1,10}$/.test(instance)) return { status: 404 };
      const task = store.tasks.active({ role, environment, name }, Number(instance));
      await store.durable();
      return { type, ...answerFor(task, forward, query, request) };
    },
  };
}

function answerFor(
  task: ScheduledTask | undefined,
  forward: readonly string[],
  query: URLSearchParams,
  { search }: PageRequest,
): Exclude<PageAnswer, string | { readonly pieces: unknown }> {
  if (task === undefined) return { status: 404, body: 'No such live instance found.' };
  const status = statusOf(task);
  if (status !== ScheduleStatus.RUNNING) {
    return { status: 404, body: `The selected instance is currently in state ${ScheduleStatusName[status]}` };
  }
  const { assignedPorts, slaveHost } = assignedTaskOf(task);
  const port = HTTP_PORTS.map((each) => assignedPorts?.get(each)).find((each) => each !== undefined);
  if (port === undefined) return { status: 404, body: 'The task does not have a registered http port.' };
  const path = forward.map(encodeURIComponent).join('/');
  const parameters = search.length > 1 ? `?${query}` : '';
  return { status: 307, headers: { Location: `http://${slaveHost}:${port}/${path}${parameters}` } };
}
