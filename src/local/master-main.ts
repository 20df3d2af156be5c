import { systemClock, systemRandom } from '../clock/index.ts';
import { int, notNegative, optional, positive, string, time, withDefault } from '../flags/index.ts';
import { runProgram } from '../supervisor/index.ts';
import { startSimulatedAgents } from './agent/simulated-agents.ts';
import { startMaster } from './master/start-master.ts';

const flags = {
  ip: withDefault(string, '127.0.0.1', 'Address to listen on.'),
  port: withDefault(int, 5050, 'Port to listen on; 0 picks a free one.', notNegative),
  hostname: optional(string, 'Name the master gives itself; the address if not given.'),
  work_dir: optional(
    string,
    'Folder for the list of known agents and the maintenance schedule; without it a restarted master knows neither.',
  ),
  allocation_interval: withDefault(time, 200, 'How often free resources are offered.', positive),
  agent_ping_timeout: withDefault(time, 15_000, 'How long an agent may take to answer a ping.', positive),
  max_agent_ping_timeouts: withDefault(int, 5, 'Pings in a row that an agent may miss.', positive),
  agent_reregister_timeout: withDefault(time, 600_000, 'How long a restarted master waits for known agents.', positive),
  offer_timeout: optional(time, 'How long an offer may go unanswered before it is rescinded.', positive),
  simulated_agents: withDefault(int, 0, 'Number of hosts to add that only pretend to run tasks.', notNegative),
};

/** `node master-main.js -FLAG=VALUE…`: the master of a one-machine cluster. */
await runProgram('master', flags, async (values, log) => {
  const running = await startMaster({
    clock: systemClock,
    random: systemRandom,
    workDir: values.work_dir,
    ip: values.ip,
    port: values.port,
    hostname: values.hostname,
    allocationIntervalMs: values.allocation_interval,
    agentPingTimeoutMs: values.agent_ping_timeout,
    maxAgentPingTimeouts: values.max_agent_ping_timeouts,
    agentReregisterTimeoutMs: values.agent_reregister_timeout,
    offerTimeoutMs: values.offer_timeout,
  });
  const { master, url } = running;
  log.info({ url, id: master.state.settings.masterId }, 'serving');
  await startSimulatedAgents({ clock: systemClock, random: systemRandom, master, count: values.simulated_agents });
  return { url, stop: () => running.stop() };
});
