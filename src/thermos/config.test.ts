import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readExecutorConfig, type TaskContext, UnboundPortError } from './config.ts';
import { taskJson } from './task.ts';

const context: TaskContext = {
  taskId: 'www-prod-web-3-uuid',
  instance: 3,
  hostname: 'agent-1',
  user: 'me',
  assignedPorts: new Map([['http', 31000]]),
};

/** Reads a job of one process, with more fields of the process, the task and the job. */
function read(process: object, task: object = {}, job: object = {}, given: Partial<TaskContext> = {}) {
  const whole = { processes: [{ name: 'p', cmdline: 'c', ...process }], ...task };
  return readExecutorConfig(JSON.stringify({ role: 'www', environment: 'prod', task: whole, ...job }), {
    ...context,
    ...given,
  });
}

describe('readExecutorConfig', () => {
  it('fills in what is left out', () => {
    expect(read({})).toEqual({
      task: {
        name: 'p',
        processes: [
          {
            name: 'p',
            cmdline: 'c',
            maxFailures: 1,
            daemon: false,
            ephemeral: false,
            minDurationSecs: 5,
            final: false,
          },
        ],
        constraints: [],
        maxFailures: 1,
        maxConcurrency: 0,
        finalizationWaitSecs: 30,
      },
      ports: { http: 31000 },
    });
  });

  it('is lenient about the form of leaves', () => {
    const { task } = read(
      { name: 7, max_failures: '12', daemon: 'TRUE', ephemeral: 1, final: '0', min_duration: '0.5', unknown: {} },
      { max_failures: '{{mesos.instance}}', resources: { cpu: '0.25', ram: 1024, disk: '2048' }, user: 'u' },
    );
    expect(task).toMatchObject({
      name: '7',
      maxFailures: 3,
      resources: { cpu: 0.25, ramBytes: 1024, diskBytes: 2048, gpu: 0 },
      user: 'u',
      processes: [{ name: '7', maxFailures: 12, daemon: true, ephemeral: true, final: false, minDurationSecs: 0.5 }],
    });
  });

  it('resolves templates (10.11)', () => {
    const cmdline =
      'echo {{mesos.instance}} {{thermos.ports[http]}} {{thermos.task_id}} {{thermos.user}} {{mesos.hostname}} {{role}} {{name}} {{&x}}';
    const { task } = read({ cmdline });
    expect(task.processes[0]?.cmdline).toBe('echo 3 31000 www-prod-web-3-uuid me agent-1 www p {{x}}');
  });

  it('takes logger settings', () => {
    const logger = (settings: object) => read({ logger: settings }).task.processes[0]?.logger;
    expect(logger({})).toEqual({ destination: 'file', mode: 'standard' });
    expect(logger({ destination: 'both', mode: 'rotate' })).toEqual({
      destination: 'both',
      mode: 'rotate',
      logSize: 104857600,
      backups: 5,
    });
    expect(logger({ mode: 'rotate', rotate: { log_size: 10, backups: 2 } })).toMatchObject({ logSize: 10, backups: 2 });
  });

  it('has a health check when there is something to check', () => {
    const health = (config: object | undefined, assigned: [string, number][] = []) =>
      read({}, {}, { health_check_config: config }, { assignedPorts: new Map(assigned) }).health;
    expect(health(undefined)).toBeUndefined();
    expect(health({ interval_secs: 3 })).toBeUndefined();
    expect(health(undefined, [['health', 1]])).toEqual({
      check: { kind: 'http', endpoint: '/health', expectedResponse: 'ok', expectedCode: 0 },
      initialIntervalSecs: 15,
      intervalSecs: 10,
      maxConsecutiveFailures: 0,
      minConsecutiveSuccesses: 1,
      timeoutSecs: 1,
    });
    const both = { http: { endpoint: '/x' }, shell: { shell_command: 'nc {{thermos.ports[a]}} {{thermos.ports[b]}}' } };
    expect(health({ health_checker: both, timeout_secs: '2.5' }, [['a', 7]])).toMatchObject({
      check: { kind: 'shell', command: 'nc 7 {{thermos.ports[b]}}' },
      timeoutSecs: 2.5,
    });
  });

  it('has lifecycle endpoints when their port is there', () => {
    const lifecycle = { http: { port: 'admin', graceful_shutdown_wait_secs: 1 } };
    const announce = { portmap: { admin: 'http' } };
    expect(read({}, {}, { lifecycle }).lifecycle).toBeUndefined();
    expect(read({}, {}, { lifecycle, announce }).lifecycle).toEqual({
      port: 31000,
      gracefulEndpoint: '/quitquitquit',
      gracefulWaitSecs: 1,
      shutdownEndpoint: '/abortabortabort',
      shutdownWaitSecs: 5,
    });
    expect(read({}, {}, { announce: {} }).ports).toEqual({ aurora: 31000, http: 31000 });
  });

  it('lets the last of several processes with one name count', () => {
    const processes = [
      { name: 'p', cmdline: 'old' },
      { name: 'p', cmdline: 'new' },
    ];
    expect(read({}, { processes }).task.processes.map((process) => process.cmdline)).toEqual(['new']);
  });

  it.each([
    ['', /^Task did not have a thermos config!$/],
    ['{', /^Could not deserialize thermos config: /],
    ['[]', /^Got invalid task: job must be an object, not \[\]$/],
    ['{}', /^Got invalid task: job.task is required$/],
    ['{"task":{}}', /^Got invalid task: job.task.processes is required$/],
    ['{"task":{"processes":[]}}', /Unexpected unbound refs: {{processes\[0\].name}}/],
    ['{"task":{"processes":[{"name":"p"}]}}', /^Got invalid task: job.task.processes\[0\].cmdline is required$/],
  ])('refuses %j', (data, message) => {
    expect(() => readExecutorConfig(data, context)).toThrow(message);
  });

  it.each([
    // 10.12
    [{ cmdline: '{{undefined}} {{a.b[c]}}' }, {}, 'Unexpected unbound refs: {{undefined}} {{a.b[c]}}. Make sure'],
    [{ min_duration: '{{undefined}}' }, {}, 'Unexpected unbound refs: {{undefined}}.'],
    [{ name: '.hidden' }, {}, 'Task has invalid process: Invalid process name: .hidden'],
    [{ name: 'a/b' }, {}, 'Task has invalid process: Invalid process name: a/b'],
    [{ name: '' }, {}, 'Task has invalid process: Invalid process name: '],
    [{ max_failures: 'many' }, {}, 'job.task.processes[0].max_failures must be an integer, not "many"'],
    [{ daemon: 'maybe' }, {}, 'job.task.processes[0].daemon must be true or false, not "maybe"'],
    [{ logger: { mode: 'x' } }, {}, 'logger.mode must be one of standard, rotate, not "x"'],
    [{ logger: { mode: 'rotate', rotate: { log_size: 0 } } }, {}, 'Log size cannot be less than one byte.'],
    [{ logger: { mode: 'rotate', rotate: { backups: 0 } } }, {}, 'Log backups cannot be less than one.'],
    [{ cmdline: [] }, {}, 'job.task.processes[0].cmdline must be text or a number, not []'],
    [{}, { constraints: [{ order: ['p', 'p'] }] }, 'Task has invalid plan: Cycles detected in the task schedule!'],
  ])('refuses process %j in task %j', (process, task, message) => {
    expect(() => read(process, task)).toThrow(`Got invalid task: `);
    expect(() => read(process, task)).toThrow(message);
  });

  it('tells a port that was not assigned from other mistakes', () => {
    const act = () => read({ cmdline: '{{thermos.ports[admin]}}' });
    expect(act).toThrow(UnboundPortError);
    expect(act).toThrow('Task requires unbound port admin!');
  });

  it('writes the task as the observer reads it', () => {
    const task = {
      processes: [{ name: 'p', cmdline: 'c', logger: { mode: 'rotate' } }],
      resources: { cpu: 1, ram: 2, disk: 3 },
      constraints: [{ order: ['p'] }],
    };
    const { task: first } = readExecutorConfig(JSON.stringify({ task }), context);
    const { task: second } = readExecutorConfig(JSON.stringify({ task: JSON.parse(taskJson(first)) }), context);
    expect(second).toEqual(first);
    expect(JSON.parse(taskJson(first))).toEqual({
      name: 'p',
      processes: [
        {
          name: 'p',
          cmdline: 'c',
          max_failures: 1,
          daemon: false,
          ephemeral: false,
          min_duration: 5,
          final: false,
          logger: { destination: 'file', mode: 'rotate', rotate: { log_size: 104857600, backups: 5 } },
        },
      ],
      constraints: [{ order: ['p'] }],
      resources: { cpu: 1, ram: 2, disk: 3, gpu: 0 },
      max_failures: 1,
      max_concurrency: 0,
      finalization_wait: 30,
    });
  });
});

