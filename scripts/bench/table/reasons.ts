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
    why: 'A megabyte of ids is read in one turn of the event loop and looked up in another; either takes 10 to 12 ms, and a young collection may come on top: 18 to 39 ms as the worst of five in three runs.',
  },
  {
    bench: 'api',
    cases: 'createJob of',
    why: 'A job is made in one transaction, all of it or nothing: 4 to 5 µs a task once the code is warm, of which near half is collection of what was made. 15 to 23 ms for 4,000 tasks (the default of `-max_tasks_per_job`) on a server that has been at it for a while, 21 and 37 ms as the worst of five in two runs of this benchmark. The original needs 10.4 s for the call.',
  },
  {
    bench: 'api',
    cases: 'reads of one instance',
    why: 'Client and server share two cores whose speed changes by a third from hour to hour. A day before, the same code gave 3,005, 6,296 and 5,803; in the hour of this page, that code and this one in turn gave 2,744 to 5,377, 4,625 to 6,834 and 4,837 to 6,261, neither more than the other.',
  },
  {
    bench: 'api',
    cases: 'config of a megabyte',
    why: '5 to 21 ms in six runs: reading a megabyte takes 5 ms, and a young collection may come on top.',
  },
  {
    bench: 'million',
    cases: '1000000 tasks, placed',
    why: "Both cores are full from the first second to the last: of 1.8, the scheduler's thread takes 0.75, PostgreSQL 0.38, the pretended agents 0.22, and the collector 0.2 at first and 0.45 in the end, when it goes through a gigabyte and a half again and again. In this run the first half went at 3,820 a second, and the second at 2,320; in a slower hour they were 2,730 and (up to 900,000) 2,120. With a young generation of 32 MiB instead of 16 (`--max-semi-space-size=32`), 100,000 tasks went at 3,376 a second, and at 2,688 and 2,913 without, before and after.",
  },
  {
    bench: 'snapshot',
    cases: 'backup of 100000 tasks written (performBackup), longest stall',
    why: '13 to 22 ms from run to run: pieces of 4 ms, and a young collection or two that copy what was encoded but is not written yet.',
  },
  {
    bench: 'snapshot',
    cases: 'backup of 100000 tasks put in the place of the state (commitRecovery), longest stall',
    why: `It goes on for some ten seconds, in which other calls wait for 18 to 32 ms at the longest: all that is read stays, so that young collections copy all of it. ${YOUNG}`,
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
