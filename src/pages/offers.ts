import type { ResourcePage } from '../http/index.ts';
import { type Offer, offerJson } from '../mesos/index.ts';

/** `/offers`: the offers held, as Mesos describes them. (aurora: scheduler/http/Offers.java) */
export function offersPage(held: () => Iterable<{ readonly offer: Offer }>): ResourcePage {
  return {
    path: '/offers',
    leaderOnly: true,
    type: 'application/json',
    answer: () => ({ pieces: offers([...held()]) }),
  };
}

function* offers(held: readonly { readonly offer: Offer }[]): Generator<string, void, undefined> {
  let separator = '[';
  for (const { offer } of held) {
    yield separator + offerJson(offer);
    separator = ',';
  }
  yield separator === '[' ? '[]' : ']';
}
