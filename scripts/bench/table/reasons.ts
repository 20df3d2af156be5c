/** Why figures of one benchmark miss their marks. */
export interface Reason {
  readonly bench: string;
  /** What the names of the cases begin with. */
  readonly cases: string;
  /** What was measured that explains it; Markdown, one paragraph. */
  readonly why: string;
}

/** Why a figure misses its mark, if that is known. */
export function reasonFor(reasons: readonly Reason[], bench: string, name: string): Reason | undefined {
  return reasons.find((each) => each.bench === bench && name.startsWith(each.cases));
}

/** What shortens a young collection, and what it costs. */
const YOUNG =
  'A young generation of 8 MiB instead of 16 (`--max-semi-space-size=8`) makes it a fifth to a third shorter, but a large cluster fills 40 % slower with it (1,505 operations a second instead of 2,484).';

export const REASONS: readonly Reason[] = [
  {
    bench: 'api',
    cases: 'query of 9900 task ids',
    why: 'A megabyte of ids is read in one turn of the event loop and looked up in another; either takes 10 to 12 ms, and a young collection may come on top.',
  },
  {
    bench: 'api',
    cases: 'createJob of',
    why: 'A job is made in one transaction, all of it or nothing. In memory alone that is 16 to 20 ms for 4,000 tasks once the code is warm, 4 to 5 µs a task, of which near half is collection of what was made; a server that has just started takes two to three times as long. The original needs 10.4 s for the call.',
  },
  {
    bench: 'snapshot',
    cases: 'backup of 100000 tasks written (performBackup), longest stall',
    why: '13 to 22 ms from run to run: pieces of 4 ms, and a young collection or two that copy what was encoded but is not written yet.',
  },
  {
    bench: 'snapshot',
    cases: 'backup of 100000 tasks put in the place of the state (commitRecovery), longest stall',
    why: `The calls of a minute wait for 18 to 32 ms at the longest: all that is read stays, so that young collections copy all of it. ${YOUNG}`,
  },
  {
    bench: 'store',
    cases: 'durable small transactions, 1 writers',
    why: "The mark is plain `pg` on the same database. Beside it, each of our commits moves the leader's position on, which keeps a second leader out, notes what it touched for those who stand by, and counts the rows that its statements touched before it commits, which is one more round trip: 0.1 to 0.4 ms in four runs. Writers that come together share commits.",
  },
  {
    bench: 'store',
    cases: 'cold load, 300000 tasks of 3000 jobs, longest stall',
    why: `What is loaded stays, so that young collections copy all of it; a process that loads does not lead yet and answers nobody. ${YOUNG}`,
  },
  {
    bench: 'store',
    cases: 'promotion of a warm standby, 300000 tasks of 3000 jobs, longest stall',
    why: `17 to 27 ms in four runs: one young collection. ${YOUNG}`,
  },
];
