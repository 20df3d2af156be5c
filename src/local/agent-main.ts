import { statfsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { systemClock, systemRandom } from '../clock/index.ts';
import {
  double,
  type FlagValues,
  int,
  listOf,
  nameValue,
  notNegative,
  optional,
  positive,
  required,
  string,
  withDefault,
} from '../flags/index.ts';
import { runProgram } from '../supervisor/index.ts';
import { startAgent } from './agent/start-agent.ts';
import type { AgentDescription } from './protocol.ts';

const MB = 2 ** 20;

const flags = {
  master: required(string, 'URL of the master, http://ADDRESS:PORT.'),
  work_dir: required(string, 'Folder for the id of the agent and for its tasks.'),
  hostname: withDefault(string, 'localhost', 'Name of the host, in offers and for tasks; must lead to this machine.'),
  cpus: optional(double, 'Cores to offer; all of them if not given.', positive),
  mem: optional(double, 'Memory to offer, in MB; all but 1 GB, or half if that is more, if not given.', positive),
  disk: optional(double, 'Disk to offer, in MB; half of what is free at the work folder if not given.', positive),
  first_port: withDefault(int, 31_000, 'First port to offer.', positive),
  last_port: withDefault(int, 32_000, 'Last port to offer.', positive),
  attributes: withDefault(listOf(nameValue), [], 'More attributes beside host and rack, such as zone=a,dedicated=www.'),
  rack: withDefault(string, 'local', 'Value of the attribute rack.'),
  keep_finished: withDefault(int, 100, 'Number of finished runs whose sandboxes are kept.', notNegative),
};

/** `node agent-main.js -master=URL -work_dir=DIR -FLAG=VALUE…`: an agent that runs tasks as processes of this machine. */
await runProgram('agent', flags, async (values, log) => {
  await mkdir(values.work_dir, { recursive: true });
  const description = describe(values);
  log.info(description, 'offers');
  return new Promise((resolve, reject) => {
    const started = startAgent({
      clock: systemClock,
      random: systemRandom,
      masterUrl: values.master,
      workDir: values.work_dir,
      description,
      environment: environment(),
      keepFinished: values.keep_finished,
      log: (message) => log.info(message),
      onRegistered: () => {
        // Of use only now, and ready only now.
        void started.then(({ stop }) => resolve({ url: values.master, stop }));
      },
    });
    started.catch(reject);
  });
});

function describe(values: FlagValues<typeof flags>): AgentDescription {
  const memory = Math.floor(totalmem() / MB);
  const { bavail, bsize } = statfsSync(values.work_dir);
  return {
    hostname: values.hostname,
    cpus: values.cpus ?? availableParallelism(),
    mem: values.mem ?? Math.max(memory - 1024, Math.floor(memory / 2)),
    disk: values.disk ?? Math.floor((bavail * bsize) / MB / 2),
    ports: [{ begin: values.first_port, end: values.last_port }],
    attributes: {
      host: values.hostname,
      rack: values.rack,
      ...Object.fromEntries(values.attributes.map(({ name, value }) => [name, value])),
    },
  };
}

/** What a task's processes may need to find programs and print texts and times as this machine does. */
function environment(): Record<string, string> {
  const names = ['PATH', 'LANG', 'LC_ALL', 'TZ'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
