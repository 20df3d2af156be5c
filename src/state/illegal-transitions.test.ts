import { describe, expect, it } from '@jest/globals';
import { seededRandom, VirtualClock } from '../clock/index.ts';
import { Stats } from '../stats/index.ts';
import { createMemoryStore } from '../store/index.ts';
import { ScheduleStatus } from '../wire/index.ts';
import { StateManager } from './state-manager.ts';

const { PENDING, RUNNING, FINISHED, LOST } = ScheduleStatus;

describe('illegal requests', () => {
  it('are counted, whether they ask for a kill or not; others are not', async () => {
    const stats = new Stats();
    const clock = new VirtualClock(0);
    const state = new StateManager({
      ...{ clock, random: seededRandom(1), schedulerHost: 'here', count: stats.count },
      penaltyMs: () => 0,
    });
    const store = createMemoryStore({ clock });
    const results = await store.write((tx) => {
      const job = { role: 'www', environment: 'prod', name: 'web' };
      const [id = ''] = state.insertPendingTasks(tx, { job, isService: true, priority: 0, maxTaskFailures: 1 }, [0]);
      const change = (taskId: string, target: ScheduleStatus, cas?: ScheduleStatus) =>
        state.changeState(tx, taskId, target, { cas });
      return [change(id, PENDING), change(id, LOST, RUNNING), change(id, FINISHED), change('unknown', RUNNING)];
    });
    expect(results).toEqual(['NOOP', 'INVALID_CAS_STATE', 'ILLEGAL', 'ILLEGAL_WITH_SIDE_EFFECTS']);
    expect(stats.snapshot().get('scheduler_illegal_task_state_transitions')?.value).toBe(2);
  });
});
