import { existsSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Clock, Random, Timer } from '../clock/index.ts';
import { type AssignedTask, decodeAssignedTask } from '../wire/binary/runner.ts';
import { CheckpointWriter } from './checkpoint-writer.ts';
import { type ExecutorConfig, readExecutorConfig, UnboundPortError } from './config.ts';
import { acceptKill, executorPaths, type Launch, runnerEnvironment } from './executor-dir.ts';
import { checkHttp, checkShell } from './health-check.ts';
import { HealthMonitor } from './health-monitor.ts';
import { signalHttp } from './http-signal.ts';
import { decideReport, HEALTHY, NO_HEALTH_CHECK, type Reporting, type ReportingEvent, type Status } from './status.ts';
import type { HealthCheckConfig, HttpLifecycle } from './task.ts';
import { killByEnvironment, TaskRunner } from './task-runner.ts';
import { ConfigError } from './template.ts';
import { UpdateLog } from './updates.ts';

/** How long killed processes, and the final ones, get to end by themselves; then they are made to. */
const PREEMPTION_WAIT_MS = 60_000;
const DEFAULT_STOP_TIMEOUT_SECS = 120;
/** Time for an answer to a POST that announces the end. */
const LIFECYCLE_TIMEOUT_MS = 1_000;

/**
 * Runs the task of one executor directory from its launch to its last update, which is on disk when this resolves.
 *
 * There is no user switching: everything runs as the user that runs the runner, whether or not there is one named like the
 * role. Isolation, disk quotas and announcing in ZooKeeper are left to a real agent with the original executor.
 * (aurora: src/main/python/apache/aurora/executor/aurora_executor.py)
 */
export class Executor {
  private readonly directory: string;
  private readonly paths: ReturnType<typeof executorPaths>;
  private readonly user = currentUser();
  private readonly launch: Launch;
  private readonly updates: UpdateLog;
  private readonly clock: Clock;
  private reporting: Reporting = { kind: 'starting' };
  private task: { readonly runner: TaskRunner; readonly config: ExecutorConfig } | undefined;
  private monitor: HealthMonitor | undefined;
  private stopTimer: Timer | undefined;
  /** A kill that came before the task was started. */
  private earlyKill: string | undefined;
  private lastReport: Promise<unknown> = Promise.resolve();

  private constructor(directory: string, launch: Launch, updates: UpdateLog, clock: Clock) {
    this.directory = directory;
    this.paths = executorPaths(directory);
    this.launch = launch;
    this.updates = updates;
    this.clock = clock;
  }

  static async open(directory: string, launch: Launch, clock: Clock, random: Random): Promise<Executor> {
    return new Executor(directory, launch, await UpdateLog.open(directory, clock, random), clock);
  }

  /** Runs the task. @throws when the executor itself fails; then {@link abandon} is left to do */
  async run(): Promise<void> {
    try {
      const assigned = this.decodeTask();
      if (assigned === undefined) {
        await this.report({ state: 'TASK_FAILED', message: 'Could not deserialize task.' });
        return;
      }
      await this.report({ state: 'TASK_STARTING' });
      const problem = await this.startTask(assigned);
      if (problem !== undefined) {
        await this.report(problem);
        return;
      }
      await this.finishTask();
    } finally {
      this.monitor?.stop();
      this.stopTimer?.cancel();
    }
  }

  /** Takes up a kill request of the agent, if there is one. */
  async lookForKill(): Promise<void> {
    const request = await acceptKill(this.directory);
    if (request !== undefined) this.kill(request.reason);
  }

  /** Stops the task; `reason` is the message of its TASK_KILLED. */
  kill(reason: string): void {
    if (this.task === undefined) this.earlyKill ??= reason;
    else this.happen({ kind: 'kill', reason });
  }

  /** Gives the task up because the executor cannot go on: kills what runs and reports it lost, if that still works. */
  async abandon(): Promise<void> {
    this.task?.runner.killEverything();
    if (this.reporting.kind === 'over') return;
    await this.report({ state: 'TASK_LOST', message: 'Thermos failed with internal error.' });
  }

  private decodeTask(): AssignedTask | undefined {
    try {
      const assigned = decodeAssignedTask(this.launch.data);
      return assigned.task === undefined || assigned.taskId !== this.launch.taskId ? undefined : assigned;
    } catch (error) {
      console.error(`cannot decode the task: ${(error as Error).message}`);
      return undefined;
    }
  }

  /** Starts the task; a status when that cannot be or is not wanted any more. */
  private async startTask(assigned: AssignedTask): Promise<Status | undefined> {
    const problem = await this.makeSandbox();
    if (problem !== undefined) return problem;
    const config = this.readConfig(assigned);
    if ('state' in config) return config;
    await this.lookForKill();
    if (this.earlyKill !== undefined) return { state: 'TASK_KILLED', message: 'Task killed during initialization.' };
    const runner = this.makeRunner(assigned, config);
    this.task = { runner, config };
    runner.start();
    this.watchHealth(config);
    return undefined;
  }

  private async makeSandbox(): Promise<Status | undefined> {
    const { taskId } = this.launch;
    try {
      if (!/^[^/\0]+$/.test(taskId) || /^\.\.?$/.test(taskId)) throw new Error(`task id ${taskId} is no file name`);
      await mkdir(this.paths.sandbox, { recursive: true });
      await chmod(this.paths.sandbox, 0o700);
      return undefined;
    } catch (error) {
      return { state: 'TASK_FAILED', message: `Failed to initialize sandbox: ${(error as Error).message}` };
    }
  }

