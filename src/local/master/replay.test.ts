import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Call, Event, Offer, TaskState, TaskStatus } from '../../mesos/index.ts';
import type { Agent } from '../agent/agent.ts';
import { golden } from '../testing/golden.ts';
import { RECORDED_AGENT, RecordedContainerizer, readScenario, type Scenario } from '../testing/replay.ts';
import { type Subscription, VirtualCluster } from '../testing/virtual-cluster.ts';
import { hex } from '../uuid.ts';

/** Those that one subscription, one agent and no maintenance can show, as far as they lie there. */
const SCENARIOS = [
  'command-task',
  'executor-crash',
  'failing-tasks',
  'reconcile',
  'reconcile-partition-aware',
  'agent-lost',
  'agent-lost-partition-aware',
  'plain-role',
  'plain-role-web',
].filter((name) => existsSync(join(golden, 'json', name)));

describe('recorded scenarios, played to our master', () => {
  it.each(SCENARIOS)('%s', async (name) => {
    const scenario = readScenario(name);
    const { events, offers } = await play(scenario);
    expect(events.map(inShort)).toEqual(scenario.events.filter(isTold).map(inShort));
    for (const [theirs, ours] of offers) expect(contents(ours)).toEqual(contents(theirs));
  });
});

interface Played {
  readonly events: readonly Event[];
  /** Offers that calls referred to: recorded and ours. */
  readonly offers: ReadonlyMap<Offer, Offer>;
}

/**
 * Makes the recorded calls, each as soon as what it refers to (an offer, an update) is there; one that asks for an
 * answer when all events before that answer are there. Kills the agent and brings it back where the recording did.
 */
async function play(scenario: Scenario): Promise<Played> {
  const cluster = new VirtualCluster();
  const containerizer = new RecordedContainerizer(cluster.clock, scenario.events);
  let agent: Agent | undefined = await cluster.agent(RECORDED_AGENT, containerizer);
  const agentId = agent.id;
  const framework = cluster.subscribe(scenario.subscribe);
  const expected = scenario.events.filter(isTold);
  const recordedOffers = offersOf(scenario.events);
  const offers = new Map<Offer, Offer>();
  const pending = [...scenario.calls];
  const told = (): Event[] => framework.events.filter(isTold);

  for (let passes = 0; passes < 600 && (pending.length > 0 || told().length < expected.length); passes++) {
    const next = pending[0];
    const upcoming = expected[told().length];
    if (upcoming?.rescind != null && agent !== undefined && cluster.master.state.offers.size > 0) {
      await agent.stop();
      agent = undefined;
    } else if (upcoming?.update?.status.reason === TaskStatus.Reason.REASON_AGENT_REREGISTERED && agent === undefined) {
      agent = await cluster.agent(RECORDED_AGENT, containerizer, agentId);
    } else if (next !== undefined) {
      const call = adapt(next, framework, recordedOffers, offers, agentId ?? '');
      if (call !== undefined && isDue(call, framework, upcoming, pending.length === 1)) {
        pending.shift();
        expect(framework.call(call)).toBeUndefined();
        continue;
      }
    }
    await cluster.pass(100);
  }
  expect(pending).toEqual([]);
  return { events: told(), offers };
}

/** The call with our ids in the place of the recorded ones; undefined while an offer in it has not been made. */
function adapt(
  call: Call,
  framework: Subscription,
  recorded: readonly Offer[],
  matched: Map<Offer, Offer>,
  agentId: string,
): Call | undefined {
  const ours = offersOf(framework.events);
  const text = JSON.stringify({ ...call, acknowledge: null });
  let missing = false;
  const adapted = text.replaceAll(/"([0-9a-f-]{36})-(O|S)(\d+)"/g, (whole, _master, kind) => {
    if (kind === 'S') return JSON.stringify(agentId);
    const index = recorded.findIndex((offer) => JSON.stringify(offer.id.value) === whole);
    const [theirs, mine] = [recorded[index], ours[index]];
    if (theirs === undefined || mine === undefined) {
      missing = true;
      return whole;
    }
    matched.set(theirs, mine);
    return JSON.stringify(mine.id.value);
  });
  if (missing) return undefined;
  const acknowledge = call.acknowledge && { ...call.acknowledge, agentId: { value: agentId } };
  return { ...(JSON.parse(adapted) as Call), acknowledge };
}

function isDue(call: Call, framework: Subscription, upcoming: Event | undefined, last: boolean): boolean {
  const { Type } = Call;
  switch (call.type) {
    case Type.ACKNOWLEDGE:
      return framework.events.some(({ update }) => {
        const uuid = update?.status.uuid;
        return uuid != null && call.acknowledge != null && hex(uuid) === hex(call.acknowledge.uuid);
      });
    case Type.RECONCILE:
    case Type.KILL:
      return (
        upcoming === undefined ||
        upcoming.update?.status.reason === TaskStatus.Reason.REASON_RECONCILIATION ||
        upcoming.update?.status.state === TaskState.TASK_KILLED
      );
    case Type.TEARDOWN:
      return last && upcoming === undefined;
    default:
      return true;
  }
}

const offersOf = (events: readonly Event[]): Offer[] => events.flatMap(({ offers }) => offers?.offers ?? []);

/** Offers and heartbeats come by the clock and are not compared in their order. */
const isTold = ({ type }: Event): boolean => type !== Event.Type.OFFERS && type !== Event.Type.HEARTBEAT;

/** An event without ids and times. */
function inShort(event: Event): unknown {
  const status = event.update?.status;
  if (status == null) return { type: event.type, failure: event.failure && { ...event.failure, agentId: 'agent' } };
  return {
    task: status.taskId.value,
    state: TaskState[status.state],
    reason: status.reason ?? undefined,
    source: status.source,
    message: status.message?.replaceAll(/\b\S+-O\d+/g, 'OFFER'),
    uuid: status.uuid && hex(status.uuid),
    executor: status.executorId?.value,
    namesAgent: status.agentId != null,
    unreachable: status.unreachableTime != null,
    hasContainer: status.containerStatus != null,
  };
}

/** An offer without ids. */
const contents = (offer: Offer): unknown =>
  Offer.decode(Offer.encode({ ...offer, id: none, frameworkId: none, agentId: none, url: null }).finish());
const none = { value: '' };
