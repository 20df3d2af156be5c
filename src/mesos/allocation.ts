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
  for (const { mesosName, amount } of RESOURCE_KINDS) {
    const isPorts = mesosName === 'ports';
    if (isPorts ? request.assignedPorts.length === 0 : !(request.task[amount] >= EPSILON)) continue;
    const pieces = piecesOf(offered, mesosName, revocableTier, revocableNames);
    if (isPorts) {
      takePorts(pieces, request.assignedPorts, task);
    } else {
      const revocable = revocableTier && revocableNames.has(mesosName);
      takeScalar(pieces, request.task[amount], revocable, task);
      takeScalar(pieces, request.executor[amount], revocable, executor);
    }
  }
  return { task, executor };
}

/** A candidate and what is left of it. */
interface Piece {
  readonly resource: Resource;
  left: number;
}

/** What a task may use of a kind, reserved ones first. */
function piecesOf(
  offered: readonly Resource[],
  name: ResourceName,
  revocableTier: boolean,
  revocableNames: RevocableNames,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let reserved = 0;
  for (const resource of offered) {
    if (resource.name !== name || !isUsable(resource, revocableTier, revocableNames)) continue;
    const piece = { resource, left: resource.scalar?.value ?? 0 };
    if (isReserved(resource)) pieces.splice(reserved++, 0, piece);
    else pieces.push(piece);
  }
  return pieces;
}

function takeScalar(pieces: readonly Piece[], amount: number, revocable: boolean, taken: Resource[]): void {
  let missing = amount;
  for (const piece of pieces) {
    if (missing < EPSILON) break;
    if (piece.left < EPSILON) continue;
    const value = Math.min(missing, piece.left);
    piece.left -= value;
    missing -= value;
    const changes: Partial<Resource> = revocable ? { scalar: { value }, revocable: {} } : { scalar: { value } };
    taken.push(changedResource(piece.resource, changes));
  }
  if (missing >= EPSILON) throw new InsufficientResources('Insufficient resource when allocating from offer');
}

function takePorts(pieces: readonly Piece[], ports: readonly number[], taken: Resource[]): void {
  const missing = new Set(ports);
  for (const { resource } of pieces) {
    const ranges = rangesOf(resource);
    const here = [...missing].filter((port) => ranges.some(({ begin, end }) => begin <= port && port <= end));
    if (here.length === 0) continue;
    for (const port of here) missing.delete(port);
    taken.push(changedResource(resource, { ranges: { range: toRanges(here) } }));
  }
  if (missing.size > 0) {
    throw new InsufficientResources('Insufficient resource for range type when allocating from offer');
  }
}

function isReserved({ role }: Resource): boolean {
  return role != null && role !== '*';
}
