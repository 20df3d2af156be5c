import {
  ApplicationException,
  AuroraAdminMethods,
  apiDescriptors,
  type FieldDescriptor,
  isRpcName,
  MessageType,
  type Protocol,
  type TypeDescriptor,
} from '../wire/index.ts';

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

/** Fields that two servers need not agree on. */
const VOLATILE: ReadonlySet<string> = new Set(['serverInfo']);

/** Lists whose order says nothing. */
const UNORDERED: ReadonlySet<string> = new Set(['tasks']);

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
      for (const field of fieldsOf(type.name)) compareField(found, path, field, was, is);
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

function compareField(found: Difference[], path: string, field: FieldDescriptor, was: object, is: object): void {
  if (VOLATILE.has(field.name)) return;
  const type: TypeDescriptor =
    field.type.kind === 'list' && UNORDERED.has(field.name) ? { ...field.type, kind: 'set' } : field.type;
  compare(found, `${path}.${field.name}`, type, memberOf(was, field.name), memberOf(is, field.name));
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

/** Elements that are equal are paired, then those of one identity; what is left is there on one side only. */
function compareSets(
  found: Difference[],
  path: string,
  element: TypeDescriptor,
  was: readonly unknown[],
  is: readonly unknown[],
): void {
  const unpaired = new Map<string, unknown[]>();
  for (const value of is) pushTo(unpaired, canonical(element, value), value);
  const onlyOld = was.filter((value) => takeFrom(unpaired, canonical(element, value)) === undefined);
  const byIdentity = new Map<string, unknown[]>();
  for (const values of unpaired.values())
    for (const value of values) pushTo(byIdentity, identity(element, value), value);
  for (const value of onlyOld) compare(found, path, element, value, takeFrom(byIdentity, identity(element, value)));
  for (const values of byIdentity.values()) for (const value of values) compare(found, path, element, undefined, value);
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
      return fieldsOf(type.name)
        .filter(({ name }) => !VOLATILE.has(name))
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

function identity(type: TypeDescriptor, value: unknown): string {
  const path = type.kind === 'struct' ? IDENTITIES[type.name] : undefined;
  if (path === undefined) return '';
  return text(path.reduce<unknown>((inner, name) => memberOf(inner, name), value));
}

function fieldsOf(struct: string): readonly FieldDescriptor[] {
  return apiDescriptors[struct]?.fields ?? [];
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
