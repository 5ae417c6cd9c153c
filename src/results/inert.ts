import type { Collected } from '../ensemble/collected.js';

/** What a policy may ask for and get back without any consequence. */
const ASKED = [
  'moneyAsked',
  'moneyReturned',
  'programmeAsked',
  'programmeDoses',
  'programmeReturned',
  'callGiven',
  'callUnfunded',
];

/** Ids of the alternatives under which every run is that of the first scenario to the bit, but for the money asked. */
export function inertScenarios(collected: Collected): string[] {
  return collected.scenarios.flatMap(({ id }, n) => (n > 0 && equalsFirst(collected, n) ? [id] : []));
}

function equalsFirst({ series, horizon, column }: Collected, scenario: number): boolean {
  return series.every(({ indicator }, s) => {
    // What custom indicators make of the others is equal where those are.
    if (ASKED.includes(indicator.id) || indicator.formula !== undefined) return true;
    for (let year = 0; year < horizon; year++) {
      const reference = column(0, s, year);
      if (!column(scenario, s, year).every((value, n) => Object.is(value, reference[n]))) return false;
    }
    return true;
  });
}
