import { rankedContenders } from '../charts/contenders.js';
import { effectOf } from '../charts/rows.js';
import type { Context } from '../language/context.js';
import { words } from '../language/words.js';
import type { EffectRow } from '../results/effect-row.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import type { Comparison } from '../results/tables.js';
import { allowsConclusion, excludesZero } from '../statistics/estimable.js';
import { quoted } from './estimates-in-words.js';

const GOAL = 'netHealthBenefit';

/** Strategies that are clearly below ordinary care, or above it, only with the budgets of all levels counted. */
export function levelsAboveInWords(context: Context): string[] {
  if (!allowsConclusion(context.comparison)) return [];
  const { comparison, language } = context;
  const { change } = words(language);
  const { levels, perspective } = comparison.region;
  const top = levels.at(-1);
  if (top === undefined || top.id === perspective) return [];
  const turned = (sign: 1 | -1): string[] =>
    rankedContenders(comparison, GOAL)
      .filter(({ effect }) => clearSign(comparison, effect) !== sign)
      .filter(({ scenario }) => clearSign(comparison, atLevel(comparison, scenario, top.id)) === sign)
      .map(({ scenario }) => quoted(context, scenario));
  const [below, better] = [turned(-1), turned(1)];
  const name = top.name[language];
  return [
    ...(below.length === 0 ? [] : [change.belowAtLevel(name, below)]),
    ...(better.length === 0 ? [] : [change.aboveAtLevel(name, better)]),
  ];
}

const atLevel = (comparison: Comparison, { id }: ScenarioLabel, level: string) =>
  effectOf(comparison, id, GOAL, `perspective=${level}`);

/** Sign of an effect whose interval leaves out zero, else 0. */
const clearSign = (comparison: Comparison, effect: EffectRow | undefined): number =>
  effect !== undefined && excludesZero(effect, comparison) ? Math.sign(effect.mean) : 0;
