/** `npm run compat -- api [-v] [SESSION…]`: the recorded sessions of golden/api, played to our server on a scripted Mesos. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Aliases } from './api/aliases.ts';
import { Judge } from './api/judge.ts';
import { MesosScript } from './api/mesos-script.ts';
import { replay } from './api/replay.ts';
import { isFailed, type Played, sessionReport, staleLines, undocumented } from './api/report.ts';
import { openWorkshop, startReplayServer, type Workshop } from './api/server.ts';
import { setupOf } from './api/session-flags.ts';
import { readSessions, type Session } from './api/sessions.ts';
import { VirtualTime } from './api/virtual-time.ts';
import type { Outcome } from './run.ts';
import { goldenFolder } from './wire.ts';

const DOCUMENT = 'docs/compatibility.md';

/** Plays the sessions, or those named. Prints counts by call, and each difference that the list does not know; with `-v` the others, too. */
export async function run(args: readonly string[]): Promise<Outcome> {
  const names = args.filter((arg) => arg !== '-v');
  const recordings = join(goldenFolder(), 'api');
  const sessions = readSessions(recordings).filter(({ name }) => names.length === 0 || names.includes(name));
  if (sessions.length === 0) throw new Error(`no session is named ${names.join(' or ')}`);
  const workshop = await openWorkshop();
  const played: Played[] = [];
  try {
    for (const session of sessions) {
      const one = await play(session, recordings, workshop);
      played.push(one);
      console.log(sessionReport(one, args.includes('-v')));
    }
  } finally {
    await workshop.stop();
  }
  for (const line of staleLines(played)) console.log(line);
  const missing = undocumented(readFileSync(DOCUMENT, 'utf8'));
  for (const reason of missing) console.log(`FAILED: ${DOCUMENT} does not say: ${reason}`);
  const cases = played.flatMap((each) => each.cases);
  const failed = cases.filter(isFailed).length;
  return { passed: cases.length - failed, failed: failed + missing.length };
}

async function play(session: Session, recordings: string, workshop: Workshop): Promise<Played> {
  const { name, startMs } = session;
  const { flags, offers } = await setupOf(name, recordings, workshop);
  const time = new VirtualTime(startMs);
  const mesos = await MesosScript.start(time.clock, offers);
  try {
    const server = await startReplayServer(workshop, name, flags, mesos.address, time.clock);
    try {
      const aliases = new Aliases();
      const cases = await replay(session, { server, mesos, time }, new Judge(name, aliases), aliases);
      return { session: name, cases, unknownFlags: server.unknownFlags };
    } finally {
      await server.stop();
    }
  } finally {
    await mesos.stop();
    time.stop();
  }
}
