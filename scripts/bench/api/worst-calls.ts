import {
  AuroraAdminMethods,
  binary,
  type JobKey,
  json,
  MessageType,
  type Protocol,
  type RpcArgs,
  type RpcName,
} from '../../../src/wire/index.ts';
import { printFigure } from '../figure.ts';
import { Connection } from '../server/connection.ts';
import { plainJob } from '../server/jobs.ts';
import type { BenchServer } from '../server/server.ts';

const ROUNDS = 5;
const WARM_UP = 10;
const MOST_VALUES = 10_000;
const MOST_BYTES = 2 ** 20;
const STALL_MS = 20;
/** Answers are not looked at. */
const NOTHING_KEPT = 0;

/** A server for {@link worstCalls} must be started with this flag. */
export const LARGE_JOBS = '-max_tasks_per_job=10000';

const keyOf = (name: string): JobKey => ({ role: 'worst', environment: 'prod', name });

/** How long the dearest calls that the limits allow hold the event loop, one at a time: to be read, and to be carried out. */
export async function worstCalls(server: BenchServer): Promise<void> {
  const connection = new Connection(server.url);
  const call = async <M extends RpcName>(protocol: Protocol, rpc: M, args: RpcArgs<M>): Promise<void> => {
    const type = AuroraAdminMethods[rpc].args as Parameters<Protocol['encodeMessage']>[1];
    const message = protocol.encodeMessage({ name: rpc, type: MessageType.CALL, seqid: 0 }, type, args);
    const { status } = await connection.send(`application/vnd.apache.thrift.${protocol.name}`, message, NOTHING_KEPT);
    if (status !== 200) throw new Error(`HTTP status ${status}`);
  };
  const stall = async (name: string, work: (round: number) => Promise<void>): Promise<void> => {
    let longest = 0;
    for (let round = 0; round < ROUNDS; round++) {
      await server.vitals();
      await work(round);
      longest = Math.max(longest, (await server.vitals()).longestStallMs);
    }
    const stall = { bench: 'api', value: longest, unit: 'ms', baseline: STALL_MS, ratio: STALL_MS / longest };
    printFigure({ ...stall, case: `${name}, longest event-loop stall` });
  };

  for (const protocol of [binary, json]) {
    // Somewhat below the limits, so that the call is carried out.
    const taskIds = Array.from({ length: MOST_VALUES - 100 }, (_, at) => `task-${at}`.padEnd(90, '-'));
    await stall(`query of ${taskIds.length} task ids, ${protocol.name}`, () =>
      call(protocol, 'getTasksStatus', { query: { taskIds, offset: 0, limit: 0 } }),
    );
    const description = plainJob(keyOf('heavy'), 0, { executorData: MOST_BYTES - 4096 });
    await stall(`config of a megabyte, ${protocol.name}`, () => call(protocol, 'createJob', { description }));
  }
  // The first ones find cold code.
  for (let at = 0; at < WARM_UP; at++) {
    await call(binary, 'createJob', { description: plainJob(keyOf(`warm-${at}`), 1_000) });
  }
  for (const instances of [4_000, 10_000]) {
    await stall(`createJob of ${instances} instances`, async (round) => {
      await call(binary, 'createJob', { description: plainJob(keyOf(`wide-${instances}-${round}`), instances) });
    });
  }
  connection.close();
}
