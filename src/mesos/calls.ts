import { Call, Offer, type OfferOperation, type TaskInfo } from './messages.ts';

const { Type } = Call;

/** A call without its framework id, and what orders it among others. */
export interface PreparedCall {
  readonly call: Call;
  /**
   * Calls that share a key reach the master in the order made: offers by id (`o:…`) and tasks by id (`t:…`). So a KILL
   * or RECONCILE of a task cannot overtake the ACCEPT that launches it, which would report the task lost.
   */
  readonly keys: readonly string[];
}

const offerKey = (id: string): string => `o:${id}`;
const taskKey = (id: string): string => `t:${id}`;
const values = (ids: readonly string[]): { value: string }[] => ids.map((value) => ({ value }));

/** An operation that launches tasks. */
export function launch(tasks: readonly TaskInfo[]): OfferOperation {
  return { type: Offer.Operation.Type.LAUNCH, launch: { taskInfos: [...tasks] } };
}

/** SUBSCRIBE: the framework id of the info, if any, stands in both places, as the master demands. */
export function subscribeCall(frameworkInfo: NonNullable<Call['subscribe']>['frameworkInfo']): Call {
  return { type: Type.SUBSCRIBE, frameworkId: frameworkInfo.id ?? null, subscribe: { frameworkInfo } };
}

export function acceptCall(
  offerIds: readonly string[],
  operations: readonly OfferOperation[],
  refuseSeconds: number,
): PreparedCall {
  const launched = operations.flatMap((operation) => operation.launch?.taskInfos ?? []);
  return {
    call: {
      type: Type.ACCEPT,
      accept: { offerIds: values(offerIds), operations: [...operations], filters: { refuseSeconds } },
    },
    keys: [...offerIds.map(offerKey), ...launched.map(({ taskId }) => taskKey(taskId.value))],
  };
}

export function declineCall(offerIds: readonly string[], refuseSeconds: number): PreparedCall {
  return {
    call: { type: Type.DECLINE, decline: { offerIds: values(offerIds), filters: { refuseSeconds } } },
    keys: offerIds.map(offerKey),
  };
}

export function acceptInverseOffersCall(ids: readonly string[], refuseSeconds?: number): PreparedCall {
  const acceptInverseOffers = { inverseOfferIds: values(ids), filters: filtersOf(refuseSeconds) };
  return { call: { type: Type.ACCEPT_INVERSE_OFFERS, acceptInverseOffers }, keys: ids.map(offerKey) };
}

export function declineInverseOffersCall(ids: readonly string[], refuseSeconds?: number): PreparedCall {
  const declineInverseOffers = { inverseOfferIds: values(ids), filters: filtersOf(refuseSeconds) };
  return { call: { type: Type.DECLINE_INVERSE_OFFERS, declineInverseOffers }, keys: ids.map(offerKey) };
}

/** Filters that say nothing leave the time to the master. */
const filtersOf = (refuseSeconds: number | undefined): { refuseSeconds?: number } =>
  refuseSeconds === undefined ? {} : { refuseSeconds };

export function killCall(taskId: string): PreparedCall {
  return { call: { type: Type.KILL, kill: { taskId: { value: taskId } } }, keys: [taskKey(taskId)] };
}

export function acknowledgeCall(agentId: string, taskId: string, uuid: Uint8Array): PreparedCall {
  return {
    call: {
      type: Type.ACKNOWLEDGE,
      acknowledge: { agentId: { value: agentId }, taskId: { value: taskId }, uuid },
    },
    keys: [],
  };
}

export function reconcileCall(taskIds: readonly string[]): PreparedCall {
  return {
    call: { type: Type.RECONCILE, reconcile: { tasks: taskIds.map((value) => ({ taskId: { value } })) } },
    keys: taskIds.map(taskKey),
  };
}
