import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { ContainerInfo, Image, type TaskInfo, Volume } from '../../mesos/index.ts';
import { AssignedTask, binary } from '../../wire/index.ts';
import { assignedTaskOf, whyNotRunnable } from './command-task.ts';

const base: TaskInfo = { name: 'n', taskId: { value: 't' }, agentId: { value: 'a' }, resources: [] };
const executor = { executorId: { value: 'thermos-t' }, name: 'AuroraExecutor', command: { value: 'x' } };
const framework = { user: 'www', name: 'f', id: { value: 'F' } };

describe('whyNotRunnable', () => {
  it.each<[string, Partial<TaskInfo>, string | undefined]>([
    ['a plain command', { command: { value: 'true' } }, undefined],
    ['a thermos task', { executor }, undefined],
    [
      'a thermos task whose executor is fetched',
      { executor: { ...executor, command: { uris: [{ value: '/bin/executor', executable: true }] } } },
      undefined,
    ],
    [
      'a thermos task with a file of its own to fetch',
      { executor: { ...executor, command: { uris: [{ value: 'http://x/y', executable: false }] } } },
      'The local agent fetches no files, so not http://x/y',
    ],
    [
      'a Docker container',
      { executor: { ...executor, container: { type: ContainerInfo.Type.DOCKER, docker: { image: 'nginx:1' } } } },
      'The local agent runs no containers, so not the Docker image nginx:1',
    ],
    [
      'an image in a volume',
      {
        executor: {
          ...executor,
          container: {
            type: ContainerInfo.Type.MESOS,
            mesos: {},
            volumes: [
              {
                containerPath: 'taskfs',
                mode: Volume.Mode.RO,
                image: { type: Image.Type.DOCKER, docker: { name: 'alpine:3' } },
              },
            ],
          },
        },
      },
      'The local agent runs no containers, so not the image alpine:3',
    ],
    [
      'another executor',
      { executor: { ...executor, name: 'docker-compose' } },
      'The local agent runs tasks of the executor AuroraExecutor and plain commands, not of the executor docker-compose',
    ],
  ])('of %s', (_name, task, reason) => expect(whyNotRunnable({ ...base, ...task })).toBe(reason));
});

describe('assignedTaskOf', () => {
  it('hands the data of a thermos task over as it is', () => {
    const data = Uint8Array.of(1, 2, 3);
    expect(assignedTaskOf({ ...base, executor, data }, framework, 'h')).toBe(data);
  });

  const commandLine = (command: NonNullable<TaskInfo['command']>): string => {
    const assigned = binary.decode(AssignedTask, assignedTaskOf({ ...base, command }, framework, 'h'));
    expect(assigned).toMatchObject({ taskId: 't', slaveId: 'a', slaveHost: 'h', task: { job: { role: 'www' } } });
    return JSON.parse(assigned.task?.executorConfig?.data ?? '').task.processes[0].cmdline;
  };

  it.each<[string, NonNullable<TaskInfo['command']>, string]>([
    ['for the shell', { value: 'echo "a  b" c' }, 'a  b c\n'],
    [
      'with words of its own',
      { value: '/bin/echo', shell: false, arguments: ['echo', "it's", '$HOME'] },
      "it's $HOME\n",
    ],
    ['with an environment', { value: 'echo "$X"', environment: { variables: [{ name: 'X', value: "a'b" }] } }, "a'b\n"],
  ])('makes one process of a command %s', (_name, command, output) => {
    expect(spawnSync('/bin/bash', ['-c', commandLine(command)]).stdout.toString()).toBe(output);
  });

  it('keeps templates of other programs from being read as ours', () => {
    expect(commandLine({ value: 'x {{a.b}} {{}} {' })).toBe('x {{&a.b}} {{}} {');
  });
});
