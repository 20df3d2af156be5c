import type { Attribute } from '../wire/index.ts';

/** What an agent says of itself, by attribute name; attributes of one name are merged. */
export type AttributesByName = ReadonlyMap<string, readonly string[]>;

const NO_VALUES: readonly string[] = [];

/** Makes the attributes of an agent ready for matching. A name without values is kept. */
export function attributesByName(attributes: readonly Attribute[] | undefined): AttributesByName {
  const byName = new Map<string, readonly string[]>();
  for (const { name = '', values = NO_VALUES } of attributes ?? []) {
    const before = byName.get(name);
    byName.set(name, before === undefined ? values : [...before, ...values]);
  }
  return byName;
}

/** How many tasks of a job run on agents with a given value of an attribute. */
export interface AttributeCounts {
  countOf(name: string, value: string): number;
}

/** Counts that grow as tasks are placed. (aurora: scheduler/filter/AttributeAggregate.java) */
export class AttributeAggregate implements AttributeCounts {
  private readonly counts = new Map<string, Map<string, number>>();

  /** Counts one more task on an agent with these attributes. */
  addTaskOn(attributes: AttributesByName): void {
    for (const [name, values] of attributes) {
      const byValue = this.counts.get(name) ?? new Map<string, number>();
      this.counts.set(name, byValue);
      for (const value of new Set(values)) byValue.set(value, (byValue.get(value) ?? 0) + 1);
    }
  }

  countOf(name: string, value: string): number {
    return this.counts.get(name)?.get(value) ?? 0;
  }
}