  private readConfig(assigned: AssignedTask): ExecutorConfig | Status {
    try {
      return readExecutorConfig(assigned.task?.executorConfig?.data ?? '', {
        taskId: this.launch.taskId,
        instance: assigned.instanceId,
        hostname: assigned.slaveHost ?? '',
        user: this.user,
        assignedPorts: new Map(assigned.assignedPorts),
      });
    } catch (error) {
      return { state: 'TASK_FAILED', message: explainConfig(error as Error) };
    }
  }

  private makeRunner(assigned: AssignedTask, { task, ports }: ExecutorConfig): TaskRunner {
    const { checkpoints, sandbox, logs: logDir } = this.paths;
    const header = {
      taskId: this.launch.taskId,
      sandbox,
      logDir,
      hostname: assigned.slaveHost ?? '',
      user: this.user,
      uid: process.getuid?.() ?? 0,
      ports: new Map(Object.entries(ports)),
    };
    const surroundings = {
      sandbox,
      logDir,
      environment: () => this.processEnvironment(),
      logger: this.launch.logger ?? ({ destination: 'file', mode: 'standard' } as const),
    };
    return new TaskRunner(task, surroundings, new CheckpointWriter(checkpoints, header, task, this.clock), this.clock);
  }

  private async finishTask(): Promise<void> {
    if (this.task === undefined) return;
    const { runner, config } = this.task;
    const end = await runner.ended;
    this.monitor?.stop();
    // A check may still be under way, with our own environment.
    const mark = `MESOS_DIRECTORY=${this.directory}`;
    if (config.health?.check.kind === 'shell') await killByEnvironment([mark], this.clock);
    this.happen({ kind: 'ended', end });
    await this.lastReport;
  }

  private processEnvironment(): Record<string, string> {
    const { sandbox } = this.paths;
    const profile = join(sandbox, '.thermos_profile');
    return {
      ...(this.launch.preserveEnvironment ? runnerEnvironment(this.directory, this.launch) : {}),
      HOME: sandbox,
      LOGNAME: this.user,
      USER: this.user,
      PATH: this.launch.environment.PATH ?? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      ...(existsSync(profile) ? { BASH_ENV: profile } : {}),
    };
  }

  private watchHealth({ health, ports }: ExecutorConfig): void {
    if (health === undefined) {
      this.happen({ kind: 'healthy', message: NO_HEALTH_CHECK });
      return;
    }
    const check = () => this.checkHealth(health, ports.health ?? 0);
    this.monitor = new HealthMonitor(health, this.paths.sandbox, check, this.clock, {
      onHealthy: () => this.happen({ kind: 'healthy', message: HEALTHY }),
      onUnhealthy: (reason) => this.happen({ kind: 'unhealthy', reason }),
    });
    this.monitor.start();
  }

  private checkHealth({ check, timeoutSecs }: HealthCheckConfig, port: number) {
    const timeoutMs = timeoutSecs * 1000;
    if (check.kind === 'http') return checkHttp(check, port, timeoutMs, this.clock);
    const surroundings = {
      directory: this.directory,
      environment: runnerEnvironment(this.directory, this.launch),
    };
    return checkShell(check.command, surroundings, timeoutMs, this.clock);
  }

  private happen(event: ReportingEvent): void {
    const { next, actions } = decideReport(this.reporting, event);
    this.reporting = next;
    for (const action of actions) {
      if (action.kind === 'report') this.lastReport = this.report(action.status);
      else void this.stop();
    }
  }

  private async stop(): Promise<void> {
    this.monitor?.stop();
    if (this.task === undefined) return;
    const { runner, config } = this.task;
    const timeoutMs = (this.launch.stopTimeoutSecs ?? DEFAULT_STOP_TIMEOUT_SECS) * 1000;
    this.stopTimer = this.clock.after(timeoutMs, () => runner.kill(0));
    if (config.lifecycle !== undefined) await this.announceEnd(runner, config.lifecycle);
    runner.kill(PREEMPTION_WAIT_MS);
  }

  /** Tells a task by HTTP that it is to end; each endpoint that answers gets its time to make that happen. */
  private async announceEnd(runner: TaskRunner, lifecycle: HttpLifecycle): Promise<void> {
    const steps = [
      { endpoint: lifecycle.gracefulEndpoint, waitSecs: lifecycle.gracefulWaitSecs },
      { endpoint: lifecycle.shutdownEndpoint, waitSecs: lifecycle.shutdownWaitSecs },
    ];
    for (const { endpoint, waitSecs } of steps) {
      const answer = await signalHttp(lifecycle.port, endpoint, 'POST', LIFECYCLE_TIMEOUT_MS, this.clock);
      if (answer.kind === 'answered' && (await this.endsWithin(runner, waitSecs * 1000))) return;
    }
  }

  private endsWithin(runner: TaskRunner, ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = this.clock.after(ms, () => resolve(false));
      const ended = (): void => {
        timer.cancel();
        resolve(true);
      };
      runner.ended.then(ended, ended);
    });
  }

  private report({ state, message }: Status): Promise<unknown> {
    return this.updates.append(state, message);
  }
}

function explainConfig(error: Error): string {
  if (error instanceof UnboundPortError) {
    const exit = 'Task failed: Thermos failed with internal error.';
    return `Task initialization failed: ${exit} (${error.message})`;
  }
  if (error instanceof ConfigError) return `Could not deserialize Thermos task from AssignedTask: ${error.message}`;
  throw error;
}

function currentUser(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USER ?? String(process.getuid?.() ?? 0);
  }
}
