import type { SearchContext } from '../../charts/search/search-context.js';
import { soughtName, soughtUnit } from '../../charts/search/sought-names.js';
import type { ReachedRow } from '../../experiment/search/optimisation-rows.js';
import { commonPower, formatEstimate } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { MISSING, rangeUnder } from '../cells.js';
import { type Html, type HtmlPart, html, NOTHING } from '../html.js';
import { reachedShown } from './reached-in-words.js';

/** Names of goals with their units. */
export const goalHeads = (context: SearchContext): Html[] =>
  context.tables.goals.map((goal) => {
    const name = soughtName(context, goal);
    const { word } = soughtUnit(context, goal);
    return html`${name}${name.includes(word) ? NOTHING : html`<span class="unit">${word}</span>`}`;
  });

/** What strategies come to on every goal, column by column to the same digit. */
export function reachedCells(
  context: SearchContext,
  rows: readonly { readonly goals: readonly ReachedRow[] }[],
): HtmlPart[][] {
  const shown = rows.map(({ goals }) => goals.map((goal) => reachedShown(context, goal)));
  const finest = context.tables.goals.map((_, g) =>
    commonPower(shown.map((own) => own[g]).filter((one) => one !== null)),
  );
  return shown.map((own) =>
    own.map((one, g) => {
      if (one === null) return MISSING;
      const text = formatEstimate(one.mean, one.low, one.high, { signed: true, finest: finest[g] });
      if (text.low === null || one.low === one.high) return text.mean;
      return html`${text.mean}${rangeUnder(words(context.language).range(text.low, text.high))}`;
    }),
  );
}
