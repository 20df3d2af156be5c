import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { seededRandom, systemClock } from '../../clock/index.ts';
import { Call, Event, type InverseOffer, Offer, Value } from '../../mesos/index.ts';
import { InstantContainerizer } from '../agent/instant-containerizer.ts';
import { simulatedHost, startSimulatedAgents } from '../agent/simulated-agents.ts';
import { TestFramework } from '../testing/test-framework.ts';
import { type Subscription, VirtualCluster } from '../testing/virtual-cluster.ts';
import { type RunningMaster, startMaster } from './start-master.ts';

const { Type } = Call;
const START_MS = 1_700_000_600_000;
const unavailability = { start: { nanoseconds: START_MS * 1e6 }, duration: { nanoseconds: 3600e9 } };
const window = (...hosts: number[]) => ({
  hostnames: new Set(hosts.map((i) => simulatedHost(i).hostname)),
  unavailability,
});

const offersOf = ({ events }: Subscription): Offer[] => events.flatMap(({ offers }) => offers?.offers ?? []);
const inverseOf = ({ events }: Subscription): InverseOffer[] =>
  events.flatMap(({ inverseOffers }) => inverseOffers?.inverseOffers ?? []);
const typesOf = ({ events }: Subscription): (string | undefined)[] =>
  events.map(({ type }) => Event.Type[type ?? 0]).filter((type) => type !== 'UPDATE' && type !== 'HEARTBEAT');

/** A cluster with one task on the first of its hosts. */
async function running(hosts = 1): Promise<{ cluster: VirtualCluster; client: Subscription }> {
  const cluster = new VirtualCluster();
  for (let i = 0; i < hosts; i++) {
    await cluster.agent(simulatedHost(i), new InstantContainerizer(cluster.clock, cluster.random));
  }
  const client = cluster.subscribe({
    type: Type.SUBSCRIBE,
    subscribe: { frameworkInfo: { user: 'root', name: 'test', failoverTimeout: 10 } },
  });
  const offer = offersOf(client)[0] as Offer;
  const resources = [{ name: 'cpus', type: Value.Type.SCALAR, scalar: { value: 1 } }];
  const task = { name: 't', taskId: { value: 't' }, agentId: offer.agentId, command: { value: 'x' }, resources };
  client.call({
    type: Type.ACCEPT,
    accept: {
      offerIds: [offer.id],
      operations: [{ type: Offer.Operation.Type.LAUNCH, launch: { taskInfos: [task] } }],
      filters: { refuseSeconds: 0 },
    },
  });
  await cluster.pass(100);
  return { cluster, client };
}

describe('maintenance', () => {
  it('goes as it was recorded of Mesos', async () => {
    const { cluster, client } = await running();
    cluster.master.run({ kind: 'schedule', schedule: [window(0)] });
    const answer = {
      inverseOfferIds: [{ value: inverseOf(client)[0]?.id.value ?? '' }],
      filters: { refuseSeconds: 0.5 },
    };
    client.call({ type: Type.DECLINE_INVERSE_OFFERS, declineInverseOffers: answer });
    await cluster.pass(400);
    expect(inverseOf(client)).toHaveLength(1);
    await cluster.pass(400);
    const again = { ...answer, inverseOfferIds: [{ value: inverseOf(client)[1]?.id.value ?? '' }] };
    client.call({ type: Type.ACCEPT_INVERSE_OFFERS, acceptInverseOffers: again });
    await cluster.pass(800);
    cluster.master.run({ kind: 'schedule', schedule: [] });
    expect(typesOf(client)).toEqual([
      ...['SUBSCRIBED', 'OFFERS', 'OFFERS'],
      ...['RESCIND', 'OFFERS', 'INVERSE_OFFERS', 'INVERSE_OFFERS', 'INVERSE_OFFERS'],
      ...['RESCIND', 'RESCIND_INVERSE_OFFER', 'OFFERS'],
    ]);
    expect(offersOf(client).map((offer) => offer.unavailability)).toEqual([null, null, unavailability, null]);
    expect(inverseOf(client)[0]).toMatchObject({
      agentId: offersOf(client)[0]?.agentId,
      url: { address: { hostname: simulatedHost(0).hostname } },
      unavailability,
    });
  });

  it('asks only those who use something of the machine, and once', async () => {
    const { cluster, client } = await running(2);
    const idle = cluster.subscribe({
      type: Type.SUBSCRIBE,
      subscribe: { frameworkInfo: { user: 'root', name: 'idle' } },
    });
    cluster.master.run({ kind: 'schedule', schedule: [window(0, 1)] });
    await cluster.pass(5000);
    expect([inverseOf(client).length, inverseOf(idle).length]).toEqual([1, 0]);
    client.drop();
    expect(cluster.master.state.inverseOffers.size).toBe(0);
  });

  it('takes an inverse offer back when the agent goes', async () => {
    const { cluster, client } = await running();
    cluster.master.run({ kind: 'schedule', schedule: [window(0)] });
    for (const link of cluster.master.state.links.keys()) cluster.master.linkClosed(link);
    expect(typesOf(client).slice(-2)).toEqual(['RESCIND', 'RESCIND_INVERSE_OFFER']);
  });
});

