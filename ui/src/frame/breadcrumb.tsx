import { Link } from '../parts/link.tsx';
import { type Job, pathTo, type Route } from '../routes.ts';

interface Crumb {
  readonly text: string;
  readonly to: string;
}

/** Where one is: cluster / role / environment / name / … */
export function Breadcrumb({ route, cluster }: { readonly route: Route; readonly cluster: string }) {
  const crumbs: Crumb[] = [
    { text: cluster === '' ? 'cluster' : cluster, to: pathTo({ page: 'home' }) },
    ...crumbsOf(route),
  ];
  return (
    <nav className="breadcrumb" aria-label="Breadcrumb">
      <ol>
        {crumbs.map(({ text, to }, i) => (
          <li key={to}>
            <Link to={to} isCurrent={i === crumbs.length - 1}>
              {text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function crumbsOf(route: Route): readonly Crumb[] {
  switch (route.page) {
    case 'home':
    case 'unknown':
      return [];
    case 'role': {
      const { role, environment } = route;
      const first = { text: role, to: pathTo({ page: 'role', role }) };
      return environment === undefined ? [first] : [first, { text: environment, to: pathTo(route) }];
    }
    case 'job':
      return ofJob(route.job);
    case 'instance':
      return [...ofJob(route.job), { text: String(route.instanceId), to: pathTo(route) }];
    case 'task':
      return [...ofJob(route.job), { text: route.taskId, to: pathTo(route) }];
    case 'update':
      return [...ofJob(route.job), { text: route.updateId, to: pathTo(route) }];
    case 'agent':
      return [
        { text: 'agents', to: pathTo({ page: 'agents' }) },
        { text: route.host, to: pathTo(route) },
      ];
    default:
      return [{ text: route.page, to: pathTo(route) }];
  }
}

function ofJob(job: Job): readonly Crumb[] {
  const { role, environment, name } = job;
  return [
    { text: role, to: pathTo({ page: 'role', role }) },
    { text: environment, to: pathTo({ page: 'role', role, environment }) },
    { text: name, to: pathTo({ page: 'job', job }) },
  ];
}
