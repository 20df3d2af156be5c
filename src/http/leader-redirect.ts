import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendWhole } from './answer.ts';
import type { Page } from './pages.ts';

/** Who leads, as this process knows it at the moment of asking. */
export interface LeaderGate {
  /** Whether this process does, surely. */
  leads(): boolean;
  /** Which other process does; undefined when none is known. */
  leader(): { readonly host: string; readonly port: number } | undefined;
}

/** Paths that only the leader answers, prefixes but for the web interface. (aurora: scheduler/http/JettyServerModule.java) */
const LEADER_PATHS =
  /^(?:\/(?:agents|api|cron|maintenance|mname|offers|pendingtasks|quotas|slaves|state|tiers|utilization)|\/(?:assets\/scheduler|scheduler|updates)(?:[/?]|$))/;
const BYPASS = 'bypass-leader-redirect';
const NOTHING = new Uint8Array();

const NO_LEADER = Buffer.from(`<!DOCTYPE html>
<html lang="en">
<head>
<title>No Leader Found</title>
</head>
<body>
<h1>No Leader Found</h1>
<p>No scheduler of this cluster leads at the moment, or it is not known which one does. Most likely one is taking over from another
right now; that is routine and takes up to a few minutes. Try again then.</p>
</body>
</html>
`);

/**
 * Answers a request for something that only the leader can answer, on a process that is not it: sends the client to the leader, or
 * tells that there is none. A client that bypasses this is served here. (aurora: scheduler/http/LeaderRedirectFilter.java)
 * @returns whether the request is answered
 */
export function answerForLeader(gate: LeaderGate, request: IncomingMessage, response: ServerResponse): boolean {
  const url = request.url ?? '/';
  if (!LEADER_PATHS.test(url) || BYPASS in request.headers) return false;
  const leader = gate.leader();
  if (leader === undefined) {
    sendWhole(request, response, { status: 503, body: NO_LEADER });
  } else {
    const host = leader.host.includes(':') ? `[${leader.host}]` : leader.host;
    const scheme = 'encrypted' in request.socket ? 'https' : 'http';
    const Location = `${scheme}://${host}:${leader.port}${url}`;
    sendWhole(request, response, { status: 307, headers: { Location }, body: NOTHING });
  }
  return true;
}

const HEALTH = {
  200: 'This is the leading scheduler.',
  503: 'Another instance is the leading scheduler.',
  502: 'There is no leading scheduler or the leader is unknown.',
} as const;

/** For load balancers: whether this process leads, by the status. (aurora: scheduler/http/LeaderHealth.java) */
export function leaderHealthPage(gate: LeaderGate): Page {
  return {
    path: '/leaderhealth',
    leaderOnly: false,
    type: 'text/plain',
    answer() {
      const status = gate.leads() ? 200 : gate.leader() === undefined ? 502 : 503;
      return {
        status,
        body: `Current status: ${HEALTH[status]}

This endpoint can indicate to a load balancer which among a group of schedulers is leading.

The response codes are:
200: ${HEALTH[200]}
503: ${HEALTH[503]}
502: ${HEALTH[502]}`,
      };
    },
  };
}
