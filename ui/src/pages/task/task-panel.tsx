import { type ReactNode, useState } from 'react';
import { Badge } from '../../parts/badge.tsx';
import { ConfigView } from '../../parts/config-view.tsx';
import { Empty, Loaded } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TaskDetail } from '../../parts/task-detail.tsx';
import { taskWithConfig } from '../../state/queries.ts';
import { useQuery } from '../../state/use-query.ts';
import type { TaskRow } from '../../view/tasks.ts';
import { taskTone } from '../../view/tones.ts';

interface TaskPanelProps {
  readonly title: string;
  readonly row: TaskRow;
  readonly children?: ReactNode;
}

/** All about one task. */
export function TaskPanel({ title, row, children }: TaskPanelProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel title={title} aside={<Badge tone={taskTone(row.status)}>{row.statusName}</Badge>}>
      {row.isActive || row.message === '' ? null : <p className="padded outcome">{row.message}</p>}
      <TaskDetail row={row} />
      <details className="raw" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Configuration</summary>
        {isOpen ? <TaskConfiguration taskId={row.taskId} /> : null}
      </details>
      {children}
    </Panel>
  );
}

function TaskConfiguration({ taskId }: { readonly taskId: string }) {
  const found = useQuery(taskWithConfig(taskId));
  return (
    <Loaded from={found}>
      {(task) => {
        const config = task?.assignedTask?.task;
        return config === undefined ? <Empty title="The task has been pruned" /> : <ConfigView config={config} />;
      }}
    </Loaded>
  );
}
