/** What is written in a file of the scheduler instead of something else. */
export interface Change {
  /** Without `src/` and the end of its name. */
  readonly file: string;
  /** Each with what takes its place; it must be there once, and space between words does not matter. */
  readonly edits: readonly (readonly [find: string, replace: string])[];
}

/** A deliberate mistake. */
export interface Defect {
  readonly name: string;
  readonly changes: readonly Change[];
  /** The unit tests that find it, where the simulator cannot. */
  readonly tests?: string;
}

const defect = (name: string, file: string, ...edits: Change['edits']): Defect => ({
  name,
  changes: [{ file, edits }],
});

const tested = (tests: string, name: string, file: string, ...edits: Change['edits']): Defect => ({
  ...defect(name, file, ...edits),
  tests,
});

const NO_MAINTENANCE_VETO = [
  'if (agent.mode === MaintenanceMode.DRAINING) return DRAINING; if (agent.mode === MaintenanceMode.DRAINED) return DRAINED;',
  '',
] as const;

/** The second look, in the transaction that places a task. */
const ANY_HOST_TAKES_TASKS = [
  'return host?.mode !== MaintenanceMode.DRAINING && host?.mode !== MaintenanceMode.DRAINED;',
  'return host !== null;',
] as const;

/** The state manager looks, too, whether the instances that it is to make are there. */
const INSTANCES_MAY_COLLIDE = ['refuseCollisions(tx, config, instanceIds);', ''] as const;

