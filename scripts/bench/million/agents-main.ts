import { type AddressInfo, createServer, type Socket } from 'node:net';
import { systemClock } from '../../../src/clock/index.ts';
import { int, positive, withDefault } from '../../../src/flags/index.ts';
import { Call, decodeCall, Event, encodeEvent, Offer } from '../../../src/mesos/index.ts';
import { runProgram } from '../../../src/supervisor/index.ts';
import { encodeRecord } from '../../../src/wire/index.ts';
import { Agents } from './agents.ts';
import { RequestReader } from './request-reader.ts';

/*
 * `node agents-main.js -agents=5000`: a Mesos master and its agents, as far as a scheduler sees of them that launches tasks, through the v1
 * API. It does as little as it can, since it shares the machine with what is measured.
 */

const FRAMEWORK = 'million';
const STREAM = 'stream';
const HEARTBEAT_MS = 15_000;
/** How often agents whose offers were used are offered again, as Mesos does by its allocation interval (1 s by default). */
const ALLOCATION_MS = 100;
const TAKEN = Buffer.from('HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n');
const STREAM_HEAD =
  'HTTP/1.1 200 OK\r\nContent-Type: application/x-protobuf\r\n' +
  `Mesos-Stream-Id: ${STREAM}\r\nTransfer-Encoding: chunked\r\n\r\n`;

const flags = { agents: withDefault(int, 5000, 'Number of agents.', positive) };

await runProgram('agents', flags, async ({ agents: count }, _log, fail) => {
  const agents = new Agents(count);
  const sockets = new Set<Socket>();
  let stream: Socket | undefined;
  let events: Uint8Array[] = [];
  let offerable = new Set<string>();

  const flush = (): void => {
    if (events.length === 0) return;
    const bytes = Buffer.concat(events);
    events = [];
    stream?.write(Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]));
  };
  const send = (event: Event): void => {
    if (events.length === 0) setImmediate(flush);
    events.push(encodeRecord(encodeEvent(event)));
  };
  const offer = (ids?: Iterable<string>): void => {
    for (const offers of agents.offers(FRAMEWORK, ids)) send({ type: Event.Type.OFFERS, offers: { offers } });
  };
  const allocate = (): void => {
    const ids = offerable;
    offerable = new Set();
    offer(ids);
    systemClock.after(ALLOCATION_MS, allocate);
  };
  const heartbeat = (): void => {
    send({ type: Event.Type.HEARTBEAT });
    systemClock.after(HEARTBEAT_MS, heartbeat);
  };
  const update = (status: ReturnType<Agents['acknowledge']>): void => {
    if (status !== undefined) send({ type: Event.Type.UPDATE, update: { status } });
  };

  const onCall = (call: Call): void => {
    if (call.accept != null) {
      const taken = (call.accept.offerIds ?? []).map(({ value }) => agents.take(value));
      const [agentId = ''] = taken;
      for (const { type, launch } of call.accept.operations ?? []) {
        if (type !== Offer.Operation.Type.LAUNCH) continue;
        for (const task of launch?.taskInfos ?? []) update(agents.launch(agentId, task));
      }
      for (const id of taken) offerable.add(id);
    } else if (call.decline != null) {
      const ids = (call.decline.offerIds ?? []).map(({ value }) => agents.take(value));
      systemClock.after((call.decline.filters?.refuseSeconds ?? 5) * 1000, () => {
        for (const id of ids) offerable.add(id);
      });
    } else if (call.acknowledge != null) {
      update(agents.acknowledge(call.acknowledge.taskId.value, call.acknowledge.uuid));
    }
  };

  const subscribe = (socket: Socket): void => {
    stream = socket;
    socket.write(STREAM_HEAD);
    const subscribed = { frameworkId: { value: FRAMEWORK }, heartbeatIntervalSeconds: HEARTBEAT_MS / 1000 };
    send({ type: Event.Type.SUBSCRIBED, subscribed });
    heartbeat();
    offer();
    allocate();
  };

  const server = createServer((socket) => {
    const reader = new RequestReader();
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (bytes) => {
      let answers = 0;
      try {
        for (const { body } of reader.take(bytes)) {
          const call = decodeCall(body);
          if (call.type === Call.Type.SUBSCRIBE) {
            subscribe(socket);
          } else {
            onCall(call);
            answers++;
          }
        }
      } catch (error) {
        fail(error);
      }
      if (answers > 0) socket.write(Buffer.concat(Array<Buffer>(answers).fill(TAKEN)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
});
