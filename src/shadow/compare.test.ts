import { describe, expect, it } from '@jest/globals';
import {
  AuroraAdminMethods,
  binary,
  json,
  MessageType,
  type Response,
  ResponseCode,
  type ScheduledTask,
} from '../wire/index.ts';
import { compareReplies } from './compare.ts';

const reply = (success: Response, protocol = binary) =>
  protocol.encodeMessage(
    { name: 'getTasksStatus', type: MessageType.REPLY, seqid: 1 },
    AuroraAdminMethods.getTasksStatus.result,
    { success },
  );

const task = (taskId: string, slaveHost: string, ...constraints: readonly string[]): ScheduledTask => ({
  status: 2,
  failureCount: 0,
  timesPartitioned: 0,
  assignedTask: {
    taskId,
    slaveHost,
    instanceId: 0,
    task: {
      isService: true,
      priority: 0,
      maxTaskFailures: 1,
      constraints: constraints.map((name) => ({ name, constraint: { limit: { limit: 1 } } })),
    },
  },
});
const tasks = (...all: readonly ScheduledTask[]): Response => ({
  responseCode: ResponseCode.OK,
  serverInfo: { clusterName: `cluster ${all.length}`, statsUrlPrefix: `of ${all.length}` },
  result: { scheduleStatusResult: { tasks: all } },
});
const TASKS = 'response.result.scheduleStatusResult.tasks[]';

describe.each([binary, json])('replies', (protocol) => {
  it.each<[string, Response, Response, readonly object[]]>([
    ['the same', tasks(task('a', 'h')), tasks(task('a', 'h')), []],
    [
      'the same in another order',
      tasks(task('a', 'h', 'x', 'y'), task('b', 'h')),
      tasks(task('b', 'h'), task('a', 'h', 'y', 'x')),
      [],
    ],
    [
      'with another host',
      tasks(task('a', 'h'), task('b', 'h')),
      tasks(task('b', 'i'), task('a', 'h')),
      [{ path: `${TASKS}.assignedTask.slaveHost`, old: '"h"', new: '"i"' }],
    ],
    [
      'with another constraint',
      tasks(task('a', 'h', 'x')),
      tasks(task('a', 'h', 'y')),
      [{ path: `${TASKS}.assignedTask.task.constraints[].name`, old: '"x"', new: '"y"' }],
    ],
    ['with a task more', tasks(), tasks(task('a', 'h')), [{ path: TASKS, old: undefined }]],
    ['with a task less', tasks(task('a', 'h')), tasks(), [{ path: TASKS, new: undefined }]],
    [
      'with another code',
      tasks(),
      { ...tasks(), responseCode: ResponseCode.ERROR },
      [{ path: 'response.responseCode', old: '1', new: '2' }],
    ],
    [
      'with the same task twice',
      tasks(task('a', 'h')),
      tasks(task('a', 'h'), task('a', 'h')),
      [{ path: TASKS, old: undefined }],
    ],
  ])('%s', (_, was, is, differences) => {
    const found = compareReplies(protocol, reply(was, protocol), reply(is, protocol));
    expect(found).toHaveLength(differences.length);
    expect(found).toMatchObject(differences);
  });

  it('of which one is an exception', () => {
    const exception = Buffer.from('[1,"getTasksStatus",3,1,{"1":{"str":"broken"},"2":{"i32":6}}]');
    const found = compareReplies(json, reply(tasks(), json), exception);
    expect(found).toEqual([{ path: 'message', old: '"reply"', new: '"exception"' }]);
  });

  it('that differ in everything are told in part', () => {
    const many = (host: string) => tasks(...Array.from({ length: 100 }, (_, n) => task(`task-${n}`, host)));
    expect(compareReplies(protocol, reply(many('h'), protocol), reply(many('i'), protocol))).toHaveLength(20);
  });
});
