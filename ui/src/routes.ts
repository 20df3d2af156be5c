/** Addresses of the interface. Those of the original are kept, since they stand in bookmarks, alerts and the clients' output. */

/** A job by its whole name. */
export interface Job {
  readonly role: string;
  readonly environment: string;
  readonly name: string;
}

/** Pages about the whole cluster that the original did not have. A role can't be named so, therefore they are in nobody's way. */
export const CLUSTER_PAGES = ['agents', 'cron', 'pending', 'quotas'] as const;
export type ClusterPage = (typeof CLUSTER_PAGES)[number];

export type Route =
  | { readonly page: 'home' | 'updates' | ClusterPage }
  | { readonly page: 'role'; readonly role: string; readonly environment?: string }
  | { readonly page: 'job'; readonly job: Job }
  | { readonly page: 'instance'; readonly job: Job; readonly instanceId: number }
  | { readonly page: 'task'; readonly job: Job; readonly taskId: string }
  | { readonly page: 'update'; readonly job: Job; readonly updateId: string }
  | { readonly page: 'agent'; readonly host: string }
  | { readonly page: 'unknown'; readonly reason: string };

const LARGEST_INSTANCE = 2 ** 31 - 1;

/** What a path names. A slash at the end is tolerated. */
export function parseRoute(path: string): Route {
  const segments = segmentsOf(path);
  if (segments === undefined) return unknown('The address holds characters that are no text.');
  const [first, ...rest] = segments;
  if (first === 'updates') return rest.length === 0 ? { page: 'updates' } : unknown('There is nothing below /updates.');
  if (first !== 'scheduler') return unknown('The web interface is below /scheduler and /updates.');
  const [role, environment, name, fourth, fifth, ...more] = rest;
  if (role === undefined) return { page: 'home' };
  if (role.startsWith('~')) return clusterPage(role.slice(1), rest.slice(1));
  if (environment === undefined) return { page: 'role', role };
  if (name === undefined) return { page: 'role', role, environment };
  const job = { role, environment, name };
  if (fourth === undefined) return { page: 'job', job };
  if (more.length > 0) return unknown('The address has too many parts.');
  if (fifth === undefined) {
    return /^\d{1,10}$/.test(fourth) && Number(fourth) <= LARGEST_INSTANCE
      ? { page: 'instance', job, instanceId: Number(fourth) }
      : unknown(`An instance has a number, and ${fourth} is none.`);
  }
  if (fourth === 'task') return { page: 'task', job, taskId: fifth };
  if (fourth === 'update') return { page: 'update', job, updateId: fifth };
  return unknown('After a job comes an instance number, task/<id> or update/<id>.');
}

function clusterPage(name: string, rest: readonly string[]): Route {
  const [host, ...more] = rest;
  if (name === 'agents' && host !== undefined && more.length === 0) return { page: 'agent', host };
  const page = CLUSTER_PAGES.find((each) => each === name);
  return page !== undefined && rest.length === 0
    ? { page }
    : unknown(`There is no page ~${[name, ...rest].join('/')}.`);
}

function unknown(reason: string): Route {
  return { page: 'unknown', reason };
}

function segmentsOf(path: string): readonly string[] | undefined {
  try {
    return path
      .replace(/\/$/, '')
      .split('/')
      .slice(1)
      .map((segment) => decodeURIComponent(segment));
  } catch {
    return undefined;
  }
}

/** Path of a page. */
export function pathTo(route: Exclude<Route, { page: 'unknown' }>): string {
  switch (route.page) {
    case 'home':
      return '/scheduler';
    case 'updates':
      return '/updates';
    case 'role':
      return path(route.role, ...(route.environment === undefined ? [] : [route.environment]));
    case 'job':
      return jobPath(route.job);
    case 'instance':
      return jobPath(route.job, String(route.instanceId));
    case 'task':
      return jobPath(route.job, 'task', route.taskId);
    case 'update':
      return jobPath(route.job, 'update', route.updateId);
    case 'agent':
      return path('~agents', route.host);
    default:
      return path(`~${route.page}`);
  }
}

/** `role/environment/name`. */
export function jobText({ role, environment, name }: Job): string {
  return `${role}/${environment}/${name}`;
}

function jobPath({ role, environment, name }: Job, ...more: readonly string[]): string {
  return path(role, environment, name, ...more);
}

function path(...segments: readonly string[]): string {
  return `/scheduler/${segments.map((segment) => encodeURIComponent(segment).replace(/^%7E/, '~')).join('/')}`;
}

/** The observer's page of a task, with its processes, logs and files, as the original links it. */
export function observerUrl(host: string, taskId: string): string {
  return `http://${host}:1338/task/${encodeURIComponent(taskId)}`;
}

/** The scheduler's own dump of a task. */
export function structDumpPath(taskId: string): string {
  return `/structdump/task/${encodeURIComponent(taskId)}`;
}

/** Title of a page in the browser's list of tabs. */
export function titleOf(route: Route, cluster: string): string {
  const what = subjectOf(route);
  return [what, cluster === '' ? 'Aurora' : `Aurora ${cluster}`].filter((part) => part !== '').join(' · ');
}

function subjectOf(route: Route): string {
  switch (route.page) {
    case 'home':
      return '';
    case 'role':
      return [route.role, route.environment].filter((part) => part !== undefined).join('/');
    case 'job':
      return jobText(route.job);
    case 'instance':
      return `${jobText(route.job)}/${route.instanceId}`;
    case 'task':
      return route.taskId;
    case 'update':
      return `Update of ${jobText(route.job)}`;
    case 'agent':
      return route.host;
    case 'unknown':
      return 'No such page';
    default:
      return route.page.charAt(0).toUpperCase() + route.page.slice(1);
  }
}
