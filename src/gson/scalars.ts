import type { TypeDescriptor } from '../wire/index.ts';
import { quoted } from './quoted.ts';

/** A type of which a value is one text, number or truth value. */
export type ScalarDescriptor = Exclude<TypeDescriptor, { readonly kind: 'struct' | 'list' | 'set' | 'map' }>;

/** A value that is no struct or collection; numbers and truth values that are not set are 0 and false. */
export function scalarText(type: ScalarDescriptor, value: unknown, doubleText: (value: number) => string): string {
  switch (type.kind) {
    case 'bool':
      return value === true ? 'true' : 'false';
    case 'i32':
    case 'i64':
      return String(value ?? 0);
    case 'double':
      return doubleText(Number(value ?? 0));
    case 'string':
      return quoted(String(value));
    case 'enum':
      return quoted(type.names[Number(value)] ?? '');
  }
}
