import { exp } from '../../../maths/exp.js';
import { log } from '../../../maths/log.js';
import { logistic, logit } from '../../../maths/logistic.js';
import { normal } from '../../../random/normal.js';
import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { appendRow, compact } from '../../engine/columns.js';
import { ACCOUNT, move } from '../../engine/ledger.js';
import { payFrom } from '../../engine/spending.js';
import { PRODUCT_COLUMNS, PROJECT_COLUMNS } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { BudgetsParameters } from '../budgets/parameters.js';
import type { ContractsParameters } from '../contracts/parameters.js';
import type { ContractsStocks } from '../contracts/stocks.js';
import type { EngineersParameters } from '../engineers/parameters.js';
import type { HealthParameters } from '../health/parameters.js';
import type { RightsControls } from '../rights/controls.js';
import type { RightsParameters } from '../rights/parameters.js';
import type { StandardsParameters } from '../standards/parameters.js';
import { atStage } from './at-stage.js';
import type { PipelineFlows } from './flows.js';
import { endLoans, fillGuarantees, type GuaranteesYear, isLent, payGuarantee, windUp } from './guarantees.js';
import { housed, withoutRent } from './incubator.js';
import { dearest } from './own-means.js';
import type { PipelineParameters } from './parameters.js';
import { yearlyCost } from './pathways.js';
import { crowdedOut, fillFunds, isPrepaid, type PublicMoneyYear } from './public-money.js';
import { engineeredShare, fastTrackOf, type StageYearsYear, yearsOfStage } from './stage-years.js';
import { standardsOf } from './standards.js';
import type { PipelineStocks } from './stocks.js';

/** Parts of the year that the process reads. */
type PipelineYear = PublicMoneyYear &
  GuaranteesYear &
  StageYearsYear &
  Year<
    PipelineParameters &
      Pick<BudgetsParameters, 'reinvestment'> &
      Pick<EngineersParameters, 'engineersSuccess'> &
      Pick<HealthParameters, 'productEffect'> &
      RightsParameters &
      Pick<StandardsParameters, 'standardsSuccess'> &
      Pick<ContractsParameters, 'contractDisplaces'>,
    RightsControls,
    PipelineFlows,
    PipelineStocks & ContractsStocks
  >;

const RUNNING = 1;
const DEAD = 0;

/**
 * Step 6. Running stages end in success, with log-odds logit p + a ln v + b·(clinical origin at the proving
 * stage) + c·(engineers there, at the others) + d·(standards) - centring, or in failure. Waiting projects are financed in order of noisy expected value per cost;
 * public funds pay stages for which that money does not reach, or stand for loans to pay them; the unfinanced die at a yearly rate; those too dear for the region look for an outside partner.
 */
export function pipeline(y: PipelineYear): void {
  const alive = new Uint8Array(Math.max(1, y.world.projects.rows));
  alive.fill(RUNNING);
  endStages(y, alive);
  seekPartners(y, alive);
  finance(y, alive);
  for (let j = 0; j < y.world.projects.rows; j++) if (alive[j] === DEAD) y.world.ledger.projectsOut++;
  compact(y.world.projects, PROJECT_COLUMNS, alive);
}

/** Development money that can be spent this year: of enterprises and ventures, reinvested revenue, the rest of last year. */
function allowance(y: PipelineYear): number {
  const { world, region, p } = y;
  const { developmentPool } = region.funding;
  return (
    developmentPool + reinvested(y) + Math.min(world.state.developmentLeft, p.poolCarry * developmentPool)
  );
}

/** Development money of enterprises that goes to contracts with researchers instead. */
const contractedOut = ({ p, stocks }: PipelineYear): number => p.contractDisplaces * stocks.contractMoney;

/** Revenue of products that goes back into development: the usual part, of what inventors leave over what they usually leave. */
const reinvested = ({ world, p, controls }: PipelineYear): number =>
  p.reinvestment * world.state.productRevenue * ((1 - controls.inventorShare) / (1 - p.inventorShare));

function endStages(y: PipelineYear, alive: Uint8Array): void {
  const { projects } = y.world;
  for (let j = 0; j < projects.rows; j++) {
    if (projects.yearsLeft[j] === 0) continue;
    projects.yearsLeft[j]--;
    if (projects.yearsLeft[j] === 0) endStage(y, j, alive);
  }
}

