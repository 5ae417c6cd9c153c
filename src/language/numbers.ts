/**
 * Numbers as people read them: thousands separated, a true minus sign, no more digits than an interval
 * supports. Nothing here asks the engine for its locale data, so text is the same everywhere.
 */

export interface NumberStyle {
  /** Show `+` before positive numbers, as differences need. */
  readonly signed?: boolean;
  /** Power of ten below which nothing is shown, e.g. -2 for hundredths; digits alone decide unless given. */
  readonly finest?: number;
}

export interface EstimateText {
  readonly mean: string;
  /** Null, like the other end, where there is no interval. */
  readonly low: string | null;
  readonly high: string | null;
}

/** Digits of a number that is read without an interval. */
export const MOST_DIGITS = 3;
const DIGITS_OF_HALF_WIDTH = 2;
const MISSING = '–';
/** Less than this is what rounding leaves of sums, in every unit that is shown. */
export const LEFT_BY_ROUNDING = 1e-9;

/** Power of ten of the first digit: 3 for 1234, -2 for 0.05. */
function leadingPower(value: number): number {
  return Number(value.toExponential().split('e')[1]);
}

function withSeparators(digits: string): string {
  const [whole, fraction] = digits.split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** `value` to the nearest multiple of 10 to the `power`. */
function formatAtPower(value: number, power: number, style: NumberStyle): string {
  if (!Number.isFinite(value)) return MISSING;
  const size = Math.abs(value);
  if (size < LEFT_BY_ROUNDING) return '0';
  const digits =
    power >= 0 ? (Math.round(size / 10 ** power) * 10 ** power).toFixed(0) : size.toFixed(-power);
  if (Number(digits) === 0) return '0';
  const sign = value < 0 ? '−' : style.signed === true ? '+' : '';
  return sign + withSeparators(digits);
}

/** A number without an interval, to `significant` digits and none finer than the style’s, without noughts at the end of its decimals. */
export function formatNumber(value: number, significant = MOST_DIGITS, style: NumberStyle = {}): string {
  if (value === 0) return '0';
  if (!Number.isFinite(value)) return MISSING;
  const { finest = Number.NEGATIVE_INFINITY } = style;
  const power = Math.max(leadingPower(Math.abs(value)) - significant + 1, finest);
  const text = formatAtPower(value, power, style);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** A count or a sum that is known exactly enough to show every whole unit, e.g. a population or a price. */
export function formatWhole(value: number): string {
  return formatAtPower(value, 0, {});
}

/** Power of ten to which an interval lets its mean be read; a mean alone is read to its first digits. */
function supportedPower(mean: number, low: number, high: number): number {
  const largest = Math.max(Math.abs(mean), Math.abs(low), Math.abs(high));
  if (!(largest >= LEFT_BY_ROUNDING) || !Number.isFinite(largest)) return 0;
  const cap = leadingPower(largest) - MOST_DIGITS + 1;
  const halfWidth = (high - low) / 2;
  return halfWidth > 0 ? Math.max(cap, leadingPower(halfWidth) - DIGITS_OF_HALF_WIDTH + 1) : cap;
}

/**
 * A mean and its interval, all three to the same decimal: two digits of the interval's half width, and never
 * more than three digits of the largest of them. An interval that was not estimated is null at both ends.
 */
export function formatEstimate(
  mean: number,
  low: number | null,
  high: number | null,
  style: NumberStyle = {},
): EstimateText {
  const { finest = Number.NEGATIVE_INFINITY } = style;
  const known = low !== null && high !== null;
  const supported = known ? supportedPower(mean, low, high) : supportedPower(mean, mean, mean);
  const power = Math.max(supported, finest);
  return {
    mean: formatAtPower(mean, power, style),
    low: known ? formatAtPower(low, power, {}) : null,
    high: known ? formatAtPower(high, power, {}) : null,
  };
}

/**
 * Power of ten that estimates are shown to side by side, so that none looks more exact than its neighbour: the coarsest
 * that one of their intervals asks for, while the largest mean keeps two digits.
 */
export function commonPower(
  estimates: readonly { readonly mean: number; readonly low: number | null; readonly high: number | null }[],
): number {
  const known = estimates.filter(({ mean }) => Number.isFinite(mean));
  const largest = Math.max(0, ...known.map(({ mean }) => Math.abs(mean)));
  if (largest < LEFT_BY_ROUNDING) return 0;
  const asked = known.map(({ mean, low, high }) => supportedPower(mean, low ?? mean, high ?? mean));
  return Math.min(Math.max(...asked), leadingPower(largest) - 1);
}

/**
 * Power of ten below which numbers of a table are not shown: two below that of its largest, so that what is next to nothing compared with
 * that reads as 0.
 */
export function finestBeside(values: readonly number[]): number {
  const largest = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
  return largest < LEFT_BY_ROUNDING ? 0 : leadingPower(largest) - 2;
}

/** A fraction as whole percent; what is above 0 or below 1 never rounds to either end. */
export function formatShare(fraction: number): string {
  if (!Number.isFinite(fraction)) return MISSING;
  const percent = Math.round(fraction * 100);
  if (percent === 0 && fraction > 0) return '<1%';
  if (percent === 100 && fraction < 1) return '>99%';
  return `${percent}%`;
}

/** A share with its standard error in percentage points, e.g. `62% ± 7`; the share alone where that is unknown. */
export function formatShareWithError(fraction: number, standardError: number | null): string {
  if (standardError === null) return formatShare(fraction);
  return `${formatShare(fraction)} ± ${Math.max(1, Math.round(standardError * 100))}`;
}
