import { rankedContenders } from '../charts/contenders.js';
import { effectOf } from '../charts/rows.js';
import type { Context } from '../language/context.js';
import { words } from '../language/words.js';
import type { EffectRow } from '../results/effect-row.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import type { Comparison } from '../results/tables.js';
import { allowsConclusion, excludesZero } from '../statistics/estimable.js';
import { gainText, quoted } from './estimates-in-words.js';

const GOAL = 'netHealthBenefit';
/** Of more strategies only the names are said. */
const MOST_WITH_NUMBERS = 2;

/** Strategies that are clearly below ordinary care, or above it, only with the budgets of all levels counted. */
export function levelsAboveInWords(context: Context): string[] {
  if (!allowsConclusion(context.comparison)) return [];
  const { comparison, language } = context;
  const { change } = words(language);
  const { levels, perspective } = comparison.region;
  const top = levels.at(-1);
  if (top === undefined || top.id === perspective) return [];
  const turned = (sign: 1 | -1) =>
    rankedContenders(comparison, GOAL)
      .filter(({ effect }) => clearSign(comparison, effect) !== sign)
      .flatMap(({ scenario }) => {
        const there = atLevel(comparison, scenario, top.id);
        return there !== undefined && clearSign(comparison, there) === sign ? [{ scenario, there }] : [];
      });
  const said = (all: ReturnType<typeof turned>, say: typeof change.belowAtLevel): string[] => {
    if (all.length === 0) return [];
    const names = all.map(({ scenario, there }) => {
      const name = quoted(context, scenario);
      return all.length > MOST_WITH_NUMBERS ? name : change.atLevel(name, gainText(context, there));
    });
    return [say(top.name[language], names)];
  };
  return [...said(turned(-1), change.belowAtLevel), ...said(turned(1), change.aboveAtLevel)];
}

const atLevel = (comparison: Comparison, { id }: ScenarioLabel, level: string) =>
  effectOf(comparison, id, GOAL, `perspective=${level}`);

/** Sign of an effect whose interval leaves out zero, else 0. */
const clearSign = (comparison: Comparison, effect: EffectRow | undefined): number =>
  effect !== undefined && excludesZero(effect, comparison) ? Math.sign(effect.mean) : 0;
