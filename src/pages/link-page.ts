import type { FilePage, Page } from '../http/index.ts';
import { plainPage } from './html.ts';

const GROUPS: readonly (readonly [title: string, paths: readonly string[]])[] = [
  ['Enduser Interface', ['/mname', '/scheduler', '/updates']],
  [
    'Cluster Overview',
    ['/agents', '/cron', '/maintenance', '/offers', '/pendingtasks', '/quotas', '/state', '/tiers', '/utilization'],
  ],
  ['Scheduler API', ['/apiclient/api.html']],
  ['Scheduler Internals', ['/contention', '/leaderhealth', '/logconfig', '/services', '/structdump', '/threads']],
  ['Statistics', ['/graphview', '/metrics', '/vars']],
];

/** Seconds for which browsers keep what lies ready. */
export const MAX_AGE_SECS = 3600;

/** `/`, and the other ways to it: links to all pages. */
export function linkPages(): readonly Page[] {
  const groups = GROUPS.map(([title, paths]) => {
    const links = paths.map((path) => `<li><a href="${path}">${path}</a></li>`).join('\n');
    return `<h4>${title}</h4>\n<ul>\n${links}\n</ul>`;
  });
  const file = {
    type: 'text/html',
    body: Buffer.from(plainPage('Aurora', `<h2>Administration</h2>\n${groups.join('\n')}`)),
    maxAgeSecs: MAX_AGE_SECS,
  };
  const page = (path: string): FilePage => ({ path, leaderOnly: false, file: () => file });
  const assets: FilePage = {
    ...{ path: '/assets', below: true, leaderOnly: false },
    file: (rest) => (rest === '' || rest === '/' ? file : 404),
  };
  return [page('/'), page('/index.html'), page('/assets/index.html'), assets];
}
