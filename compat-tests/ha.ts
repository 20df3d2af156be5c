import { Agent, request } from 'undici';
import { seededRandom, sleep, systemClock } from '../src/clock/index.ts';
import { type Ensemble, type Scheduler, SERVERSET_PATH, startEnsemble } from './ha/ensemble.ts';
import { allFaults, type Fault } from './ha/faults.ts';
import { FollowingClient, RedirectFollower, ServerSetFollower } from './ha/followers.ts';
import { checkGoldenNodes } from './ha/golden-nodes.ts';
import { finalFaults } from './ha/verdict.ts';
import { installWitness } from './ha/witness.ts';
import { Writer } from './ha/writer.ts';

/*
 * `npm run compat -- ha [rounds] [seed]`: three schedulers, a real ZooKeeper and a real PostgreSQL, and clients that write all the time
 * while leaders, ZooKeeper and PostgreSQL are killed, stopped and started again. In the end every acknowledged write must be there, the
 * database must have seen one writer at a time, and the clients must have found the leader again after each fault.
 * Before that, what our schedulers write to ZooKeeper is compared with what the original's did.
 */

const ROUNDS = 30;
const SCHEDULERS = 3;
const WRITERS = 6;
const SESSION_MS = 2000;
/** How long until all is well after a fault. */
const RECOVERY_MS = 60_000;
/** How long the clients must be served after that, before the next fault. */
const CALM_MS = 500;

const FLAGS = [
  `-zk_session_timeout=${SESSION_MS}ms`,
  '-zk_connection_timeout=20secs',
  '-db_outage_grace=15secs',
  '-max_schedule_attempts_per_sec=1000',
];

export async function run(args: readonly string[]): Promise<{ passed: number; failed: number }> {
  const rounds = Number(args[0] ?? ROUNDS);
  const seed = Number(args[1] ?? systemClock.now() % 1_000_000);
  const golden = await checkGoldenNodes();
  console.log(`ha: ${rounds} rounds, seed ${seed}`);
  const since = systemClock.monotonic();
  const ensemble = await startEnsemble({ schedulers: SCHEDULERS, flags: FLAGS });
  const agent = new Agent({ connections: 2, pipelining: 1 });
  const writers = Array.from({ length: WRITERS }, (_, at) => {
    if (at % 2 === 1) {
      const urls = ensemble.schedulers.map(({ url }) => url);
      return new Writer(at, new FollowingClient(new RedirectFollower(urls, agent), agent));
    }
    return new Writer(
      at,
      new FollowingClient(new ServerSetFollower(ensemble.zooKeeper.address, SERVERSET_PATH), agent),
    );
  });
  let { passed, failed } = golden;
  try {
    await leaderOf(ensemble, agent);
    await installWitness(ensemble.databaseUrl);
    const running = Promise.all(writers.map((writer) => writer.run()));
    await recovered(writers, systemClock.monotonic());
    const takeovers = new Map<string, number[]>();
    for (const [at, fault] of order(rounds, seed).entries()) {
      const { faults, tookMs } = await playRound(ensemble, agent, writers, fault);
      if (faults.length === 0) passed++;
      else failed++;
      takeovers.set(fault.name, [...(takeovers.get(fault.name) ?? []), tookMs]);
      console.log(`  round ${at + 1}: ${fault.name}: ${faults.length === 0 ? `ok, ${tookMs} ms` : faults.join('; ')}`);
    }
    for (const writer of writers) writer.stop();
    await running;
    const client = new FollowingClient(new ServerSetFollower(ensemble.zooKeeper.address, SERVERSET_PATH), agent);
    const { faults, lost, testimony } = await finalFaults(ensemble, writers, client);
    if (faults.length === 0) passed++;
    else failed++;
    for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
    for (const [name, times] of takeovers) console.log(`  served again after ${name}: ${spread(times)}`);
    const acknowledged = writers.reduce((sum, writer) => sum + writer.acknowledged, 0);
    const unknown = writers.reduce((sum, writer) => sum + writer.lost, 0);
    console.log(
      `ha: ${rounds} rounds in ${Math.round((systemClock.monotonic() - since) / 1000)} s, ${acknowledged} acknowledged writes, ${lost} lost writes, ${unknown} answers lost, ` +
        `${testimony.epochs} epochs in order, takeover after kill -9 ${spread(takeovers.get('kill -9 of the leader') ?? [])}`,
    );
  } finally {
    for (const writer of writers) writer.stop();
    await ensemble.stop();
    await agent.destroy();
  }
  return { passed, failed };
}

