/** Why an answer differs; each reason stands in docs/compatibility.md. */
export interface KnownDifference {
  readonly reason: string;
  /** Numbers of exchanges of `endpoints.jsonl`; all if unset. */
  readonly exchanges?: readonly number[];
  readonly path?: RegExp;
  /** Where they differ. */
  readonly what: RegExp;
}

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    reason: 'Below /apiclient there are the pages about the API, and no JavaScript made by Thrift.',
    exchanges: [76],
    what: /^(status|content-type)$/,
  },
  {
    reason: 'The web interface is another one, and its files have other names.',
    path: /^\/assets\/images\//,
    what: /^(status|content-type)$/,
  },
  { reason: 'The page /graphview holds its script itself.', exchanges: [36], what: /./ },
  {
    reason: 'A metric that is not known is told as the JSON that the graph page expects.',
    exchanges: [41],
    what: /content-type/,
  },
  { reason: 'TRACE is not among the methods that are allowed.', exchanges: [113], what: /allow/ },
  { reason: 'Error pages tell the methods that are allowed.', what: /allow/, exchanges: [124, 128, 132, 136] },
  { reason: '/assets is the link page itself, and not a redirect to it.', exchanges: [79], what: /./ },
  {
    reason: 'What a call of /apibeta answers is compared where the calls are: here the cluster has other tasks.',
    path: /^\/apibeta\//,
    what: /shape/,
  },
];

/** A standby may be without figures that a leader has. */
export const LATER_FIGURES = 'Figures of what only a leader does are there once a process leads.';
