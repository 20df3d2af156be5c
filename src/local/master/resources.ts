/** A run of whole numbers, both ends included. */
export interface Span {
  readonly begin: number;
  readonly end: number;
}

/** Thousandths of a scalar (as Mesos, which keeps three decimal places), or disjoint spans in rising order. */
export type Quantity = number | readonly Span[];

/**
 * What an agent, an offer or a task has of each resource, by name (see `fromProtobuf`). Nothing is ever zero or empty:
 * such entries are left out. Values are immutable; the order of the entries is the order of the texts.
 */
export type Resources = ReadonlyMap<string, Quantity>;

export const NO_RESOURCES: Resources = new Map();

/** `a` and `b` together. */
export function add(a: Resources, b: Resources): Resources {
  if (b.size === 0) return a;
  const sum = new Map(a);
  for (const [key, more] of b) {
    const have = sum.get(key);
    if (have === undefined) sum.set(key, more);
    else if (typeof have === 'number') sum.set(key, typeof more === 'number' ? have + more : have);
    else sum.set(key, typeof more === 'number' ? have : normalise([...have, ...more]));
  }
  return sum;
}

/** What is left of `a` without `b`; never less than nothing. */
export function subtract(a: Resources, b: Resources): Resources {
  if (b.size === 0) return a;
  const rest = new Map(a);
  for (const [key, less] of b) {
    const have = rest.get(key);
    if (have === undefined) continue;
    if (typeof have === 'number') {
      if (typeof less !== 'number') continue;
      if (have > less) rest.set(key, have - less);
      else rest.delete(key);
    } else if (typeof less !== 'number') {
      const spans = without(have, less);
      if (spans.length > 0) rest.set(key, spans);
      else rest.delete(key);
    }
  }
  return rest;
}

/** Whether `b` fits into `a`. */
export function contains(a: Resources, b: Resources): boolean {
  for (const [key, need] of b) {
    const have = a.get(key);
    if (have === undefined) return false;
    if (typeof have === 'number') {
      if (typeof need !== 'number' || need > have) return false;
    } else if (typeof need === 'number' || without(need, have).length > 0) return false;
  }
  return true;
}

/** Sorts spans and joins those that touch or overlap. */
export function normalise(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.filter((span) => span.begin <= span.end).sort((x, y) => x.begin - y.begin);
  const joined: Span[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && span.begin <= last.end + 1) {
      joined[joined.length - 1] = { begin: last.begin, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}

function without(spans: readonly Span[], holes: readonly Span[]): Span[] {
  let rest: Span[] = [...spans];
  for (const hole of holes) {
    rest = rest.flatMap((span) => {
      if (hole.end < span.begin || hole.begin > span.end) return [span];
      const parts: Span[] = [];
      if (span.begin < hole.begin) parts.push({ begin: span.begin, end: hole.begin - 1 });
      if (hole.end < span.end) parts.push({ begin: hole.end + 1, end: span.end });
      return parts;
    });
  }
  return rest;
}

/**
 * As Mesos prints resources in its messages: `cpus(allocated: *):0.25; ports(allocated: *):[31000-31001]`.
 * @param role the role that they are allocated to
 */
export function describe(resources: Resources, role: string): string {
  const parts: string[] = [];
  for (const [key, quantity] of resources) {
    const amount =
      typeof quantity === 'number'
        ? String(quantity / 1000)
        : `[${quantity.map((span) => `${span.begin}-${span.end}`).join(', ')}]`;
    parts.push(`${key}(allocated: ${role}):${amount}`);
  }
  return parts.length === 0 ? '{}' : parts.join('; ');
}
