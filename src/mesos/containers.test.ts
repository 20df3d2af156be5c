import { describe, expect, it } from '@jest/globals';
import { type AssignedTask, type Container, Mode, type TaskConfig } from '../wire/index.ts';
import { THERMOS_EXECUTOR, type ThermosSettings, thermosExecutor } from './executor.ts';
import { ContainerInfo, Image, type Offer, Volume } from './messages.ts';
import { scalarResource } from './resources.ts';
import { taskInfo } from './task-info.ts';

const MOUNT = { hostPath: '/host', containerPath: '/container', mode: 'RO' } as const;
const SENT_MOUNT = { hostPath: '/host', containerPath: '/container', mode: Volume.Mode.RO };
const OWN = { containerPath: '/own', hostPath: '/of/host', mode: Mode.RW };
const SENT_OWN = { ...OWN, mode: Volume.Mode.RW };
const DOCKER_IMAGE = { docker: { name: 'name', tag: 'tag' } };

const offer: Offer = {
  id: { value: 'o' },
  frameworkId: { value: 'F' },
  agentId: { value: 'a' },
  hostname: 'h',
  resources: [scalarResource('cpus', 4), scalarResource('mem', 4096), scalarResource('disk', 8192)],
};

/** What becomes of a task's container, by whether it has an executor and what that one mounts. */
function sent(container: Container, mounts: ThermosSettings['containerMounts'] = [], withExecutor = true) {
  const config: TaskConfig = {
    job: { role: 'role', environment: 'env', name: 'job' },
    ...{ isService: true, priority: 0, maxTaskFailures: 1, tier: 'preferred', container },
    resources: [{ numCpus: 1 }, { ramMb: 128 }, { diskMb: 256 }],
    ...(withExecutor ? { executorConfig: { name: THERMOS_EXECUTOR, data: '{}' } } : {}),
  };
  const task: AssignedTask = { taskId: 't', slaveId: 'a', slaveHost: 'h', task: config, instanceId: 0 };
  const executor = thermosExecutor({ executorPath: '/x', cpus: 0.25, ramMb: 128, containerMounts: mounts });
  const info = taskInfo(task, offer, false, {
    executors: new Map([[executor.name, executor]]),
    revocableNames: new Set(['cpus']),
  });
  return { ofTask: info.container, ofExecutor: info.executor?.container, command: info.command };
}

const taskfs = (image: Image) => ({ containerPath: 'taskfs', mode: Volume.Mode.RO, image });

describe('the container of a task', () => {
  it('is none for Mesos without an image, whatever is mounted', () => {
    expect(sent({ mesos: { volumes: [OWN] } }, [MOUNT])).toEqual({
      ...{ ofTask: undefined, ofExecutor: null, command: undefined },
    });
  });

  it.each([
    ['of Docker', DOCKER_IMAGE, { type: Image.Type.DOCKER, docker: { name: 'name:tag' } }],
    [
      'of AppC',
      { appc: { name: 'name', imageId: 'sha512-1' } },
      { type: Image.Type.APPC, appc: { name: 'name', id: 'sha512-1' } },
    ],
  ])('mounts an image %s behind the volumes of the executor and its own', (_, image, expected) => {
    const mesos = { type: ContainerInfo.Type.MESOS, mesos: {} };
    expect(sent({ mesos: { image } }).ofExecutor).toEqual({ ...mesos, volumes: [taskfs(expected)] });
    expect(sent({ mesos: { image, volumes: [OWN] } }).ofExecutor).toEqual({
      ...mesos,
      volumes: [SENT_OWN, taskfs(expected)],
    });
    expect(sent({ mesos: { image, volumes: [OWN] } }, [MOUNT]).ofExecutor).toEqual({
      ...mesos,
      volumes: [SENT_MOUNT, SENT_OWN, taskfs(expected)],
    });
  });

  it('of Docker has its parameters, and the volumes of the executor alone', () => {
    const docker = { image: 'testimage', parameters: [{ name: 'label', value: 'testparameter' }] };
    const expected = { image: 'testimage', parameters: [{ key: 'label', value: 'testparameter' }] };
    expect(sent({ docker })).toEqual({
      ofTask: undefined,
      ofExecutor: { type: ContainerInfo.Type.DOCKER, docker: expected, volumes: [] },
      command: undefined,
    });
    expect(sent({ docker }, [MOUNT]).ofExecutor?.volumes).toEqual([SENT_MOUNT]);
  });

  it('of Docker without an executor is the task’s, without volumes, and runs what the image says', () => {
    expect(sent({ docker: { image: 'hello-world' } }, [MOUNT], false)).toEqual({
      ofTask: { type: ContainerInfo.Type.DOCKER, docker: { image: 'hello-world', parameters: [] }, volumes: [] },
      ofExecutor: undefined,
      command: { shell: false },
    });
  });
});
