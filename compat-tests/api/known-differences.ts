/*
 * What differs from the recordings, and why. Each reason is listed in docs/compatibility.md in the same words. A case that differs and
 * is not covered here fails; a line here that covers nothing any more is reported, so that the list shrinks.
 */

/** Cases that may differ: those of a session, of some calls, of some steps, or of what these have in common. */
export interface KnownDifference {
  readonly reason: string;
  readonly session?: string;
  readonly rpcs?: readonly string[];
  readonly steps?: readonly number[];
  /** The jobs that such a call was carried out for in the recording can't be compared any more. */
  readonly leavesTraces?: boolean;
}

/** What chance decides in a case, in the original as in ours. The rest of the case is compared. */
export interface ByChance {
  readonly reason: string;
  readonly session: string;
  readonly steps: readonly number[];
  /**
   * `instances`: which; `turns`: whose turn it is among the instances of an update that change at the same time; `ended`: how many tasks of jobs have; `progress`: how far active tasks have come; `tasks`: which are listed,
   * and so all about them; `result`: what the response holds; `body`: all but that there is one.
   */
  readonly open: 'instances' | 'turns' | 'ended' | 'progress' | 'tasks' | 'result' | 'body';
}

/** Of an answer that differs in nothing else, or not in what comes before it. */
export const EXPLAINED = 'Where the original says nothing of an error, ours says what is wrong.';

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    reason:
      'Of pages beside the API, the session with logins shows that they need none; those that it has and what they hold are compared by `npm run compat -- http`.',
    session: 'session-auth-basic',
    // A recording of the same requests by four callers, and the page that ends the process.
    steps: [237, 254, 271, 288]
      .flatMap((first) => [0, 2, 4, 5, 10, 11, 12, 14, 16].map((at) => first + at))
      .concat(305),
  },
  {
    reason: 'A cron job whose schedule never fires is refused and not stored.',
    session: 'session-main',
    // The roles and the jobs at the end.
    steps: [412, 413],
  },
  {
    reason: 'A job whose key differs from that of its config is refused.',
    session: 'session-main',
    steps: [312],
    leavesTraces: true,
  },
  {
    reason:
      'getTasksWithoutConfigs lists tasks without an executor config as they are, where the original fails with HTTP 500.',
    session: 'session-permissive',
    steps: [28],
  },
  {
    reason:
      'The original shows what a transaction has written so far to reads beside it; ours shows the whole of it or nothing.',
    session: 'session-main',
    steps: [96, 99],
  },
  {
    reason: 'A Content-Type that is refused is shown as it was sent.',
    session: 'session-protocol',
    steps: [4],
  },
  {
    reason: 'An answer 405 names the methods that are allowed.',
    session: 'session-protocol',
    steps: [85],
  },
];

const OTHER_CLUSTER =
  'The session about the protocol was recorded on a cluster with jobs that it does not tell of, and its long bodies are cut.';

const PLACEMENT = 'Which of the hosts that suit a task runs it is chance.';

export const BY_CHANCE: readonly ByChance[] = [
  { reason: OTHER_CLUSTER, session: 'session-protocol', steps: [61, 65, 88], open: 'result' },
  { reason: OTHER_CLUSTER, session: 'session-protocol', steps: [60, 67, 78, 82], open: 'body' },
  {
    reason: 'Which instances of a job find a place, when there is none for all, is chance.',
    session: 'session-main',
    steps: [62, 414],
    open: 'instances',
  },
  {
    reason: 'Which of the instances of an update that change at the same time is the first to get on is chance.',
    session: 'session-main',
    steps: [261, 271, 276, 279],
    open: 'turns',
  },
  {
    reason: 'How far tasks have come a moment after what set them off is chance.',
    session: 'session-permissive',
    steps: [44],
    open: 'progress',
  },
  // A host was drained; whose tasks ran there?
  { reason: PLACEMENT, session: 'session-main', steps: [413], open: 'ended' },
  { reason: PLACEMENT, session: 'session-main', steps: [403, 414], open: 'tasks' },
  { reason: PLACEMENT, session: 'session-permissive', steps: [52], open: 'tasks' },
  { reason: PLACEMENT, session: 'session-custom-executor', steps: [56], open: 'tasks' },
];
