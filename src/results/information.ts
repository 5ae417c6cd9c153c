import { evpi } from '../analysis/information/evpi.js';
import type { Collected } from '../ensemble/collected.js';
import { allowsConclusion } from '../statistics/estimable.js';
import { spearman } from '../statistics/rank-correlation.js';
import { shrunkDrawMeans } from '../statistics/shrinkage.js';
import type { InformationRow } from './decision-rows.js';
import { drawnValues } from './drawn-values.js';
import { correlationBeyondChance } from './drivers.js';
import { increments, netMonetaryBenefit } from './net-benefit.js';

/**
 * Expected value of perfect information at the central worth of a DALY: the mean over parameter draws of the net benefit
 * forgone by the one choice that is best on average, against the best choice of each draw. Doing nothing and ordinary care
 * compete. The interval is that of a mean over draws, with the choice held fixed, and ends at 0.
 *
 * Source: Raiffa and Schlaifer 1961, Applied Statistical Decision Theory; Briggs, Claxton and Sculpher 2006, Decision
 * Modelling for Health Economic Evaluation, chapter 6.
 * @returns null where draws or replicates are too few to conclude anything
 */
export function informationOf(collected: Collected): InformationRow | null {
  const { scenarios, draws, replicates } = collected;
  if (!allowsConclusion({ draws: draws.length, replicates: replicates.length })) return null;
  const threshold = scenarios[0].region.health.opportunityCost.central;
  const benefits = netMonetaryBenefit(increments(collected), threshold).map(({ values }) =>
    shrunkDrawMeans(values, draws.length, replicates.length, 'spread'),
  );
  const { value, low, high, chosen, losses } = evpi(benefits);
  return {
    threshold,
    choice: scenarios[chosen].id,
    value,
    low,
    high,
    driver: driverOf(collected, losses),
  };
}

/** The input that goes most closely with what is forgone, where that is beyond chance. */
function driverOf({ scenarios, draws, model }: Collected, losses: readonly number[]) {
  const inPlay = drawnValues(scenarios[0], draws, model).filter(({ matters }) => scenarios.some(matters));
  const ranked = inPlay
    .map(({ parameter, text, unit, grade, values }) => {
      const correlation = spearman(values, losses);
      return { parameter, text, unit, grade, correlation };
    })
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
  const least = correlationBeyondChance(draws.length, inPlay.length);
  const [first] = ranked;
  return first !== undefined && Math.abs(first.correlation) >= least ? first : null;
}
