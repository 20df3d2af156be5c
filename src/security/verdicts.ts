import { createHmac } from 'node:crypto';

const MOST_TAKEN = 10_000;
const MOST_REFUSED = 1_000;

/**
 * What came of comparisons of passwords, so that each is made once. Nothing in here tells a password: it is found by a digest with a key that
 * is this process's own. The stored password is part of it, so that what has changed there is compared anew.
 */
export class Verdicts {
  private readonly key: string;
  private readonly taken = new Map<string, true>();
  private readonly refused = new Map<string, true>();
  private readonly underWay = new Map<string, Promise<boolean>>();

  /** @param key nobody knows or can guess */
  constructor(key: string) {
    this.key = key;
  }

  /** The verdict on the same question before, or else that of `check`, which is asked once however many ask for it at the same time. */
  async of(user: string, stored: string, given: string, check: () => Promise<boolean>): Promise<boolean> {
    const question = createHmac('sha256', this.key)
      .update(JSON.stringify([user, stored, given]))
      .digest('base64');
    if (touch(this.taken, question)) return true;
    if (touch(this.refused, question)) return false;
    let verdict = this.underWay.get(question);
    if (verdict === undefined) {
      verdict = check().finally(() => this.underWay.delete(question));
      this.underWay.set(question, verdict);
    }
    const matches = await verdict;
    if (matches) keep(this.taken, question, MOST_TAKEN);
    else keep(this.refused, question, MOST_REFUSED);
    return matches;
  }
}

/** Whether a map has a key, which is then the last to go. */
function touch(map: Map<string, true>, key: string): boolean {
  if (!map.delete(key)) return false;
  map.set(key, true);
  return true;
}

function keep(map: Map<string, true>, key: string, most: number): void {
  map.set(key, true);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
}
