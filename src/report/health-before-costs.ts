import { rankedContenders } from '../charts/contenders.js';
import { effectOf } from '../charts/rows.js';
import type { Context } from '../language/context.js';
import { moneyTogether } from '../language/money-in-words.js';
import { words } from '../language/words.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import { allowsConclusion } from '../statistics/estimable.js';
import { gainText, quoted } from './estimates-in-words.js';

/**
 * Where the strategy that averts most DALYs on average is not the first net of costs: what payers spend more with it, who spends most, and
 * where it stands net of costs. Nothing where the runs allow no conclusion, or the budgets that count are not the region's own: then what
 * others lose comes between the two as well.
 */
export function healthBeforeCosts(context: Context): string[] {
  const { comparison, language } = context;
  const { levels, perspective, currency } = comparison.region;
  if (!allowsConclusion(comparison) || perspective !== levels[0]?.id) return [];
  const [healthiest] = rankedContenders(comparison, 'dalysAverted');
  const net = rankedContenders(comparison, 'netHealthBenefit');
  const place = net.findIndex(({ scenario }) => scenario.id === healthiest?.scenario.id);
  if (place < 1 || healthiest.effect.mean <= 0) return [];
  const { scenario, effect } = healthiest;
  const spent = effectOf(comparison, scenario.id, 'spending')?.mean ?? 0;
  const most = whoSpendsMost(context, scenario);
  if (spent <= 0 || most === null) return [];
  const money = moneyTogether([spent, most.sum], currency, language);
  const { answer } = words(language);
  return [
    answer.mostBeforeCosts({
      strategy: quoted(context, scenario),
      gain: gainText(context, effect, false),
      spent: money.sum(spent),
      payer: most.name,
      ofPayer: money.sum(most.sum),
      net: gainText(context, net[place].effect),
    }),
  ];
}

/** The payer that spends most more, undiscounted; null where payers are not known one by one. */
function whoSpendsMost({ comparison, language }: Context, { id }: ScenarioLabel) {
  const sums = comparison.region.payers.flatMap((payer) => {
    const sum = effectOf(comparison, id, 'spending', `payer=${payer.id}`)?.mean ?? 0;
    return sum > 0 ? [{ name: payer.name[language], sum }] : [];
  });
  return sums.sort((a, b) => b.sum - a.sum)[0] ?? null;
}