function endStage(y: PipelineYear, j: number, alive: Uint8Array): void {
  const { world, representation, centring, pathways, p, flows } = y;
  const { projects } = world;
  const pathway = pathways[projects.pathway[j]];
  const stage = projects.stage[j];
  const odds =
    logit(pathway.success[stage]) +
    p.valueEffect * projects.logValue[j] +
    (stage === pathway.proof
      ? p.clinicalOriginEffect * projects.clinicalOrigin[j]
      : p.engineersSuccess * engineeredShare(y, pathway)) +
    p.standardsSuccess * projects.standardised[j] -
    centring.successShift[projects.pathway[j]][stage];
  const u = uniform(projects.key0[j], projects.key1[j], counterOf(PURPOSE.stageSuccess, atStage(stage)));
  if (u >= logistic(odds)) {
    alive[j] = DEAD;
    payGuarantee(y, j);
    flows.failures += 1 / representation;
  } else if (stage + 1 === pathway.success.length) {
    alive[j] = DEAD;
    endLoans(y, j);
    launch(y, j);
  } else {
    projects.stage[j] = stage + 1;
    projects.waited[j] = 0;
  }
}

function launch({ world, representation, pathways, p, flows }: PipelineYear, j: number): void {
  const { projects, products } = world;
  const pathway = pathways[projects.pathway[j]];
  const k = appendRow(products, PRODUCT_COLUMNS);
  const key0 = projects.key0[j];
  const key1 = projects.key1[j];
  products.pathway[k] = projects.pathway[j];
  products.area[k] = projects.area[j];
  products.niche[k] = projects.niche[j];
  products.clinicalOrigin[k] = projects.clinicalOrigin[j];
  products.licensed[k] = projects.licensed[j];
  products.age[k] = projects.licensed[j] ? -p.licenceDelay : 0;
  products.value[k] = exp(projects.logValue[j]);
  const variate = normal(uniform(key0, key1, counterOf(PURPOSE.effect, 0)));
  products.effect[k] = Math.min(
    p.effectMost,
    p.productEffect * pathway.effect * products.value[k] * exp(p.effectSpread * variate - p.effectCentring),
  );
  products.adoption[k] = p.firstAdoption;
  products.fastTracked[k] = projects.fastTracked[j];
  products.standardised[k] = projects.standardised[j];
  if (pathway.approval) flows.approvals += 1 / representation;
  else flows.techniques += 1 / representation;
}

/** A stage dearer than the region can carry waits for a partner from outside, who then pays for all the rest. */
function seekPartners(y: PipelineYear, alive: Uint8Array): void {
  const { world, region, representation, pathways, p, flows } = y;
  const { projects } = world;
  const limit = dearest(y);
  for (let j = 0; j < projects.rows; j++) {
    if (alive[j] === DEAD || projects.yearsLeft[j] > 0 || projects.licensed[j]) continue;
    const cost = yearlyCost(pathways[projects.pathway[j]], projects.stage[j], p.costScale, region.currency);
    if (cost <= limit) continue;
    const worth = 1 - p.licenceByValue + p.licenceByValue * exp(projects.logValue[j]);
    const chance = Math.min(p.licenceChanceMost, p.licenceChance * worth);
    const counter = counterOf(PURPOSE.licence, atStage(projects.stage[j], projects.waited[j]));
    if (uniform(projects.key0[j], projects.key1[j], counter) >= chance) continue;
    projects.licensed[j] = 1;
    flows.licences += 1 / representation;
  }
}

/**
 * Pay running stages, then start waiting ones in order of merit while the money lasts. Where rows of people stand for w, a project
 * is one of the whole region all the same, and takes a w-th part of its cost out of their money.
 */
function finance(y: PipelineYear, alive: Uint8Array): void {
  const { world, region, pathways, p, representation } = y;
  const { projects } = world;
  const money = Math.max(0, allowance(y) - crowdedOut(y) - contractedOut(y));
  fillFunds(y);
  fillGuarantees(y);
  const home = housed(y, alive);
  const limit = dearest(y);
  const costOf = (j: number, full: number): number => (home[j] ? withoutRent(full, y) : full);
  let spent = 0;
  const waiting: number[] = [];
  for (let j = 0; j < projects.rows; j++) {
    if (alive[j] === DEAD) continue;
    if (projects.yearsLeft[j] > 0) spent += projects.licensed[j] ? 0 : costOf(j, projects.yearlyCost[j]);
    else waiting.push(j);
  }
  let asked = 0;
  let granted = 0;
  for (const j of byMerit(y, waiting)) {
    const whole = yearlyCost(pathways[projects.pathway[j]], projects.stage[j], p.costScale, region.currency);
    const full = whole / representation;
    const cost = costOf(j, full);
    const danger = p.unfinancedDeath * (home[j] ? p.incubatorDeath : 1);
    const outside = projects.licensed[j] === 1 || whole > limit;
    if (!outside) asked++;
    if (projects.licensed[j]) startStage(y, j, 0, alive);
    else if (!outside && spent + cost <= money) {
      startStage(y, j, full, alive);
      spent += cost;
      granted++;
    } else if (!outside && isPaidByOthers(y, j, cost, full)) {
      startStage(y, j, 0, alive);
      granted++;
    } else waitAnotherYear(y, j, danger, alive);
  }
  if (asked > 0) y.stocks.financed += p.financeMemory * (granted / asked - y.stocks.financed);
  windUp(y);
  payDevelopment(y, spent);
  world.state.developmentLeft = Math.max(0, money - spent);
}

