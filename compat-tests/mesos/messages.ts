/** What the checks ask of the process with the simulated agents; each order is answered with a {@link Report}. */
export type Order =
  /** Lose the connections of these agents, which come back at once. */
  | { readonly order: 'break'; readonly hosts: readonly number[] }
  /** Neither hear nor say anything, with connections that seem to stand. */
  | { readonly order: 'partition'; readonly hosts: readonly number[] }
  /** End that. */
  | { readonly order: 'heal'; readonly hosts: readonly number[] }
  /** End with all tasks, for ever. */
  | { readonly order: 'die'; readonly hosts: readonly number[] }
  /** Let the oldest running tasks of each living agent end, half of them well. */
  | { readonly order: 'endTasks'; readonly perHost: number }
  /** Register with another master from now on. */
  | { readonly order: 'master'; readonly url: string }
  | { readonly order: 'report' };

/** What has become of an agent. */
export interface HostReport {
  readonly hostname: string;
  /** Undefined until the master has taken it. */
  readonly agentId: string | undefined;
  readonly alive: boolean;
  /** Ids of tasks. */
  readonly running: readonly string[];
}

export interface Report {
  readonly hosts: readonly HostReport[];
  /** Launches, and ids of tasks that were launched more than once. */
  readonly launches: number;
  readonly launchedAgain: readonly string[];
  /** Status updates of living agents: made, and acknowledged. */
  readonly updates: number;
  readonly acknowledged: number;
}
