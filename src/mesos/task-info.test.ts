import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { AssignedTask, binary, type TaskConfig } from '../wire/index.ts';
import { decodeCall, decodeEvent } from './codec.ts';
import { type ExecutorSettings, THERMOS_EXECUTOR, type ThermosSettings, thermosExecutor } from './executor.ts';
import { parseExecutorConfig } from './executor-config.ts';
import { type Offer, type Resource, TaskInfo, Value } from './messages.ts';
import { scalarResource } from './resources.ts';
import { type TaskInfoSettings, taskInfo } from './task-info.ts';
import { goldenRoot, readJsonLines } from './testing/golden.ts';

const sessions = join(goldenRoot(), 'mesos');

const thermosPath: ThermosSettings = { executorPath: '/usr/bin/thermos_executor', cpus: 0.25, ramMb: 128 };
const settings = (
  thermos: Partial<ThermosSettings> = {},
  custom: readonly ExecutorSettings[] = [],
  discoveryCluster?: string,
): TaskInfoSettings => ({
  executors: new Map(
    [thermosExecutor({ ...thermosPath, ...thermos }), ...custom].map((executor) => [executor.name, executor]),
  ),
  revocableNames: new Set(['cpus']),
  discoveryCluster,
});

const SESSIONS: Readonly<Record<string, TaskInfoSettings>> = {
  'main-session.jsonl': settings(),
  'permissive.jsonl': settings(
    {
      executorFlags: '--announcer-enable',
      homeInSandbox: true,
      executorResources: ['file:///one', 'file:///two'],
      containerMounts: [
        { hostPath: '/host/a', containerPath: '/cont/a', mode: 'RO' },
        { hostPath: '/host/b', containerPath: '/cont/b', mode: 'RW' },
      ],
    },
    [],
    'local',
  ),
  'custom-executor.jsonl': settings(
    {},
    parseExecutorConfig(readFileSync(join(goldenRoot(), 'api/custom-executors.json'), 'utf8')),
  ),
  'live-v1.jsonl': settings({
    executorPath: '/mnt/aurora/bin/thermos_executor',
    executorFlags: '--nosetuid',
    cpus: 0.1,
    ramMb: 64,
  }),
};

/** Launches of a session, each with the offer that it used. */
function launches(file: string): { offer: Offer; info: TaskInfo }[] {
  const offers = new Map<string, Offer>();
  const found: { offer: Offer; info: TaskInfo }[] = [];
  for (const { dir, type, b64 } of readJsonLines(join(sessions, file))) {
    const bytes = Buffer.from(b64, 'base64');
    if (dir === 'event' && type === 'OFFERS') {
      for (const offer of decodeEvent(bytes).offers?.offers ?? []) offers.set(offer.id.value, offer);
    } else if (dir === 'call' && type === 'ACCEPT') {
      const accept = decodeCall(bytes).accept;
      const offer = offers.get(accept?.offerIds?.[0]?.value ?? '');
      const info = accept?.operations?.[0]?.launch?.taskInfos?.[0];
      if (offer !== undefined && info !== undefined) found.push({ offer, info });
    }
  }
  return found;
}

/** The task of a launch without an executor, which therefore does not say it whole. */
function dockerTask({ name, taskId, agentId, resources, container, labels, discovery }: TaskInfo): AssignedTask {
  const [role, environment, job] = name.split('/');
  const amount = (kind: string): number => resources?.find((resource) => resource.name === kind)?.scalar?.value ?? 0;
  const docker = {
    image: container?.docker?.image ?? '',
    parameters: container?.docker?.parameters?.map(({ key, value }) => ({ name: key, value })),
  };
  const ports = (discovery?.ports?.ports ?? []).map(({ name: port, number }) => [port ?? '', number] as const);
  const task: TaskConfig = {
    job: { role, environment, name: job },
    isService: false,
    priority: 0,
    maxTaskFailures: 1,
    tier: labels?.labels?.[0]?.value ?? '',
    resources: [
      { numCpus: amount('cpus') },
      { ramMb: amount('mem') },
      { diskMb: amount('disk') },
      ...ports.map(([namedPort]) => ({ namedPort })),
    ],
    container: { docker },
  };
  return {
    taskId: taskId.value,
    slaveId: agentId.value,
    task,
    assignedPorts: new Map(ports),
    instanceId: 0,
  };
}

/** Bytes of a TaskInfo, its resources by name: the original's come in the order of a hash map. */
function normalized(info: TaskInfo): string {
  const byName = (resources: readonly Resource[] | undefined): Resource[] =>
    [...(resources ?? [])].sort((a, b) => a.name.localeCompare(b.name));
  const executor = info.executor == null ? null : { ...info.executor, resources: byName(info.executor.resources) };
  return Buffer.from(TaskInfo.encode({ ...info, resources: byName(info.resources), executor }).finish()).toString(
    'latin1',
  );
}

