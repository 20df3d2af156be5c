import {
  ApplicationException,
  AuroraAdminMethods,
  isRpcName,
  MessageType,
  type Protocol,
  type TypeDescriptor,
} from '../wire/index.ts';
import { comparedFields, isPlainlySame } from './same.ts';

/** A place where two replies differ. */
export interface Difference {
  /** Names of fields from the response on, `[]` for the elements of a list or set, such as `result.getJobsResult.configs[].owner.user`. */
  readonly path: string;
  /** What is there, shortened; undefined where there is nothing. */
  readonly old: string | undefined;
  readonly new: string | undefined;
}

/** Differences that are told of one reply; of more, only that there are. */
const MOST_TOLD = 20;
/** Values are told up to this many characters. */
const LONGEST_VALUE = 200;

/** What elements of sets are paired by, where that is not the whole of them: then it can be told in which fields they differ. */
const IDENTITIES: Readonly<Record<string, readonly string[]>> = {
  ScheduledTask: ['assignedTask', 'taskId'],
  JobConfiguration: ['key'],
  JobSummary: ['job', 'key'],
  RoleSummary: ['role'],
  ConfigGroup: ['instances'],
  HostStatus: ['host'],
  JobUpdateSummary: ['key'],
  JobUpdateDetails: ['update', 'summary', 'key'],
  PendingReason: ['taskId'],
};

/**
 * Compares two reply messages to the same call as values: sets have no order, and what each server says of itself is left out.
 * @throws ProtocolError when one of them is no reply message
 */
export function compareReplies(protocol: Protocol, oldReply: Uint8Array, newReply: Uint8Array): readonly Difference[] {
  const was = bodyOf(protocol, oldReply);
  const is = bodyOf(protocol, newReply);
  const found: Difference[] = [];
  if (was.kind !== is.kind) {
    note(found, 'message', was.kind, is.kind);
  } else if (was.kind === 'exception') {
    compare(found, 'exception', { kind: 'string' }, was.value, is.value);
  } else {
    compare(found, 'response', { kind: 'struct', name: 'Response' }, was.value, is.value);
  }
  return found;
}

function bodyOf(
  protocol: Protocol,
  bytes: Uint8Array,
): { readonly kind: 'reply' | 'exception'; readonly value: unknown } {
  const message = protocol.openMessage(bytes);
  if (message.type === MessageType.EXCEPTION) {
    return { kind: 'exception', value: message.body(ApplicationException).message };
  }
  if (!isRpcName(message.name)) return { kind: 'exception', value: `a reply to ${message.name}` };
  return { kind: 'reply', value: message.body(AuroraAdminMethods[message.name].result).success };
}

function compare(found: Difference[], path: string, type: TypeDescriptor, was: unknown, is: unknown): void {
  if (found.length >= MOST_TOLD || was === is) return;
  if (was === undefined || is === undefined || was === null || is === null) {
    note(found, path, was, is);
    return;
  }
  switch (type.kind) {
    case 'struct':
      for (const { name, type: inner } of comparedFields(type.name)) {
        compare(found, `${path}.${name}`, inner, memberOf(was, name), memberOf(is, name));
      }
      return;
    case 'list':
      compareLists(found, `${path}[]`, type.element, was as readonly unknown[], is as readonly unknown[]);
      return;
    case 'set':
      compareSets(found, `${path}[]`, type.element, was as readonly unknown[], is as readonly unknown[]);
      return;
    case 'map':
      compareMaps(found, path, type.value, was as ReadonlyMap<unknown, unknown>, is as ReadonlyMap<unknown, unknown>);
      return;
    default:
      if (text(was) !== text(is)) note(found, path, was, is);
  }
}

function compareLists(
  found: Difference[],
  path: string,
  element: TypeDescriptor,
  was: readonly unknown[],
  is: readonly unknown[],
): void {
  for (let index = 0; index < Math.max(was.length, is.length); index++) {
    compare(found, path, element, was[index], is[index]);
  }
}

/** Elements of one identity are paired, or equal ones where they have none; what is left is there on one side only. */
function compareSets(
  found: Difference[],
  path: string,
  element: TypeDescriptor,
  was: readonly unknown[],
  is: readonly unknown[],
): void {
  const { onlyOld, onlyNew } = withoutSame(element, was, is);
  const unpaired = new Map<string, unknown[]>();
  const keyOf = (value: unknown): string => identity(element, value) ?? canonical(element, value);
  for (const value of onlyNew) pushTo(unpaired, keyOf(value), value);
  const alone: unknown[] = [];
  for (const value of onlyOld) {
    // No more is told.
    if (found.length >= MOST_TOLD) return;
    const other = takeFrom(unpaired, keyOf(value));
    if (other === undefined) alone.push(value);
    else compare(found, path, element, value, other);
  }
  // What has no equal may have become what is left on the other side.
  const rest = [...unpaired.values()].flat();
  const areNamed = identityPath(element) !== undefined;
  for (const value of alone) compare(found, path, element, value, areNamed ? undefined : rest.pop());
  for (const value of rest) compare(found, path, element, undefined, value);
}

