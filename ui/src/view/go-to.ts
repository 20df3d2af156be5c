import type { JobSummary, RoleSummary } from '../../../src/wire/index.ts';
import { parseRoute, type Route } from '../routes.ts';

/** Names offered at most. */
const MOST = 30;

type Target = Exclude<Route, { page: 'unknown' }>;

/**
 * What a name leads to: a page, if it has slashes, as role/environment/job/instance; the name itself if it has none and may be that of a role
 * or of a task; undefined for nothing.
 */
export function targetOf(text: string): Target | string | undefined {
  const name = text.trim().replace(/^\/+|\/+$/g, '');
  if (name === '') return undefined;
  if (!name.includes('/')) return name;
  const route = parseRoute(`/scheduler/${name.split('/').map(encodeURIComponent).join('/')}`);
  return route.page === 'unknown' ? undefined : route;
}

/** Names that begin as what was typed: roles before the first slash, jobs behind it. */
export function suggestionsFor(
  text: string,
  roles: readonly RoleSummary[],
  jobs: readonly JobSummary[],
): readonly string[] {
  const names = text.includes('/')
    ? jobs.map(({ job }) => `${job?.key?.role}/${job?.key?.environment}/${job?.key?.name}`)
    : roles.map(({ role }) => `${role}/`);
  return names
    .filter((name) => name.startsWith(text) && name !== text)
    .sort()
    .slice(0, MOST);
}
