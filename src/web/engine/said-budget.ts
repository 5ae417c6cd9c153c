import { commonPower, formatEstimate } from '../../language/numbers.js';
import { partInWords } from '../../language/part-names.js';
import { sumsOf } from '../../language/sums-of-place.js';
import { shownUnit } from '../../language/units.js';
import type { Language } from '../../language/words.js';
import type { Region } from '../../model/place/region.js';
import { ownLevel } from '../../results/effect-row.js';
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
  /** What others than the payer of the programme spend more or less over all years. */
  readonly others: readonly { readonly payer: string; readonly text: string }[];
  readonly unit: string;
}

export type SaidBudgets = Readonly<Record<Language, SaidBudget>>;

/** Share of the programme from which on what another payer spends is said. */
const WORTH_SAYING = 0.05;

/** The sums of a programme in words, all three to the same digit; null where none was asked for. What others spend is said beside no new policy alone. */
export function saidBudgets(
  { totals }: Picture,
  region: Region,
  { payer, isAlone }: { readonly payer: string | undefined; readonly isAlone: boolean },
): SaidBudgets | null {
  const of = (indicator: string) => totals.find((row) => row.indicator === indicator && row.part === '');
  const [asked, paid, returned] = [of('programmeAsked'), of('programmePaid'), of('programmeReturned')];
  if (asked === undefined || paid === undefined || returned === undefined || ownLevel(asked) === 0)
    return null;
  const say = (language: Language): SaidBudget => {
    const { word, times } = shownUnit(asked.unit, language, 'total', sumsOf(region));
    const sums = [asked, paid, returned].map((row) => ({
      mean: ownLevel(row) * times,
      low: null,
      high: null,
    }));
    const finest = commonPower(sums);
    const [a, p, r] = sums.map(({ mean }) => ({
      value: mean,
      text: formatEstimate(mean, null, null, { finest }).mean,
    }));
    const others = totals
      .filter((row) => row.indicator === 'spending' && row.part !== '' && row.part !== `payer=${payer}`)
      .filter(({ mean }) => isAlone && Math.abs(mean) > WORTH_SAYING * asked.mean)
      .map(({ part, mean }) => ({
        payer: partInWords(part, region, language),
        text: formatEstimate(mean * times, null, null, { finest, signed: true }).mean,
      }));
    return { asked: a, paid: p, returned: r, others, unit: word };
  };
  return { en: say('en'), zh: say('zh') };
}
