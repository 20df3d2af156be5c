import type { Attribute } from '../wire/index.ts';

/** What an agent says of itself, by attribute name; attributes of one name are merged, and no value is there twice. */
export type AttributesByName = ReadonlyMap<string, readonly string[]>;

const NO_VALUES: readonly string[] = [];

/** Makes the attributes of an agent ready for matching. A name without values is kept. */
export function attributesByName(attributes: readonly Attribute[] | undefined): AttributesByName {
  const byName = new Map<string, readonly string[]>();
  for (const { name = '', values = NO_VALUES } of attributes ?? []) {
    byName.set(name, [...new Set([...(byName.get(name) ?? NO_VALUES), ...values])]);
  }
  return byName;
}

/** How many tasks of a job run on agents with a given value of an attribute. */
export interface AttributeCounts {
  countOf(name: string, value: string): number;
}

/** Counts that follow tasks as they come and go. (aurora: scheduler/filter/AttributeAggregate.java) */
export class AttributeAggregate implements AttributeCounts {
  private readonly counts = new Map<string, Map<string, number>>();

  /** Counts one more task on an agent with these attributes. */
  addTaskOn(attributes: AttributesByName): void {
    this.change(attributes, 1);
  }

  /** Counts one task less on an agent with these attributes; it must have been counted. */
  removeTaskFrom(attributes: AttributesByName): void {
    this.change(attributes, -1);
  }

  countOf(name: string, value: string): number {
    return this.counts.get(name)?.get(value) ?? 0;
  }

  private change(attributes: AttributesByName, by: 1 | -1): void {
    for (const [name, values] of attributes) {
      let byValue = this.counts.get(name);
      if (byValue === undefined) {
        byValue = new Map();
        this.counts.set(name, byValue);
      }
      for (const value of values) {
        const count = (byValue.get(value) ?? 0) + by;
        if (count === 0) byValue.delete(value);
        else byValue.set(value, count);
      }
    }
  }
}
