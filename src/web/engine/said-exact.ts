import type { Collected } from '../../ensemble/collected.js';
import type { Context } from '../../language/context.js';
import { formatNumber, formatShare } from '../../language/numbers.js';
import { unitWord } from '../../language/units.js';
import { effectInFull } from '../../results/effect-in-full.js';
import { quantityName } from '../../results/quantity-name.js';
import type { SaidCell, SaidExact } from './looks.js';
import { NUMBER_WORDS } from './number-words.js';
import { placesOfPanels } from './picture.js';
import type { Compared } from './said-number.js';

/** Digits of a number that is compared with one of a file. */
const DIGITS = 6;

/** Every number of the panels with its interval, standard error and share of better pairs. */
export function saidExact(context: Context, collected: Collected, compared: Compared): SaidExact {
  const { language } = context;
  const text = NUMBER_WORDS[language];
  const { columns } = text;
  const plain = (said: string): SaidCell => ({ text: said, range: null, isClear: false });
  const number = (value: number | null): SaidCell =>
    plain(value === null ? '–' : formatNumber(value, DIGITS));
  const rows = placesOfPanels(collected).map(({ place, indicator, part }) => {
    const { effect, standardError, shareBetter } = effectInFull(collected, { ...compared, column: place });
    return {
      name: quantityName(indicator, part),
      unit: unitWord(effect.unit, language, 'total'),
      cells: [
        number(effect.mean),
        number(effect.low),
        number(effect.high),
        number(standardError),
        plain(shareBetter === null ? '–' : formatShare(shareBetter)),
        plain(String(effect.pairs)),
      ],
    };
  });
  const { id, mean, low, high, error, better, pairs } = columns;
  return {
    kind: 'exact',
    table: {
      title: text.exactly,
      head: [id, mean, low, high, error, better, pairs],
      rows,
      notes: [text.exactNote],
    },
  };
}
