// Writes docs/representation.md from runs of the built program: `npm run representation`, some four minutes on two cores.
// `node docs/representation/update.mjs --page` writes the page again from what was found last, `--few` simulates only few rows of wins, and nations.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { blocksOf, collector, loadCompiler, resolveScenario, runEnsemble } from '../../dist/index.js';
import { createWorkerExecutor, scenarioFiles } from '../../dist/node/index.js';
import { findFewRows } from './few-rows.mjs';
import { findNations } from './nations.mjs';
import { pageOf } from './page.mjs';
import { effect, perHead, ratioWithInterval } from './ratios.mjs';
import { scenariosOf, syntheticRegion } from './region.mjs';

const ROWS = [1, 2, 5, 20];
const REPLICATES = 200;
const HORIZON = 10;
const FOUND = new URL('./found.json', import.meta.url);
const FEW = new URL('./few-rows.json', import.meta.url);
const NATIONS = new URL('./nations.json', import.meta.url);

/** Indicators per person in post, or as they are where they are levels. */
const LEVELS = [
  'researchers',
  'trainees',
  'abilityInPost',
  'motivation',
  'meanAge',
  'papers',
  'hits',
  'discoveries',
  'patents',
  'emigrants',
  'retired',
  'left',
  'graduatesPosted',
  'hires',
  'conversions',
  'internalMoves',
  'vacancies',
  'awardees',
  'outsideGrants',
  'firstGrants',
  'ageAtFirstGrant',
  'fundingRate',
  'fundingGini',
  'grantMoney',
  'researchSpending',
  'leads',
  'projects',
  'approvals',
  'introductions',
  'unfinancedDeaths',
  'revenue',
  'terminalDalys',
  'burden',
];

/** Indicators whose change by the policy is compared. */
const EFFECTS = [
  'papers',
  'abilityInPost',
  'grantMoney',
  'leads',
  'approvals',
  'dalysAverted',
  'netHealthBenefit',
];

async function simulated(baseline, representation, execute) {
  const plan = {
    scenarios: scenariosOf(baseline, representation, HORIZON),
    draws: 0,
    replicates: REPLICATES,
  };
  const { sink, collected } = collector(plan);
  await runEnsemble({ scenarios: plan.scenarios, blocks: blocksOf(plan), sink, execute });
  const { failures } = collected();
  if (failures.length > 0) throw new Error(failures[0].message);
  return collected();
}

/** Every comparison as one row: the mean where a row is one person, and ratios by rows of several. */
async function find({ baseline, execute }) {
  const runs = [];
  for (const w of ROWS) runs.push(await simulated(baseline, w, execute));
  const [one, ...others] = runs;
  const compared = (kind, id, sample) => ({
    kind,
    id,
    mean: meanOf(sample(one)),
    ratios: others.map((run) => ratioWithInterval(sample(run), sample(one))),
  });
  return [
    ...[0, 1].flatMap((scenario) =>
      LEVELS.map((id) => compared(['baseline', 'policy'][scenario], id, (run) => perHead(run, scenario, id))),
    ),
    ...EFFECTS.map((id) => compared('effect', id, (run) => effect(run, id))),
  ];
}

const meanOf = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const write = (file, found) => writeFileSync(file, `${JSON.stringify(found, null, 1)}\n`);
const asked = (option) => process.argv.includes(option);

const resolved = await resolveScenario('baseline', scenarioFiles, loadCompiler);
if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
const baseline = resolved.value;
if (!asked('--page')) {
  const { execute, close } = createWorkerExecutor({ workers: availableParallelism() });
  const task = { baseline, horizon: HORIZON, execute };
  if (!asked('--few')) write(FOUND, await find(task));
  write(FEW, await findFewRows(task));
  write(NATIONS, await findNations(task));
  await close();
}
const said = {
  found: read(FOUND),
  few: read(FEW),
  nations: read(NATIONS),
  region: syntheticRegion(baseline.region),
  rows: ROWS.slice(1),
  replicates: REPLICATES,
  horizon: HORIZON,
};
writeFileSync(new URL('../representation.md', import.meta.url), pageOf(said));
