import { systemClock } from '../src/clock/index.ts';
import { checkGoldenNodes } from './ha/golden-nodes.ts';
import { playFailures } from './ha/play.ts';

/*
 * `npm run compat -- ha [rounds] [seed]`: three schedulers, a real ZooKeeper and a real PostgreSQL, and clients that write all the time
 * while leaders, ZooKeeper and PostgreSQL are killed, stopped and started again; then the same, a little, with leaders elected by
 * PostgreSQL. In the end every acknowledged write must be there, the database must have seen one writer at a time, and the clients must
 * have found the leader again after each fault. Before that, what our schedulers write to ZooKeeper is compared with what the
 * original's did.
 */

const ROUNDS = 30;
/** Of the rounds with ZooKeeper, so many as one without it. */
const ROUNDS_PER_POSTGRES_ROUND = 5;

export async function run(args: readonly string[]): Promise<{ passed: number; failed: number }> {
  const rounds = Number(args[0] ?? ROUNDS);
  const seed = Number(args[1] ?? systemClock.now() % 1_000_000);
  const outcomes = [
    await checkGoldenNodes(),
    await playFailures({ election: 'zookeeper', rounds, seed }),
    await playFailures({ election: 'postgres', rounds: Math.ceil(rounds / ROUNDS_PER_POSTGRES_ROUND), seed }),
  ];
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  };
}
