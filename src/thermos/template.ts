/** A mistake in a task's configuration; the message says where and what. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** A value of a parsed JSON document. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One step of a reference: `.name` or `[index]`. Both look a key up; a list takes numbers only. */
type Step = string;

/** Names in view of a template: those of one object, then those of the objects around it. */
export interface Scope {
  readonly values: { readonly [key: string]: Json };
  readonly around?: Scope | undefined;
}

/** A text with its tags replaced, and the references that nothing in scope answered. */
export interface Interpolated {
  readonly text: string;
  /** Addresses as written, without braces, each once. */
  readonly unbound: readonly string[];
}

const TAG = /\{\{(&)?([^{}]+?)\1?\}\}/g;
const FIRST_NAME = /^[a-zA-Z_]/;
const STEP = /\.([a-zA-Z_]\w*)|\[([\w\-./]+)\]/y;

/** Rounds of replacement, and depth of values that refer to values, before a template counts as endless. */
const MAX_ROUNDS = 100;
/** Characters a template may grow to; doubling templates reach this long before they run out of rounds. */
const MAX_LENGTH = 1 << 20;

/**
 * Replaces `{{reference}}` tags by what they name, again and again until nothing changes: a value may hold tags itself.
 * `{{&reference}}` stands for the literal `{{reference}}`. What nothing answers stays as it is.
 *
 * @throws ConfigError when a tag is no reference or the replacing does not come to an end
 * (behaviour of pystachio 0.8.5, `MustacheParser`)
 */
export function interpolate(text: string, scope: Scope): Interpolated {
  return replaceTags(text, scope, 0);
}

function replaceTags(template: string, scope: Scope, depth: number): Interpolated {
  const endless = () => new ConfigError(`Unable to interpolate ${abridge(template)}!  Maximum replacements reached.`);
  if (depth > MAX_ROUNDS) throw endless();
  let text = template;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let replaced = false;
    const unbound = new Set<string>();
    const next = text.replaceAll(TAG, (tag, literal: string | undefined, address: string) => {
      if (literal !== undefined) return tag;
      const value = find(parseReference(address), scope, depth);
      if (value === undefined) {
        unbound.add(address);
        return tag;
      }
      replaced = true;
      return value;
    });
    if (next.length > MAX_LENGTH) throw endless();
    if (!replaced) return { text: depth > 0 ? next : withoutLiteralMarks(next), unbound: [...unbound] };
    text = next;
  }
  throw endless();
}

/** Literal tags lose their mark only at the very end, so that no later round takes them for references. */
function withoutLiteralMarks(text: string): string {
  return text.replaceAll(TAG, (tag, literal: string | undefined, address: string) =>
    literal === undefined ? tag : `{{${address}}}`,
  );
}

function parseReference(address: string): readonly Step[] {
  const rest = FIRST_NAME.test(address) ? `.${address}` : address;
  const steps: Step[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < rest.length) {
    const match = STEP.exec(rest);
    const step = match?.[1] ?? match?.[2];
    if (step === undefined) throw new ConfigError(`Invalid template reference {{${abridge(address)}}}`);
    steps.push(step);
  }
  return steps;
}

/** The text of what `steps` name, from the innermost object outwards; undefined when it is not there or not a leaf. */
function find(steps: readonly Step[], scope: Scope, depth: number): string | undefined {
  for (let around: Scope | undefined = scope; around !== undefined; around = around.around) {
    const leaf = descend(steps, around);
    if (leaf !== undefined) return replaceTags(leaf.text, leaf.scope, depth + 1).text;
  }
  return undefined;
}

function descend(steps: readonly Step[], from: Scope): { text: string; scope: Scope } | undefined {
  let value: Json = from.values;
  let scope = from;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    if (Array.isArray(value) && !/^\d+$/.test(step)) return undefined;
    if (value !== from.values && !Array.isArray(value)) scope = { values: value as Scope['values'], around: scope };
    value = (value as Scope['values'])[step] ?? null;
  }
  return typeof value === 'object' ? undefined : { text: leafText(value), scope };
}

/** A leaf as text, the way Python prints it. */
export function leafText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return String(value);
}

function abridge(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 200)}...`;
}