interface TaskInfoRecord {
  readonly data_decoded: {
    readonly taskId: string;
    readonly instanceId: number;
    readonly slaveHost: string;
    readonly assignedPorts: Record<string, number>;
    readonly task: { readonly executorConfig: { readonly data: string } };
  };
}

const recorded = join(process.env.AURORA_GOLDEN ?? '../shared/golden', 'clients', 'executor');
const folder = existsSync(recorded) ? recorded : join(import.meta.dirname, 'fixtures');

describe('configurations that the original scheduler handed to the original executor', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.taskinfo.json')))('%s is read', (name) => {
    const { data_decoded: assigned } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as TaskInfoRecord;
    const { task, ports, health } = readExecutorConfig(assigned.task.executorConfig.data, {
      taskId: assigned.taskId,
      instance: assigned.instanceId,
      hostname: assigned.slaveHost,
      user: 'me',
      assignedPorts: new Map(Object.entries(assigned.assignedPorts)),
    });
    const { http } = assigned.assignedPorts;
    expect(ports).toEqual(http === undefined ? {} : { http, aurora: http, health: http });
    expect(health === undefined).toBe(http === undefined);
    expect(JSON.stringify(task)).not.toContain('{{');
    if (name.startsWith('devel_web')) {
      expect(task.processes.map((process) => [process.name, process.cmdline, process.final])).toEqual([
        ['web', 'sleep 3600 # 31113 1 1', false],
        ['bye', 'echo bye', true],
      ]);
      expect(health).toMatchObject({ initialIntervalSecs: 1, maxConsecutiveFailures: 2 });
    }
  });
});
