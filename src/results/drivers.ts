import type { Collected } from '../ensemble/collected.js';
import { normalQuantile } from '../maths/normal-quantile.js';
import { drawMeans } from '../statistics/crossed-layout.js';
import { spearman } from '../statistics/rank-correlation.js';
import type { DriverRow } from './decision-rows.js';
import { type Drawn, drawnValues } from './drawn-values.js';
import type { Comparison } from './tables.js';
import { pairedDifference, seriesIndex, totalOver } from './totals.js';

/** How many parameters or figures are named for each scenario. */
const NAMED = 5;
/** Fewer draws say nothing about ranks. */
const FEWEST_DRAWS = 10;
/** Chance that any of the inputs is named although none matters. */
const FALSE_ALARM = 0.05;

/** What a scenario's net health benefit depends on most, parameters and figures alike: rank correlation over draw means. */
export function driverRows(collected: Collected): Comparison['drivers'] {
  const column = seriesIndex(collected, 'netHealthBenefit');
  const drawn = drawnIn(collected);
  return collected.scenarios.slice(1).flatMap((scenario, offset) =>
    driversOf(collected, { scenario: offset + 1, reference: 0, column }, drawn).map((row) => ({
      scenario: scenario.id,
      ...row,
    })),
  );
}

/** Two scenarios by their places, and a series. */
interface PlaceOfEffect {
  readonly scenario: number;
  readonly reference: number;
  readonly column: number;
}

/** What was drawn, where there are draws enough to rank. */
const drawnIn = ({ scenarios, draws, model }: Collected): Drawn[] =>
  draws.length < FEWEST_DRAWS ? [] : drawnValues(scenarios[0], draws, model);

/** The same of the difference of any series between two scenarios, over the horizon; none of too few draws. */
export function driversOf(
  collected: Collected,
  { scenario, reference, column }: PlaceOfEffect,
  drawn = drawnIn(collected),
): DriverRow[] {
  const { scenarios, draws, replicates } = collected;
  if (draws.length < FEWEST_DRAWS) return [];
  const [a, b] = [scenario, reference].map((s) => totalOver(collected, s, column));
  const effects = [...drawMeans(pairedDifference(a, b), draws.length, replicates.length)];
  const inPlay = drawn.filter(({ matters }) => matters(scenarios[scenario]) || matters(scenarios[reference]));
  const least = correlationBeyondChance(draws.length, inPlay.length);
  return inPlay
    .map(({ parameter, text, unit, grade, values }) => ({
      parameter,
      text,
      unit,
      grade,
      correlation: spearman(values, effects),
    }))
    .filter(({ correlation }) => Math.abs(correlation) >= least)
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation))
    .slice(0, NAMED);
}

/**
 * Rank correlation that chance alone gives to any of so many inputs with a probability below the false alarm:
 * Bonferroni's bound on the normal approximation with standard error 1/√(draws - 1).
 */
export function correlationBeyondChance(draws: number, inputs: number): number {
  return normalQuantile(1 - FALSE_ALARM / (2 * inputs)) / Math.sqrt(draws - 1);
}
