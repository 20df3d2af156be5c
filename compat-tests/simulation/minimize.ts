import type { Happening } from './plan.ts';

/**
 * The shortest plan that can be found that still breaks the promise, by leaving out ever smaller parts (delta debugging).
 *
 * @param breaks whether a plan does
 * @param mostRuns how often that may be asked
 */
export async function minimize(
  plan: readonly Happening[],
  breaks: (plan: readonly Happening[]) => Promise<boolean>,
  mostRuns: number,
): Promise<readonly Happening[]> {
  let best = plan;
  let runs = 0;
  for (let parts = 2; best.length > 0 && runs < mostRuns; ) {
    const size = Math.ceil(best.length / parts);
    let isShorter = false;
    for (let from = 0; from < best.length && runs < mostRuns; from += size) {
      const without = [...best.slice(0, from), ...best.slice(from + size)];
      runs++;
      if (!(await breaks(without))) continue;
      best = without;
      isShorter = true;
      break;
    }
    if (isShorter) parts = Math.max(2, parts - 1);
    else if (size === 1) break;
    else parts = Math.min(best.length, 2 * parts);
  }
  return best;
}
