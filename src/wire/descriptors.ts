/** What structs are made of, as data: for forms that are not worth code of their own, such as plain JSON. */

/** A type of the IDL. A struct or union is told by its name. */
export type TypeDescriptor =
  | { readonly kind: 'bool' | 'i32' | 'i64' | 'double' | 'string' }
  | {
      readonly kind: 'enum';
      readonly name: string;
      readonly numbers: Readonly<Record<string, number>>;
      readonly names: Readonly<Record<number, string>>;
    }
  | { readonly kind: 'struct'; readonly name: string }
  | { readonly kind: 'list' | 'set'; readonly element: TypeDescriptor }
  | { readonly kind: 'map'; readonly key: TypeDescriptor; readonly value: TypeDescriptor };

/** A field of a struct, a branch of a union, or an argument of a call. */
export interface FieldDescriptor {
  readonly id: number;
  readonly name: string;
  readonly type: TypeDescriptor;
  readonly optional: boolean;
  /** What it holds when it is absent, if the IDL says so. */
  readonly fallback?: unknown;
}

/** A struct, a union, or the arguments of a call. */
export interface StructDescriptor {
  readonly kind: 'struct' | 'union';
  /** In the order of the IDL. */
  readonly fields: readonly FieldDescriptor[];
}
