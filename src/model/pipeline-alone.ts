import { childKey } from '../random/child-key.js';
import { CHANNEL, type Key } from '../random/keys.js';
import { appendRow } from './engine/columns.js';
import { ACCOUNT } from './engine/ledger.js';
import { NO_POLICY } from './engine/policy.js';
import { emptyReferences } from './engine/references.js';
import { emptyBooks } from './engine/spending.js';
import { emptyWorld, PROJECT_COLUMNS, type World } from './engine/world.js';
import { emptyStocks } from './entries/stocks.js';
import { runIn, type Setting, yearOf } from './run.js';
import { pipeline } from './submodels/pipeline/pipeline.js';

/** Attributes of a project at the start of development. */
export interface Candidate {
  readonly logValue: number;
  readonly clinicalOrigin: 0 | 1;
}

/** Outcome of projects of one pathway that started together with unlimited money. */
export interface PipelineOutcome {
  /** Projects that ended each stage, and those of them that passed. */
  readonly ended: Float64Array;
  readonly passed: Float64Array;
  readonly launches: number;
  /** Out of pocket, million CNY, failures included. */
  readonly cost: number;
  /** Cost and launches of each year from the start on; a stage that ends after n years launches in year n. */
  readonly costByYear: readonly number[];
  readonly launchesByYear: readonly number[];
}

/** Million CNY: more than any number of projects can use, small enough to lose no digit of a cost; no stage is too dear for such a pool. */
const UNLIMITED = 1e12;
const NEUTRAL: Candidate = { logValue: 0, clinicalOrigin: 0 };

/**
 * The development pipeline alone: `count` projects of one pathway of the setting, all started in the first year,
 * every stage financed at once and inside the region, until the last has failed or come into use. Stage tables
 * and parameters are the setting's; only money is set aside, and with it out-licensing.
 */
export function pipelineAlone(
  setting: Setting,
  pathway: number,
  count: number,
  key: Key,
  candidateOf: (ordinal: number) => Candidate = () => NEUTRAL,
): PipelineOutcome {
  const rich = withUnlimitedMoney(setting);
  const world = worldOfProjects(setting, { pathway, count, key, candidateOf });
  const stages = setting.model.pathways[pathway].success.length;
  const ended = new Float64Array(stages);
  const passed = new Float64Array(stages);
  const costByYear: number[] = [];
  const launchesByYear: number[] = [];
  const run = runIn(rich, world, NO_POLICY);
  for (let year = setting.region.policyYear; world.projects.rows > 0; year++) {
    const before = { ...census(world, stages), cost: spentOn(world), products: world.products.rows };
    pipeline(yearOf(run, year));
    const { inStage } = census(world, stages);
    const launches = world.products.rows - before.products;
    for (let k = 0; k < stages; k++) {
      ended[k] += before.ending[k];
      passed[k] +=
        k + 1 < stages ? inStage[k + 1] - (before.inStage[k + 1] - before.ending[k + 1]) : launches;
    }
    costByYear.push(spentOn(world) - before.cost);
    launchesByYear.push(launches);
  }
  return { ended, passed, launches: world.products.rows, cost: spentOn(world), costByYear, launchesByYear };
}

function withUnlimitedMoney(setting: Setting): Setting {
  const { region } = setting;
  return {
    ...setting,
    representation: 1,
    region: { ...region, funding: { ...region.funding, developmentPool: UNLIMITED } },
  };
}

interface Projects {
  readonly pathway: number;
  readonly count: number;
  readonly key: Key;
  readonly candidateOf: (ordinal: number) => Candidate;
}

function worldOfProjects(setting: Setting, { pathway, count, key, candidateOf }: Projects): World {
  const world = emptyWorld({
    key,
    year: 0,
    stocks: emptyStocks(setting.model.stocks),
    references: emptyReferences(0, 0),
    ledger: emptyBooks(setting.region.payers, []),
  });
  const { projects } = world;
  for (let ordinal = 0; ordinal < count; ordinal++) {
    const j = appendRow(projects, PROJECT_COLUMNS);
    const { k0, k1 } = childKey(key, CHANNEL.finding, 0, ordinal);
    const { logValue, clinicalOrigin } = candidateOf(ordinal);
    projects.key0[j] = k0;
    projects.key1[j] = k1;
    projects.pathway[j] = pathway;
    projects.logValue[j] = logValue;
    projects.clinicalOrigin[j] = clinicalOrigin;
  }
  return world;
}

const spentOn = ({ ledger }: World): number => ledger.received[ACCOUNT.development];

/** Projects by stage, and those of them whose stage ends with the next year. */
function census({ projects }: World, stages: number): { inStage: Float64Array; ending: Float64Array } {
  const inStage = new Float64Array(stages);
  const ending = new Float64Array(stages);
  for (let j = 0; j < projects.rows; j++) {
    inStage[projects.stage[j]]++;
    if (projects.yearsLeft[j] === 1) ending[projects.stage[j]]++;
  }
  return { inStage, ending };
}
