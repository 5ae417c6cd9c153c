import type { SearchContext } from '../../charts/search/search-context.js';
import { soughtName, soughtUnit } from '../../charts/search/sought-names.js';
import type { SoughtRow } from '../../experiment/search/optimisation-rows.js';
import { formatNumber } from '../../language/numbers.js';
import { words } from '../../language/words.js';

type Of = Pick<SearchContext, 'run' | 'model' | 'language' | 'tables'>;

/** How portfolios stand to strategies in other forms of the model, and what becomes of the portfolios themselves there. */
export const formsInWords = (context: Of): string[] => [...againstInWords(context), ...frontInWords(context)];

function againstInWords({ tables: { forms }, language }: Of): string[] {
  if (forms.length === 0) return [];
  const count = new Set(forms.map(({ form }) => form)).size;
  return [words(language).search.forms(forms.filter(({ holds }) => holds).length, forms.length, count)];
}

/** How many of the portfolios stay, and what they come to on average, from the worst form to the best and in the ordinary one. */
function frontInWords(context: Of): string[] {
  const { tables, language } = context;
  const known = tables.frontForms.filter(({ points }) => points > 0);
  if (known.length === 0) return [];
  const text = words(language).search;
  const goals = tables.goals.flatMap((goal, g) => {
    const there = known.flatMap(({ goals: own }) => (own[g].mean === null ? [] : [own[g].mean]));
    const ordinary = known[0].goals[g].ordinary;
    // What is asked for is the same in every form.
    if (ordinary === null || there.every((amount) => amount === ordinary)) return [];
    return [formGoal(context, goal, there, ordinary)];
  });
  const holds = known.map((row) => row.holds);
  const points = Math.max(...known.map((row) => row.points));
  const staying = points < 2 ? [] : [text.staying(Math.min(...holds), Math.max(...holds), points)];
  const parts = [...staying, ...goals];
  return parts.length === 0 ? [] : [text.frontForms(known.length, parts)];
}

function formGoal(context: Of, goal: SoughtRow, there: readonly number[], ordinary: number): string {
  const { language } = context;
  const { word, times } = soughtUnit(context, goal);
  const shown = (value: number) => formatNumber(value * times, 3);
  const [low, high] = [Math.min(...there), Math.max(...there)].map(shown);
  const span = low === high ? low : words(language).range(low, high);
  const name = soughtName(context, goal);
  const amount = name.includes(word) ? span : words(language).withUnit(span, word);
  return words(language).search.formGoal(name, amount, shown(ordinary));
}
