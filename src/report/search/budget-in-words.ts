import type { SearchContext } from '../../charts/search/search-context.js';
import { formatNumber } from '../../language/numbers.js';
import { sumsUpTo } from '../../language/sums-of-place.js';
import { shownUnit } from '../../language/units.js';
import { words } from '../../language/words.js';
import { payerNamed } from '../../model/place/payer-named.js';

type Of = Pick<SearchContext, 'run' | 'model' | 'language' | 'tables'>;

/** What may be spent, by whom and when. */
export function budgetInWords({ run, model, language }: Pick<Of, 'run' | 'model' | 'language'>): string {
  const { scenario, search } = run.experiment;
  const text = words(language).search;
  if (search.budget === null) return text.noBudget;
  const { payer, amount, start, end } = search.budget;
  const { word, times } = shownUnit(moneyUnitOf(model), language, 'full', sumsUpTo([amount], language));
  return text.budget(
    formatNumber(amount * times),
    word,
    payerNamed(scenario.region, payer).name[language],
    start,
    end,
  );
}

/** The unit of sums of money a year, in the currency of the model's place. */
const moneyUnitOf = ({ levers }: Of['model']): string =>
  levers.find(({ price }) => price === 'money')?.unit ?? 'million CNY a year';

/** What a portfolio asks for. */
export function askedInWords({ model, language }: Pick<Of, 'model' | 'language'>, asked: number): string {
  const { word, times } = shownUnit(moneyUnitOf(model), language, 'full', sumsUpTo([asked], language));
  return words(language).withUnit(formatNumber(asked * times), word);
}
