import { Call, type CallType } from '../../mesos/index.ts';

/** What is wrong with a call by itself, in the words and the order of `mesos: validation::scheduler::call::validate`. */
export function callError(call: Call): string | undefined {
  const { type } = call;
  if (type == null || Call.Type[type] === undefined) return "Expecting 'type' to be present";
  if (type === Call.Type.SUBSCRIBE) {
    if (call.subscribe == null) return "Expecting 'subscribe' to be present";
    const inside = call.subscribe.frameworkInfo.id?.value;
    const differs = call.frameworkId != null && call.frameworkId.value !== inside;
    return differs ? "'framework_id' differs from 'subscribe.framework_info.id'" : undefined;
  }
  if (call.frameworkId == null) return "Expecting 'framework_id' to be present";
  const body = BODIES.get(type);
  if (body !== undefined && call[body.property] == null) return `Expecting '${body.name}' to be present`;
  if (type === Call.Type.ACKNOWLEDGE && !isUuid(call.acknowledge?.uuid)) return 'Not a valid UUID';
  return undefined;
}

/** The calls that say nothing without their body. */
const BODIES: ReadonlyMap<CallType, { readonly property: keyof Call; readonly name: string }> = new Map([
  [Call.Type.ACCEPT, { property: 'accept', name: 'accept' }],
  [Call.Type.DECLINE, { property: 'decline', name: 'decline' }],
  [Call.Type.ACCEPT_INVERSE_OFFERS, { property: 'acceptInverseOffers', name: 'accept_inverse_offers' }],
  [Call.Type.DECLINE_INVERSE_OFFERS, { property: 'declineInverseOffers', name: 'decline_inverse_offers' }],
  [Call.Type.KILL, { property: 'kill', name: 'kill' }],
  [Call.Type.SHUTDOWN, { property: 'shutdown', name: 'shutdown' }],
  [Call.Type.ACKNOWLEDGE, { property: 'acknowledge', name: 'acknowledge' }],
  [Call.Type.RECONCILE, { property: 'reconcile', name: 'reconcile' }],
  [Call.Type.MESSAGE, { property: 'message', name: 'message' }],
  [Call.Type.REQUEST, { property: 'request', name: 'request' }],
]);

/** 16 bytes with a version that RFC 4122 knows. */
function isUuid(bytes: Uint8Array | undefined): boolean {
  const version = (bytes?.[6] ?? 0) >> 4;
  return bytes?.length === 16 && version >= 1 && version <= 5;
}
