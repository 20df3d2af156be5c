import type { FastifyInstance } from 'fastify';
import { TaskState } from '../../mesos/index.ts';
import type { Master } from './master.ts';
import type { Resources } from './resources.ts';
import type { Agent, Framework, MasterState, Task } from './state.ts';

/** Just enough to look at a master: `/health`, `/state`, `/redirect`, each also below `/master`. */
export function operatorEndpoint(server: FastifyInstance, master: Master): void {
  for (const prefix of ['', '/master']) {
    server.get(`${prefix}/health`, (_request, reply) => reply.code(200).send());
    server.get(`${prefix}/state`, (_request, reply) => reply.send(describeState(master.state)));
    server.get(`${prefix}/redirect`, (_request, reply) => {
      const { hostname, port } = master.state.settings;
      return reply.code(307).header('location', `//${hostname}:${port}`).send();
    });
  }
}

/** Tasks listed per agent and framework at most; the counts are always whole. */
const MOST_LISTED = 1000;

/** The state in the names of the Mesos endpoint of the same name, as far as there is something to say. */
export function describeState(state: MasterState) {
  const { masterId, hostname, ip, port } = state.settings;
  return {
    id: masterId,
    hostname,
    pid: `master@${ip}:${port}`,
    activated_slaves: state.links.size,
    deactivated_slaves: state.agents.size - state.links.size,
    unreachable_slaves: state.unreachable.size,
    recovered_slaves: [...state.recovered.keys()],
    slaves: Array.from(first(state.agents.values()), describeAgent),
    frameworks: Array.from(state.frameworks.values(), describeFramework),
    completed_frameworks: [...state.removedFrameworks],
  };
}

function describeAgent(agent: Agent) {
  return {
    id: agent.id,
    hostname: agent.description.hostname,
    active: agent.link !== undefined,
    attributes: agent.description.attributes,
    resources: describeResources(agent.total),
    available_resources: describeResources(agent.available),
    offers: agent.offers.size,
    tasks: agent.tasks.size,
  };
}

function describeFramework(framework: Framework) {
  return {
    id: framework.id,
    name: framework.info.name,
    user: framework.info.user,
    active: framework.stream !== undefined,
    suppressed: framework.suppressed,
    offers: framework.offers.size,
    task_count: framework.tasks.size,
    tasks: Array.from(first(framework.tasks.values()), describeTask),
    unreachable_tasks: Array.from(first(framework.unreachableTasks.values()), describeTask),
  };
}

function describeTask(task: Task) {
  return {
    id: task.id,
    name: task.info.name,
    slave_id: task.agentId,
    executor_id: task.executorId ?? '',
    state: TaskState[task.state],
    resources: describeResources(task.resources),
  };
}

function describeResources(resources: Resources): Record<string, number | string> {
  return Object.fromEntries(
    Array.from(resources, ([name, quantity]) => [
      name,
      typeof quantity === 'number'
        ? quantity / 1000
        : `[${quantity.map(({ begin, end }) => `${begin}-${end}`).join(', ')}]`,
    ]),
  );
}

function* first<T>(items: Iterable<T>): Iterable<T> {
  let left = MOST_LISTED;
  for (const item of items) {
    if (left-- === 0) return;
    yield item;
  }
}
