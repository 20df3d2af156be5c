/** What the JSON pages of the scheduler hold, as far as it is read here. */

/** `/agents.json`. */
export interface AgentOverview {
  readonly host: string;
  readonly agentId: string | null;
  readonly mode: 'NONE' | 'SCHEDULED' | 'DRAINING' | 'DRAINED';
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  readonly tasks: number;
}

/** `/pendingtasks`: pending tasks that are alike. */
export interface PendingGroup {
  readonly penaltyMs: number;
  /** role/environment/job. */
  readonly name: string;
  readonly taskIds: readonly string[];
  /** `[reason, reason]`. */
  readonly reason: string;
}

/** Amounts by the names that the scheduler's messages use. */
export type NamedAmounts = Readonly<Record<string, number>>;

/** Why tasks of one config are pending. */
export interface GroupExplanation {
  readonly pending: number;
  readonly taskIds: readonly string[];
  readonly penaltyMs: number;
  readonly requested: NamedAmounts;
  readonly constraints: readonly string[];
  readonly vetoes: readonly { readonly type: string; readonly reason: string; readonly agents: number }[];
  readonly nearestFit: {
    readonly host: string;
    readonly reasons: readonly string[];
    readonly available: NamedAmounts;
    readonly missing: NamedAmounts;
  } | null;
  readonly summary: string;
}

/** `/pendingtasks?explain=role/env/job`. */
export interface Explanation {
  readonly job: string;
  readonly offers: { readonly held: number; readonly usable: number };
  readonly groups: readonly GroupExplanation[];
  readonly throttled: readonly string[];
}

/** `/quotas`: what a role may have. */
export interface QuotaAmounts {
  readonly cpu_cores: number;
  readonly ram_mb: number;
  readonly disk_mb: number;
}
