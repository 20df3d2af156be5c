import { sleep, systemClock } from '../../src/clock/index.ts';
import { isActive, statusOf } from '../../src/model/index.ts';
import type { Response } from '../../src/wire/index.ts';
import type { Ensemble } from './ensemble.ts';
import { type FollowingClient, LostAnswer } from './followers.ts';
import { hearWitness, type Testimony, withDatabase } from './witness.ts';
import type { Writer } from './writer.ts';

/** What is found in the end. */
export interface Verdict {
  readonly faults: readonly string[];
  /** Acknowledged writes that are not there. */
  readonly lost: number;
  readonly testimony: Testimony;
}

/** Compares what was acknowledged with what the leader tells and with what the database holds. */
export async function finalFaults(
  ensemble: Ensemble,
  writers: readonly Writer[],
  client: FollowingClient,
): Promise<Verdict> {
  const faults: string[] = [];
  let lost = 0;
  const lose = (text: string): void => {
    lost++;
    faults.push(text);
  };
  const stored = await storedQuotas(ensemble.databaseUrl);
  for (const writer of writers) {
    const { result: tasks } = await surely(() =>
      client.call('getTasksWithoutConfigs', { query: { role: writer.role, offset: 0, limit: 0 } }),
    );
    const counts = new Map<string, number>();
    for (const task of tasks?.scheduleStatusResult?.tasks ?? []) {
      const name = task.assignedTask?.task?.job?.name ?? '';
      if (isActive(statusOf(task))) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    for (const job of writer.jobs) if (!counts.has(job)) lose(`${writer.role}/${job} is lost`);
    for (const [job, count] of counts) if (count !== 1) faults.push(`${writer.role}/${job} has ${count} tasks`);

    const { result: quota } = await surely(() => client.call('getQuota', { ownerRole: writer.role }));
    const told = quota?.getQuotaResult?.quota?.resources?.find(({ numCpus }) => numCpus !== undefined)?.numCpus ?? 0;
    for (const [who, cores] of [
      ['the leader', told],
      ['the database', stored.get(writer.role) ?? 0],
    ] as const) {
      if (cores < writer.quota) lose(`${writer.role}: ${who} has quota ${cores}, acknowledged was ${writer.quota}`);
      else if (cores > writer.askedQuota) faults.push(`${writer.role}: ${who} has quota ${cores}, which nobody set`);
    }
  }
  const testimony = await hearWitness(ensemble.databaseUrl);
  faults.push(...testimony.faults);
  return { faults, lost, testimony };
}

async function storedQuotas(url: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await withDatabase(url, (client) =>
    client.query<{ role: string; cpus: number }>('select role, cpus::float8 as cpus from quotas'),
  );
  return new Map(rows.map(({ role, cpus }) => [role, cpus]));
}

/** The answer to a read, however often it takes. */
async function surely(ask: () => Promise<Response | undefined>): Promise<Response> {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      const response = await ask();
      if (response !== undefined) return response;
    } catch (error) {
      if (!(error instanceof LostAnswer)) throw error;
    }
    await sleep(systemClock, 200);
  }
  throw new Error('no scheduler answers');
}
