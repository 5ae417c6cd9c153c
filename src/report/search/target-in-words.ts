import type { SearchContext } from '../../charts/search/search-context.js';
import { leverName, pointName } from '../../charts/search/search-names.js';
import { soughtName, soughtUnit } from '../../charts/search/sought-names.js';
import { soughtRow } from '../../experiment/search/front-rows.js';
import { formatEstimate, formatNumber } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { askedInWords } from './budget-in-words.js';
import { reachedShown } from './reached-in-words.js';

type Of = Pick<SearchContext, 'run' | 'model' | 'language' | 'tables'>;

/** The cheapest portfolio that reaches a target, or what is in the way. */
export function targetInWords(context: Of): string[] {
  const { tables, run, language } = context;
  const text = words(language).search.target;
  const answer = tables.target!;
  const sought = run.sought.at(-1)!;
  const goal = { ...sought, id: sought.indicator };
  const name = soughtName(context, goal);
  const { word, times } = soughtUnit(context, goal);
  const amount = words(language).withUnit(formatNumber(answer.value * times), word);
  const limit = sought.direction === 1 ? text.atLeast(amount) : text.atMost(amount);
  if (answer.reachedWithout)
    return [
      text.without(name, limit, levelText(context, { ...soughtRow(sought), ...answer.withoutPolicy! })),
    ];
  const rowOf = (point: number) => tables.front[point - 1];
  if (answer.cheapest !== null) {
    const row = rowOf(answer.cheapest);
    const asked = askedInWords(context, row.asked);
    const found = text.reached(
      name,
      limit,
      pointName(row.point, context),
      asked,
      levelText(context, row.goals.at(-1)!),
    );
    if (answer.surely === null) return [found, text.notSurely];
    const sure = rowOf(answer.surely);
    return [found, text.surely(pointName(sure.point, context), askedInWords(context, sure.asked))];
  }
  if (answer.farthest === null) return [text.unknown(name)];
  const row = rowOf(answer.farthest);
  const levers = answer.atTheirMost.map((id) => leverName(id, context));
  return [
    text.missed(name, limit, levelText(context, row.goals.at(-1)!), pointName(row.point, context)),
    text.binding(levers, answer.budgetBinds),
  ];
}

function levelText(context: Of, reached: Parameters<typeof reachedShown>[1]): string {
  const shown = reachedShown(context, reached);
  if (shown === null) return '–';
  const text = formatEstimate(shown.mean, shown.low, shown.high);
  return words(context.language).interval(text.mean, text.low, text.high);
}
