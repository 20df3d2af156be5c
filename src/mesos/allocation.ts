import { RESOURCE_KINDS, type Resources } from '../model/index.ts';
import type { Resource } from './messages.ts';
import { changedResource, isUsable, type ResourceName, type RevocableNames, rangesOf, toRanges } from './resources.ts';

/** What a task and its executor are to get. */
export interface ResourceRequest {
  /** What the task asks for; how many ports it asks for does not matter, see `assignedPorts`. */
  readonly task: Resources;
  /** The very ports that it was given. */
  readonly assignedPorts: readonly number[];
  /** What the executor needs. Of kinds that the task does not ask for, the executor gets nothing either. */
  readonly executor: Resources;
}

/** Parts of an offer, given to a task and to its executor. */
export interface Allocation {
  readonly task: readonly Resource[];
  readonly executor: readonly Resource[];
}

/** The offer does not hold what it is asked for. */
export class InsufficientResources extends Error {
  override readonly name = 'InsufficientResources';
}

/** Amounts smaller than this count as nothing. */
const EPSILON = 1e-6;

/**
 * Takes a task's resources and its executor's out of an offer: of each kind reserved pieces first, then as offered, the
 * task before the executor. Pieces keep all that the offer says of them (role, reservation, disk).
 * (aurora: scheduler/resources/AcceptedOffer.java, MesosResourceConverter.java)
 *
 * @param revocableTier whether the tier of the task is revocable
 * @throws InsufficientResources when the offer is too small, in the original's words
 */
export function allocate(
  offered: readonly Resource[],
  request: ResourceRequest,
  revocableTier: boolean,
  revocableNames: RevocableNames,
): Allocation {
  const task: Resource[] = [];
  const executor: Resource[] = [];
  const candidates = (name: ResourceName): Resource[] => {
    const usable = offered.filter(
      (resource) => resource.name === name && isUsable(resource, revocableTier, revocableNames),
    );
    return [...usable.filter(isReserved), ...usable.filter((resource) => !isReserved(resource))];
  };

  for (const { mesosName, amount } of RESOURCE_KINDS) {
    if (mesosName === 'ports') {
      task.push(...takePorts(candidates('ports'), request.assignedPorts));
    } else if (request.task[amount] >= EPSILON) {
      const pieces = candidates(mesosName).map((resource) => ({ resource, left: resource.scalar?.value ?? 0 }));
      const revocable = revocableTier && revocableNames.has(mesosName);
      task.push(...takeScalar(pieces, request.task[amount], revocable));
      executor.push(...takeScalar(pieces, request.executor[amount], revocable));
    }
  }
  return { task, executor };
}

/** A candidate and what is left of it. */
interface Piece {
  readonly resource: Resource;
  left: number;
}

function takeScalar(pieces: readonly Piece[], amount: number, revocable: boolean): Resource[] {
  const taken: Resource[] = [];
  let missing = amount;
  for (const piece of pieces) {
    if (missing < EPSILON) break;
    if (piece.left < EPSILON) continue;
    const value = Math.min(missing, piece.left);
    piece.left -= value;
    missing -= value;
    const changes: Partial<Resource> = { scalar: { value } };
    if (revocable) changes.revocable = {};
    taken.push(changedResource(piece.resource, changes));
  }
  if (missing >= EPSILON) throw new InsufficientResources('Insufficient resource when allocating from offer');
  return taken;
}

function takePorts(pieces: readonly Resource[], ports: readonly number[]): Resource[] {
  const taken: Resource[] = [];
  const missing = new Set(ports);
  for (const piece of pieces) {
    const ranges = rangesOf(piece);
    const here = [...missing].filter((port) => ranges.some(({ begin, end }) => begin <= port && port <= end));
    if (here.length === 0) continue;
    for (const port of here) missing.delete(port);
    taken.push(changedResource(piece, { ranges: { range: toRanges(here) } }));
  }
  if (missing.size > 0) {
    throw new InsufficientResources('Insufficient resource for range type when allocating from offer');
  }
  return taken;
}

function isReserved({ role }: Resource): boolean {
  return role != null && role !== '*';
}
