import { goalUnit, quantityShown } from '../../charts/experiment/experiment-context.js';
import type { GoalAnswer } from '../../experiment/goal-answers.js';
import { isOutsideLimits } from '../../experiment/point-rows.js';
import type { ExperimentRun } from '../../experiment/run-experiment.js';
import { formatEstimate } from '../../language/numbers.js';
import { type Language, words } from '../../language/words.js';

interface Answered {
  readonly answer: GoalAnswer;
  readonly run: ExperimentRun;
  /** Of the goal. */
  readonly name: string;
  readonly language: Language;
  /** What a point is called, by its number from 1. */
  readonly pointInWords: (point: number) => string;
}

/** The best point on a goal, and how many can't be separated from it. */
export function goalAnswerInWords({ answer, run, name, language, pointInWords }: Answered): string {
  const { experiment, interval } = words(language);
  const text = experiment.answer;
  const { best, measure, basis, unit } = answer;
  if (best === null || answer.mean === null)
    return isOutsideLimits(run) ? text.none(name) : text.notKnown(name);
  const shown = quantityShown(
    { run, language },
    { mean: answer.mean, low: answer.low, high: answer.high },
    unit,
  );
  const { mean, low, high } = formatEstimate(shown.mean, shown.low, shown.high, {
    signed: measure === 'effect',
  });
  const { word } = goalUnit({ run, language }, answer);
  const amount = text.amount(interval(mean, low, high), word, text[measure]);
  const standing =
    answer.compared === 1
      ? text.alone
      : basis === 'none'
        ? text.unknown
        : text.alike(answer.alike.length, answer.compared);
  const byChance = basis === 'chance' && answer.compared > 1 ? [text.chance] : [];
  return text.best(name, pointInWords(best), text.join([amount, standing, ...byChance]));
}