/** What is left of two sets when elements that are plainly the same are taken out: those of one identity, or of one place where they have none. */
function withoutSame(
  element: TypeDescriptor,
  was: readonly unknown[],
  is: readonly unknown[],
): { readonly onlyOld: readonly unknown[]; readonly onlyNew: readonly unknown[] } {
  const places = new Map<string | number, number>();
  const placeOf = (value: unknown, place: number): string | number => identity(element, value) ?? place;
  for (const [place, value] of is.entries()) places.set(placeOf(value, place), place);
  const taken = new Set<number>();
  const onlyOld = was.filter((value, at) => {
    const place = places.get(placeOf(value, at));
    if (place === undefined || taken.has(place) || !isPlainlySame(element, value, is[place])) return true;
    taken.add(place);
    return false;
  });
  return { onlyOld, onlyNew: is.filter((_, place) => !taken.has(place)) };
}

function compareMaps(
  found: Difference[],
  path: string,
  type: TypeDescriptor,
  was: ReadonlyMap<unknown, unknown>,
  is: ReadonlyMap<unknown, unknown>,
): void {
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    compare(found, `${path}{${String(key)}}`, type, was.get(key), is.get(key));
  }
}

/** Text that is equal for equal values only, whatever the order of their sets. */
function canonical(type: TypeDescriptor, value: unknown): string {
  if (value === undefined) return '';
  switch (type.kind) {
    case 'struct':
      return comparedFields(type.name)
        .map((field) => [field.name, memberOf(value as object, field.name), field.type] as const)
        .filter(([, member]) => member !== undefined)
        .map(([name, member, memberType]) => `${name}=${canonical(memberType, member)}`)
        .join('\u0001');
    case 'list':
      return `[${(value as readonly unknown[]).map((element) => canonical(type.element, element)).join('\u0002')}]`;
    case 'set':
      return `{${(value as readonly unknown[])
        .map((element) => canonical(type.element, element))
        .sort()
        .join('\u0003')}}`;
    case 'map':
      return `{${[...(value as ReadonlyMap<unknown, unknown>)]
        .map(([key, member]) => `${String(key)}:${canonical(type.value, member)}`)
        .sort()
        .join('\u0003')}}`;
    default:
      return text(value);
  }
}

/** Text that tells an element from others of its set; undefined where only the whole of it does. */
function identity(element: TypeDescriptor, value: unknown): string | undefined {
  const path = identityPath(element);
  if (path === undefined) return undefined;
  let [type, inner]: [TypeDescriptor | undefined, unknown] = [element, value];
  for (const name of path) {
    type = type?.kind === 'struct' ? comparedFields(type.name).find((field) => field.name === name)?.type : undefined;
    inner = memberOf(inner, name);
  }
  if (typeof inner === 'string') return inner;
  return type === undefined ? undefined : canonical(type, inner);
}

function identityPath(element: TypeDescriptor): readonly string[] | undefined {
  return element.kind === 'struct' ? IDENTITIES[element.name] : undefined;
}

function memberOf(struct: unknown, field: string): unknown {
  return typeof struct === 'object' && struct !== null ? Reflect.get(struct, field) : undefined;
}

function text(value: unknown): string {
  if (value instanceof Map) return text([...value]);
  return (
    JSON.stringify(value, (_, inner) =>
      typeof inner === 'bigint' ? `${inner}` : inner instanceof Map ? [...inner] : inner,
    ) ?? 'undefined'
  );
}

function note(found: Difference[], path: string, was: unknown, is: unknown): void {
  if (found.length < MOST_TOLD) found.push({ path, old: shortened(was), new: shortened(is) });
}

function shortened(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  const whole = text(value);
  return whole.length > LONGEST_VALUE ? `${whole.slice(0, LONGEST_VALUE)}…` : whole;
}

function pushTo(map: Map<string, unknown[]>, key: string, value: unknown): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function takeFrom(map: Map<string, unknown[]>, key: string): unknown {
  return map.get(key)?.pop();
}
