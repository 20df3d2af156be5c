import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { overheadOf } from './executor.ts';
import { parseExecutorConfig } from './executor-config.ts';
import { Value, Volume } from './messages.ts';
import { goldenRoot } from './testing/golden.ts';

const entry = {
  executor: {
    name: 'shell',
    command: {
      value: 'run.sh',
      shell: 'false',
      arguments: ['-v'],
      uris: [{ value: '/run.sh', executable: true, extract: false, cache: 'true' }],
    },
    resources: [
      { name: 'cpus', type: 'SCALAR', scalar: { value: 0.5 } },
      { name: 'mem', type: 'SCALAR', scalar: { value: 32 } },
    ],
  },
  task_prefix: 'shell-',
};
const config = (...entries: unknown[]): string => JSON.stringify(entries);

describe('parseExecutorConfig', () => {
  it('reads command, resources and mounts', () => {
    const mounts = [{ host_path: '/h', container_path: '/c', mode: 'RO' }];
    const [executor] = parseExecutorConfig(config({ ...entry, volume_mounts: mounts }));
    expect(executor).toEqual({
      name: 'shell',
      taskPrefix: 'shell-',
      command: {
        value: 'run.sh',
        shell: false,
        arguments: ['-v'],
        uris: [{ value: '/run.sh', executable: true, extract: false, cache: true }],
      },
      resources: [
        { name: 'cpus', type: Value.Type.SCALAR, scalar: { value: 0.5 } },
        { name: 'mem', type: Value.Type.SCALAR, scalar: { value: 32 } },
      ],
      volumeMounts: [{ hostPath: '/h', containerPath: '/c', mode: Volume.Mode.RO }],
      more: {},
    });
    expect(executor && overheadOf(executor)).toMatchObject({ cpus: 0.5, ramMb: 32, diskMb: 0 });
  });

  it('keeps what else Mesos is to know', () => {
    const executor = { ...entry.executor, shutdown_grace_period: { nanoseconds: 5e9 } };
    expect(parseExecutorConfig(config({ ...entry, executor }))[0]?.more).toEqual({
      shutdownGracePeriod: { nanoseconds: 5e9 },
    });
  });

  it('reads the file of the recorded session', () => {
    const executors = parseExecutorConfig(readFileSync(join(goldenRoot(), 'api/custom-executors.json'), 'utf8'));
    expect(executors.map(({ name, taskPrefix }) => [name, taskPrefix])).toEqual([
      ['CustomExec', 'thermos-'],
      ['SecondExec', 'thermos-2-'],
    ]);
  });

  it.each([
    ['this is not json', ''],
    ['{}', 'Expecting a JSON array'],
    [config({ ...entry, executor: {} }), 'entry 0: executor.name must be set'],
    [config(entry, { task_prefix: 'x' }), 'entry 1: executor must be an object'],
    [config({ executor: entry.executor }), 'entry 0: task_prefix must be a text'],
    [config({ ...entry, task_prefix: null }), 'entry 0: task_prefix must be a text'],
    [config({ ...entry, mounts: [] }), 'entry 0: Unrecognized field "mounts"'],
    [config({ ...entry, executor: { ...entry.executor, nmae: 'x' } }), 'entry 0: Unrecognized field "nmae"'],
    [
      config({ ...entry, executor: { ...entry.executor, command: { valeu: 'x' } } }),
      'entry 0: Unrecognized field "command.valeu"',
    ],
    [
      config({ ...entry, volume_mounts: [{ container_path: '/c', mode: 'XX' }] }),
      'entry 0: Unrecognized value "XX" of field "mode"',
    ],
    [config({ ...entry, volume_mounts: [{ container_path: '/c' }] }), 'entry 0: Missing required fields: mode'],
    [config({ ...entry, volume_mounts: {} }), 'entry 0: volume_mounts must be a list'],
  ])('refuses %s', (text, cause) => {
    expect(() => parseExecutorConfig(text)).toThrow(`Failed to read executor settings: ${cause}`);
  });
});
