import { BenchCluster, benchConfig, benchOffer, benchTask } from '../scheduling/fixture.ts';
import { growth, medianOf } from './growth.ts';

const SIZES = [100, 1000, 10_000, 30_000];
const ROUNDS = 9;
const FRESH = 10;

/** What scheduling costs with more and more agents. */
export async function growthOverAgents(): Promise<void> {
  await growth('take in an offer of each', 'agents', SIZES, (size) => {
    let cluster = new BenchCluster();
    return medianOf(
      5,
      () => cluster.scheduler.offers(Array.from({ length: size }, (_, at) => benchOffer(at))),
      () => {
        cluster = new BenchCluster();
      },
    );
  });
  await growth('place ten tasks', 'agents', SIZES, async (size) => {
    const cluster = await offered(size);
    let instance = 0;
    return medianOf(ROUNDS, async () => {
      await cluster.save(Array.from({ length: FRESH }, () => benchTask(benchConfig(), instance++)));
      await cluster.attempt();
      await cluster.attempt();
    });
  });
  await growth('try a task that fits nowhere, for the first time', 'agents', SIZES, async (size) => {
    const cluster = await offered(size);
    let job = 0;
    return medianOf(ROUNDS, async () => {
      await cluster.save([benchTask(benchConfig({ cpus: 32, name: `large-${job++}` }), 0)]);
      await cluster.attempt();
    });
  });
  await growth('try a task that fits nowhere, again', 'agents', SIZES, async (size) => {
    const cluster = await offered(size);
    await cluster.save([benchTask(benchConfig({ cpus: 32 }), 0)]);
    await cluster.attempt();
    return medianOf(ROUNDS, async () => {
      for (let at = 0; at < 1000; at++) await cluster.attempt();
    });
  });
}

async function offered(size: number): Promise<BenchCluster> {
  const cluster = new BenchCluster();
  await cluster.fill({ hosts: size, siblings: 0, victims: 0 });
  return cluster;
}
