import type { Collected } from '../ensemble/collected.js';
import { evaluate } from '../model/engine/evaluate.js';
import type { Model } from '../model/model.js';
import { parametersIn } from '../model/parameter-values.js';
import { unitIn } from '../model/place/currency.js';
import { regionAtPolicy } from '../model/place/yearly.js';
import { doctorsOf } from '../model/population/doctors.js';
import type { Compile } from '../scenario/expressions/expressions.js';
import type { Fact } from '../scenario/region/region-with-sources.js';
import type { Scenario } from '../scenario/scenario.js';
import { summariseCrossed } from '../statistics/summary.js';
import type { PlausibilityRow } from './plausibility-row.js';
import { quantityName } from './quantity-name.js';
import type { Comparison } from './tables.js';

/** Years at the start over which a fact's quantity is averaged. */
const FACT_YEARS = 10;
/** A research strategy cheaper than this share of the lowest published opportunity cost is too good to be true. */
const TOO_CHEAP = 0.25;

/** Every known fact of the region with its simulated value; facts whose scenario was not run are left out. */
export function plausibilityRows(
  collected: Collected,
  costPerDaly: Comparison['costPerDaly'],
  compile: Compile,
): PlausibilityRow[] {
  const { facts } = collected.scenarios[0];
  const rows = facts.flatMap((fact) => {
    const scenario =
      fact.under === undefined ? 0 : collected.scenarios.findIndex(({ id }) => id === fact.under);
    return scenario < 0 ? [] : [factRow(collected, scenario, fact, compile)];
  });
  return [...rows, ...returnRow(collected, costPerDaly)];
}

/**
 * Whether results only illustrate: as long as no fact of the place is known to hold them against, or a fact or a check
 * lies outside its range and nothing excuses it. A check that holds everywhere is no fact of the place.
 */
export function isIllustrative(rows: readonly PlausibilityRow[]): boolean {
  return rows.every(({ general }) => general) || rows.some(({ verdict }) => verdict === 'outside');
}

function factRow(collected: Collected, scenario: number, fact: Fact, compile: Compile): PlausibilityRow {
  const { draws, replicates } = collected;
  const simulated = quantityOf(collected, scenario, fact, compile);
  const { mean, p05, p95 } = summariseCrossed(simulated, draws.length, replicates.length);
  const { id, label, unit, low, high, grade, source, explanation, use } = fact;
  const share = simulated.filter((value) => value >= low && value <= high).length / simulated.length;
  return {
    id,
    label,
    unit,
    simulated: mean,
    simulatedLow: p05,
    simulatedHigh: p95,
    low,
    high,
    shareInside: share,
    grade,
    source,
    verdict: verdictOf(share, explanation),
    explanation,
    use,
    general: false,
  };
}

/** Shares of the runs: with that many inside a fact is held, with fewer than half of them it is missed. */
const HELD = 0.9;
const MISSED = 0.5;

/** The verdict on a fact: runs are compared one by one, for a mean that lies inside says nothing of how far they spread. */
export function verdictOf(shareInside: number, explanation: string): PlausibilityRow['verdict'] {
  if (shareInside >= HELD) return 'inside';
  if (shareInside >= MISSED) return 'partly';
  return explanation === '' ? 'outside' : 'explained';
}

/** The fact's quantity in every run, from indicator means; parts are named like `outsideGrantsNational`. */
function quantityOf(collected: Collected, scenario: number, fact: Fact, compile: Compile): Float64Array {
  const people = peopleAtPolicy(collected.scenarios[scenario], collected.model);
  const columns = new Map<string, Float64Array>();
  const years = Math.min(FACT_YEARS, collected.horizon);
  const names = [
    ...Object.keys(people),
    ...collected.series.map(({ indicator, part }) => quantityName(indicator.id, part)),
  ];
  const compiled = compile(fact.quantity, names);
  if ('error' in compiled)
    throw new Error(
      `fact ${fact.id}: found ${compiled.error.found.en}, expected ${compiled.error.expected.en}`,
    );
  collected.series.forEach(({ indicator, part }, s) => {
    const name = quantityName(indicator.id, part);
    if (fact.quantity.includes(name)) columns.set(name, yearlyMean(collected, scenario, s, years));
  });
  const runs = collected.draws.length * collected.replicates.length;
  return Float64Array.from({ length: runs }, (_, n) => {
    const values = Object.fromEntries([...columns].map(([name, column]) => [name, column[n]]));
    return evaluate(compiled.program, { ...people, ...values });
  });
}

/** Who lives and heals in the place when a policy can first act, by the names that quantities of facts have for them. */
function peopleAtPolicy({ region, overrides }: Scenario, model: Model): Record<string, number> {
  const place = regionAtPolicy(region);
  return {
    doctors: doctorsOf({
      region: place,
      p: parametersIn(region, model, overrides),
      year: region.policyYear,
    }),
    population: place.population,
  };
}

function yearlyMean(collected: Collected, scenario: number, series: number, years: number): Float64Array {
  const sum = new Float64Array(collected.draws.length * collected.replicates.length);
  for (let year = 0; year < years; year++) {
    const column = collected.column(scenario, series, year);
    for (let n = 0; n < sum.length; n++) sum[n] += column[n] / years;
  }
  return sum;
}

/** The cheapest DALY that research buys must not be far below what care at the margin costs. */
function returnRow(collected: Collected, costPerDaly: Comparison['costPerDaly']): PlausibilityRow[] {
  const { region, scenarios } = { region: collected.scenarios[0].region, scenarios: collected.scenarios };
  const costs = costPerDaly.flatMap(({ scenario, value }) =>
    value !== null && scenarios.some(({ id, comparator }) => id === scenario && !comparator) ? [value] : [],
  );
  if (costs.length === 0) return [];
  const cheapest = Math.min(...costs);
  const low = TOO_CHEAP * region.health.opportunityCost.low;
  return [
    {
      id: 'cheapest-daly',
      label: {
        en: 'Cheapest DALY bought by a research strategy',
        zh: '科研投入方案避免一个 DALY 的最低成本',
      },
      unit: unitIn('CNY per DALY', region.currency.code),
      simulated: cheapest,
      // A ratio of means, of which no interval is computed.
      simulatedLow: null,
      simulatedHigh: null,
      low,
      high: Number.POSITIVE_INFINITY,
      shareInside: null,
      grade: 'B',
      source: 'Ochalek et al. 2020, DOI 10.1007/s40273-020-00954-y: a quarter of the lowest opportunity cost',
      verdict: cheapest >= low ? 'inside' : 'outside',
      explanation: '',
      use: 'check',
      general: true,
    },
  ];
}
