import { Link } from '../parts/link.tsx';
import { pathTo, type Route } from '../routes.ts';
import { GoTo } from './go-to.tsx';
import { ThemeChoice } from './theme-choice.tsx';

const PAGES = [
  { title: 'Roles', to: pathTo({ page: 'home' }), holds: ['home', 'role', 'job', 'instance', 'task'] },
  { title: 'Updates', to: pathTo({ page: 'updates' }), holds: ['updates', 'update'] },
  { title: 'Pending', to: pathTo({ page: 'pending' }), holds: ['pending'] },
  { title: 'Agents', to: pathTo({ page: 'agents' }), holds: ['agents', 'agent'] },
  { title: 'Quotas', to: pathTo({ page: 'quotas' }), holds: ['quotas'] },
  { title: 'Cron', to: pathTo({ page: 'cron' }), holds: ['cron'] },
] as const;

/** The bar at the top: where one can go. */
export function TopBar({ route }: { readonly route: Route }) {
  return (
    <header className="top-bar">
      <Link to={pathTo({ page: 'home' })} className="brand">
        <img src="/assets/images/aurora.svg" alt="" width="26" height="26" />
        Aurora
      </Link>
      <nav aria-label="Pages">
        {PAGES.map(({ title, to, holds }) => (
          <Link key={to} to={to} isCurrent={holds.some((page) => page === route.page)}>
            {title}
          </Link>
        ))}
      </nav>
      <GoTo />
      <ThemeChoice />
    </header>
  );
}