/** All must be found. */
export const DEFECTS: readonly Defect[] = [
  // What leaves before it is durable.
  defect('a reply does not wait for its commit', 'store/committed-store', [
    'return this.queue.submit({ changes, bytes: sizeOf(changes), deliverNext }).then(() => result);',
    'this.queue.submit({ changes, bytes: sizeOf(changes), deliverNext }).catch(() => undefined); return Promise.resolve(result);',
  ]),
  defect('events are delivered before the commit', 'store/commit-queue', [
    'const changing = entries.filter(',
    'this.deliver(entries); const changing = entries.filter(',
  ]),
  defect('an update is acknowledged before its commit', 'tasks/status-updates', [
    'this.batches.add(status);',
    'this.batches.add(status); this.acknowledge([status]);',
  ]),
  // The database.
  defect('commits do not look at the epoch', 'store/postgres/lead', [
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source
    'where epoch = ${from.epoch} and last_transaction = ${from.lastTransaction}',
    'where last_transaction >= 0',
  ]),
  defect('a commit whose outcome is unknown counts as done', 'store/postgres/committer', [
    'if (isSame(stored, next))',
    'if (stored.epoch === next.epoch)',
  ]),
  defect('a commit whose outcome is unknown is sent again unasked', 'store/postgres/committer', [
    'const stored = await readPosition(session);',
    'const stored = this.position;',
  ]),
  tested(
    'src/store/(transaction|committed-store).test.ts',
    'a transaction that throws is not undone',
    'store/committed-store',
    ['tx.undo();', ''],
  ),
  defect('of two changes of a row in one commit the first stays', 'store/changes', [
    'else merged.set(key, net);',
    'else if (earlier === undefined) merged.set(key, net);',
  ]),
  // Mesos.
  defect('an offer is used twice', 'scheduling/offers', [
    'if (entry === undefined || entry !== offer) return false; this.remove(entry);',
    'if (entry === undefined || entry !== offer) return false;',
  ]),
  defect('a launch is sent twice', 'scheduling/launcher', [
    'void driver.accept([used.id], [launch(infos)], refuseSeconds)',
    'void driver.accept([used.id], [launch(infos)], refuseSeconds); void driver.accept([used.id], [launch(infos)], refuseSeconds)',
  ]),
  tested('src/scheduling/scheduler.test.ts', 'offers of a lost connection are kept', 'scheduling/scheduler', [
    'this.held.clear(); this.launcher.disconnected();',
    '',
  ]),
  tested('src/mesos/driver-traffic.test.ts', 'offers whose decline got lost are not given back', 'mesos/driver', [
    'if (session !== undefined && mayBeLost(outcome))',
    'if (false)',
  ]),
  defect('calls are made though the lease is over', 'leader', ['mayCall: options.leads,', 'mayCall: () => true,']),
  defect('the framework id is not stored', 'mesos-events', [
    'await store.write((tx) => tx.saveFrameworkId(frameworkId));',
    'void store;',
  ]),
  defect('updates are not acknowledged', 'tasks/status-updates', [
    'void this.options.driver.acknowledge(agentId.value, taskId.value, uuid);',
    'void [agentId, taskId, uuid];',
  ]),
  // Life of a task.
  defect('kills are dropped', 'tasks/kills', [
    'void this.options.driver.kill(taskId)',
    'void Promise.resolve({ ok: true })',
  ]),
  tested('src/tasks/task-care.test.ts', 'kills are not tried again', 'tasks/kills', [
    'this.wait(taskId, 0);',
    'void 0;',
  ]),
  defect(
    'nobody is asked what became of tasks',
    'tasks/reconciler',
    ['void this.options.driver.reconcile([]);', 'void 0;'],
    ['void this.options.driver.reconcile(ids)', 'void ids'],
  ),
  defect('tasks that hang are not given up', 'tasks/task-timeout', ['if (isTransient(status))', 'if (false)']),
  defect('throttled tasks stay throttled', 'tasks/throttler', ['this.deadlines.set(taskId, delayMs, undefined);', '']),
  defect('partitioned tasks are waited for for ever', 'tasks/partitions', [
    'else this.deadlines.set(taskIdOf(task), delayMs, lastEventMs(task));',
    '',
  ]),
  defect('a lost task has no successor', 'model/transitions', [
    'RUNNING     .         .       .        .        =       s        f      SR     SR ',
    'RUNNING     .         .       .        .        =       s        f      SR     S  ',
  ]),
  defect('a task that was killed comes again', 'model/transitions', [
    'KILLING     .         .       (K)      (K)      (K)     S        S      S ',
    'KILLING     .         .       (K)      (K)      (K)     S        S      SR',
  ]),
  defect('a task that waits can be lost', 'model/transitions', [
    'PENDING     .         =       S        .        .       .        .      .      . ',
    'PENDING     .         =       S        .        .       .        .      .      SR',
  ]),
  defect('tasks found pending by a new leader are not placed', 'leader', ['await store.announce();', '']),
  // Placement.
  defect('limits are not looked at', 'model/constraints', ["? 'limit' : undefined;", '? undefined : undefined;']),
  defect('the room of the executor is forgotten', 'scheduling/group-request', [
    'return executor === undefined ? NO_RESOURCES : overheadOf(executor);',
    'return NO_RESOURCES;',
  ]),
  {
    name: 'tasks are placed on hosts that are drained',
    changes: [
      { file: 'model/vetoes', edits: [NO_MAINTENANCE_VETO] },
      { file: 'scheduling/attempts', edits: [ANY_HOST_TAKES_TASKS] },
    ],
  },
  tested(
    'src/model/vetoes.test.ts',
    'maintenance is no veto, as tasks are not placed there anyway',
    'model/vetoes',
    NO_MAINTENANCE_VETO,
  ),
  // What clients ask for.
  defect('quota is not looked at', 'api/limits', ['if (!quota.sufficient)', 'if (false)']),
  defect('of the tasks to be killed one is left', 'api/rpcs/jobs', [
    'const results = wanted.map(',
    'const results = wanted.slice(0, Math.max(1, wanted.length - 1)).map(',
  ]),
  tested(
    'src/state/state-manager.test.ts',
    'numbers of instances that are in use are not refused',
    'state/state-manager',
    INSTANCES_MAY_COLLIDE,
  ),
  {
    name: 'a new instance takes the number of the last',
    changes: [
      { file: 'state/state-manager', edits: [INSTANCES_MAY_COLLIDE] },
      { file: 'api/rpcs/jobs', edits: [['idsFrom(highest + 1, added)', 'idsFrom(highest, added)']] },
    ],
  },
  // Updates.
  defect('updates are not taken over by a new leader', 'updates/controller', [
    'for (const { summary } of store.updates.active())',
    'for (const { summary } of [])',
  ]),
  defect('an event of an update is lost', 'updates/update-engine', [
    'tx.saveInstanceUpdateEvent(key, event);',
    'if (event.action !== 1) tx.saveInstanceUpdateEvent(key, event);',
  ]),
  defect('update groups are one too large', 'updates/rules/strategy', ['size - active)', 'size + 1 - active)']),
  defect('batches begin before the last has ended', 'updates/rules/strategy', [
    '(active === 0 ? Math.min(idle, size) : 0)',
    'Math.min(idle, size)',
  ]),
  // Cron, SLA, maintenance.
  defect('a new leader sets no cron triggers', 'cron/cron-scheduler', [
    'this.load(this.options.store.crons.all(), 0, this.options.clock.now());',
    "this.mode = 'loaded';",
  ]),
  defect('a cron trigger fires once only', 'cron/triggers', [
    'else trigger.at = at;',
    'else this.delete(trigger.key);',
  ]),
  defect('SLA policies are not looked at', 'sla/policy-check', [
    'return active === 0 || active < settings.minRequiredInstances || isContent(policy, running, active);',
    'return true;',
  ]),
  defect('drains are not looked after', 'maintenance/maintenance-controller', [
    'const draining = store.hosts.all().filter(({ mode }) => mode === MaintenanceMode.DRAINING);',
    'const draining = [];',
  ]),
  // What only unit tests can see.
  tested('src/store/postgres/standby.test.ts', 'a standby keeps tasks that are gone', 'store/postgres/catch-up', [
    'for (const id of this.tasksGone) replica.dropTask(fromDatabaseText(id));',
    '',
  ]),
  tested('src/updates/scenarios.test.ts', 'updates go on without their pulses', 'updates/pulses', [
    'return pulse === undefined || now - pulse.lastMs >= pulse.timeoutMs;',
    'return false;',
  ]),
  tested('src/tasks/rules.test.ts', 'the newest tasks are forgotten first', 'tasks/history-pruner', [
    'if (endedMs < youngest ||',
    'if (endedMs > youngest ||',
  ]),
];

/**
 * The text of a file with a change.
 *
 * @param text of the whole file
 * @throws Error when what is to be replaced is not there, or more than once: the code has moved on, and the defect must, too
 */
export function worsened(text: string, { file, edits }: Change): string {
  return edits.reduce((before, [find, replace]) => {
    const [first, ...others] = before.matchAll(anywhere(find));
    if (first === undefined || others.length > 0) {
      throw new Error(`src/${file}.ts does ${first === undefined ? 'not hold' : 'hold more than once'}: ${find}`);
    }
    return before.slice(0, first.index) + replace + before.slice(first.index + first[0].length);
  }, text);
}

/** Finds a text however its words are spaced and broken into lines. */
function anywhere(text: string): RegExp {
  const parts = text.trim().split(/\s+/);
  return new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'g');
}
