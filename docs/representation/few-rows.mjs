// How far wins of each funder outside are bent where few rows win, without a policy in the region of the page.
import { blocksOf, collector, runEnsemble } from '../../dist/index.js';
import { scenariosOf, WINS } from './region.mjs';

const REPLICATES_OF_PERSONS = 40;
/** People a row, and replicates: rows of more people vary more. */
const SIZES = [
  [24, 200],
  [48, 200],
  [120, 300],
  [240, 400],
];

async function simulated({ baseline, horizon, execute }, representation, replicates) {
  const scenarios = scenariosOf(baseline, representation, horizon).slice(0, 1);
  const plan = { scenarios, draws: 0, replicates };
  const { sink, collected } = collector(plan);
  await runEnsemble({ scenarios, blocks: blocksOf(plan), sink, execute });
  const { failures } = collected();
  if (failures.length > 0) throw new Error(failures[0].message);
  return collected();
}

/** What a funder is asked for or gives over the years, one sum a replicate. */
function sumsOf(runs, id, funder) {
  const column = runs.series.findIndex(
    ({ indicator, part }) => indicator.id === id && part === `funder=${funder}`,
  );
  const years = Array.from({ length: runs.horizon }, (_, year) => runs.column(0, column, year));
  return years[0].map((_, run) => years.reduce((sum, year) => sum + year[run], 0));
}

function ofSample(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, squaredError: squares / (values.length - 1) / values.length };
}

/** A ratio of means of two samples that are apart, and its standard error. */
function ratio(rows, persons) {
  const [above, below] = [ofSample(rows), ofSample(persons)];
  const value = above.mean / below.mean;
  const error =
    value * Math.sqrt(above.squaredError / above.mean ** 2 + below.squaredError / below.mean ** 2);
  return { value, error };
}

/** Of each funder the share of applicants who win, person by person, and wins in rows over those. */
export async function findFewRows(task) {
  const persons = await simulated(task, 1, REPLICATES_OF_PERSONS);
  const found = Object.keys(WINS).map((funder) => {
    const wins = sumsOf(persons, 'outsideGrants', funder);
    const success = ofSample(wins).mean / ofSample(sumsOf(persons, 'outsideApplications', funder)).mean;
    return { funder, success, wins, sizes: [] };
  });
  for (const [w, replicates] of SIZES) {
    const runs = await simulated(task, w, replicates);
    for (const { funder, wins, sizes } of found)
      sizes.push({ w, ...ratio(sumsOf(runs, 'outsideGrants', funder), wins) });
  }
  return found.map(({ wins, ...said }) => said);
}
