import { STUDIES } from '../../src/studies/catalogue.js';
import { runStudy } from '../../src/studies/run-study.js';
import type { Settings } from '../../src/studies/study.js';
import { goldenSeries } from './runs.js';
import { BETWEEN, type GoldenValues, valueOfSeries } from './values.js';

/** Every series of every golden run on Maoming. */
export async function maomingValues(): Promise<GoldenValues> {
  const all = await goldenSeries();
  return new Map(all.map((one) => [`${one.series}${BETWEEN}${one.run}`, valueOfSeries(one)]));
}

/** Settings that only make a study shorter; all others are its defaults. */
const SHORTER: Readonly<Record<string, Settings>> = {
  'talent-versus-luck': { people: 200, runs: 20 },
  'funding-and-bad-science': { steps: 2_000, trials: 2 },
  'epistemic-landscape': { agents: 30, trials: 5, steps: 200 },
  'self-organised-funding': { scientists: 40, references: 10, trials: 3, years: 20 },
};

/** Every row of every study's table, seed 1: its value and what is known of its error. */
export async function goldenStudies(): Promise<GoldenValues> {
  const values = new Map<string, string>();
  for (const study of STUDIES) {
    const { rows } = await runStudy(study, { settings: SHORTER[study.name] ?? {} });
    for (const { id, value, standardError } of rows) {
      values.set(`${study.name} ${id}${BETWEEN}value and error`, `${value} ${standardError ?? 'exact'}`);
    }
  }
  return values;
}
