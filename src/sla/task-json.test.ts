import { describe, expect, it } from '@jest/globals';
import { type ScheduledTask, ScheduleStatus } from '../wire/index.ts';
import { questionBody, taskJson } from './task-json.ts';

const TASK: ScheduledTask = {
  assignedTask: {
    taskId: 'taskA',
    slaveHost: 'a',
    task: {
      job: { role: 'role', environment: 'dev', name: 'job' },
      isService: true,
      priority: 0,
      maxTaskFailures: 0,
      production: true,
      metadata: [{ key: 'k', value: 'v' }],
      container: { mesos: {} },
      resources: [{ numCpus: 1.5 }, { ramMb: 1024 }],
      slaPolicy: { percentageSlaPolicy: { percentage: 95, durationSecs: 1800 } },
    },
    assignedPorts: new Map([['http', 1000]]),
    instanceId: 1,
  },
  status: ScheduleStatus.RUNNING,
  failureCount: 0,
  taskEvents: [{ timestamp: 1000, status: ScheduleStatus.RUNNING, message: "a<b & 'c'=d" }],
  timesPartitioned: 0,
};

/** As the original sent it (shared/spec/sla-maintenance.md). */
const RECORDED =
  '{"taskConfig":{"assignedTask":{"taskId":"taskA","slaveHost":"a","task":{"isService":1,"priority":0,"maxTaskFailures":0,"production":1,' +
  '"metadata":[{"key":"k","value":"v"}],"job":{"role":"role","environment":"dev","name":"job"},"container":{"mesos":{}},' +
  '"resources":[{"numCpus":1.5},{"ramMb":1024}],"slaPolicy":{"percentageSlaPolicy":{"percentage":95.0,"durationSecs":1800}}},' +
  '"assignedPorts":{"http":1000},"instanceId":1},"status":2,"failureCount":0,"taskEvents":[{"timestamp":1000,"status":2,' +
  '"message":"a\\u003cb \\u0026 \\u0027c\\u0027\\u003dd"}],"timesPartitioned":0},"task":"c/role/dev/job/1",' +
  '"forceMaintenanceCountdownMs":"604755646"}';

describe('the question to a coordinator', () => {
  it('is what the original sent', () => {
    expect(questionBody(TASK, 'c/role/dev/job/1', { forceMaintenanceCountdownMs: '604755646' })).toBe(RECORDED);
  });

  it('ends with the task when there is nothing more to say', () => {
    expect(questionBody(TASK, 'c/r/e/n/1', {})).toMatch(/"task":"c\/r\/e\/n\/1"}$/);
  });
});

describe('taskJson', () => {
  it('writes 64-bit integers whole, doubles as Java does, and empty sets', () => {
    const { assignedTask } = TASK;
    const text = taskJson({
      ...TASK,
      assignedTask: {
        ...assignedTask,
        instanceId: 0,
        task: {
          ...assignedTask?.task,
          isService: false,
          priority: 0,
          maxTaskFailures: -1,
          metadata: [],
          taskLinks: new Map(),
          resources: [{ numCpus: 1e-9 }],
          slaPolicy: { countSlaPolicy: { count: 9_223_372_036_854_775_807n, durationSecs: 0 } },
          constraints: [{ name: 'host', constraint: { limit: { limit: 1 } } }],
        },
      },
    });
    expect(JSON.parse(text)).toMatchObject({ assignedTask: { instanceId: 0, task: { isService: 0, metadata: [] } } });
    expect(text).toContain('"numCpus":1.0E-9');
    expect(text).toContain('"count":9223372036854775807,"durationSecs":0');
    expect(text).toContain('"constraints":[{"name":"host","constraint":{"limit":{"limit":1}}}],"taskLinks":{}');
  });
});