describe('launches of the original', () => {
  it.each(Object.keys(SESSIONS))('in %s are built the same, byte for byte', (file) => {
    let compared = 0;
    for (const { offer, info } of launches(file)) {
      const task = info.data == null ? dockerTask(info) : binary.decode(AssignedTask, info.data);
      const ours = taskInfo(task, offer, task.task?.tier === 'revocable', SESSIONS[file] ?? settings());
      expect(normalized(ours)).toBe(normalized(info));
      compared++;
    }
    expect(compared).toBeGreaterThan(0);
  });
});

describe('taskInfo', () => {
  const config = {
    job: { role: 'role', environment: 'env', name: 'job' },
    isService: true,
    priority: 0,
    maxTaskFailures: 1,
    tier: 'preferred',
    resources: [{ numCpus: 1 }, { ramMb: 128 }, { diskMb: 256 }],
    executorConfig: { name: THERMOS_EXECUTOR, data: '{}' },
    container: { mesos: {} },
  } satisfies TaskConfig;
  const assigned = (changes: Partial<TaskConfig> = {}, more: Partial<AssignedTask> = {}): AssignedTask => ({
    taskId: 'task-id',
    slaveId: 'agent-id',
    slaveHost: 'host',
    task: { ...config, ...changes },
    assignedPorts: new Map(),
    instanceId: 2,
    ...more,
  });
  const offer: Offer = {
    id: { value: 'offer-id' },
    frameworkId: { value: 'F' },
    agentId: { value: 'agent-id' },
    hostname: 'host',
    resources: [
      scalarResource('cpus', 4),
      { ...scalarResource('cpus', 2), revocable: {} },
      scalarResource('mem', 4096),
      scalarResource('disk', 8192),
      { name: 'ports', type: Value.Type.RANGES, ranges: { range: [{ begin: 31000, end: 31009 }] } },
    ],
  };
  const build = (task: AssignedTask, revocable = false, cluster?: string): TaskInfo =>
    taskInfo(task, offer, revocable, settings({}, [], cluster));

  it('names the executor after task and instance, and fetches what the task wants', () => {
    const { executor } = build(assigned({ mesosFetcherUris: [{ value: 'http://x', cache: true, outputFile: 'f' }] }));
    expect(executor).toMatchObject({
      executorId: { value: 'thermos-task-id' },
      name: 'AuroraExecutor',
      source: 'role.env.job.2',
      labels: { labels: [{ key: 'source', value: 'role.env.job.2' }] },
      container: null,
    });
    expect(executor?.command?.uris).toEqual([
      { value: '/usr/bin/thermos_executor', executable: true },
      { value: 'http://x', executable: false, extract: false, cache: true, outputFile: 'f' },
    ]);
  });

  it('takes revocable cpus for task and executor of a revocable tier', () => {
    const info = build(assigned({ tier: 'revocable' }), true);
    expect(info.resources?.[0]).toEqual({ ...scalarResource('cpus', 1), revocable: {} });
    expect(info.executor?.resources).toEqual([
      { ...scalarResource('cpus', 0.25), revocable: {} },
      scalarResource('mem', 128),
    ]);
  });

  it('runs a Docker task without executor by its image alone', () => {
    const { executorConfig: _, ...plain } = config;
    const task = assigned({ container: { docker: { image: 'hello-world' } } });
    const info = build({ ...task, task: { ...plain, container: { docker: { image: 'hello-world' } } } });
    expect(info).toMatchObject({
      command: { shell: false },
      container: { docker: { image: 'hello-world', parameters: [] }, volumes: [] },
    });
    expect([info.executor, info.data]).toEqual([undefined, undefined]);
    expect(info.resources).toContainEqual(scalarResource('cpus', 1));
  });

  it('announces ports by name where discovery is on', () => {
    expect(build(assigned({}, { assignedPorts: new Map([['http', 31004]]) }), false, 'cluster').discovery).toEqual({
      visibility: 1,
      name: 'job.env.role',
      environment: 'env',
      location: 'cluster',
      ports: { ports: [{ name: 'http', number: 31004, protocol: 'TCP' }] },
    });
    expect(build(assigned(), false, 'cluster').discovery?.ports).toBeNull();
    expect(build(assigned()).discovery).toBeNull();
  });

  it.each([
    ['no container', { container: {} }, 'Task had no supported container set.'],
    ['an image of no kind', { container: { mesos: { image: {} } } }, 'Task had no supported image set.'],
    ['an unknown executor', { executorConfig: { name: 'x' } }, 'No executor configuration found for x'],
    ['no executor and no Docker', { executorConfig: undefined }, 'Task had no executor config'],
    ['too much of something', { resources: [{ ramMb: 4096 }] }, 'Insufficient resource when allocating from offer'],
  ])('refuses %s', (_, changes, message) => {
    expect(() => build(assigned(changes))).toThrow(message);
  });
});
