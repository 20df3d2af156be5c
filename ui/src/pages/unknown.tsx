import { Link } from '../parts/link.tsx';
import { Empty } from '../parts/notice.tsx';
import { pathTo } from '../routes.ts';

/** For addresses that lead nowhere. */
export function UnknownPage({ reason }: { readonly reason: string }) {
  return (
    <div className="panel">
      <Empty title="There is no such page">
        {reason} <Link to={pathTo({ page: 'home' })}>All roles</Link>
      </Empty>
    </div>
  );
}