/** Whether public money or a loan pays the stage of a waiting project in advance: rent is saved in the first year alone, for which a place is sure. */
function isPaidByOthers(y: PipelineYear, j: number, first: number, full: number): boolean {
  const all = full * Math.max(1, yearsOfStage(y, j)) - (full - first);
  return isPrepaid(y, j, all) || isLent(y, j, all);
}

/** The best first. */
function byMerit(y: PipelineYear, waiting: number[]): number[] {
  const merit = new Float64Array(y.world.projects.rows);
  for (const j of waiting) merit[j] = meritOf(y, j);
  return waiting.sort((a, b) => merit[b] - merit[a] || a - b);
}

/** Reinvested revenue, which buyers paid, is spent before the enterprises' own budgets. */
function payDevelopment(y: PipelineYear, spent: number): void {
  const { world, region } = y;
  const fromRevenue = Math.min(spent, reinvested(y));
  move(world.ledger, ACCOUNT.market, ACCOUNT.development, fromRevenue);
  payFrom(world, region.roles.enterprises, 'development', ACCOUNT.development, spent - fromRevenue);
}

/** ln(chance of launch · market · value / remaining cost) as financiers misjudge it; a seed grant makes them think better of it. */
function meritOf({ world, centring, pathways, p }: PipelineYear, j: number): number {
  const { projects } = world;
  const stage = projects.stage[j];
  const index = projects.pathway[j];
  const noise = normal(
    uniform(projects.key0[j], projects.key1[j], counterOf(PURPOSE.financeNoise, atStage(stage))),
  );
  const worth =
    (centring.launchChance[index][stage] * pathways[index].revenue) / centring.remainingCost[index][stage];
  const grant = p.seedCertifies * projects.seeded[j];
  return log(worth) + projects.logValue[j] + p.financeNoise * noise + grant;
}

/** A stage that takes less than a year ends at once. */
function startStage(y: PipelineYear, j: number, cost: number, alive: Uint8Array): void {
  const { projects } = y.world;
  projects.yearsLeft[j] = yearsOfStage(y, j);
  projects.yearlyCost[j] = cost;
  projects.fastTracked[j] = fastTrackOf(y, j);
  projects.standardised[j] = standardsOf(y, j);
  if (projects.yearsLeft[j] === 0) endStage(y, j, alive);
}

function waitAnotherYear(y: PipelineYear, j: number, danger: number, alive: Uint8Array): void {
  const { world, representation, flows } = y;
  const { projects } = world;
  const counter = counterOf(PURPOSE.valleyDeath, atStage(projects.stage[j], projects.waited[j]));
  projects.waited[j]++;
  if (uniform(projects.key0[j], projects.key1[j], counter) >= danger) return;
  alive[j] = DEAD;
  payGuarantee(y, j);
  flows.unfinancedDeaths += 1 / representation;
}

export const pipelineProcess: Process<PipelineYear> = {
  id: 'pipeline',
  title: { en: 'development of products', zh: '产品研发' },
  source:
    'chances, years and costs of stages: Paul et al. 2010, DOI 10.1038/nrd3078, and working tables; assumed: log-odds shifted by value and clinical origin, centred on the published chances; financiers choose by expected value per remaining cost, as they judge it',
  writes: [
    'flows.approvals',
    'flows.failures',
    'flows.licences',
    'flows.programmeReturned',
    'flows.techniques',
    'flows.unfinancedDeaths',
    'ledger',
    'products.*',
    'projects.*',
    'state.developmentLeft',
    'stocks.developmentFund',
    'stocks.financed',
    'stocks.guaranteeFund',
    'stocks.guaranteedLately',
    'stocks.guaranteedLoans',
    'stocks.seedFund',
  ],
  step: pipeline,
};
