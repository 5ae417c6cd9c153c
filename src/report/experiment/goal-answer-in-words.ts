import type { GoalAnswer } from '../../experiment/goal-answers.js';
import { catalogueLabels } from '../../language/indicator-labels.js';
import { formatEstimate } from '../../language/numbers.js';
import { inShownUnit, shownUnit } from '../../language/units.js';
import { type Language, words } from '../../language/words.js';
import type { Model } from '../../model/model.js';

interface Answered {
  readonly answer: GoalAnswer;
  readonly model: Model;
  readonly language: Language;
  /** What a point is called, by its number from 1. */
  readonly pointInWords: (point: number) => string;
}

/** The best point on a goal, and how many can't be separated from it. */
export function goalAnswerInWords({ answer, model, language, pointInWords }: Answered): string {
  const { experiment, interval } = words(language);
  const text = experiment.answer;
  const { indicator, part, best, measure, basis } = answer;
  const whole = catalogueLabels(model)(indicator).name[language];
  const name = part === '' ? whole : experiment.partOf(whole, part);
  if (best === null || answer.mean === null) return text.none(name);
  const shown = inShownUnit({ mean: answer.mean, low: answer.low, high: answer.high }, answer.unit, language);
  const { mean, low, high } = formatEstimate(shown.mean, shown.low, shown.high, {
    signed: measure === 'effect',
  });
  const unit = shownUnit(answer.unit, language, 'total').word;
  const amount = text.amount(interval(mean, low, high), unit, text[measure]);
  const standing =
    answer.compared === 1
      ? text.alone
      : basis === 'none'
        ? text.unknown
        : text.alike(answer.alike.length, answer.compared);
  const byChance = basis === 'chance' && answer.compared > 1 ? [text.chance] : [];
  return text.best(name, pointInWords(best), [amount, standing, ...byChance].join(text.join));
}
