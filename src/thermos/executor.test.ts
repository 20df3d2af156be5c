import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { sleep, systemClock, systemRandom } from '../clock/index.ts';
import { thermos } from '../wire/index.ts';
import { checkpointPaths, decodeRecords } from './checkpoint.ts';
import { Executor } from './executor.ts';
import { executorPaths, KILLED_BY_SCHEDULER, type Launch, readLaunch, requestKill } from './executor-dir.ts';
import { assignedTask, ExecutorFixture, TASK_ID } from './executor-fixture.ts';

const fixtures: ExecutorFixture[] = [];

afterEach(async () => {
  for (const fixture of fixtures.splice(0)) await fixture.remove();
});

async function make(...args: Parameters<typeof ExecutorFixture.make>): Promise<ExecutorFixture> {
  const fixture = await ExecutorFixture.make(...args);
  fixtures.push(fixture);
  return fixture;
}

async function start({ directory }: ExecutorFixture): Promise<{ executor: Executor; ended: Promise<void> }> {
  const executor = await Executor.open(directory, await readLaunch(directory), systemClock, systemRandom);
  return { executor, ended: executor.run() };
}

/** Runs a task to its end and gives its updates. */
async function run(...args: Parameters<typeof ExecutorFixture.make>): Promise<[ExecutorFixture, string[]]> {
  const fixture = await make(...args);
  await (await start(fixture)).ended;
  expect(await fixture.processes()).toEqual([]);
  return [fixture, await fixture.updates()];
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Every process state of the checkpoint, in order. */
async function history(fixture: ExecutorFixture): Promise<string[]> {
  const { records } = decodeRecords(
    await readFile(checkpointPaths(executorPaths(fixture.directory).checkpoints, TASK_ID).runner),
  );
  return records.flatMap(({ process_status: change, task_status: task }) => {
    if (task?.state !== undefined) return [thermos.TaskStateName[task.state]];
    return change?.state === undefined ? [] : [`${change.process} ${thermos.ProcessStateName[change.state]}`];
  });
}

const STARTED = ['TASK_STARTING', 'TASK_RUNNING No health-check defined, task is assumed healthy.'];
const FINISHED = [...STARTED, 'TASK_FINISHED Task finished.'];
const FAILED = [...STARTED, 'TASK_FAILED Task failed.'];
const KILLED = [...STARTED, 'TASK_KILLED Instructed to kill task.'];

describe('processes', () => {
  it('10.1 run in order', async () => {
    const [fixture, updates] = await run({
      processes: [
        { name: 'b', cmdline: 'cat made-by-a' },
        { name: 'a', cmdline: 'sleep 0.05; echo a > made-by-a' },
      ],
      task: { constraints: [{ order: ['a', 'b'] }] },
    });
    expect(updates).toEqual(FINISHED);
    expect(await fixture.output('b')).toBe('a\n');
    expect(await history(fixture)).toEqual([
      'ACTIVE',
      ...['WAITING', 'FORKED', 'RUNNING', 'SUCCESS'].map((state) => `a ${state}`),
      ...['WAITING', 'FORKED', 'RUNNING', 'SUCCESS'].map((state) => `b ${state}`),
      ...['CLEANING', 'FINALIZING', 'SUCCESS'],
    ]);
  });

  it('10.2 are not run after a failure', async () => {
    const [fixture, updates] = await run({
      processes: [
        { name: 'a', cmdline: 'exit 1' },
        { name: 'b', cmdline: 'true' },
      ],
      task: { constraints: [{ order: ['a', 'b'] }] },
    });
    expect(updates).toEqual(FAILED);
    expect(await readdir(join(fixture.sandbox, '.logs'))).toEqual(['a']);
  });

  it('10.3 are tried again, each run with logs of its own', async () => {
    const cmdline = 'echo x >> tries; echo try $(wc -l < tries); test $(wc -l < tries) = 3';
    const [fixture, updates] = await run({ processes: [{ name: 'a', cmdline, max_failures: 3, min_duration: 0 }] });
    expect(updates).toEqual(FINISHED);
    expect(await Promise.all([0, 1, 2].map((attempt) => fixture.output('a', attempt)))).toEqual([
      'try 1\n',
      'try 2\n',
      'try 3\n',
    ]);
  });

  it('wait between runs', async () => {
    const begin = performance.now();
    const [, updates] = await run({
      processes: [{ name: 'a', cmdline: 'exit 1', max_failures: 3, min_duration: 0.15 }],
    });
    expect(updates).toEqual(FAILED);
    expect(performance.now() - begin).toBeGreaterThan(300);
  });

  it('10.5 that are ephemeral end with the others', async () => {
    const [fixture, updates] = await run({
      processes: [
        { name: 'main', cmdline: 'until test -e up; do sleep 0.01; done' },
        {
          name: 'd',
          cmdline: 'trap "echo asked; exit 0" TERM; touch up; sleep 60 & wait',
          daemon: true,
          ephemeral: true,
        },
      ],
    });
    expect(updates).toEqual(FINISHED);
    expect(await fixture.output('d')).toBe('asked\n');
  });

  it('10.6 that are final run after a failure', async () => {
    const [fixture, updates] = await run({
      processes: [
        { name: 'main', cmdline: 'exit 1' },
        { name: 'f', cmdline: 'echo bye', final: true },
      ],
    });
    expect(updates).toEqual(FAILED);
    expect(await fixture.output('f')).toBe('bye\n');
  });

  it('10.7 that ignore SIGTERM are killed in time, and final ones skipped', async () => {
    const [fixture, updates] = await run({
      processes: [
        { name: 'main', cmdline: 'until test -e up; do sleep 0.01; done; exit 1' },
        { name: 'stubborn', cmdline: "trap '' TERM; touch up; while true; do sleep 60; done" },
        { name: 'f', cmdline: 'true', final: true },
      ],
      task: { finalization_wait: 0.2 },
    });
    expect(updates).toEqual(FAILED);
    expect((await history(fixture)).slice(-3)).toEqual(['CLEANING', 'stubborn KILLED', 'FAILED']);
  });

  it('10.9 run one at a time when told to', async () => {
    const cmdline = 'mkdir lock || exit 1; sleep 0.05; rmdir lock';
    const processes = ['a', 'b', 'c'].map((name) => ({ name, cmdline }));
    const [, updates] = await run({ processes, task: { max_concurrency: 1 } });
    expect(updates).toEqual(FINISHED);
  });

  it('10.10 may fail up to the number allowed', async () => {
    const [fixture, updates] = await run({
      processes: [
        { name: 'a', cmdline: 'exit 1' },
        { name: 'b', cmdline: 'sleep 0.1; exit 1' },
        { name: 'c', cmdline: 'sleep 60' },
      ],
      task: { max_failures: 2 },
    });
    expect(updates).toEqual(FAILED);
    expect(await history(fixture)).toContain('c KILLED');
  });

  it('10.11 see what the templates name', async () => {
    const cmdline = 'echo {{mesos.instance}} {{thermos.ports[http]}} {{thermos.task_id}} {{mesos.hostname}}';
    const [fixture] = await run({ processes: [{ name: 'p', cmdline }] }, { http: 31000 });
    expect(await fixture.output('p')).toBe(`3 31000 ${TASK_ID} localhost\n`);
  });

  it('have a clean environment in the sandbox', async () => {
    const [fixture] = await run({ processes: [{ name: 'p', cmdline: 'pwd; env | sort; echo err >&2' }] });
    const lines = (await fixture.output('p')).trim().split('\n');
    const names = lines.slice(1).map((line) => line.split('=')[0]);
    // bash itself sets the last three.
    expect(names).toEqual(['HOME', 'LOGNAME', 'PATH', 'PWD', 'SHLVL', 'USER', '_']);
    expect(lines[0]).toBe(fixture.sandbox);
    expect(lines).toContain(`HOME=${fixture.sandbox}`);
    expect(await fixture.output('p', 0, 'stderr')).toBe('err\n');
    expect((await stat(fixture.sandbox)).mode & 0o777).toBe(0o700);
  });

  it('have a profile and, when asked for, the whole environment', async () => {
    const launch: Partial<Launch> = {
      preserveEnvironment: true,
      environment: { PATH: process.env.PATH ?? '', MORE: 'm' },
    };
    const processes = [
      { name: 'a', cmdline: 'echo "export FROM_PROFILE=yes" > .thermos_profile' },
      { name: 'b', cmdline: 'echo $FROM_PROFILE $MORE' },
    ];
    const [fixture] = await run({ processes, task: { constraints: [{ order: ['a', 'b'] }] } }, {}, launch);
    expect(await fixture.output('b')).toBe('yes m\n');
  });

  it('leave nothing behind in the background', async () => {
    const background =
      '(trap "" TERM; sleep 60) & setsid sleep 60 & setsid bash -c "trap \'\' TERM; sleep 60; true" & sleep 0.1';
    const [fixture, updates] = await run({ processes: [{ name: 'p', cmdline: background }] });
    expect(updates).toEqual(FINISHED);
    expect(await fixture.processes()).toEqual([]);
  });

  it('are run again when a signal kills them, which is no failure', async () => {
    const cmdline = 'test -e again && exit 0; touch again; kill -9 $$';
    const [fixture, updates] = await run({ processes: [{ name: 'p', cmdline, min_duration: 0 }] });
    expect(updates).toEqual(FINISHED);
    expect(await history(fixture)).toContain('p KILLED');
  });

  it('fail when they cannot be started', async () => {
    const [fixture, updates] = await run({ processes: [{ name: 'p', cmdline: 'true \0' }] });
    expect(updates).toEqual(FAILED);
    expect(await history(fixture)).toEqual(['ACTIVE', 'p WAITING', 'p FAILED', 'CLEANING', 'FINALIZING', 'FAILED']);
  });

  it('rotate their logs without being lost or held in memory', async () => {
    const logger = { mode: 'rotate', rotate: { log_size: 1_000_000, backups: 2 } };
    const cmdline = 'yes 0123456789abcdef | head -c 20000000; echo end; echo e >&2';
    const [fixture, updates] = await run({ processes: [{ name: 'p', cmdline, logger }] });
    expect(updates).toEqual(FINISHED);
    const folder = join(fixture.sandbox, '.logs', 'p', '0');
    expect((await readdir(folder)).sort()).toEqual(['stderr', 'stdout', 'stdout.1', 'stdout.2']);
    for (const name of ['stdout.1', 'stdout.2']) {
      const { size } = await stat(join(folder, name));
      expect(size).toBeGreaterThanOrEqual(1_000_000);
      expect(size).toBeLessThan(1_100_000);
    }
    expect(
      (await fixture.output('p')).endsWith('end\n') || (await fixture.output('p', 0, 'stdout.1')).endsWith('end\n'),
    ).toBe(true);
    expect(await fixture.output('p', 0, 'stderr')).toBe('e\n');
  });

  it('log where the executor is told when they do not say', async () => {
    const logger = { destination: 'none', mode: 'standard' } as const;
    const processes = [
      { name: 'quiet', cmdline: 'echo x' },
      { name: 'own', cmdline: 'echo y', logger: {} },
    ];
    const [fixture] = await run({ processes }, {}, { logger });
    await expect(fixture.output('quiet')).rejects.toThrow('ENOENT');
    expect(await fixture.output('own')).toBe('y\n');
  });
});

describe('health', () => {
  const shell = (shell_command: string, more: object = {}) => ({
    health_check_config: {
      health_checker: { shell: { shell_command } },
      initial_interval_secs: 0,
      interval_secs: 0.05,
      ...more,
    },
  });

  it('10.14 is reported when a check passes', async () => {
    // Ends when the second check has been made.
    const processes = [{ name: 'p', cmdline: 'until test -e checked/2; do sleep 0.01; done; sleep 0.2' }];
    const [, updates] = await run({
      processes,
      ...shell('cd sandbox; mkdir checked || touch checked/2', { min_consecutive_successes: 2 }),
    });
    expect(updates).toEqual(['TASK_STARTING', 'TASK_RUNNING Task is healthy.', 'TASK_FINISHED Task finished.']);
  });

  it('10.13 ends a task that does not get well', async () => {
    const processes = [{ name: 'p', cmdline: 'sleep 60' }];
    const [, updates] = await run({ processes, ...shell('echo sick; exit 1', { initial_interval_secs: 0.1 }) });
    expect(updates).toEqual([
      'TASK_STARTING',
      "TASK_FAILED Failed health check! Command 'echo sick; exit 1' returned non-zero exit status 1 with output 'sick\n'",
    ]);
  });

  it('is snoozed by a file in the sandbox', async () => {
    const fixture = await make({
      processes: [{ name: 'p', cmdline: 'sleep 60' }],
      ...shell('exit 1', { initial_interval_secs: 10 }),
    });
    const { executor, ended } = await start(fixture);
    await fixture.reached('TASK_STARTING');
    while (!(await stat(fixture.sandbox).catch(() => undefined))) await sleep(systemClock, 5);
    await writeFile(join(fixture.sandbox, '.healthchecksnooze'), '');
    expect(await fixture.reached('TASK_RUNNING')).toEqual(['TASK_STARTING', 'TASK_RUNNING Task is healthy.']);
    executor.kill(KILLED_BY_SCHEDULER);
    await ended;
  });

  it('is asked for over HTTP, and its failure ends a healthy task', async () => {
    const port = await freePort();
    const server = `require('http').createServer((q, r) => {
      if (q.method === 'POST') { r.end(); return; }
      r.end(require('fs').existsSync('sick') ? 'sick' : 'OK');
    }).listen({{thermos.ports[http]}}, '127.0.0.1')`;
    const fixture = await make(
      {
        processes: [{ name: 'srv', cmdline: `exec ${process.execPath} -e "${server}"` }],
        announce: { portmap: { health: 'http' } },
        health_check_config: { initial_interval_secs: 2.5, interval_secs: 0.05, max_consecutive_failures: 1 },
      },
      { http: port },
    );
    const { ended } = await start(fixture);
    expect(await fixture.reached('TASK_RUNNING')).toEqual(['TASK_STARTING', 'TASK_RUNNING Task is healthy.']);
    // Failures count once the initial interval is over.
    await writeFile(join(fixture.sandbox, 'sick'), '');
    await ended;
    expect((await fixture.updates()).at(-1)).toBe(
      'TASK_FAILED Failed health check! Response differs from expected response (expected "ok", got "sick")',
    );
  });
});

describe('a kill', () => {
  it('ends every process, a grandchild that ignores SIGTERM included', async () => {
    const grandchild = 'bash -c \'trap "" TERM; echo $$ > grandchild; while true; do sleep 60; done\'';
    const fixture = await make(
      { processes: [{ name: 'p', cmdline: `${grandchild} & wait` }] },
      {},
      { stopTimeoutSecs: 0.3 },
    );
    const { executor, ended } = await start(fixture);
    const pid = Number(await fixture.file('grandchild'));
    expect(await fixture.processes()).toContain(pid);
    // The stop timeout is what ends the grandchild; a minute would be too long here.
    executor.kill(KILLED_BY_SCHEDULER);
    await sleep(systemClock, 100);
    expect(await fixture.processes()).toContain(pid);
    await ended;
    expect(await fixture.updates()).toEqual(KILLED);
    expect(await fixture.processes()).toEqual([]);
  });

  it('lets processes end in peace, the children of a shell that died first too', async () => {
    const child =
      'bash -c \'trap "sleep 0.2; echo done > peace; exit" TERM; echo > up; while true; do sleep 0.01; done\'';
    const fixture = await make({ processes: [{ name: 'p', cmdline: `${child} & wait; true` }] });
    const { executor, ended } = await start(fixture);
    while (!(await readdir(fixture.sandbox).catch(() => [''])).includes('up')) await sleep(systemClock, 10);
    executor.kill(KILLED_BY_SCHEDULER);
    await ended;
    expect(await fixture.updates()).toEqual(KILLED);
    expect(await fixture.file('peace')).toBe('done');
  });

  it('before the start is no start', async () => {
    const fixture = await make({ processes: [{ name: 'p', cmdline: 'touch ran' }] });
    await requestKill(fixture.directory, { reason: KILLED_BY_SCHEDULER });
    await (await start(fixture)).ended;
    expect(await fixture.updates()).toEqual(['TASK_STARTING', 'TASK_KILLED Task killed during initialization.']);
    expect(await readdir(fixture.sandbox)).toEqual([]);
  });

  it('10.17 is announced over HTTP; a task that then ends is not signalled', async () => {
    const port = await freePort();
    const server = `process.on('SIGTERM', () => console.log('TERM')); require('http').createServer((q, r) => {
      console.log(q.method, q.url); r.end(); if (q.url === '/abort') process.exit(0);
    }).listen(${port}, '127.0.0.1', () => console.log('up'))`;
    const lifecycle = {
      http: {
        port: 'http',
        shutdown_endpoint: '/abort',
        graceful_shutdown_wait_secs: 0.1,
        shutdown_wait_secs: 5,
      },
    };
    const processes = [{ name: 'srv', cmdline: `exec ${process.execPath} -e "${server}" > out` }];
    const fixture = await make({ processes, lifecycle }, { http: port });
    const { executor, ended } = await start(fixture);
    expect(await fixture.file('out')).toBe('up');
    executor.kill(KILLED_BY_SCHEDULER);
    await ended;
    expect(await fixture.file('out')).toBe('up\nPOST /quitquitquit\nPOST /abort');
    expect(await fixture.updates()).toEqual(KILLED);
    expect((await history(fixture)).slice(-4)).toEqual(['srv SUCCESS', 'CLEANING', 'FINALIZING', 'SUCCESS']);
  });
});

describe('a task that cannot be run', () => {
  it.each([
    [Buffer.from('nonsense'), ['TASK_FAILED Could not deserialize task.']],
    [new Uint8Array(), ['TASK_FAILED Could not deserialize task.']],
    [
      assignedTask(''),
      [
        'TASK_STARTING',
        'TASK_FAILED Could not deserialize Thermos task from AssignedTask: Task did not have a thermos config!',
      ],
    ],
    [
      assignedTask(JSON.stringify({ task: { processes: [{ name: 'p', cmdline: '{{undefined}}' }] } })),
      [
        'TASK_STARTING',
        'TASK_FAILED Could not deserialize Thermos task from AssignedTask: Got invalid task: Unexpected unbound refs: {{undefined}}. Make sure you are not nesting template variables.',
      ],
    ],
    [
      assignedTask(JSON.stringify({ task: { processes: [{ name: 'p', cmdline: '{{thermos.ports[x]}}' }] } })),
      [
        'TASK_STARTING',
        'TASK_FAILED Task initialization failed: Task failed: Thermos failed with internal error. (Task requires unbound port x!)',
      ],
    ],
  ])('is reported as failed, case %#', async (data, expected) => {
    const fixture = await ExecutorFixture.withData(data);
    fixtures.push(fixture);
    await (await start(fixture)).ended;
    expect(await fixture.updates()).toEqual(expected);
  });
});
