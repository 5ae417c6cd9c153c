import { latinHypercubeColumn } from '../../src/draws/design.js';
import type { Bank } from '../../src/forecast/bank/bank.js';
import { recordScenario } from '../../src/forecast/bank/record-scenario.js';
import { exp } from '../../src/maths/exp.js';
import { normalQuantile } from '../../src/maths/normal-quantile.js';
import { medinno } from '../../src/model/medinno.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { stream } from '../../src/random/streams.js';
import { orThrow } from '../../src/scenario/reading/input-error.js';
import { ERROR_OF_GRADE, type HistoryRow } from '../../src/scenario/region/history-row.js';
import { resolveRegion } from '../../src/scenario/resolve-region.js';

/** A region whose runs and history are made up here; its own figures only lend their names. */
export const PLACE = orThrow(resolveRegion('guangdong', scenarioFiles));
const { startYear } = PLACE.region;

/** Papers that an input decides, in each run, for so many years from the start year on: growth of 5 % and more with the input, by its effect. */
export const INPUT = 'reviewNoise';

export function madeBank(draws = 300, years = 24, effect = 0.02): Bank {
  const scenario = recordScenario(PLACE, { until: startYear + years - 1, seed: 'made' });
  const runs = Array.from({ length: draws }, (_, n) => ({ draw: n + 1, replicate: 1 }));
  const values = runs.map(({ draw }) => {
    const place = normalQuantile(latinHypercubeColumn('made', INPUT, draw));
    const random = stream('made-bank', `${draw}`);
    return Float64Array.from({ length: years }, (_, t) => {
      const chance = 0.01 * normalQuantile(random());
      return 1000 * exp((0.05 + effect * place) * t + chance);
    });
  });
  const indicators = ['papers'];
  return { scenario, indicators, widerAfter: null, firstYear: startYear, years, runs, values, failures: [] };
}

/** Numbers of papers as rows of a history, from a year on. */
export const papers = (values: readonly number[], from = startYear): HistoryRow[] =>
  values.map((value, t) => ({
    indicator: 'papers',
    year: from + t,
    value,
    unit: medinno.indicators.find(({ id }) => id === 'papers')!.unit,
    source: 'made up',
    grade: 'A',
    note: '',
    observes: 'papers',
    error: ERROR_OF_GRADE.A,
    vintage: null,
    definition: '',
  }));

/** Papers that grow as the model has them with its input at so many standard deviations, with an uneven year or two. */
export const grown = (place: number, years: number): number[] =>
  Array.from(
    { length: years },
    (_, t) => 1000 * exp((0.05 + 0.02 * place) * t) * (t % 3 === 0 ? 1.01 : 0.995),
  );
