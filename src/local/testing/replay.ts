import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VirtualClock } from '../../clock/index.ts';
import {
  type Call,
  type Event,
  type FrameworkInfo,
  readCall,
  readObject,
  shapeOf,
  type TaskInfo,
  TaskState,
  TaskStatus,
} from '../../mesos/index.ts';
import type { Containerizer, RecoveredRun, RunListener, RunUpdate, TaskRef } from '../agent/containerizer.ts';
import { isTerminal } from '../task-state.ts';
import { hex } from '../uuid.ts';
import { golden, parseHttp, splitRecords } from './golden.ts';

/** A recorded scenario: the calls in the order they were made, the events of its first subscription. */
export interface Scenario {
  readonly subscribe: Call;
  readonly calls: readonly Call[];
  readonly events: readonly Event[];
}

export function readScenario(name: string): Scenario {
  const folder = join(golden, 'json', name);
  const call = (file: string): Call => readCall(parseHttp(readFileSync(join(folder, file))).body.toString('utf8'));
  const files = readdirSync(folder).filter((file) => /^\d\d-.*\.request\.http$/.test(file));
  const stream = splitRecords(readFileSync(join(folder, 'stream.recordio')));
  return {
    subscribe: call('subscribe.request.http'),
    calls: files.sort().map(call),
    events: stream.map(
      (record) => readObject(shapeOf('mesos.v1.scheduler.Event'), JSON.parse(record.toString())) as Event,
    ),
  };
}

/** The agent of the recordings. */
export const RECORDED_AGENT = {
  hostname: 'agent1.example',
  cpus: 4,
  mem: 4096,
  disk: 10_000,
  ports: [{ begin: 31000, end: 31999 }],
  attributes: { host: 'agent1', rack: 'r1', dedicated: 'web/multi', zone: 10 },
} as const;

/** Says of each task what the recorded executors and agent said, with the same uuids. */
export class RecordedContainerizer implements Containerizer {
  private readonly clock: VirtualClock;
  private readonly script: readonly Event[];
  private readonly running = new Map<string, RecoveredRun>();
  private listener: RunListener | undefined;

  constructor(clock: VirtualClock, events: readonly Event[]) {
    this.clock = clock;
    const seen = new Set<string>();
    this.script = events.filter((event) => {
      const uuid = event.update?.status.uuid;
      if (uuid == null) return event.failure?.executorId != null;
      return !seen.has(hex(uuid)) && seen.add(hex(uuid));
    });
  }

  async recover(_agentId: string | undefined, listener: RunListener): Promise<readonly RecoveredRun[]> {
    this.listener = listener;
    return [...this.running.values()];
  }

  launch(_agentId: string, framework: FrameworkInfo, info: TaskInfo, containerId: string): void {
    const taskId = info.taskId.value;
    const ref = { frameworkId: framework.id?.value ?? '', taskId };
    const updates = this.updatesOf(taskId);
    for (const status of updates) if (!isTerminal(status.state)) this.listener?.onUpdate(ref, asUpdate(status));
    const state = updates.findLast((status) => !isTerminal(status.state))?.state ?? TaskState.TASK_STAGING;
    this.running.set(taskId, { framework, info, containerId, state });
    const end = updates.find((status) => isTerminal(status.state) && status.state !== TaskState.TASK_KILLED);
    if (end === undefined) return;
    const ranSecs = (end.timestamp ?? 0) - (updates[0]?.timestamp ?? 0);
    this.clock.after(Math.max(50, ranSecs * 1000), () => this.end(ref, end));
  }

  kill(ref: TaskRef): void {
    const end = this.updatesOf(ref.taskId).find(({ state }) => state === TaskState.TASK_KILLED);
    if (end !== undefined) this.end(ref, end);
  }

  acknowledged(): void {}

  forget(ref: TaskRef): void {
    this.running.delete(ref.taskId);
  }

  async stop(): Promise<void> {
    this.listener = undefined;
  }

  /** An executor that died is reported before its tasks are. */
  private end(ref: TaskRef, status: TaskStatus): void {
    const failure = this.script.find(({ failure }) => failure?.executorId?.value === status.executorId?.value)?.failure;
    if (failure != null) this.listener?.onExit(ref, failure.status ?? 0);
    this.listener?.onUpdate(ref, asUpdate(status));
  }

  private updatesOf(taskId: string): TaskStatus[] {
    return this.script.flatMap(({ update }) => (update?.status.taskId.value === taskId ? [update.status] : []));
  }
}

function asUpdate(status: TaskStatus): RunUpdate {
  return {
    uuid: status.uuid ?? new Uint8Array(16),
    state: status.state,
    message: status.message ?? undefined,
    reason: status.reason ?? undefined,
    by: status.source === TaskStatus.Source.SOURCE_AGENT ? 'agent' : 'executor',
    timestampSecs: 0,
  };
}