describe('the schedule', () => {
  let master: RunningMaster | undefined;
  afterEach(() => master?.stop());

  it('is set and shown over HTTP', async () => {
    master = await startMaster({ clock: systemClock, random: seededRandom(1) });
    const { url } = master;
    await startSimulatedAgents({ clock: systemClock, random: seededRandom(2), master: master.master, count: 1 });
    const framework = await TestFramework.subscribe(master.url);
    const post = (path: string, body: unknown) =>
      fetch(`${url}${path}`, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
    const schedule = {
      windows: [{ machine_ids: [{ hostname: 'HOST-00000', ip: '127.0.0.1' }], unavailability }],
    };
    const set = await post('/api/v1', {
      type: 'UPDATE_MAINTENANCE_SCHEDULE',
      update_maintenance_schedule: { schedule },
    });
    expect([set.status, await set.text()]).toEqual([200, '']);
    await framework.until(() => framework.offers()?.find((offer) => offer.unavailability != null));
    const shown = await fetch(`${url}/master/maintenance/schedule`);
    expect(await shown.json()).toEqual({
      windows: [{ machine_ids: [{ hostname: 'host-00000' }], unavailability }],
    });
    for (const [body, problem] of [
      ['{', /JSON/],
      [{ windows: [{ machine_ids: [], unavailability }] }, /List of machines/],
      [{ windows: [{ machine_ids: [{ hostname: 'h' }] }] }, /JSON object/],
      [{ windows: {} }, /windows must be a list/],
    ] as const) {
      const refused = await post('/maintenance/schedule', body);
      expect([refused.status, await refused.text()]).toEqual([400, expect.stringMatching(problem)]);
    }
    expect((await post('/maintenance/schedule', { windows: [] })).status).toBe(200);
    expect(await (await fetch(`${url}/maintenance/schedule`)).json()).toEqual({});
    await framework.drop();
  });

  it('outlives the master, if it has a folder', async () => {
    const workDir = mkdtempSync(join(tmpdir(), 'master-'));
    const start = () => startMaster({ clock: systemClock, random: seededRandom(1), workDir });
    const windows = [{ machine_ids: [{ hostname: 'host-00000' }], unavailability }];
    const shown = async ({ url }: RunningMaster) => (await fetch(`${url}/maintenance/schedule`)).json();
    master = await start();
    await fetch(`${master.url}/maintenance/schedule`, { method: 'POST', body: JSON.stringify({ windows }) });
    await master.stop();

    master = await start();
    expect(await shown(master)).toEqual({ windows });
    await startSimulatedAgents({ clock: systemClock, random: seededRandom(2), master: master.master, count: 1 });
    const framework = await TestFramework.subscribe(master.url);
    await framework.until(() => framework.offers()?.find((offer) => offer.unavailability != null));
    await framework.drop();
    await fetch(`${master.url}/maintenance/schedule`, { method: 'POST', body: '{}' });
    await master.stop();

    master = await start();
    expect(await shown(master)).toEqual({});
    writeFileSync(join(workDir, 'maintenance.json'), '{"windows":1}');
    await expect(start()).rejects.toThrow('maintenance.json holds no schedule of maintenance: windows must be a list');
    rmSync(workDir, { recursive: true });
  });
});
