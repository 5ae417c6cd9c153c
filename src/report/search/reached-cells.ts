import { countedName, isCountedApart } from '../../charts/search/counted-names.js';
import type { SearchContext } from '../../charts/search/search-context.js';
import { soughtName, soughtUnit } from '../../charts/search/sought-names.js';
import type { ReachedRow, SoughtRow } from '../../experiment/search/optimisation-rows.js';
import { commonPower, formatEstimate, formatNumber } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { MISSING, rangeUnder } from '../cells.js';
import { type Html, type HtmlPart, html, NOTHING } from '../html.js';
import { reachedShown } from './reached-in-words.js';

/** Names of goals with their units, then what counts of those of which it is not the mean. */
export const goalHeads = (context: SearchContext): Html[] => [
  ...context.tables.goals.map((goal) => headOf(context, goal, soughtName(context, goal))),
  ...context.tables.goals
    .filter((goal) => isCountedApart(context, goal))
    .map((goal) => headOf(context, goal, countedName(context, goal))),
];

function headOf(context: SearchContext, goal: SoughtRow, name: string): Html {
  const { word } = soughtUnit(context, goal);
  return html`${name}${name.includes(word) ? NOTHING : html` <span class="unit">${word}</span>`}`;
}

/** What strategies come to on every goal, column by column to the same digit. */
export function reachedCells(
  context: SearchContext,
  rows: readonly { readonly goals: readonly ReachedRow[] }[],
): HtmlPart[][] {
  const shown = rows.map(({ goals }) => goals.map((goal) => reachedShown(context, goal)));
  const finest = context.tables.goals.map((_, g) =>
    commonPower(shown.map((own) => own[g]).filter((one) => one !== null)),
  );
  const counted = countedCells(context, rows);
  return shown.map((own, row) => [
    ...own.map((one, g) => {
      if (one === null) return MISSING;
      const text = formatEstimate(one.mean, one.low, one.high, { signed: true, finest: finest[g] });
      if (text.low === null || one.low === one.high) return text.mean;
      return html`${text.mean}${rangeUnder(words(context.language).range(text.low, text.high))}`;
    }),
    ...counted[row],
  ]);
}

/** What counts of goals of which that is not the mean, column by column. */
function countedCells(
  context: SearchContext,
  rows: readonly { readonly goals: readonly ReachedRow[] }[],
): HtmlPart[][] {
  const apart = context.tables.goals.flatMap((goal, g) =>
    isCountedApart(context, goal) ? [{ goal, g }] : [],
  );
  return rows.map(({ goals }) =>
    apart.map(({ goal, g }) => {
      const { counted } = goals[g];
      return counted === null ? MISSING : formatNumber(counted * soughtUnit(context, goal).times, 3);
    }),
  );
}