/** Every kind of fault as often as another, in a random order. */
function order(rounds: number, seed: number): readonly Fault[] {
  const random = seededRandom(seed);
  const faults = allFaults(SESSION_MS);
  const all = Array.from({ length: rounds }, (_, at) => ({ fault: faults[at % faults.length], key: random.next() }));
  return all.sort((a, b) => a.key - b.key).flatMap(({ fault }) => (fault === undefined ? [] : [fault]));
}

async function playRound(
  ensemble: Ensemble,
  agent: Agent,
  writers: readonly Writer[],
  fault: Fault,
): Promise<{ faults: string[]; tookMs: number }> {
  const faults: string[] = [];
  const leader = await leaderOf(ensemble, agent);
  const begun = systemClock.monotonic();
  let tookMs = 0;
  try {
    const acting = fault.act(ensemble, leader);
    const after = await acting;
    const well = await recovered(writers, fault.name.includes('leader') ? begun : systemClock.monotonic());
    tookMs = Math.round(well - begun);
    const wrong = await after?.();
    if (wrong !== undefined) faults.push(wrong);
  } catch (error) {
    faults.push(String(error));
  }
  faults.push(...writers.flatMap((writer) => writer.faults.splice(0).map((each) => `${writer.role}: ${each}`)));
  await sleep(systemClock, CALM_MS);
  return { faults, tookMs };
}

/** Waits until every writer has had a write acknowledged after `sinceMs`. @returns when the first one had */
async function recovered(writers: readonly Writer[], sinceMs: number): Promise<number> {
  const until = systemClock.monotonic() + RECOVERY_MS;
  let first: number | undefined;
  while (systemClock.monotonic() < until) {
    const served = writers.filter(({ acknowledgedAtMs }) => acknowledgedAtMs > sinceMs + SETTLE_MS);
    if (served.length > 0) first ??= Math.min(...served.map(({ acknowledgedAtMs }) => acknowledgedAtMs));
    if (first !== undefined && served.length === writers.length) return first;
    await sleep(systemClock, 10);
  }
  const left = writers.filter(({ acknowledgedAtMs }) => acknowledgedAtMs <= sinceMs + SETTLE_MS);
  throw new Error(`${left.map(({ role }) => role).join()} found no leader in ${RECOVERY_MS} ms`);
}

/** Answers that were on their way when the fault came. */
const SETTLE_MS = 100;

/** The scheduler that says that it leads, once one does. */
async function leaderOf(ensemble: Ensemble, agent: Agent): Promise<Scheduler> {
  const until = systemClock.monotonic() + RECOVERY_MS;
  while (systemClock.monotonic() < until) {
    for (const scheduler of ensemble.schedulers) {
      try {
        const { statusCode, body } = await request(`${scheduler.url}/leaderhealth`, {
          dispatcher: agent,
          headersTimeout: 2000,
        });
        await body.dump();
        if (statusCode === 200) return scheduler;
      } catch {
        // It is not there at the moment.
      }
    }
    await sleep(systemClock, 50);
  }
  throw new Error(`nobody led for ${RECOVERY_MS} ms`);
}

function spread(times: readonly number[]): string {
  if (times.length === 0) return 'none';
  const sorted = [...times].sort((a, b) => a - b);
  return `${sorted[0]} / ${sorted[Math.floor(sorted.length / 2)]} / ${sorted.at(-1)} ms (min/median/max of ${times.length})`;
}
