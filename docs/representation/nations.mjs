// Empty posts of the places that are simulated in rows of several people: where there are none, no flow of posts can be bent.
import { blocksOf, collector, loadCompiler, resolveScenario, runEnsemble } from '../../dist/index.js';
import { scenarioFiles } from '../../dist/node/index.js';

const NATIONS = ['china-baseline', 'guangdong-baseline', 'us-nih-baseline'];
export const REPLICATES = 3;
export const DRAWS = 8;

/** Empty posts a researcher, one mean over the years for each run. */
async function emptyPosts(scenario, { draws, replicates }, execute) {
  const plan = { scenarios: [scenario], draws, replicates };
  const { sink, collected } = collector(plan);
  await runEnsemble({ scenarios: plan.scenarios, blocks: blocksOf(plan), sink, execute });
  const { failures } = collected();
  if (failures.length > 0) throw new Error(failures[0].message);
  const [empty, held] = ['vacancies', 'researchers'].map((id) => yearsOf(collected(), id));
  return Array.from(empty, (sum, run) => sum / held[run]);
}

function yearsOf(runs, id) {
  const column = runs.series.findIndex(({ indicator, part }) => indicator.id === id && part === '');
  const years = Array.from({ length: runs.horizon }, (_, year) => runs.column(0, column, year));
  return years[0].map((_, run) => years.reduce((sum, year) => sum + year[run], 0));
}

/** Of each place its institutions, people a row, and empty posts at point values and over draws. */
export async function findNations({ horizon, execute }) {
  const found = [];
  for (const id of NATIONS) {
    const resolved = await resolveScenario(id, scenarioFiles, loadCompiler);
    if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
    const scenario = { ...resolved.value, horizon };
    found.push({
      id,
      institutions: scenario.region.institutions.length,
      w: scenario.representation,
      point: await emptyPosts(scenario, { draws: 0, replicates: REPLICATES }, execute),
      drawn: await emptyPosts(scenario, { draws: DRAWS, replicates: 1 }, execute),
    });
  }
  return found;
}
