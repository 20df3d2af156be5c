/**
 * `npm run bench -- wire [binary|compact|json ...]`: a getTasksStatus reply of 10,000 tasks of 100 jobs, written and read,
 * against npm `thrift` with classic generated code in the same process. All times are medians.
 */

import assert from 'node:assert';
import {
  AuroraAdminMethods,
  binary,
  compact,
  json,
  type MessageHeader,
  MessageType,
  type Protocol,
  type Response,
} from '../../src/wire/index.ts';
import { printFigure } from './figure.ts';
import { makeReply } from './wire/fixture.ts';
import { loadPeer, type Peer } from './wire/peer.ts';

const ROUNDS = 3;
/** Runs in a row in each round. */
const OUR_RUNS = 5;
const PEER_RUNS = 2;

const header: MessageHeader = { name: 'getTasksStatus', type: MessageType.REPLY, seqid: 0 };
const { result } = AuroraAdminMethods.getTasksStatus;

type Work = () => unknown;

/**
 * Times of some runs in a row, in milliseconds. The garbage of what ran before is collected first, and one run goes
 * untimed, as the collector is still sweeping behind it.
 */
function times(runs: number, work: Work): number[] {
  globalThis.gc?.();
  work();
  return Array.from({ length: runs }, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
}

const median = (taken: number[]): number => taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)] as number;

/** Median times of the peer's work and of ours, taken in turns so that a busy machine is as busy for all. */
function compare(
  theirs: Work,
  ours: Readonly<Record<string, Work>>,
): { theirs: number; ours: ReadonlyMap<string, number> } {
  const peerTimes: number[] = [];
  const ourTimes = new Map(Object.keys(ours).map((what) => [what, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    peerTimes.push(...times(PEER_RUNS, theirs));
    for (const [what, work] of Object.entries(ours)) ourTimes.get(what)?.push(...times(OUR_RUNS, work));
  }
  return { theirs: median(peerTimes), ours: new Map([...ourTimes].map(([what, taken]) => [what, median(taken)])) };
}

/** Takes all slices. Returns the longest time that making one of them took. */
function inSlices(protocol: Protocol, reply: Response): number {
  let longest = 0;
  const slices = protocol.encodeMessageInSlices(header, result, { success: reply }, { reuse: true });
  for (let done = false; !done; ) {
    const start = process.hrtime.bigint();
    done = slices.next().done === true;
    longest = Math.max(longest, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return longest;
}

function measure(protocol: Protocol, peer: Peer): void {
  const plain = makeReply(false);
  const kept = makeReply(true);
  const theirs = peer.convert(plain);

  const bytes = Buffer.from(protocol.encodeMessage(header, result, { success: plain }));
  const peerBytes = peer.write(protocol.name, theirs);
  // Both must do the same work. The peer writes fields in the order of the IDL, and doubles in JSON as JavaScript does.
  if (protocol.name === 'binary') assert.strictEqual(peerBytes.length, bytes.length);
  const reread = protocol.openMessage(peerBytes).body(result);
  assert.ok(bytes.equals(protocol.encodeMessage(header, result, reread)));
  assert.ok(bytes.equals(protocol.encodeMessage(header, result, { success: kept })));
  assert.ok(bytes.equals(Buffer.concat([...protocol.encodeMessageInSlices(header, result, { success: kept })].flat())));
  assert.ok(bytes.equals(protocol.encodeMessage(header, result, protocol.openMessage(bytes).body(result))));

  const name = { bench: 'wire', unit: 'ms' };
  const report = (compared: ReturnType<typeof compare>) => {
    for (const [what, value] of compared.ours) {
      const ratio = compared.theirs / value;
      printFigure({ ...name, case: `${protocol.name} ${what}`, value, baseline: compared.theirs, ratio });
    }
  };
  printFigure({ bench: 'wire', case: `${protocol.name} size`, value: bytes.length, unit: 'bytes' });
  const whole = (reply: Response) => () => protocol.encodeMessage(header, result, { success: reply });
  const sliced = (reply: Response) => () => inSlices(protocol, reply);
  report(
    compare(() => peer.write(protocol.name, theirs), {
      'write, in slices': sliced(plain),
      'write, in slices, configs kept': sliced(kept),
      'write, whole': whole(plain),
      'write, whole, configs kept': whole(kept),
    }),
  );
  const longest = Array.from({ length: ROUNDS }, () => inSlices(protocol, plain));
  printFigure({ ...name, case: `${protocol.name} longest slice`, value: median(longest) });
  report(compare(() => peer.read(protocol.name, bytes), { read: () => protocol.openMessage(bytes).body(result) }));
}

/** Measures the protocols named, or all. */
export function run(args: string[]): void {
  // The peer uses `new Buffer`, of which Node warns.
  process.removeAllListeners('warning');
  const peer = loadPeer();
  console.log(`peer: npm thrift, ${peer.source}; Node ${process.version}`);
  for (const protocol of [binary, compact, json]) {
    if (args.length === 0 || args.includes(protocol.name)) measure(protocol, peer);
  }
}
