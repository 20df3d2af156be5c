import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sleep, systemClock } from '../../src/clock/index.ts';
import { SupervisedChild } from '../../src/supervisor/index.ts';
import type { Workshop } from '../api/server.ts';
import type { Checks } from '../clients/checks.ts';
import { freePort } from '../cluster/free-port.ts';
import { ZooKeeperServer } from '../cluster/zookeeper-server.ts';

const CALL = '[1,"getRoleSummary",1,0,{}]';
const BYPASS = { 'bypass-leader-redirect': 'true' };
const PATIENCE_MS = 60_000;

/** A scheduler that was elected while no master is in reach: it does not lead yet, but operators can look into it. */
export async function checkUnregistered(checks: Checks, workshop: Workshop): Promise<void> {
  const folder = join(workshop.folder, 'unregistered');
  const zooKeeper = await ZooKeeperServer.start(folder, await freePort());
  const scheduler = new SupervisedChild({
    name: 'scheduler',
    entry: fileURLToPath(new URL('../../src/scheduler-main.js', import.meta.url)),
    args: [
      ...['-cluster_name=local', '-hostname=localhost', '-ip=127.0.0.1', '-mesos_master_address=127.0.0.1:1'],
      ...[`-zk_endpoints=${zooKeeper.address}`, '-serverset_path=/aurora/scheduler'],
      ...[`-database_url=${await workshop.database('unregistered')}`, '-thermos_executor_path=/usr/share/thermos'],
    ],
    logFile: join(folder, 'scheduler.log'),
    clock: systemClock,
    report: () => undefined,
  });
  try {
    const { url } = await scheduler.ready;
    const ask = async (headers: Readonly<Record<string, string>>) => {
      const content = { 'content-type': 'application/vnd.apache.thrift.json' };
      const answer = await fetch(`${url}/api`, { method: 'POST', body: CALL, headers: { ...content, ...headers } });
      return `${answer.status} ${await answer.text()}`;
    };
    await checks.check('without a master in reach /vars tells that registration is awaited', async () => {
      const line = 'scheduler_lifecycle_LEADER_AWAITING_REGISTRATION 1';
      const end = systemClock.monotonic() + PATIENCE_MS;
      while (!(await (await fetch(`${url}/vars`)).text()).split('\n').includes(line)) {
        if (systemClock.monotonic() > end) throw new Error(`there is no line ${line}`);
        await sleep(systemClock, 100);
      }
    });
    await checks.check('… a call is not answered', async () => {
      const answer = await ask({});
      if (!answer.startsWith('503 ')) throw new Error(answer);
    });
    await checks.check('… one with Bypass-Leader-Redirect is', async () => {
      const end = systemClock.monotonic() + PATIENCE_MS;
      let answer = await ask(BYPASS);
      // The state is loaded while registration is awaited.
      while (answer.includes('Storage is not READY') && systemClock.monotonic() < end) {
        await sleep(systemClock, 100);
        answer = await ask(BYPASS);
      }
      if (!/^200 \[1,"getRoleSummary",2,0,\{"0":\{"rec":\{"1":\{"i32":1\}/.test(answer)) throw new Error(answer);
    });
  } finally {
    await scheduler.stop();
    await zooKeeper.stop();
  }
}
