import type { Constraint } from '../wire/index.ts';
import type { AttributeCounts, AttributesByName } from './attributes.ts';

/** Name of the constraint, and of the attribute, that sets agents apart for some roles or jobs. */
export const DEDICATED = 'dedicated';

type Requirement =
  | { readonly name: string; readonly kind: 'value'; readonly values: ReadonlySet<string>; readonly negated: boolean }
  | { readonly name: string; readonly kind: 'limit'; readonly limit: number }
  /** Neither of the known kinds: nothing satisfies it. */
  | { readonly name: string; readonly kind: 'unknown' };

/** The constraints of a task, made ready for matching against many agents. */
export interface CompiledConstraints {
  /** There is one named `dedicated`, so that dedicated agents are not off limits. */
  readonly isDedicated: boolean;
  /** Value constraints first: they are cheaper to check. */
  readonly requirements: readonly Requirement[];
}

function requirementOf({ name = '', constraint }: Constraint): Requirement {
  if (constraint?.value !== undefined) {
    const { values = [], negated } = constraint.value;
    return { name, kind: 'value', values: new Set(values), negated };
  }
  if (constraint?.limit !== undefined) return { name, kind: 'limit', limit: constraint.limit.limit };
  return { name, kind: 'unknown' };
}

/** True when a constraint is named `dedicated`, whatever it asks for. (aurora: scheduler/configuration/ConfigurationManager.java) */
export function hasDedicatedConstraint(constraints: readonly Constraint[] | undefined): boolean {
  return constraints?.some(({ name }) => name === DEDICATED) ?? false;
}

/** Makes the constraints of a task ready for matching. */
export function compileConstraints(constraints: readonly Constraint[] | undefined): CompiledConstraints {
  const all = (constraints ?? []).map(requirementOf);
  return {
    isDedicated: hasDedicatedConstraint(constraints),
    requirements: [...all.filter(({ kind }) => kind === 'value'), ...all.filter(({ kind }) => kind !== 'value')],
  };
}

/** A constraint that an agent does not satisfy, and whether that is only because of the job's other tasks. */
export interface Violation {
  readonly name: string;
  readonly kind: 'mismatch' | 'limit';
}

function hasAny(values: readonly string[], wanted: ReadonlySet<string>): boolean {
  for (const value of values) {
    if (wanted.has(value)) return true;
  }
  return false;
}

function isFull(name: string, values: readonly string[], limit: number, jobState: AttributeCounts): boolean {
  for (const value of values) {
    if (jobState.countOf(name, value) >= limit) return true;
  }
  return false;
}

function violationOf(
  requirement: Requirement,
  attributes: AttributesByName,
  jobState: AttributeCounts,
): Violation['kind'] | undefined {
  const values = attributes.get(requirement.name);
  switch (requirement.kind) {
    case 'value': {
      const matches = values !== undefined && hasAny(values, requirement.values);
      return matches === requirement.negated ? 'mismatch' : undefined;
    }
    case 'limit': {
      if (values === undefined) return 'mismatch';
      return isFull(requirement.name, values, requirement.limit, jobState) ? 'limit' : undefined;
    }
    case 'unknown':
      return 'mismatch';
  }
}

/**
 * The first constraint that an agent with these attributes does not satisfy.
 * (aurora: scheduler/filter/ConstraintMatcher.java, scheduler/filter/AttributeFilter.java)
 * @param jobState the job's tasks that are on agents already
 */
export function firstViolation(
  { requirements }: CompiledConstraints,
  attributes: AttributesByName,
  jobState: AttributeCounts,
): Violation | undefined {
  for (const requirement of requirements) {
    const kind = violationOf(requirement, attributes, jobState);
    if (kind !== undefined) return { name: requirement.name, kind };
  }
  return undefined;
}
