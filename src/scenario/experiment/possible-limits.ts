import type { Model } from '../../model/model.js';
import { type PossibleRange, possibleEffects, possibleTotals } from '../../model/possible-totals.js';
import type { Bilingual } from '../reading/bilingual.js';
import { alike } from '../reading/bilingual.js';
import { complain, type InputReading, type Path } from './input-reading.js';

/** A limit on a quantity; infinite at an end where it is open. */
interface Limit {
  readonly indicator: string;
  readonly atLeast: number;
  readonly atMost: number;
}

/** What a limit is set on: totals over the horizon, or their differences to no policy. */
export type LimitOn = 'total' | 'effect';

/** An end of a limit that no value keeps, and what would be possible. */
export interface Impossible {
  readonly end: 'atLeast' | 'atMost';
  readonly value: number;
  readonly expected: Bilingual;
}

/** The end of a limit that no value of its quantity can keep, whatever is done; null where both can be kept. */
export function impossibleEnd(
  limit: Limit,
  on: LimitOn,
  { indicators }: Pick<Model, 'indicators'>,
): Impossible | null {
  const indicator = indicators.find(({ id }) => id === limit.indicator);
  if (indicator === undefined) return null;
  const totals = possibleTotals(indicator);
  const [least, most] = on === 'total' ? totals : possibleEffects(totals);
  const expected = rangeText(limit.indicator, [least, most], on);
  if (Number.isFinite(limit.atLeast) && limit.atLeast > most)
    return { end: 'atLeast', value: limit.atLeast, expected };
  if (Number.isFinite(limit.atMost) && limit.atMost < least)
    return { end: 'atMost', value: limit.atMost, expected };
  return null;
}

function rangeText(indicator: string, [least, most]: PossibleRange, on: LimitOn): Bilingual {
  const [what, whatZh] =
    on === 'total' ? [indicator, indicator] : [`effects on ${indicator}`, `对 ${indicator} 的作用`];
  return Number.isFinite(most)
    ? {
        en: `a limit that can be kept: ${what} can only be from ${least} to ${most}`,
        zh: `可以满足的界限（${whatZh}只能在 ${least} 至 ${most} 之间）`,
      }
    : {
        en: `a limit that can be kept: ${what} can only be ${least} or more`,
        zh: `可以满足的界限（${whatZh}不会小于 ${least}）`,
      };
}

/** Complains of a limit in a file that no value can keep. */
export function checkPossible(limit: Limit, on: LimitOn, path: Path, reading: InputReading): void {
  const own = reading.scenario?.indicators ?? [];
  if (own.some(({ id }) => id === limit.indicator)) return;
  const found = impossibleEnd(limit, on, reading.catalogue.model);
  if (found !== null) complain(reading, [...path, found.end], alike(found.value), found.expected);
}
