import { type Lender, WIDENING } from './lender.js';
import type { BorrowRule, RegionField } from './region-field.js';
import type { RegionFile } from './region-schema.js';

/** A borrowed range reaches at least this share of the value to each side before it is widened. */
const LEAST_SPREAD = 0.2;

/** Digits that are kept of a number that was scaled. */
export const DIGITS = 4;

/** A figure as a region file holds it. */
export type FigureFields = RegionFile['population'];

/** A figure of the like region as it stands in for one of another place; `share` of it where it is shared out. */
export function borrowed(figure: FigureFields, entry: RegionField, lender: Lender, share?: number) {
  const times = share ?? ratioFor(entry.borrow, lender);
  const from = lender.like.id;
  if (entry.borrow === 'national') return { ...figure, borrowedFrom: from };
  const scaled = times === 1 && entry.kind !== 'whole' ? figure.value : rounded(figure.value * times, entry);
  const { low, high } = widenedRange(figure, entry, times, lender.widening);
  return {
    ...figure,
    value: scaled,
    low: Math.min(low, scaled),
    high: Math.max(high, scaled),
    grade: 'D' as const,
    note: noteOn(figure, share === undefined ? entry.borrow : 'shared', from, lender),
    ...(times === 1 ? {} : { formula: `${figure.value} x ${Number(times.toPrecision(DIGITS))}` }),
    borrowedFrom: from,
  };
}

function ratioFor(rule: BorrowRule, { ratios }: Lender): number {
  return rule === 'perHead' || rule === 'perDoctor' ? ratios[rule] : 1;
}

const SCALED: Readonly<Record<string, string>> = {
  perHead: 'in proportion to population',
  perDoctor: 'in proportion to doctors',
  shared: 'a share of what the known ones of its type leave, in proportion to doctors',
};

function noteOn(
  figure: FigureFields,
  rule: BorrowRule | 'shared',
  from: string,
  { widening }: Lender,
): string {
  const scaled = rule in SCALED ? `, ${SCALED[rule]}` : '';
  const other = widening === WIDENING ? '' : ', which counts people, doctors or money otherwise';
  const taken = `Not known here; taken from ${from}${other}${scaled} (grade ${figure.grade} there), range widened.`;
  return figure.note === undefined ? taken : `${taken} There: ${figure.note}`;
}

/** Both ends of a borrowed range: by ratios where the number is an amount, by differences where it may be 0 or less. */
function widenedRange(figure: FigureFields, entry: RegionField, times: number, widening: number) {
  const { value, low = value, high = value } = figure;
  if (entry.kind !== 'share' && entry.kind !== 'signed' && low > 0) {
    const down = Math.max(value / low, 1 + LEAST_SPREAD) ** widening;
    const up = Math.max(high / value, 1 + LEAST_SPREAD) ** widening;
    return {
      low: bounded(rounded((value * times) / down, entry), entry),
      high: bounded(rounded(value * times * up, entry), entry),
    };
  }
  const least = Math.abs(value) * LEAST_SPREAD;
  const ends = {
    low: (value - Math.max(value - low, least) * widening) * times,
    high: (value + Math.max(high - value, least) * widening) * times,
  };
  return { low: bounded(rounded(ends.low, entry), entry), high: bounded(rounded(ends.high, entry), entry) };
}

const bounded = (value: number, { hard: [least, most] }: RegionField): number =>
  Math.min(most, Math.max(least, value));

function rounded(value: number, { kind }: RegionField): number {
  return kind === 'whole' ? Math.max(1, Math.round(value)) : Number(value.toPrecision(DIGITS));
}
