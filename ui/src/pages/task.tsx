import { Link } from '../parts/link.tsx';
import { Empty, Loaded } from '../parts/notice.tsx';
import { type Job, pathTo } from '../routes.ts';
import { taskById } from '../state/queries.ts';
import { useQuery } from '../state/use-query.ts';
import { taskRow } from '../view/tasks.ts';
import { TaskPanel } from './task/task-panel.tsx';

interface TaskPageProps {
  readonly job: Job;
  readonly taskId: string;
}

/** One task by its id, whether it goes on or has ended. */
export function TaskPage({ job, taskId }: TaskPageProps) {
  const found = useQuery(taskById(job, taskId));
  return (
    <Loaded from={found}>
      {([task]) =>
        task === undefined ? (
          <div className="panel">
            <Empty title="Task not found">
              It may have been automatically pruned. <Link to={pathTo({ page: 'job', job })}>All tasks of the job</Link>
            </Empty>
          </div>
        ) : (
          <TaskPanel title={`Task: ${taskId}`} row={taskRow(task)} />
        )
      }
    </Loaded>
  );
}
