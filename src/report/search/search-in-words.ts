import type { SearchContext } from '../../charts/search/search-context.js';
import { handWrittenName, pointName } from '../../charts/search/search-names.js';
import { soughtName, soughtUnit } from '../../charts/search/sought-names.js';
import { formatNumber, formatShare } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { budgetInWords } from './budget-in-words.js';
import { reachedText, shrinkageText } from './reached-in-words.js';
import { targetInWords } from './target-in-words.js';

type Of = Pick<SearchContext, 'run' | 'model' | 'language' | 'tables'>;

/** The answer of a search, a finding each: what was found, how it stands to the strategies written by hand, what held. */
export function searchInWords(context: Of): string[] {
  const { tables, language } = context;
  const text = words(language).search;
  const outside = tables.front.filter(({ withinLimits }) => withinLimits === false);
  const points = outside.map(({ point }) => pointName(point, context));
  return [
    headline(context),
    ...(tables.target === null ? endsInWords(context) : targetInWords(context)),
    ...(tables.handWritten.length === 0 ? [] : [heldInWords(context)]),
    ...(points.length === 0 ? [] : [text.outside(points)]),
    ...(tables.front.length > 1 && tables.target === null ? [holdingInWords(context)] : []),
    ...shrunkInWords(context),
    ...formsInWords(context),
  ];
}

function headline(context: Of): string {
  const { run, tables, language } = context;
  const text = words(language).search;
  const goals = tables.goals.map((goal) => soughtName(context, goal));
  const years = run.experiment.scenario.horizon;
  const budget = budgetInWords(context);
  return goals.length === 1
    ? text.only(goals[0], budget, years)
    : text.found(tables.front.length, budget, goals, years);
}

/** The best and the worst portfolio on every goal. */
function endsInWords(context: Of): string[] {
  const { tables, language } = context;
  const text = words(language).search;
  return tables.goals.flatMap((goal, g) => {
    const known = tables.front.flatMap((row) =>
      row.goals[g].mean === null ? [] : [{ row, value: goal.direction * row.goals[g].mean }],
    );
    if (known.length === 0) return [];
    const best = known.reduce((most, one) => (one.value > most.value ? one : most));
    const name = soughtName(context, goal);
    const said = goal.direction === 1 ? text.end : text.leastEnd;
    const { word } = soughtUnit(context, goal);
    return [said(name, pointName(best.row.point, context), reachedText(context, best.row.goals[g]), word)];
  });
}

function heldInWords(context: Of): string {
  const { handWritten } = context.tables;
  const count = (standing: string) => handWritten.filter((row) => row.standing === standing).length;
  const ahead = handWritten
    .filter(({ standing }) => standing === 'ahead')
    .map(({ scenario }) => handWrittenName(context, scenario));
  return words(context.language).search.held(
    handWritten.length,
    count('dominated'),
    count('equalled'),
    ahead,
    count('unknown'),
  );
}

const holdingInWords = ({ tables: { front }, language }: Of): string =>
  words(language).search.holding(front.filter(({ holds }) => holds).length, front.length);

/** How much less than promised each goal came to in draws that the search never saw. */
function shrunkInWords(context: Of): string[] {
  const { tables, language } = context;
  const { shrunk, shrunkBy } = words(language).search;
  const said = tables.shrinkage
    .filter(({ test, shrinkage }) => test === 'draws' && shrinkage !== null)
    // What is asked for is the same in all runs.
    .filter(({ shrinkage, low, high }) => shrinkage !== 0 || low !== high)
    .map((row) => {
      const { relative, handWritten } = row;
      const { word, times } = soughtUnit(context, row);
      const byHand = handWritten === null ? null : formatNumber(handWritten * times);
      const amount = words(language).withUnit(shrinkageText(context, row), word);
      return shrunkBy(
        soughtName(context, row),
        amount,
        relative === null ? null : formatShare(relative),
        byHand,
      );
    });
  return said.length === 0 ? [] : [shrunk(said)];
}

function formsInWords({ tables: { forms }, language }: Of): string[] {
  if (forms.length === 0) return [];
  const count = new Set(forms.map(({ form }) => form)).size;
  return [words(language).search.forms(forms.filter(({ holds }) => holds).length, forms.length, count)];
}
