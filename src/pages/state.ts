import { type Clock, Pacer } from '../clock/index.ts';
import { heldObject } from '../gson/index.ts';
import type { ResourcePage } from '../http/index.ts';
import { assignedTaskOf, configOf, jobKeyOf, jobKeyText, statusOf } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { binary, SLAVE_ASSIGNED_STATES, TaskConfig } from '../wire/index.ts';

/** Tasks looked at before the time is looked at. */
const FEW = 64;

/** `/state`: which configs run where. (aurora: scheduler/http/State.java) */
export function statePage(store: Pick<Store, 'tasks' | 'durable'>, clock: Clock): ResourcePage {
  return {
    path: '/state',
    leaderOnly: true,
    type: 'application/json',
    async answer() {
      const pacer = new Pacer(clock);
      const names = new ConfigNames();
      const agents = new Map<string, string[]>();
      for (const job of store.tasks.jobKeys()) {
        for (const [at, task] of [...store.tasks.byJob(job)].entries()) {
          if (at % FEW === 0 && pacer.due()) await pacer.rest();
          const { slaveId } = assignedTaskOf(task);
          if (slaveId === undefined || !SLAVE_ASSIGNED_STATES.has(statusOf(task))) continue;
          const name = names.of(configOf(task), jobKeyText(jobKeyOf(task)));
          const known = agents.get(slaveId);
          if (known === undefined) agents.set(slaveId, [name]);
          else known.push(name);
        }
      }
      await store.durable();
      return { pieces: state(names.all, agents) };
    },
  };
}

/** Names of configs: the job and a hash, which tells apart the configs of a job. */
class ConfigNames {
  readonly all = new Map<string, TaskConfig>();
  private readonly byConfig = new Map<TaskConfig, string>();

  of(config: TaskConfig, job: string): string {
    const known = this.byConfig.get(config);
    if (known !== undefined) return known;
    let hash = hashOf(binary.encode(TaskConfig, config));
    while (this.all.has(`${job}-${hash}`)) hash = (hash + 1) | 0;
    const name = `${job}-${hash}`;
    this.all.set(name, config);
    this.byConfig.set(config, name);
    return name;
  }
}

/** As Java sums up bytes. */
function hashOf(bytes: Uint8Array): number {
  let hash = 1;
  for (const byte of bytes) hash = (31 * hash + byte) | 0;
  return hash;
}

function* state(
  configs: ReadonlyMap<string, TaskConfig>,
  agents: ReadonlyMap<string, readonly string[]>,
): Generator<string, void, undefined> {
  yield '{"taskConfigs":{';
  let separator = '';
  for (const [name, config] of configs) {
    yield `${separator}${JSON.stringify(name)}:${heldObject('TaskConfig', config)}`;
    separator = ',';
  }
  yield '},"agents":{';
  separator = '';
  for (const [agent, names] of agents) {
    yield `${separator}${JSON.stringify(agent)}:${JSON.stringify(names)}`;
    separator = ',';
  }
  yield '}}';
}
