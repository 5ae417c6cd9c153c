import type { Model } from '../model/model.js';
import type { Experiment } from '../scenario/experiment/experiment.js';
import { impossibleEnd } from '../scenario/experiment/possible-limits.js';
import type { SearchTarget } from '../scenario/experiment/search.js';
import { alike, type Bilingual } from '../scenario/reading/bilingual.js';
import { type InputIssue, optionIssue } from '../scenario/reading/issues.js';
import { nearestName } from '../scenario/reading/nearest-name.js';
import { describe } from '../scenario/reading/validate.js';

const FORM = /^([A-Za-z][A-Za-z0-9]*)(>=|<=)(-?\d+(?:\.\d+)?)$/;

const EXPECTED: Bilingual = {
  en: 'an indicator, >= or <=, and a number, such as papers>=5000',
  zh: '指标、>= 或 <= 与数值，如 papers>=5000',
};

/** A target as it was typed: `papers>=5000`; what is wrong with it otherwise. */
export function targetTyped(
  typed: string,
  { scenario }: Experiment,
  model: Model,
): SearchTarget | InputIssue {
  const match = FORM.exec(typed.replaceAll(' ', ''));
  if (match === null) return optionIssue('target', describe(typed), EXPECTED);
  const [, indicator, sign, value] = match;
  const own = scenario.indicators ?? [];
  const known = [...model.indicators, ...own].map(({ id }) => id);
  if (!known.includes(indicator)) {
    const expected = { en: 'an indicator that is known', zh: '已有的指标' };
    return optionIssue('target', describe(indicator), expected, nearestName(indicator, known));
  }
  const direction = sign === '>=' ? 1 : -1;
  const limit = {
    indicator,
    atLeast: direction === 1 ? Number(value) : Number.NEGATIVE_INFINITY,
    atMost: direction === 1 ? Number.POSITIVE_INFINITY : Number(value),
  };
  const impossible = own.some(({ id }) => id === indicator) ? null : impossibleEnd(limit, 'total', model);
  if (impossible !== null) return optionIssue('target', alike(impossible.value), impossible.expected);
  return { indicator, part: '', value: Number(value), direction };
}
