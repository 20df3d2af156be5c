import { describe, expect, it } from '@jest/globals';
import { TaskState } from '../mesos/index.ts';
import {
  decodeFromAgent,
  decodeRegistration,
  decodeToAgent,
  encodeFromAgent,
  encodeRegistration,
  encodeToAgent,
  type FromAgent,
  type Registration,
  type ToAgent,
} from './protocol.ts';

const framework = { user: 'u', name: 'f', id: { value: 'F' }, capabilities: [{ type: 5 }] };
const task = {
  name: 'n',
  taskId: { value: 't' },
  agentId: { value: 'A' },
  resources: [{ name: 'cpus', type: 0, scalar: { value: 0.5 } }],
  data: Uint8Array.of(0, 255),
};

describe('what goes between master and agent', () => {
  it.each<ToAgent>([
    {
      type: 'registered',
      agentId: 'A',
      masterId: 'M',
      unknown: [{ frameworkId: 'F', taskId: 't', partitionAware: true }],
    },
    { type: 'run', framework, task },
    { type: 'kill', frameworkId: 'F', taskId: 't' },
    { type: 'acknowledge', frameworkId: 'F', taskId: 't', uuid: '00ff' },
    { type: 'frameworkUpdated', framework },
    { type: 'shutdownFramework', frameworkId: 'F' },
    { type: 'ping' },
  ])('to the agent: $type', (message) => {
    const line = encodeToAgent(message);
    expect(line).not.toContain('\n');
    expect(decodeToAgent(line)).toMatchObject(message);
  });

  it('from the agent', () => {
    const status = { taskId: { value: 't' }, state: TaskState.TASK_RUNNING, uuid: Uint8Array.of(1) };
    const messages: FromAgent[] = [
      { type: 'update', frameworkId: 'F', status, latest: TaskState.TASK_FINISHED },
      { type: 'executorExited', frameworkId: 'F', executorId: 'e', status: 768 },
      { type: 'pong' },
    ];
    expect(decodeFromAgent(encodeFromAgent(messages))).toMatchObject(messages);
  });

  it('registrations', () => {
    const registration: Registration = {
      agentId: 'A',
      description: {
        hostname: 'h',
        cpus: 1,
        mem: 2,
        disk: 3,
        ports: [{ begin: 1, end: 2 }],
        attributes: { a: 'b', c: 1 },
      },
      frameworks: [framework],
      tasks: [
        {
          frameworkId: 'F',
          info: task,
          state: TaskState.TASK_RUNNING,
          executorAlive: true,
          containerStatus: { containerId: { value: 'c' } },
        },
      ],
    };
    expect(decodeRegistration(encodeRegistration(registration))).toMatchObject(registration);
  });
});
