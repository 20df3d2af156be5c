import { systemClock } from '../../../src/clock/index.ts';
import { printFigure } from '../figure.ts';
import { BenchCluster, benchConfig, benchTask, type ClusterOptions, type ConfigParts } from './fixture.ts';
import { type Mark, measure } from './measure.ts';

/**
 * Fresh tasks, ten at a time, on a cluster with room for them. As in the original, an operation makes and saves them and has them tried
 * in fives; ours does so through groups and permits and in three transactions, the original's in two. All of them must be placed.
 * (aurora: benchmark/SchedulingBenchmarks.java, FillClusterBenchmark)
 */
export async function fillCluster(hosts = 200_000): Promise<void> {
  const cluster = new BenchCluster();
  await cluster.fill({ hosts, siblings: 0.01, victims: 0.01 });
  const operations = 500;
  const iterations = 20;
  const config = benchConfig();
  let instance = 0;
  let longest = 0;
  await measure({
    name: `fill cluster: 10 fresh tasks, ${hosts} hosts`,
    mark: { mean: 3679, best: 6249 },
    operations,
    iterations,
    async run() {
      for (let at = 0; at < operations; at++) {
        const start = systemClock.monotonic();
        await cluster.save(Array.from({ length: 10 }, () => benchTask(config, instance++)));
        await cluster.attempt();
        await cluster.attempt();
        longest = Math.max(longest, systemClock.monotonic() - start);
      }
    },
  });
  await cluster.attempt();
  if (cluster.launches !== instance) throw new Error(`${cluster.launches} of ${instance} tasks were launched`);
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
    const tried = cluster.figure('schedule_attempts_no_match');
    if (tried < operations * (iterations + warmUp)) throw new Error(`only ${tried} attempts were made`);
    if (cluster.launches > 0) throw new Error('a task was launched that nothing fits');
  }
}
