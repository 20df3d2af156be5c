import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { glogLines } from './glog-lines.ts';

describe('log lines as text', () => {
  it('look as those of the original', () => {
    const lines: string[] = [];
    const log = pino(
      { name: 'scheduler', timestamp: () => ',"time":1795435100328' },
      glogLines({ write: (line) => void lines.push(line) }),
    );
    log.info({ taskId: 't 1', agents: 3 }, 'placed');
    log.child({ room: 'mesos' }).warn('gone');
    log.error({ err: new Error('no disk') }, 'failed');
    expect(lines.slice(0, 2)).toEqual([
      'I1123 11:58:20.328 [scheduler] placed taskId=t 1 agents=3\n',
      'W1123 11:58:20.328 [mesos] gone\n',
    ]);
    expect(lines[2]).toMatch(/^E1123 11:58:20.328 \[scheduler\] failed\nError: no disk\n +at /);
  });
});
