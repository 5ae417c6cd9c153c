import { commonPower, formatEstimate } from '../../language/numbers.js';
import { sumsOf } from '../../language/sums-of-place.js';
import { shownUnit } from '../../language/units.js';
import type { Language } from '../../language/words.js';
import type { Region } from '../../model/place/region.js';
import type { Picture } from './picture.js';

interface Sum {
  readonly value: number;
  readonly text: string;
}

/** What a programme is asked for, pays and gets back, over its years. */
export interface SaidBudget {
  readonly asked: Sum;
  readonly paid: Sum;
  readonly returned: Sum;
  readonly unit: string;
}

export type SaidBudgets = Readonly<Record<Language, SaidBudget>>;

/** The sums of a programme in words, all three to the same digit; null where none was asked for. */
export function saidBudgets({ totals }: Picture, region: Region): SaidBudgets | null {
  const of = (indicator: string) => totals.find((row) => row.indicator === indicator && row.part === '');
  const [asked, paid, returned] = [of('programmeAsked'), of('programmePaid'), of('programmeReturned')];
  if (asked === undefined || paid === undefined || returned === undefined || asked.mean === 0) return null;
  const say = (language: Language): SaidBudget => {
    const { word, times } = shownUnit(asked.unit, language, 'total', sumsOf(region));
    const sums = [asked, paid, returned].map(({ mean }) => ({ mean: mean * times, low: null, high: null }));
    const finest = commonPower(sums);
    const [a, p, r] = sums.map(({ mean }) => ({
      value: mean,
      text: formatEstimate(mean, null, null, { finest }).mean,
    }));
    return { asked: a, paid: p, returned: r, unit: word };
  };
  return { en: say('en'), zh: say('zh') };
}
