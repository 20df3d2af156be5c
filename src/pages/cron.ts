import type { ResourcePage } from '../http/index.ts';

/** `/cron`: the schedules that are waited for, by job. (aurora: scheduler/http/Cron.java) */
export function cronPage(schedules: () => ReadonlyMap<string, string>): ResourcePage {
  return {
    path: '/cron',
    leaderOnly: true,
    type: 'application/json',
    answer: () => JSON.stringify({ scheduled: Object.fromEntries(schedules()) }),
  };
}
