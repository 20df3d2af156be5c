/**
 * What went wrong with a request, by what a person can do about it:
 * `offline` nothing answers; `no-leader` no scheduler leads right now; `moved` another one leads; `denied` who asks may not;
 * `refused` the scheduler answered that it can't; `broken` the answer makes no sense.
 */
export type FaultKind = 'offline' | 'no-leader' | 'moved' | 'denied' | 'refused' | 'broken';

/** A request that brought no data. */
export class Fault extends Error {
  readonly kind: FaultKind;

  constructor(kind: FaultKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** The fault of an answer by its status; undefined when there is none. `type` is that of a fetch with `redirect: 'manual'`. */
export function faultOfAnswer(
  answer: { readonly type: string; readonly status: number },
  what: string,
): Fault | undefined {
  // The server redirects what only the leader can answer, and nothing else.
  if (answer.type === 'opaqueredirect') return new Fault('moved', 'Another scheduler leads now.');
  if (answer.status === 503) return new Fault('no-leader', 'No scheduler leads at the moment.');
  if (answer.status === 401 || answer.status === 403) return new Fault('denied', `You may not read ${what}.`);
  if (answer.status === 400 || answer.status === 404) {
    return new Fault('refused', `The scheduler has no answer to ${what}.`);
  }
  if (answer.status !== 200)
    return new Fault('broken', `The scheduler answered ${what} with HTTP status ${answer.status}.`);
  return undefined;
}

/** Headline, and what to do, for a fault. */
export function faultText(kind: FaultKind): { readonly title: string; readonly advice: string } {
  switch (kind) {
    case 'offline':
      return {
        title: 'The scheduler does not answer',
        advice: 'The network may be down, or the scheduler is being restarted. This page tries again by itself.',
      };
    case 'no-leader':
      return {
        title: 'No scheduler leads at the moment',
        advice:
          'One is most likely taking over from another. That takes up to a few minutes; running tasks are not affected. This page tries again by itself.',
      };
    case 'moved':
      return { title: 'Another scheduler leads now', advice: 'This page goes there in a few seconds.' };
    case 'denied':
      return { title: 'You may not see this', advice: 'Ask whoever runs this cluster for access.' };
    case 'refused':
      return { title: 'The scheduler could not answer', advice: 'It says:' };
    case 'broken':
      return {
        title: 'The answer could not be understood',
        advice: 'The scheduler may have been upgraded since this page was loaded: load it again.',
      };
  }
}
