import { type Attribute, type Int64, MaintenanceMode } from '../../wire/index.ts';
import { fromDatabaseText, NULL_MARK } from './text.ts';

/** A row as it comes: every value as the server prints it. */
export type Row = readonly (string | null)[];

export function text(row: Row, index: number): string {
  const value = row[index];
  if (typeof value !== 'string') throw new Error(`column ${index + 1} is null`);
  return fromDatabaseText(value);
}

export function optionalText(value: string | null | undefined): string | undefined {
  return value === null || value === undefined ? undefined : fromDatabaseText(value);
}

/** Binary data, which the server prints as `\x` and hex digits. */
export function bytes(row: Row, index: number): Uint8Array {
  return Buffer.from(text(row, index).slice(2), 'hex');
}

export function maintenanceMode(name: string): MaintenanceMode {
  if (!Object.hasOwn(MaintenanceMode, name)) throw new Error(`unknown maintenance mode ${name}`);
  return MaintenanceMode[name as keyof typeof MaintenanceMode];
}

export function attributesOf(json: string): readonly Attribute[] {
  const attributes = JSON.parse(json) as readonly { name: string | null; values: readonly string[] }[];
  return attributes.map(({ name, values }) => ({ name: optionalText(name), values: values.map(fromDatabaseText) }));
}

/** SQL that makes one text of columns and expressions; a null is marked. */
export function joined(separator: string, values: readonly string[]): string {
  return values.map((value) => `coalesce(${value}::text, ${sql(NULL_MARK)})`).join(` || ${sql(separator)} || `);
}

export function sql(char: string): string {
  return `chr(${char.charCodeAt(0)})`;
}

export function int64(digits: string): Int64 {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : BigInt(digits);
}
