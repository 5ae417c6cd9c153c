import { estimateShown, indicatorName, indicatorShown } from '../charts/naming.js';
import type { Context } from '../language/context.js';
import { formatEstimate, LEFT_BY_ROUNDING, type NumberStyle } from '../language/numbers.js';
import { statusInWords } from '../language/status-in-words.js';
import { words } from '../language/words.js';
import type { EffectRow, SummaryRow } from '../results/effect-row.js';
import { type Html, html, NOTHING } from './html.js';

export const MISSING = '–';

/** A number with its interval. */
interface Estimate {
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A range as it stands under a number: where the column is narrow it breaks once, before its second half. */
export const rangeUnder = (range: string): Html =>
  html` <span class="interval">${range.replace(/ (?=\S+$)/, '\u00A0')}</span>`;

/**
 * Whether a number is the same in every run, such as the sum that was asked for, so that it has no interval to speak of. Both
 * ends of what is rare are 0, and its mean is not.
 */
export const isTheSameInAll = ({ mean, low, high }: Estimate): boolean =>
  low !== null && low === high && Math.abs(mean - low) <= LEFT_BY_ROUNDING * Math.abs(low);

/** A number with its interval under it, signed where it is a difference. */
export function estimateCell(
  { language }: Context,
  estimate: Estimate | undefined,
  style: NumberStyle = { signed: true },
): Html {
  // A quotient may be undefined in a run.
  if (estimate === undefined || !Number.isFinite(estimate.mean)) return html`${MISSING}`;
  const text = formatEstimate(estimate.mean, estimate.low, estimate.high, style);
  if (isTheSameInAll(estimate)) return html`${text.mean}`;
  return html`${text.mean}${rangeUnder(words(language).range(text.low, text.high))}`;
}

/** A mean difference with its interval under it. */
export const effectCell = (context: Context, effect: EffectRow | undefined): Html =>
  estimateCell(context, effect && estimateShown(context, effect, effect.unit));

/** A level with the range from its 5th to its 95th percentile under it. */
export const levelCell = (context: Context, level: SummaryRow | undefined): Html =>
  estimateCell(
    context,
    level && estimateShown(context, { mean: level.mean, low: level.p05, high: level.p95 }, level.unit),
    {},
  );

/** Status and evidence grade of an indicator, short enough to stand at every number. */
export function badge({ labels, language }: Context, indicator: string): Html {
  const { status, scored, grade } = labels(indicator);
  if (status === undefined) return NOTHING;
  const { badges } = words(language);
  const weakest: Readonly<Record<string, string>> = badges.weakest;
  const parts = [
    statusInWords(status, scored, language),
    ...(grade ? [weakest[grade] ?? badges.grade(grade)] : []),
  ];
  return html`<span class="badge ${status.replace(' ', '-')}">${badges.both(parts)}</span>`;
}

/** Column head: the indicator's name and, under it, its unit and how far it can be trusted. */
export function columnHead(context: Context, indicator: string): Html {
  const name = indicatorName(context, indicator);
  const unit = indicatorShown(context, indicator);
  const unitLine = unit === name ? NOTHING : html` <span class="unit">${unit}</span>`;
  return html`${name}${unitLine}${badge(context, indicator)}`;
}
