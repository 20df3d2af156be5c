import { Agent, request } from 'undici';
import { seededRandom, sleep, systemClock } from '../../src/clock/index.ts';
import { type Ensemble, type EnsembleOptions, type Scheduler, SERVERSET_PATH, startEnsemble } from './ensemble.ts';
import { type Fault, faultsOfAll, faultsOfZooKeeper } from './faults.ts';
import { type Follower, FollowingClient, RedirectFollower, ServerSetFollower } from './followers.ts';
import { finalFaults } from './verdict.ts';
import { installWitness } from './witness.ts';
import { Writer } from './writer.ts';

export interface PlayOptions {
  readonly election: EnsembleOptions['election'];
  readonly rounds: number;
  readonly seed: number;
}

const SCHEDULERS = 3;
const WRITERS = 6;
const SESSION_MS = 2000;
/** How long until all is well after a fault. */
const RECOVERY_MS = 90_000;
/** How long the clients are served after that, before the next fault. */
const CALM_MS = 500;

const FLAGS = [
  `-zk_session_timeout=${SESSION_MS}ms`,
  `-leader_lock_timeout=${SESSION_MS}ms`,
  '-zk_connection_timeout=20secs',
  '-db_outage_grace=20secs',
  '-max_schedule_attempts_per_sec=1000',
];

/** Plays rounds, each with one fault, and looks at what is left in the end. A round is a check, and so is the end. */
export async function playFailures({
  election,
  rounds,
  seed,
}: PlayOptions): Promise<{ passed: number; failed: number }> {
  console.log(`ha: ${rounds} rounds, leader elected by ${election}, seed ${seed}`);
  const since = systemClock.monotonic();
  const ensemble = await startEnsemble({ election, schedulers: SCHEDULERS, flags: FLAGS });
  const agent = new Agent({ connections: 2, pipelining: 1 });
  const writers = Array.from({ length: WRITERS }, (_, at) => new Writer(at, clientOf(ensemble, agent, at)));
  let passed = 0;
  let failed = 0;
  const count = (faults: readonly string[]): void => {
    if (faults.length === 0) passed++;
    else failed++;
  };
  try {
    await fullStrength(ensemble, agent);
    await installWitness(ensemble.databaseUrl);
    const running = Promise.all(writers.map((writer) => writer.run()));
    await served(writers, systemClock.monotonic());
    const took = new Map<string, number[]>();
    for (const [at, fault] of order(election, rounds, seed).entries()) {
      const { faults, tookMs } = await playRound(ensemble, agent, writers, fault);
      count(faults);
      if (faults.length === 0) took.set(fault.name, [...(took.get(fault.name) ?? []), tookMs]);
      console.log(`  round ${at + 1}: ${fault.name}: ${faults.length === 0 ? `ok, ${tookMs} ms` : faults.join('; ')}`);
    }
    for (const writer of writers) writer.stop();
    await running;
    const { faults, lost, testimony } = await finalFaults(ensemble, writers, clientOf(ensemble, agent, 0));
    count(faults);
    for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
    for (const [name, times] of took) console.log(`  served again after ${name}: ${spread(times)}`);
    const acknowledged = writers.reduce((sum, writer) => sum + writer.acknowledged, 0);
    const unanswered = writers.reduce((sum, writer) => sum + writer.lost, 0);
    const secs = Math.round((systemClock.monotonic() - since) / 1000);
    console.log(
      `ha: ${election}: ${rounds} rounds in ${secs} s, ${acknowledged} acknowledged writes, ${lost} lost writes, ` +
        `${unanswered} answers lost, ${testimony.epochs} epochs in order, takeover ${spread(took.get('kill -9 of the leader') ?? [])}`,
    );
  } finally {
    for (const writer of writers) writer.stop();
    await ensemble.stop();
    await agent.destroy();
  }
  return { passed, failed };
}

/** Half of the clients go by the server set, if there is one, the others by redirects. */
function clientOf({ zooKeeper, schedulers }: Ensemble, agent: Agent, at: number): FollowingClient {
  const follower: Follower =
    zooKeeper === undefined || at % 2 === 1
      ? new RedirectFollower(
          schedulers.map(({ url }) => url),
          agent,
        )
      : new ServerSetFollower(zooKeeper.address, SERVERSET_PATH);
  return new FollowingClient(follower, agent);
}

/** Every kind of fault as often as another, in a random order. */
function order(election: PlayOptions['election'], rounds: number, seed: number): readonly Fault[] {
  const random = seededRandom(seed);
  const faults = [...faultsOfAll(SESSION_MS), ...(election === 'zookeeper' ? faultsOfZooKeeper(SESSION_MS) : [])];
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
  let tookMs = 0;
  try {
    const leader = await fullStrength(ensemble, agent);
    const begun = systemClock.monotonic();
    const after = await fault.act(ensemble, leader);
    const well = fault.deposes
      ? await served(writers, begun, leader)
      : await served(writers, systemClock.monotonic() + UNDER_WAY_MS);
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

/** Answers may still be on their way when a fault comes. */
const UNDER_WAY_MS = 100;

/**
 * Waits until every writer has had a write acknowledged after `sinceMs`, by another than the scheduler `by`.
 * @returns when the first one had
 */
async function served(writers: readonly Writer[], sinceMs: number, notBy?: Scheduler): Promise<number> {
  const until = systemClock.monotonic() + RECOVERY_MS;
  const isServed = ({ acknowledgedAtMs, acknowledgedBy }: Writer): boolean =>
    acknowledgedAtMs > sinceMs && acknowledgedBy !== String(notBy?.port);
  let first: number | undefined;
  while (systemClock.monotonic() < until) {
    const well = writers.filter(isServed);
    if (well.length > 0) first ??= Math.min(...well.map(({ acknowledgedAtMs }) => acknowledgedAtMs));
    if (first !== undefined && well.length === writers.length) return first;
    await sleep(systemClock, 10);
  }
  const left = writers.filter((writer) => !isServed(writer));
  throw new Error(`${left.map(({ role }) => role).join()} found no leader in ${RECOVERY_MS} ms`);
}

/** Waits until one scheduler leads and all others know it. @returns the leader */
async function fullStrength({ schedulers }: Ensemble, agent: Agent): Promise<Scheduler> {
  const until = systemClock.monotonic() + RECOVERY_MS;
  while (systemClock.monotonic() < until) {
    const states = await Promise.all(schedulers.map(({ url }) => leaderHealth(url, agent)));
    const leader = schedulers[states.indexOf(200)];
    if (leader !== undefined && states.filter((status) => status === 503).length === schedulers.length - 1)
      return leader;
    await sleep(systemClock, 50);
  }
  throw new Error(`nobody led all for ${RECOVERY_MS} ms`);
}

/** The status that a scheduler answers, undefined when it does not. */
async function leaderHealth(url: string, agent: Agent): Promise<number | undefined> {
  try {
    const options = { dispatcher: agent, headersTimeout: 2000 };
    const { statusCode, body } = await request(`${url}/leaderhealth`, options);
    await body.dump();
    return statusCode;
  } catch {
    return undefined;
  }
}

function spread(times: readonly number[]): string {
  if (times.length === 0) return 'none';
  const sorted = [...times].sort((a, b) => a - b);
  return `${sorted[0]} / ${sorted[Math.floor(sorted.length / 2)]} / ${sorted.at(-1)} ms (min/median/max of ${times.length})`;
}
