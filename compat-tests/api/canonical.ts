import { ResponseCodeName, ScheduleStatusName } from '../../src/wire/index.ts';
import type { Struct, Value } from './decode.ts';

/** Elements that come in no particular order. */
export class Unordered {
  readonly elements: readonly Value[];

  constructor(elements: readonly Value[]) {
    this.elements = elements;
  }
}

const MASKED = '(masked)';

/** Fields that differ from run to run (golden/api/volatile.json); the scheduler of an event is the name of the machine. */
const VOLATILE: ReadonlySet<string> = new Set([
  ...['taskId', 'ancestorId', 'timestamp', 'timestampMs', 'createdTimestampMs', 'lastModifiedTimestampMs'],
  ...['nextCronRunMs', 'slaveId', 'slaveHost', 'scheduler'],
]);

/** Lists whose order means something; the others are sets, or lists of tasks, which come in hash order. */
const ORDERED: ReadonlySet<string> = new Set([
  ...['details', 'taskEvents', 'updateEvents', 'instanceEvents', 'updateSummaries', 'detailsList', 'groupSizes'],
  ...['volumes', 'parameters'],
]);

/** How values are made comparable. */
export interface CanonicalRules {
  /** More fields to mask. */
  readonly masked?: ReadonlySet<string>;
  /** Whether the events of an update's instances count by the instance only. */
  readonly byInstance?: boolean;
  /** Takes out of a task what is not compared. */
  readonly trimmed?: (task: Struct) => Struct;
  /** Leaves a struct out of sets and lists. */
  readonly dropped?: (struct: Value) => boolean;
  /** Our name of an id of the recording. */
  readonly translated?: (text: string) => string;
}

/** A form that is the same for values that mean the same: volatile values masked, fields that are not set left out. */
export function canonical(value: Value, rules: CanonicalRules = {}, field = ''): Value {
  if (VOLATILE.has(field) || rules.masked?.has(field)) return MASKED;
  if (field === 'backups' && Array.isArray(value)) return new Unordered(value.map(() => MASKED));
  if (Array.isArray(value)) {
    const kept = value.filter((element) => rules.dropped?.(element) !== true);
    const byInstance = field === 'instanceEvents' && rules.byInstance === true;
    const elements = (byInstance ? sortedByInstance(kept) : kept).map((element) => canonical(element, rules));
    return ORDERED.has(field) ? elements : new Unordered(elements);
  }
  if (value instanceof Map) {
    const entries = [...(value as Map<unknown, Value>)];
    const canonicalOf = (each: Value): Value => (field === 'assignedPorts' ? MASKED : canonical(each, rules));
    return new Unordered(entries.map(([key, each]) => ({ key, value: canonicalOf(each) })));
  }
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (typeof value === 'object' && value !== null) return canonicalStruct(value as Struct, rules);
  if (typeof value === 'string') return canonicalText(rules.translated?.(value) ?? value, field);
  if (field === 'responseCode') return nameIn(ResponseCodeName, value);
  return typeof value === 'bigint' ? String(value) : value;
}

function sortedByInstance(events: readonly Value[]): readonly Value[] {
  return [...events].sort((a, b) => Number((a as Struct).instanceId) - Number((b as Struct).instanceId));
}

function canonicalStruct(struct: Struct, rules: CanonicalRules): Value {
  const isTask = 'assignedTask' in struct;
  const trimmed = isTask ? (rules.trimmed?.(struct) ?? struct) : struct;
  const fields = Object.entries(trimmed).filter(([, each]) => each !== undefined);
  const isOfTask = isTask || 'timestamp' in struct;
  const isUpdateKey = 'job' in struct && 'id' in struct;
  const canonicalOf = (name: string, each: Value): Value => {
    if (name === 'status' && isOfTask) return nameIn(ScheduleStatusName, each);
    if (name === 'id' && isUpdateKey) return MASKED;
    return canonical(each, rules, name);
  };
  return Object.fromEntries(fields.map(([name, each]) => [name, canonicalOf(name, each)]));
}

function nameIn(names: object, value: Value): Value {
  return (names as Readonly<Record<string, string>>)[String(value)] ?? value;
}

/** Masks what is random in a message, and orders parts that the original orders by hash. */
function canonicalText(text: string, field: string): Value {
  if (field === 'reason') return new Unordered(text.split(','));
  if (field !== 'message') return text;
  if (/quota exceeded by|IResourceAggregate|ResourceBag|JobConfiguration\(/.test(text)) {
    return new Unordered(text.split(/: |; |, |[[\]{}]/));
  }
  return text
    .replace(/penalized for \d+ ms/, `penalized for ${MASKED} ms`)
    .replace(/'DEFAULT\.[0-9a-f]+-[0-9a-f-]{36}'/, `'DEFAULT.${MASKED}'`)
    .replace(/^Backup \S+\/backups\//, 'Backup (folder)/');
}
