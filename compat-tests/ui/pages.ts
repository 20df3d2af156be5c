import { BIG, HELLO, HUGE, MIXED, NIGHTLY, ROLLING, type Scene } from './scene.ts';

/** A page of the interface, and how to see that it is there. */
export interface PageCheck {
  /** Of its screenshot, too. */
  readonly name: string;
  readonly path: string;
  /** Texts that must be shown. */
  readonly shows: readonly (string | RegExp)[];
  /** Something to be clicked first, by its accessible name. */
  readonly click?: { readonly role: 'button' | 'tab'; readonly name: string | RegExp };
}

type JobName = typeof HELLO;

function path({ role, environment, name }: JobName, ...more: readonly string[]): string {
  return `/scheduler/${[role, environment, name, ...more].join('/')}`;
}

/** Every page of the interface, with what the scene puts on it. */
export function pagesOf({ updates, host, endedTask }: Scene): readonly PageCheck[] {
  return [
    { name: 'roles', path: '/scheduler', shows: ['team-7', 'updates under way', '43 roles'] },
    { name: 'role', path: '/scheduler/www', shows: ['hello', '★', '60', '64.00 GiB', 'preferred'] },
    { name: 'role-environment', path: '/scheduler/www/devel', shows: ['Jobs in devel', 'mixed', 'huge'] },
    { name: 'job', path: path(HELLO), shows: ['All 3 tasks are RUNNING', 'Active tasks (3)'] },
    { name: 'job-10000', path: path(BIG), shows: ['Active tasks (10,000)', 'host-00'] },
    {
      name: 'job-completed-10000',
      path: `${path(BIG)}?jobView=history`,
      shows: ['KILLED', /Completed tasks \(\d+,\d{3}\)/],
    },
    { name: 'job-updating', path: path(ROLLING), shows: ['Update in progress', '/ 150'] },
    { name: 'job-pending', path: path(HUGE), shows: ['All 2 tasks are PENDING', 'Why are tasks pending?'] },
    {
      name: 'job-config',
      path: `${path(MIXED)}?taskView=config`,
      shows: ['Difference', 'lines removed', '0 - 1, 5 - 7', 'release: 2'],
    },
    { name: 'job-cron', path: path(NIGHTLY), shows: ['30 3 * * *', 'CANCEL_NEW', 'No run goes on'] },
    { name: 'job-updates', path: `${path(MIXED)}?jobView=updates`, shows: [updates.mixed, 'ROLLED_FORWARD'] },
    {
      name: 'instance',
      path: path(HELLO, '0'),
      shows: ['Active task', 'sandbox', 'Instance history (1)', 'Host neighbors'],
    },
    { name: 'instance-pending', path: path(HUGE, '0'), shows: ['PENDING', 'Insufficient: CPU', 'Nearest fit'] },
    { name: 'task', path: path(HELLO, 'task', endedTask), shows: [`Task: ${endedTask}`, 'KILLED'] },
    {
      name: 'update',
      path: path(ROLLING, 'update', updates.rolling),
      shows: ['Update in progress', '/ 150', 'Instance updating', 'Release 2'],
    },
    {
      name: 'update-10000',
      path: path(BIG, 'update', updates.big),
      shows: ['/ 10000', 'Instance updated', 'Update diff'],
    },
    { name: 'updates', path: '/updates', shows: ['upd/prod/rolling', 'www/devel/mixed', 'ROLLED_FORWARD'] },
    { name: 'pending', path: '/scheduler/~pending', shows: ['www/devel/huge', 'Insufficient: CPU'] },
    { name: 'quotas', path: '/scheduler/~quotas', shows: ['www', '64.00 GiB'] },
    { name: 'agents', path: '/scheduler/~agents', shows: ['host-00000', 'in maintenance 3', 'rack: rack-0'] },
    { name: 'agents-maintenance', path: '/scheduler/~agents?mode=maintenance', shows: ['host-00100', 'SCHEDULED'] },
    { name: 'agent', path: `/scheduler/~agents/${host}?filter=hello`, shows: [`Agent ${host}`, 'www/prod/hello'] },
    { name: 'cron', path: '/scheduler/~cron', shows: ['cronr/prod/nightly', '30 3 * * *'] },
    { name: 'no-such-job', path: '/scheduler/www/prod/nothing', shows: ['There is no job www/prod/nothing'] },
    { name: 'no-such-instance', path: path(HELLO, '77'), shows: ['No active task found'] },
    { name: 'no-such-task', path: path(HELLO, 'task', 'gone'), shows: ['Task not found'] },
    { name: 'no-such-update', path: path(HELLO, 'update', 'gone'), shows: ['There is no such update'] },
    { name: 'no-such-role', path: '/scheduler/nobody', shows: ['nobody has no jobs', 'This role has no quota'] },
    { name: 'no-such-page', path: '/scheduler/www/prod/hello/foo', shows: ['There is no such page', 'foo is none'] },
  ];
}
