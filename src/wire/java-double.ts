/**
 * Doubles as text, the way Java up to 18 writes them (java.lang.Double.toString): TJSON carries that form. It is not always
 * the shortest text that reads back as the same number, so JavaScript's own form will not do.
 */

/** Texts made lately; the API's doubles are few (cpus, percentages) and come again and again. */
const known = new Map<number, string>();
const KNOWN_AT_MOST = 1024;

const float = new Float64Array(1);
const bits = new BigUint64Array(float.buffer);

/** Text of a double, without quotes also for `NaN` and the infinities. */
export function javaDouble(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e7) return Object.is(value, -0) ? '-0.0' : `${value}.0`;
  const cached = known.get(value);
  if (cached !== undefined) return cached;
  const text = format(value);
  if (known.size >= KNOWN_AT_MOST) known.clear();
  known.set(value, text);
  return text;
}

function format(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const sign = value < 0 ? '-' : '';
  const { digits, point } = digitsOf(Math.abs(value));
  if (point > 0 && point < 8) {
    const whole = digits.slice(0, point).padEnd(point, '0');
    return `${sign}${whole}.${digits.slice(point) || '0'}`;
  }
  if (point <= 0 && point > -3) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.charAt(0)}.${digits.slice(1) || '0'}E${point - 1}`;
}

/** Decimal digits, and how many of them stand before the point. */
interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/** value = fraction * 2^(exponent - 52), the fraction having its highest bit at 2^52. */
interface Binary {
  readonly fraction: bigint;
  readonly exponent: number;
  /** Bits that the format really holds: 53, fewer for subnormal numbers. */
  readonly precision: number;
}

function binaryOf(value: number): Binary {
  float[0] = value;
  const raw = bits[0] as bigint;
  const fraction = raw & 0xf_ffff_ffff_ffffn;
  const exponent = Number(raw >> 52n) - 1023;
  if (exponent > -1023) return { fraction: fraction | (1n << 52n), exponent, precision: 53 };
  const precision = fraction.toString(2).length;
  return { fraction: fraction << BigInt(53 - precision), exponent: precision - 1075, precision };
}

function digitsOf(value: number): Decimal {
  const binary = binaryOf(value);
  const { fraction, exponent } = binary;
  const zeros = trailingZeros(fraction);
  const fractionBits = 53 - zeros;
  const below = Math.max(0, fractionBits - exponent - 1);
  const isWhole = below === 0 && exponent >= 0 && exponent <= 62;
  return isWhole ? wholeDigits(binary) : fractionDigits(binary, zeros, below);
}

/** Whole numbers below 2^63: their own digits, less those that lie below the number's precision. */
function wholeDigits({ fraction, exponent, precision }: Binary): Decimal {
  let whole = exponent >= 52 ? fraction << BigInt(exponent - 52) : fraction >> BigInt(52 - exponent);
  const spare = exponent - precision - 1;
  const insignificant = exponent > precision && spare > 1 ? Math.floor(spare * Math.log10(2)) : 0;
  if (insignificant > 0) {
    const unit = 10n ** BigInt(insignificant);
    const rest = whole % unit;
    whole = whole / unit + (rest >= unit / 2n ? 1n : 0n);
  }
  const all = whole.toString();
  return { digits: all.replace(/0+$/, ''), point: all.length + insignificant };
}

/**
 * All others: digits are produced one by one, value / 10^point = b / s, until what is left lies within m, half the distance
 * to the neighbouring doubles. Java does this in 32 or 64 bits where the numbers fit, and its outcome depends on it.
 */
function fractionDigits({ fraction, exponent, precision }: Binary, zeros: number, below: number): Decimal {
  let point = estimateExponent(fraction, exponent);
  const fractionBits = 53 - zeros;
  const b5 = Math.max(0, -point);
  const s5 = Math.max(0, point);
  let b2 = b5 + below + exponent;
  let s2 = s5 + below;
  let m2 = b2 - precision;
  b2 -= fractionBits - 1;
  const common = Math.min(b2, s2);
  b2 -= common;
  s2 -= common;
  m2 -= common;
  // Below a power of two the neighbours are twice as close.
  if (fractionBits === 1) m2 -= 1;
  if (m2 < 0) {
    b2 -= m2;
    s2 -= m2;
    m2 = 0;
  }
  const width = widthFor(fractionBits + b2 + fiveBits(b5), s2 + 1 + fiveBits(s5 + 1));
  const wrap = (n: bigint) => (width === 0 ? n : BigInt.asIntN(width, n));

  let b = ((fraction >> BigInt(zeros)) * 5n ** BigInt(b5)) << BigInt(b2);
  const s = (5n ** BigInt(s5)) << BigInt(s2);
  let m = (5n ** BigInt(b5)) << BigInt(m2);
  const tens = 10n * s;
  let low = false;
  let high = false;
  const next = (): number => {
    const digit = Number(b / s);
    b = wrap(10n * (b % s));
    m = wrap(10n * m);
    const overflowed = m <= 0n;
    low = overflowed || b < m;
    high = overflowed || (width === 0 ? b + m >= tens : wrap(b + m) > tens);
    return digit;
  };

  const digits: number[] = [];
  const first = next();
  if (first === 0 && !high) point -= 1;
  else digits.push(first);
  // The form with an exponent has at least two digits.
  if (point < -3 || point >= 8) {
    low = false;
    high = false;
  }
  while (!low && !high) digits.push(next());
  const half = 2n * b - tens;
  const last = digits.at(-1) ?? 0;
  const roundUp = high && (!low || half > 0n || (half === 0n && last % 2 === 1));
  return roundUp ? increment(digits, point + 1) : { digits: digits.join(''), point: point + 1 };
}

/** Adds one to the last digit; nines become zeros, of which none is left at the end but the first. */
function increment(digits: number[], point: number): Decimal {
  let i = digits.length - 1;
  while (i >= 0 && digits[i] === 9) digits[i--] = 0;
  if (i < 0) return { digits: `1${digits.slice(1).join('')}`, point: point + 1 };
  digits[i] = (digits[i] as number) + 1;
  return { digits: digits.join(''), point };
}

/** Decimal exponent of the first digit, or one more than that. */
function estimateExponent(fraction: bigint, exponent: number): number {
  const mantissa = Number(fraction) / 2 ** 52;
  return Math.floor((mantissa - 1.5) * 0.289529654 + 0.176091259 + exponent * 0.301029995663981);
}

/** Bits of the machine integers that Java would use for numbers of so many bits; 0 for numbers of any size. */
function widthFor(bBits: number, tensBits: number): number {
  if (bBits < 32 && tensBits < 32) return 32;
  return bBits < 64 && tensBits < 64 ? 64 : 0;
}

/** Bits of 5^n as Java counts them: exactly up to 26, generously beyond. */
function fiveBits(n: number): number {
  return n < 27 ? (5n ** BigInt(n)).toString(2).length : n * 3;
}

function trailingZeros(n: bigint): number {
  const text = n.toString(2);
  return text.length - 1 - text.lastIndexOf('1');
}
