import type { RobustnessMetric } from '../../analysis/robustness/metrics.js';
import { amountText } from '../../charts/decision/amount-on-goal.js';
import { type DecisionContext, onFirstGoal } from '../../charts/decision/decision-context.js';
import { formatShare } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { expectedPayoffs } from '../../results/decision/decision.js';
import { FEWEST_STATES, type RobustnessRow } from '../../results/decision/robustness-rows.js';
import { mean } from '../../statistics/mean.js';
import { MOST_NAMED, namedFirst, strategiesNamed } from './decision-names.js';
import { contendersOf, firstOf, rowsBy, SURELY_FIRST } from './first-strategies.js';
import { type FormLeader, formLeaders, isAheadInForm } from './form-leaders.js';
import { amountsPower } from './robustness-table.js';

/** Measures that are held against the expected value. */
const OTHER_MEASURES = [
  'maximin',
  'lowQuantile',
  'minimaxRegret',
  'meanRegret',
  'satisficing',
  'starr',
] as const satisfies readonly RobustnessMetric[];

/** Which strategy holds up on the first goal, whether other measures and the forms of the model agree: at most three sentences. */
export function answerInWords(context: DecisionContext): string[] {
  const { decision, language } = context;
  const [goal] = decision.goals;
  const rows = rowsBy(context, goal, 'expected');
  if (rows.length === 0) return [nothingRanked(context)];
  const contenders = contendersOf(rows);
  const { answer } = words(language).decision;
  const first =
    contenders.length === 1
      ? answer.first(context.names.goal(goal), contender(context, rows[0]), contender(context, rows[1]))
      : answer.tied(
          context.names.goal(goal),
          contenders.slice(0, MOST_NAMED).map((row) => contender(context, row)),
          Math.max(0, contenders.length - MOST_NAMED),
        );
  const [{ strategy: id }] = rows;
  const leader = { id, name: context.names.strategy(id), surely: contenders.length === 1 };
  return [first, measuresInWords(context, leader), ...formsInWords(context, leader)];
}

/** The strategy of the highest expected value, and whether it is surely first. */
interface Leader {
  readonly id: string;
  readonly name: string;
  readonly surely: boolean;
}

function nothingRanked(context: DecisionContext): string {
  const { decision, names, language } = context;
  const { answer } = words(language).decision;
  const { strategies, count, replicates } = decision;
  const [goal] = decision.goals;
  if (strategies.length > 1 || count === 0) return answer.tooFew(count, FEWEST_STATES);
  const effect = goal.direction * mean(expectedPayoffs(goal, 0, replicates));
  const amount = amountText(context, goal, effect, { signed: true });
  return answer.only(names.goal(goal), names.strategy(strategies[0]), amount, count);
}

function contender(context: DecisionContext, row: RobustnessRow) {
  const [goal] = context.decision.goals;
  return {
    name: context.names.strategy(row.strategy),
    amount: amountText(context, row, goal.direction * row.value, {
      signed: true,
      finest: amountsPower(context),
    }),
    chance: formatShare(row.first),
  };
}

/** A strategy that is first by a measure, and in which share of the resamples it is; null where that is not known. */
interface FirstBy {
  readonly strategy: string;
  readonly first: number | null;
}

interface MeasureFirsts {
  readonly measure: RobustnessMetric;
  readonly firsts: readonly FirstBy[];
}

/** Who is first by every other measure. */
function otherMeasures(context: DecisionContext): MeasureFirsts[] {
  const [goal] = context.decision.goals;
  return OTHER_MEASURES.map((measure) => ({ measure, firsts: firstOf(rowsBy(context, goal, measure)) }));
}

/** Whether the other measures have the same strategy first, or who is first by which. */
function measuresInWords(context: DecisionContext, { name, id, surely }: Leader): string {
  const { answer, measures } = words(context.language).decision;
  const all = otherMeasures(context);
  const same = all.filter(({ firsts }) => firsts.some(({ strategy }) => strategy === id));
  if (same.length === all.length) return answer.agree(surely ? null : name);
  const others = all.filter((one) => !same.includes(one));
  const keyOf = ({ firsts }: MeasureFirsts) => JSON.stringify(firsts.map(({ strategy }) => strategy));
  const keys = [...new Set(others.map(keyOf))];
  const said = keys.map((key) =>
    byMeasures(
      context,
      others.filter((one) => keyOf(one) === key),
    ),
  );
  if (same.length > all.length / 2) return answer.mostAgree(surely ? null : name, said);
  const alike = same.map(({ measure }) => measures[measure]);
  return answer.differ(surely || alike.length > 0 ? name : null, alike, said);
}

/** Measures that have the same strategies first, with how many resamples have them so where that is no near certainty. */
function byMeasures(context: DecisionContext, own: readonly MeasureFirsts[]): string {
  const { atLeast, decision } = words(context.language);
  const [{ firsts }] = own;
  const chance = Math.min(...own.map((one) => one.firsts[0].first ?? 1));
  const share = own.length > 1 ? atLeast(formatShare(chance)) : formatShare(chance);
  return decision.answer.by(
    own.map(({ measure }) => decision.measures[measure]),
    strategiesNamed(
      context,
      firsts.map(({ strategy }) => strategy),
    ),
    firsts.length > 1,
    firsts.length === 1 && chance < SURELY_FIRST ? share : null,
  );
}

/** Whether every form of the model has the same strategy first, or who is first in which beyond chance; nothing without forms, or where chance may order them. */
function formsInWords(context: DecisionContext, { name, id, surely }: Leader): string[] {
  const { names, language } = context;
  const { quote, decision } = words(language);
  const leaders = formLeaders(context, onFirstGoal(context, context.structureRanks));
  if (leaders.length === 0) return [];
  const behind = leaders.filter(({ first }) => !first.includes(id));
  const others = behind.filter((one) => isAheadInForm(context, one, id, leaders.length));
  if (behind.length > 0 && others.length === 0) return [];
  if (others.length > 0) {
    const said = others.slice(0, MOST_NAMED - 1).map((one) => formInWords(context, one));
    return [decision.answer.formsDiffer(said, others.length - said.length)];
  }
  const structures = [...new Set(leaders.map(({ structure }) => structure))];
  const isNamed =
    surely && otherMeasures(context).every(({ firsts }) => firsts.some((one) => one.strategy === id));
  return [
    decision.answer.formsAgree(
      isNamed ? null : name,
      namedFirst(
        context,
        structures.map((structure) => quote(names.input(structure))),
      ),
    ),
  ];
}

const formInWords = (context: DecisionContext, { structure, form, first, states }: FormLeader): string =>
  words(context.language).decision.answer.form(
    context.names.input(structure),
    context.names.value(structure, form),
    strategiesNamed(context, first),
    first.length > 1,
    states,
  );
