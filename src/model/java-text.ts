/*
 * Numbers as the messages of the original show them, which people and programs read.
 */

/** A double as Java's `Double.toString` writes it: `1.0`, `0.25`, `1.0E7`, `1.5E-4`. */
export function javaDouble(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Object.is(value, -0)) return '-0.0';
  const size = Math.abs(value);
  const withFraction = (digits: string): string => (digits.includes('.') ? digits : `${digits}.0`);
  if (size === 0 || (size >= 1e-3 && size < 1e7)) return withFraction(String(value));
  const [digits = '', exponent] = value.toExponential().split('e');
  return `${withFraction(digits)}E${Number(exponent)}`;
}

/**
 * A double as Java's `%.<decimals>f` writes it: the shortest decimal form of the value, rounded half up. JavaScript's
 * `toFixed` rounds the exact binary value instead, so the two differ for 1.005.
 */
export function javaFixed(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return String(value);
  const [mantissa = '', exponent] = Math.abs(value).toExponential().split('e');
  const digits = BigInt(mantissa.replace('.', ''));
  const digitsAfterPoint = mantissa.replace('.', '').length - 1 - Number(exponent);
  const surplus = digitsAfterPoint - decimals;
  const scale = 10n ** BigInt(Math.abs(surplus));
  const rounded = surplus <= 0 ? digits * scale : (digits + scale / 2n) / scale;
  const text = String(rounded).padStart(decimals + 1, '0');
  const sign = value < 0 ? '-' : '';
  if (decimals === 0) return sign + text;
  return `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}
