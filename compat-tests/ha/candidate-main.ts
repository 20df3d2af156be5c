import { createInterface } from 'node:readline';
import { systemClock, systemRandom } from '../../src/clock/index.ts';
import { Discovery } from '../../src/discovery/index.ts';
import { Stats } from '../../src/stats/index.ts';

/*
 * `node candidate-main.js ZOOKEEPER PATH HOST PORT [USER:PASSWORD]`: the part of a scheduler that ZooKeeper sees. Stands for leader, prints
 * `elected` once it is, advertises itself when told `advertise` and leaves when told `leave`.
 */
const [address = '', path = '', host = '', port = '', credentials] = process.argv.slice(2);
const [user, password] = credentials?.split(':') ?? [];
const log = { info: () => undefined, warn: (...words: unknown[]) => console.error(...words) };
const discovery = new Discovery({
  settings: {
    election: 'zookeeper',
    zooKeeper: {
      servers: [address],
      path,
      endpointName: 'http',
      credentials: user === undefined || password === undefined ? undefined : { user, password },
      sessionTimeoutMs: 2000,
      connectionTimeoutMs: 10_000,
    },
    database: { url: '', sessionTimeoutMs: 0 },
  },
  own: { host, port: Number(port) },
  stats: new Stats(),
  clock: systemClock,
  random: systemRandom,
  log,
});

createInterface({ input: process.stdin }).on('line', (line) => {
  const done = line === 'advertise' ? discovery.advertise() : discovery.leave().then(() => process.exit(0));
  done.catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
process.stdin.on('end', () => process.exit(1));
await discovery.open();
await discovery.join({
  elected: () => console.log('elected'),
  lost: () => process.exit(1),
});
