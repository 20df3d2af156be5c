import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  acceptCall,
  acceptInverseOffersCall,
  acknowledgeCall,
  declineCall,
  declineInverseOffersCall,
  killCall,
  launch,
  type PreparedCall,
  reconcileCall,
} from './calls.ts';
import { decodeCall, encodeCall } from './codec.ts';
import type { Call } from './messages.ts';
import { filesEndingIn, goldenRoot, readHttp, readJsonLines } from './testing/golden.ts';

const sessions = join(goldenRoot(), 'mesos');
const values = (ids: readonly { value: string }[] | null | undefined): string[] =>
  (ids ?? []).map(({ value }) => value);

/** What the original has sent, by where it stands. */
function recordedCalls(): Map<string, Uint8Array> {
  const calls = new Map<string, Uint8Array>();
  for (const file of filesEndingIn(sessions, '.request.http')) calls.set(file, readHttp(join(sessions, file)).body);
  for (const file of filesEndingIn(sessions, '.jsonl')) {
    if (file.includes('driver-v0')) continue;
    readJsonLines(join(sessions, file)).forEach(({ dir, b64 }, i) => {
      if (dir === 'call') calls.set(`${file}#${i}`, Buffer.from(b64, 'base64'));
    });
  }
  return calls;
}

/** The same call made by this room; undefined for a SUBSCRIBE. */
function made(call: Call): PreparedCall | undefined {
  if (call.accept != null) {
    const { offerIds, operations, filters } = call.accept;
    const operation = launch(operations?.[0]?.launch?.taskInfos ?? []);
    return acceptCall(values(offerIds), [operation], filters?.refuseSeconds ?? -1);
  }
  if (call.decline != null)
    return declineCall(values(call.decline.offerIds), call.decline.filters?.refuseSeconds ?? -1);
  if (call.acceptInverseOffers != null)
    return acceptInverseOffersCall(values(call.acceptInverseOffers.inverseOfferIds));
  if (call.declineInverseOffers != null)
    return declineInverseOffersCall(values(call.declineInverseOffers.inverseOfferIds));
  if (call.kill != null) return killCall(call.kill.taskId.value);
  if (call.acknowledge != null) {
    const { agentId, taskId, uuid } = call.acknowledge;
    return acknowledgeCall(agentId.value, taskId.value, uuid);
  }
  if (call.reconcile != null) return reconcileCall(values(call.reconcile.tasks?.map(({ taskId }) => taskId)));
  return undefined;
}

describe('calls of the original', () => {
  it('are the same byte for byte', () => {
    const kinds = new Set<unknown>();
    for (const [where, bytes] of recordedCalls()) {
      const original = decodeCall(bytes);
      const prepared = made(original);
      if (prepared === undefined) continue;
      kinds.add(original.type);
      const ours = encodeCall({ ...prepared.call, frameworkId: original.frameworkId ?? null });
      expect([where, Buffer.from(ours).toString('hex')]).toEqual([where, Buffer.from(bytes).toString('hex')]);
    }
    expect(kinds.size).toBe(6);
  });
});

describe('the order of calls', () => {
  const task = { name: 'n', taskId: { value: 'T' }, agentId: { value: 'A' } };
  const shares = (a: PreparedCall, b: PreparedCall): boolean => a.keys.some((key) => b.keys.includes(key));
  const accept = acceptCall(['O'], [launch([task])], 5);

  it('is kept between the launch of a task and what else concerns it', () => {
    expect(shares(accept, killCall('T'))).toBe(true);
    expect(shares(accept, reconcileCall(['S', 'T']))).toBe(true);
    expect(shares(accept, declineCall(['O'], 5))).toBe(true);
  });

  it('is free between others', () => {
    expect(shares(accept, killCall('O'))).toBe(false);
    expect(shares(accept, acknowledgeCall('A', 'T', new Uint8Array(16)))).toBe(false);
    expect(shares(accept, reconcileCall([]))).toBe(false);
    expect(shares(killCall('T'), killCall('S'))).toBe(false);
  });
});
