import { rankedContenders } from '../charts/contenders.js';
import { effectOf } from '../charts/rows.js';
import type { Context } from '../language/context.js';
import { words } from '../language/words.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import { allowsConclusion } from '../statistics/estimable.js';
import { gainText, quoted } from './estimates-in-words.js';

/** A payer of more than this share of what a strategy makes payers spend more pays most of it. */
const MOST = 0.5;

/**
 * Why the strategy that averts most DALYs before costs is not the first net of them: what it costs, and who pays most of that. Nothing
 * where it is the first, or the runs allow no conclusion.
 */
export function healthBeforeCosts(context: Context): string[] {
  const { comparison, language } = context;
  const [healthiest] = rankedContenders(comparison, 'dalysAverted');
  const net = rankedContenders(comparison, 'netHealthBenefit');
  const place = net.findIndex(({ scenario }) => scenario.id === healthiest?.scenario.id);
  if (place < 1 || healthiest.effect.mean <= 0 || !allowsConclusion(comparison)) return [];
  const { scenario, effect } = healthiest;
  const cost = effectOf(comparison, scenario.id, 'discountedSpending');
  if (cost === undefined || cost.mean <= 0) return [];
  const { answer } = words(language);
  return [
    answer.mostBeforeCosts({
      strategy: quoted(context, scenario),
      gain: gainText(context, effect, false),
      cost: gainText(context, cost, false),
      payer: mainPayer(context, scenario),
      isLoss: net[place].effect.mean < 0,
    }),
  ];
}

/** Who pays most of what all payers spend more; null where none does. */
function mainPayer({ comparison, language }: Context, { id }: ScenarioLabel): string | null {
  const spent = comparison.region.payers.map((payer) => ({
    name: payer.name[language],
    sum: Math.max(0, effectOf(comparison, id, 'spending', `payer=${payer.id}`)?.mean ?? 0),
  }));
  const all = spent.reduce((sum, payer) => sum + payer.sum, 0);
  return spent.find(({ sum }) => sum > MOST * all)?.name ?? null;
}
