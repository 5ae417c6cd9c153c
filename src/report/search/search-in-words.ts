import { isComparable } from '../../charts/search/comparable.js';
import { countedName } from '../../charts/search/counted-names.js';
import type { SearchContext } from '../../charts/search/search-context.js';
import { handWrittenName, pointName } from '../../charts/search/search-names.js';
import { soughtName, soughtUnit } from '../../charts/search/sought-names.js';
import { judgedAs } from '../../experiment/search/judged-values.js';
import { formatNumber, formatShare } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { budgetInWords } from './budget-in-words.js';
import { convergenceInWords } from './convergence-in-words.js';
import { mainlyInWords } from './doses-in-words.js';
import { formsInWords } from './forms-in-words.js';
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
    ...heldInWords(context),
    ...(points.length === 0 || isNoneWithin(context) ? [] : [text.outside(points)]),
    ...(tables.front.length > 1 && tables.target === null ? [holdingInWords(context)] : []),
    ...shrunkInWords(context),
    ...convergenceInWords(context),
    ...formsInWords(context),
  ];
}

function headline(context: Of): string {
  const { run, tables, language } = context;
  const text = words(language).search;
  const goals = tables.goals.map((goal) => countedName(context, goal));
  const years = run.experiment.scenario.horizon;
  const budget = budgetInWords(context);
  if (isNoneWithin(context)) return text.noneWithin(budget);
  return goals.length === 1
    ? text.only(goals[0], budget, years)
    : text.found(tables.front.length, budget, goals, years);
}

/** Whether limits are broken by every portfolio that was found. */
const isNoneWithin = ({ tables: { front } }: Of): boolean =>
  front.length > 0 && front.every(({ withinLimits }) => withinLimits === false);

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
    const point = pointName(best.row.point, context);
    const levers = mainlyInWords(context, best.row);
    return [said(name, point, reachedText(context, best.row.goals[g]), word, levers)];
  });
}

/** How strategies of the same sum stand, and which ask for another, as what is ahead for more money says nothing of the portfolios. */
function heldInWords(context: Of): string[] {
  const text = words(context.language).search;
  const { handWritten } = context.tables;
  const same = handWritten.filter((row) => isComparable(context, row));
  const others = handWritten.filter((row) => !isComparable(context, row));
  const count = (standing: string) => same.filter((row) => row.standing === standing).length;
  const nameOf = ({ scenario }: { readonly scenario: string }) => handWrittenName(context, scenario);
  const ahead = same.filter(({ standing }) => standing === 'ahead').map(nameOf);
  return [
    ...(same.length === 0
      ? []
      : [text.held(same.length, count('dominated'), count('equalled'), ahead, count('unknown'))]),
    ...(others.length === 0 ? [] : [text.heldApart(others.map(nameOf))]),
  ];
}

const holdingInWords = ({ tables: { front }, language }: Of): string =>
  words(language).search.holding(front.filter(({ holds }) => holds).length, front.length);

/** How much less than promised each goal came to in draws that the search never saw. */
function shrunkInWords(context: Of): string[] {
  const { tables, language } = context;
  const { shrunk, shrunkBy, notAlike } = words(language).search;
  const said = tables.shrinkage
    .filter(({ test, shrinkage, low }) => test === 'draws' && shrinkage !== null && low !== null)
    // What is asked for is the same in all runs.
    .filter(({ shrinkage, low, high }) => shrinkage !== 0 || low !== high)
    .map((row) => {
      const { relative, handWritten } = row;
      const { word, times } = soughtUnit(context, row);
      const byHand = handWritten === null ? null : formatNumber(handWritten * times);
      const amount = words(language).withUnit(shrinkageText(context, row), word);
      return shrunkBy(
        countedName(context, row),
        amount,
        relative === null ? null : formatShare(relative),
        byHand,
      );
    });
  const left = notAlikeGoals(context).map((goal) => soughtName(context, goal));
  return [...(said.length === 0 ? [] : [shrunk(said)]), ...(left.length === 0 ? [] : [notAlike(left)])];
}

/** Goals of which what counts is not the mean, and the test has fewer draws than the search. */
const notAlikeGoals = ({ run, tables }: Of): SearchContext['tables']['goals'] =>
  tables.goals.filter((_, g) => {
    const { aggregate } = judgedAs(run.sought[g]);
    return aggregate.kind !== 'mean' && !hasAsMany(run.cells);
  });

const hasAsMany = ({ draws, search }: SearchContext['run']['cells']): boolean =>
  worldsIn(draws) >= worldsIn(search);

/** Worlds that values are kept by: draws, or the runs of a single one. */
function worldsIn(cells: SearchContext['run']['cells']['draws']): number {
  const draws = new Set(cells.map(({ draw }) => draw)).size;
  return draws === 1 ? cells.length : draws;
}
