import { systemClock } from '../../../src/clock/index.ts';
import { printFigure } from '../figure.ts';
import { BenchCluster, benchConfig, benchTask, type ClusterOptions, type ConfigParts } from './fixture.ts';
import { type Mark, measure } from './measure.ts';

const TRIED = 'schedule_attempts_no_match';
const FRESH = 10;
/** What the original gave in the first and the second ten seconds after its warm-up, as its cluster filled; and in the whole of its run. */
const FILLING: Mark = { mean: 754, best: 1083 };
const FULL: Mark = { mean: 3679, best: 6249 };

/**
 * Fresh tasks, ten at a time. As in the original, an operation makes and saves them and has them tried in fives; ours does so through groups
 * and permits and in three transactions, the original's in two. (aurora: benchmark/SchedulingBenchmarks.java, FillClusterBenchmark)
 *
 * The original's suite runs for 110 seconds on one cluster, which has room for 19,600 operations: what it gives in the end is the rate on a
 * cluster that is full (docs/design.md tells how that was found). So there are two figures here: while the cluster fills, when all tasks
 * must be placed, and once it is full, when none can be.
 */
export async function fillCluster(hosts = 200_000): Promise<void> {
  const cluster = new BenchCluster();
  await cluster.fill({ hosts, siblings: 0.01, victims: 0.01 });
  const room = hosts * 0.98;
  const operations = 500;
  const iterations = 20;
  const config = benchConfig();
  let made = 0;
  let longest = 0;
  const run = async (): Promise<void> => {
    for (let at = 0; at < operations; at++) {
      const start = systemClock.monotonic();
      await cluster.save(Array.from({ length: FRESH }, () => benchTask(config, made++)));
      await cluster.attempt();
      await cluster.attempt();
      longest = Math.max(longest, systemClock.monotonic() - start);
    }
  };
  const name = `${FRESH} fresh tasks, ${hosts} hosts`;
  await measure({ name: `fill cluster: ${name}`, mark: FILLING, operations, iterations, run });
  await cluster.attempt();
  if (cluster.launches !== made) throw new Error(`${cluster.launches} of ${made} tasks were launched`);
  while (made <= room) await run();
  const [tried, before] = [cluster.figure(TRIED), made];
  await measure({ name: `fill cluster, once it is full: ${name}`, mark: FULL, operations, iterations, run });
  if (cluster.launches !== room) throw new Error(`${cluster.launches} tasks were launched, there is room for ${room}`);
  if (cluster.figure(TRIED) - tried < made - before) throw new Error('not all tasks were tried');
  printFigure({ bench: 'scheduling', case: 'fill cluster: longest operation', value: longest, unit: 'ms' });
}

interface Hopeless {
  readonly name: string;
  readonly mark: Mark;
  readonly cluster: ClusterOptions;
  readonly config: ConfigParts;
}

const HALF_FULL: ClusterOptions = { hosts: 1000, siblings: 0.25, victims: 0.25 };

const HOPELESS: readonly Hopeless[] = [
  {
    name: 'insufficient resources, 1000 hosts',
    mark: { mean: 17_790, best: 17_891 },
    cluster: HALF_FULL,
    config: { production: true, cpus: 32 },
  },
  {
    name: 'value constraint mismatch, 1000 hosts',
    mark: { mean: 17_122, best: 17_317 },
    cluster: HALF_FULL,
    config: {
      production: true,
      constraints: [{ name: 'host', constraint: { value: { negated: false, values: ['denied'] } } }],
    },
  },
  {
    name: 'limit constraint mismatch, 1000 hosts',
    mark: { mean: 3747, best: 3816 },
    cluster: HALF_FULL,
    config: { production: true, constraints: [{ name: 'host', constraint: { limit: { limit: 0 } } }] },
  },
  {
    name: 'full utilization, 10000 hosts',
    mark: { mean: 376_598, best: 380_969 },
    cluster: { hosts: 10_000, siblings: 0.1, victims: 0.9 },
    config: {},
  },
];

/** A task that nothing fits is tried again and again. */
export async function hopelessAttempts(): Promise<void> {
  for (const { name, mark, cluster: options, config } of HOPELESS) {
    const cluster = new BenchCluster();
    await cluster.fill(options);
    await cluster.save([benchTask(benchConfig(config), 0)]);
    const operations = 20_000;
    const iterations = 20;
    const warmUp = 5;
    await measure({
      ...{ name, mark, operations, iterations, warmUp },
      async run() {
        for (let at = 0; at < operations; at++) await cluster.attempt();
      },
    });
    const tried = cluster.figure(TRIED);
    if (tried < operations * (iterations + warmUp)) throw new Error(`only ${tried} attempts were made`);
    if (cluster.launches > 0) throw new Error('a task was launched that nothing fits');
  }
}
