import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { sleep, systemClock } from '../../src/clock/index.ts';
import type { ZooKeeperConnection } from '../../src/discovery/index.ts';
import { SupervisedChild } from '../../src/supervisor/index.ts';
import { MesosScript } from '../api/mesos-script.ts';
import type { Workshop } from '../api/server.ts';
import type { Exchange } from '../api/sessions.ts';
import { freePort } from '../cluster/free-port.ts';
import { connectZooKeeper } from '../cluster/zookeeper-connection.ts';
import { ZooKeeperServer } from '../cluster/zookeeper-server.ts';
import { NodeReader } from '../ha/node-reader.ts';
import type { Case } from './cases.ts';
import { compareExchange, compareFigures, figureNames, type RecordedNode, readRecording } from './recording.ts';

const ROOT = '/aurora';
const PATH = '/aurora/local/scheduler';
/** What the recorder's instance is called, and where it is said to listen. */
const OWN = { host: 'scheduler1', port: 8081 };
/** The lock of one that had stood and gone again before the recorder's instance came. */
const EARLIER_LOCKS = 1;
const PATIENCE_MS = 60_000;

/**
 * Starts a scheduler where, by ZooKeeper, another leads, asks it for what `standby.jsonl` has, stops the other and asks on. What it
 * leaves in ZooKeeper is compared with what the original did.
 */
export async function replayStandby(workshop: Workshop): Promise<readonly Case[]> {
  const lines = readRecording('standby');
  const [first] = lines;
  if (first === undefined || !('zookeeper' in first)) throw new Error('standby.jsonl does not begin with nodes');
  const folder = join(workshop.folder, 'standby');
  const zooKeeper = await ZooKeeperServer.start(folder, await freePort());
  const mesos = await MesosScript.start(systemClock, true);
  let leader: ZooKeeperConnection | undefined;
  let scheduler: SupervisedChild | undefined;
  try {
    leader = await leaderOf(zooKeeper.address, first.zookeeper ?? []);
    const port = await freePort();
    scheduler = new SupervisedChild({
      name: 'scheduler',
      entry: fileURLToPath(new URL('../../src/scheduler-main.js', import.meta.url)),
      args: [
        '-cluster_name=local',
        `-hostname=${OWN.host}`,
        '-ip=127.0.0.1',
        `-http_port=${port}`,
        `-zk_endpoints=${zooKeeper.address}`,
        `-serverset_path=${PATH}`,
        `-mesos_master_address=${mesos.address}`,
        `-database_url=${await workshop.database('standby')}`,
        '-thermos_executor_path=/usr/share/thermos',
      ],
      logFile: join(folder, 'scheduler.log'),
      clock: systemClock,
      report: () => undefined,
    });
    await scheduler.ready;
    await health(port, 503);
    const cases: Case[] = [];
    const figures: { readonly exchange: Exchange; readonly names: readonly string[] }[] = [];
    for (const line of lines) {
      if ('request' in line) {
        const { compared, ours } = await compareExchange('standby', line, port);
        cases.push(compared);
        if (line.request.path === '/vars.json') figures.push({ exchange: line, names: figureNames(ours) });
        continue;
      }
      if (line.note === 'the leader is stopped') {
        await leader.close();
        await health(port, 200);
      }
      if (line.zookeeper !== undefined) cases.push(await compareNodes(zooKeeper.address, line.n, line.zookeeper, port));
    }
    const asLeader = figures.at(-1)?.names;
    for (const { exchange, names } of figures) cases.push(compareFigures('standby', exchange, names, asLeader));
    return cases;
  } finally {
    await scheduler?.stop();
    await leader?.close();
    await mesos.stop();
    await zooKeeper.stop();
  }
}

/** What the other scheduler has in ZooKeeper: the nodes, but for those of the one that is to be started. */
async function leaderOf(address: string, nodes: readonly RecordedNode[]): Promise<ZooKeeperConnection> {
  const connection = connectZooKeeper(address);
  for (const { path, data, ephemeral } of nodes) {
    if (!ephemeral) await connection.ensurePath(path);
    else if (data !== OWN.host) await connection.create(path, Buffer.from(data), 'ephemeral');
  }
  // The next node below is numbered as it was then.
  for (let at = 0; at < EARLIER_LOCKS; at++) {
    await connection.remove(await connection.create(`${PATH}/earlier-`, Buffer.alloc(0), 'ephemeral-sequential'));
  }
  return connection;
}

/** Waits until the scheduler says that it leads, or another does. */
async function health(port: number, status: 200 | 503): Promise<void> {
  const end = systemClock.monotonic() + PATIENCE_MS;
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/leaderhealth`);
    await answer.arrayBuffer();
    if (answer.status === status) return;
    if (systemClock.monotonic() > end) throw new Error(`/leaderhealth is ${answer.status}, not ${status}`);
    await sleep(systemClock, 50);
  }
}

/** Compares paths, data, kinds and rights of nodes, but for the random part of names and the port. */
async function compareNodes(address: string, n: number, nodes: readonly RecordedNode[], port: number): Promise<Case> {
  const reader = await NodeReader.connect(address);
  try {
    const gist = ({ path, data, ephemeral, acl }: RecordedNode) => ({
      path: path.replace(/_c_[0-9a-f-]{36}-/, '_c_UUID-'),
      data: data.replaceAll(`"port":${port}`, `"port":${OWN.port}`),
      ...{ ephemeral, acl },
    });
    const byPath = (a: RecordedNode, b: RecordedNode): number => (a.path < b.path ? -1 : 1);
    const seen = async () => (await reader.tree(ROOT)).map(gist).sort(byPath);
    const recorded = nodes.map(gist).sort(byPath);
    // A node is there a moment after the one that it follows from.
    const end = systemClock.monotonic() + PATIENCE_MS;
    let ours = await seen();
    while (!isDeepStrictEqual(ours, recorded) && systemClock.monotonic() < end) {
      await sleep(systemClock, 200);
      ours = await seen();
    }
    const found = isDeepStrictEqual(ours, recorded)
      ? []
      : [{ what: 'nodes', ours: JSON.stringify(ours), recorded: JSON.stringify(recorded) }];
    return { recording: 'standby', n, what: 'nodes of', path: ROOT, found };
  } finally {
    reader.close();
  }
}
