import { useEffect, useSyncExternalStore } from 'react';
import { cluster } from './api/ask.ts';
import { Breadcrumb } from './frame/breadcrumb.tsx';
import { Help } from './frame/help.tsx';
import { useKeys } from './frame/keys.ts';
import { StatusLine } from './frame/status-line.tsx';
import { TopBar } from './frame/top-bar.tsx';
import { AgentPage } from './pages/agent.tsx';
import { AgentsPage } from './pages/agents.tsx';
import { CronPage } from './pages/cron.tsx';
import { HomePage } from './pages/home.tsx';
import { InstancePage } from './pages/instance.tsx';
import { JobPage } from './pages/job.tsx';
import { PendingPage } from './pages/pending.tsx';
import { QuotasPage } from './pages/quotas.tsx';
import { RolePage } from './pages/role.tsx';
import { TaskPage } from './pages/task.tsx';
import { UnknownPage } from './pages/unknown.tsx';
import { UpdatePage } from './pages/update.tsx';
import { UpdatesPage } from './pages/updates.tsx';
import { parseRoute, type Route, titleOf } from './routes.ts';
import { usePath } from './state/location.ts';
import { clusterName } from './state/queries.ts';
import { useQuery } from './state/use-query.ts';

/** The whole interface: the page that the address names, in its frame. */
export function App() {
  const path = usePath();
  const route = parseRoute(path);
  const name = useSyncExternalStore(cluster.watch, cluster.name);
  // Some pages are read elsewhere than from the API.
  useQuery(name === '' ? clusterName() : undefined);
  const title = titleOf(route, name);
  useEffect(() => {
    document.title = title;
  }, [title]);
  const [isHelpOpen, setHelpOpen] = useKeys();
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <TopBar route={route} />
      <Breadcrumb route={route} cluster={name} />
      <StatusLine />
      {/* A page keeps nothing of the one before it. */}
      <main id="content" key={path}>
        <PageOf route={route} />
      </main>
      {isHelpOpen ? <Help onClose={() => setHelpOpen(false)} /> : null}
    </>
  );
}

function PageOf({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'role':
      return <RolePage role={route.role} environment={route.environment} />;
    case 'job':
      return <JobPage job={route.job} />;
    case 'instance':
      return <InstancePage job={route.job} instanceId={route.instanceId} />;
    case 'task':
      return <TaskPage job={route.job} taskId={route.taskId} />;
    case 'update':
      return <UpdatePage job={route.job} updateId={route.updateId} />;
    case 'updates':
      return <UpdatesPage />;
    case 'agents':
      return <AgentsPage />;
    case 'agent':
      return <AgentPage host={route.host} />;
    case 'pending':
      return <PendingPage />;
    case 'quotas':
      return <QuotasPage />;
    case 'cron':
      return <CronPage />;
    case 'unknown':
      return <UnknownPage reason={route.reason} />;
  }
}
