/** What a commit touched, as table `changes` keeps it: lists that would be empty are left out. */
export interface ChangeKeys {
  /** Numbers of tasks that are new or different. */
  readonly tasks?: readonly number[];
  /** Ids of tasks that are no more. */
  readonly tasksGone?: readonly string[];
  /** Ids of configs that are new. An id may have stood for another config before. */
  readonly configs?: readonly number[];
  /** Numbers of updates that are new or replaced as a whole. */
  readonly updates?: readonly number[];
  /** Numbers of updates that are different, and from which of their events and instance events on. */
  readonly updatesChanged?: readonly (readonly [number: number, event: number, instanceEvent: number])[];
  /** Keys of updates that are no more: job key and id. */
  readonly updatesGone?: readonly string[];
  /** Keys of cron jobs that are new, different or gone: `role/environment/name`. */
  readonly crons?: readonly string[];
  readonly quotas?: readonly string[];
  readonly hosts?: readonly string[];
  readonly maintenance?: readonly string[];
  /** Present when the framework id is different. */
  readonly frameworkId?: true;
}

/** Texts are as the database stores them. More keys than this are not listed: who follows reads everything again. */
export const MOST_KEYS = 100_000;
