import { AuroraClient } from '../../src/client/index.ts';
import { openProcess } from '../../src/process-parts.ts';
import { ProgramLoggers } from '../../src/supervisor/index.ts';
import { MesosScript } from '../api/mesos-script.ts';
import type { Answer } from '../api/send.ts';
import { startReplayServer, type Workshop } from '../api/server.ts';
import { dateOf, type Exchange } from '../api/sessions.ts';
import { VirtualTime, type World } from '../api/virtual-time.ts';
import { absenceOf } from './absent-figures.ts';
import type { Case } from './cases.ts';
import { makeCluster } from './cluster-state.ts';
import { compareExchange, compareFigures, figureNames, readRecording } from './recording.ts';

const FLAGS = [
  '-cluster_name=local',
  '-hostname=scheduler1',
  '-thermos_executor_path=/usr/share/thermos',
  '-offer_order=RANDOM',
];
/** Before the first request the cluster comes to rest, milliseconds. */
const LEAD_MS = 20_000;
/** The exchange of which the names of figures are compared. */
const FIGURES = 13;

/** Asks a leader with the recorder's jobs, on a scripted Mesos and a clock that stands still, for what `endpoints.jsonl` has. */
export async function replayEndpoints(workshop: Workshop): Promise<readonly Case[]> {
  const exchanges = readRecording('endpoints').flatMap((line) => ('request' in line ? [line] : []));
  const [first] = exchanges;
  if (first === undefined) return [];
  const time = new VirtualTime(dateOf(first) - LEAD_MS);
  const mesos = await MesosScript.start(time.clock, true);
  try {
    const server = await startReplayServer(workshop, 'http', FLAGS, mesos.address, time.clock, {
      ...openProcess(),
      loggers: new ProgramLoggers(),
    });
    const world: World = { look: () => server.client.ask('getRoleSummary', {}), activity: () => mesos.activity };
    try {
      // Offers first: maintenance needs known hosts.
      await time.pass(world, 2_000);
      const update = await makeCluster(new AuroraClient(`http://127.0.0.1:${server.port}`));
      await time.pass(world, LEAD_MS - 2_000);
      const task = await webTask(server.client);
      const translate = (text: string): string =>
        text.replace(/www-prod-web-1-[0-9a-f-]{36}/, task).replace(/09363ca6-308[0-9a-f-]+/, update);
      const cases: Case[] = [];
      for (const exchange of exchanges) {
        const one = await compareExchange('endpoints', exchange, server.port, translate);
        cases.push(one.compared);
        if (exchange.n === FIGURES) cases.push(...compareAllFigures(exchange, one.ours));
      }
      return cases;
    } finally {
      await server.stop();
    }
  } finally {
    await mesos.stop();
    time.stop();
  }
}

/** A figure that is there and is listed as absent is a fault of the list. */
function compareAllFigures(exchange: Exchange, answer: Answer): readonly Case[] {
  const ours = figureNames(answer);
  const compared = compareFigures('endpoints', exchange, ours);
  const present = ours.filter((name) => absenceOf(name) !== undefined);
  const found = present.length === 0 ? [] : [{ what: 'absent figures', ours: present.join(' '), recorded: '' }];
  return [compared, { ...compared, what: 'absent of', found }];
}

async function webTask(client: AuroraClient): Promise<string> {
  const query = { jobKeys: [{ role: 'www', environment: 'prod', name: 'web' }], instanceIds: [1] };
  const { result } = await client.ask('getTasksWithoutConfigs', { query });
  return result?.scheduleStatusResult?.tasks?.[0]?.assignedTask?.taskId ?? '';
}
