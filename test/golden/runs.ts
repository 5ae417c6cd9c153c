import type { Collected } from '../../src/ensemble/collected.js';
import { collector } from '../../src/ensemble/collector.js';
import { runEnsemble } from '../../src/ensemble/ensemble.js';
import { blocksOf } from '../../src/ensemble/plan.js';
import { runBlock } from '../../src/ensemble/run-block.js';
import { NO_POLICY, type Policy } from '../../src/model/engine/policy.js';
import { medinno } from '../../src/model/medinno.js';
import type { Series } from '../../src/model/series.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { lever, policyOf } from '../model/maoming.js';
import { aloneAtStandardDose } from '../model/standard-doses.js';

const YEARS = 20;
const PROGRAMME_YEARS = 10;

/** Values of one series of one golden run, year by year (of several runs: one after another). */
export interface GoldenSeries {
  readonly run: string;
  /** `indicator`, or `indicator dimension=value`. */
  readonly series: string;
  readonly values: Float64Array;
}

const TALENT: readonly (readonly [lever: string, dose: number])[] = [
  ['youngTalent', 20],
  ['postdocs', 12],
  ['leadingTalentImport', 2],
  ['retention', 2],
];

const SYSTEM: readonly (readonly [lever: string, dose: number])[] = [
  ['platforms', 0.5],
  ['technologyTransfer', 2],
  ['learningHospital', 3],
  ['protectedTime', 0.05],
  ['evaluationReform', 1],
  ['lottery', 0.3],
  ['stableShare', 0.1],
];

/** Thirty million a year for ten years, spent on several levers at once. */
const mixed = (levers: typeof TALENT): Policy =>
  policyOf(
    levers.map(([id, dose]) => lever(id, dose, PROGRAMME_YEARS)),
    30,
    PROGRAMME_YEARS,
  );

const STRATEGIES: Readonly<Record<string, Policy>> = {
  baseline: NO_POLICY,
  talent: mixed(TALENT),
  system: mixed(SYSTEM),
};

const ALONE: Readonly<Record<string, Policy>> = Object.fromEntries(
  medinno.levers.map(({ id }) => [id, aloneAtStandardDose(id)]),
);

/** What is simulated: policies under one draw and replicate, with what is changed of the scenario. */
interface Golden {
  readonly name: string;
  readonly policies: Readonly<Record<string, Policy>>;
  readonly draw: number;
  readonly replicate: number;
  readonly changes?: Partial<Scenario>;
}

const GOLDEN: readonly Golden[] = [
  ...[1, 2, 3].map((replicate) => ({
    name: `draw 0, replicate ${replicate}`,
    policies: STRATEGIES,
    draw: 0,
    replicate,
  })),
  ...[1, 2, 3].map((draw) => ({
    name: `draw ${draw}, replicate 1`,
    policies: STRATEGIES,
    draw,
    replicate: 1,
  })),
  {
    name: 'rows of 5 people',
    policies: STRATEGIES,
    draw: 1,
    replicate: 1,
    changes: { representation: 5 },
  },
  {
    name: 'with epidemics',
    policies: STRATEGIES,
    draw: 1,
    replicate: 1,
    // So frequent that the years simulated have some.
    changes: { overrides: { epidemics: 1, epidemicRate: 0.3 } },
  },
  { name: 'one lever', policies: ALONE, draw: 0, replicate: 1 },
];

/** Files that are compared, in 4 draws x 2 replicates. */
const COMPARED = ['baseline', 'young-talent', 'outside-adoption'];

async function scenarioOf(name: string): Promise<Scenario> {
  const loaded = await resolveScenario(name, scenarioFiles, loadCompiler);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.value;
}

const nameOf = ({ indicator, part }: Series): string =>
  part === '' ? indicator.id : `${indicator.id} ${part}`;

/** Every series of every golden run, on Maoming. */
export async function goldenSeries(): Promise<GoldenSeries[]> {
  const maoming = { ...(await scenarioOf('baseline')), seed: 'golden', horizon: YEARS };
  return [...GOLDEN.flatMap((golden) => seriesOfRun(maoming, golden)), ...(await seriesOfComparison())];
}

function seriesOfRun(
  maoming: Scenario,
  { name, policies, draw, replicate, changes = {} }: Golden,
): GoldenSeries[] {
  const scenarios = Object.entries(policies).map(([id, policy]) => ({ ...maoming, ...changes, id, policy }));
  const { sink, collected } = collector({ scenarios, draws: 1, replicates: 1 });
  sink.result(runBlock(scenarios, { draw, replicate }));
  return seriesOf(name, collected());
}

/** The way of an ensemble, through its executor: the runs of a column one after another, year by year. */
async function seriesOfComparison(): Promise<GoldenSeries[]> {
  const scenarios = await Promise.all(COMPARED.map(scenarioOf));
  const plan = { scenarios, draws: 4, replicates: 2 };
  const { sink, collected } = collector(plan);
  await runEnsemble({ scenarios, blocks: blocksOf(plan), sink });
  return seriesOf('4 draws x 2 replicates', collected());
}

const seriesOf = (name: string, { scenarios, series, horizon, column }: Collected): GoldenSeries[] =>
  scenarios.flatMap(({ id }, scenario) =>
    series.map((one, s) => ({
      run: `${name}: ${id}`,
      series: nameOf(one),
      values: joined(Array.from({ length: horizon }, (_, year) => column(scenario, s, year))),
    })),
  );

function joined(parts: readonly Float64Array[]): Float64Array {
  return Float64Array.from(parts.flatMap((part) => [...part]));
}
