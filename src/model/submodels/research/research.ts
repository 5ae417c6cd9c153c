import { exp } from '../../../maths/exp.js';
import { log, logColumn } from '../../../maths/log.js';
import { normalCdfColumn } from '../../../maths/normal.js';
import { normalColumn, poissonColumn } from '../../../random/columns.js';
import { poisson } from '../../../random/poisson.js';
import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { ORIENTATION, STAGE } from '../../engine/codes.js';
import type { World } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { uniformsOfActive } from '../../population/people.js';
import type { ContractsParameters } from '../contracts/parameters.js';
import type { DataParameters } from '../data/parameters.js';
import type { DataStocks } from '../data/stocks.js';
import type { EvaluationControls } from '../evaluation/controls.js';
import type { IntegrityControls } from '../integrity/controls.js';
import type { IntegrityFlows } from '../integrity/flows.js';
import type { IntegrityParameters } from '../integrity/parameters.js';
import type { InterdisciplinaryParameters } from '../interdisciplinary/parameters.js';
import type { LaboratoriesFlows } from '../laboratories/flows.js';
import type { TranslationControls } from '../translation/controls.js';
import type { ResearchControls } from './controls.js';
import { type EffortYear, efforts } from './effort.js';
import { type EquipmentYieldYear, equipmentYield } from './equipment-yield.js';
import type { ResearchFlows } from './flows.js';
import { distanceToHit, standardised } from './hits.js';
import type { ResearchParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type ResearchYear = EffortYear &
  EquipmentYieldYear &
  Year<
    ResearchParameters &
      Pick<ContractsParameters, 'contractSecrecy'> &
      Pick<DataParameters, 'dataResearch'> &
      Pick<IntegrityParameters, 'checksSplitting'> &
      Pick<InterdisciplinaryParameters, 'crossingFindings' | 'crossingPapers' | 'crossingSpread'>,
    ResearchControls &
      Pick<EvaluationControls, 'countWeight' | 'performanceBonus'> &
      IntegrityControls &
      Pick<TranslationControls, 'platforms'>,
    ResearchFlows & IntegrityFlows & LaboratoriesFlows,
    DataStocks
  >;

/** Larger teams count as of this size; their logarithms are computed once. */
const LARGEST_TEAM = 63;
const LOG_TEAM = Float64Array.from({ length: LARGEST_TEAM + 1 }, (_, team) => log(1 + team));

/**
 * Step 4. Papers, hits and findings of all researchers.
 *
 * Effort e = m (1 - load (1 - protected) (1 - freed by a place or a mission laboratory) - applications - work of a team - s (1 - load) if sent to a county - administration - …), at least e_min. Money
 * H(F̂) = F̂^η F̂² / (F̂² + F_min²). Rate λ = λ₀ θ (e/e₀)^ω H (1 + team + technicians)^ζ Eq^ε K̂^φ C G with
 * G = exp(s z - s²/2), s = σ ν, of mean 1. Papers ~ Poisson(λ (1 - cν)(1 - k s) S), s the share of money that enterprises gave, fewer in work across fields, S the splitting that counts invite;
 * hits among them with the chance that `hitChance` gives, over S; findings ~ Poisson(d₀ λ ν).
 */
export function research(y: ResearchYear): void {
  efforts(y);
  redrawNovelty(y);
  rates(y);
  outputs(y);
}

/** Bits of a key that decide the year of its turn. */
const LOW_BYTE = 0xff;

/** Redraws the success of original work every few years; the year of a person's turn follows from the key. */
function redrawNovelty({ world, p, year, scratch }: ResearchYear): void {
  const { key0, key1, novelty } = world.researchers;
  const { active, activeCount } = world;
  const { rows: due, variates } = scratch;
  const counter = counterOf(PURPOSE.novelty, year);
  const turns = turnsOf(year, p.noveltyYears | 0);
  let count = 0;
  for (let n = 0; n < activeCount; n++) {
    due[count] = active[n];
    count += turns[key1[active[n]] & LOW_BYTE];
  }
  for (let n = 0; n < count; n++) variates[n] = uniform(key0[due[n]], key1[due[n]], counter);
  normalColumn(count, variates, variates);
  for (let n = 0; n < count; n++) novelty[due[n]] = variates[n];
}

/** 1 for every low byte of a key whose turn a year is, 0 for the others: a table, as a division for each person takes longer. */
function turnsOf(year: number, cycle: number): Uint8Array {
  const turns = new Uint8Array(LOW_BYTE + 1);
  const first = (cycle - (year % cycle)) % cycle;
  for (let byte = first; byte <= LOW_BYTE; byte += cycle) turns[byte] = 1;
  return turns;
}

function rates(y: ResearchYear): void {
  const { world, p, controls, flows, stocks } = y;
  const { stage, orientation, area, institution, ability, originality } = world.researchers;
  const { effort, money, team, technicians, laboratory, novelty, rate } = world.researchers;
  const { institutions, areas, active, activeCount } = world;
  const base = [
    log(p.basicRate),
    log(p.translationalRate),
    log(p.clinicalRate * (1 + p.dataResearch * stocks.dataShared)),
  ];
  const logTrainee = log(p.traineeRate);
  const yields = equipmentYield(y);
  const equipped = (level: number) => p.equipmentElasticity * log(Math.max(p.leastEquipment, level * yields));
  const place = institutions.equipment.map(equipped);
  const known = areas.knowledge.map(
    (level) => p.knowledgeElasticity * log(Math.max(p.leastKnowledge, level)),
  );
  const linked = log(1 + p.platformGain * controls.platforms);
  const minimum = p.minimumGrant * p.minimumGrant;
  const { effortElasticity, fundingElasticity, teamElasticity, noveltyOverdispersion, referenceEffort } = p;
  const perReference = 1 / p.referenceFunding;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    const relative = money[i] * perReference;
    const square = relative * relative;
    const spread = noveltyOverdispersion * originality[i];
    const exponent =
      base[orientation[i]] +
      (stage[i] === STAGE.trainee ? logTrainee : 0) +
      effortElasticity * log(effort[i] / referenceEffort) +
      fundingElasticity * log(relative) +
      teamElasticity * LOG_TEAM[Math.min(LARGEST_TEAM, team[i] + technicians[i])] +
      (laboratory[i] > 0
        ? equipped(institutions.equipment[institution[i]] + flows.laboratoryAdds[area[i]])
        : place[institution[i]]) +
      known[area[i]] +
      linked +
      spread * (novelty[i] - 0.5 * spread);
    rate[i] = ability[i] * exp(exponent) * (square / (square + minimum));
  }
}

function outputs(y: ResearchYear): void {
  const { p, controls, flows } = y;
  const invited = controls.countWeight * (1 + p.bonusSplitting * controls.performanceBonus);
  const splitting = 1 + p.splitting * invited * (1 - p.checksSplitting * controls.integrityChecks);
  const offered = p.integrityLoss * p.boughtShare * invited;
  const bought = offered * (1 - controls.misconductDetected);
  writePapers(y, splitting, 1 + bought);
  writeHits(y, splitting * (1 + bought));
  makeFindings(y);
  addToRecords(y);
  flows.boughtPapers = (flows.papers * bought) / (1 + bought);
  flows.foundPapers = (flows.papers * offered * controls.misconductDetected) / (1 + bought);
}

function writePapers(
  { world, p, year, scratch, flows }: ResearchYear,
  splitting: number,
  buying: number,
): void {
  const { rate, originality, papers, area, contracted, crossingYears } = world.researchers;
  const { active, activeCount } = world;
  const { variates: u, work: mean, counts: written } = scratch;
  const { papersByArea } = flows;
  const { noveltyCost, contractSecrecy, crossingPapers } = p;
  uniformsOfActive(world, counterOf(PURPOSE.papers, year), u);
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    const agreed = crossingYears[i] > 0 ? 1 - crossingPapers : 1;
    const published = agreed * (1 - contractSecrecy * contracted[i]);
    mean[n] = rate[i] * (1 - noveltyCost * originality[i]) * splitting * buying * published;
  }
  poissonColumn(activeCount, u, mean, written);
  let sum = 0;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    papers[i] = written[n];
    sum += written[n];
    papersByArea[area[i]] += written[n];
  }
  flows.papers = sum;
}

/** A paper split into several is as good as all of them: each piece is a hit with a fraction of the chance. */
function writeHits({ world, p, centring, year, scratch, flows }: ResearchYear, pieces: number): void {
  const { key0, key1, logAbility, originality, money, papers, hits, crossingYears } = world.researchers;
  const { rows: authors, work: column } = scratch;
  const counter = counterOf(PURPOSE.hits, year);
  const { referenceFunding, crossingSpread } = p;
  const count = findAuthors(world, authors);
  // One column after the other in the same place: money over the reference, its logarithm, the distance to a hit, the chance of none.
  for (let n = 0; n < count; n++) column[n] = money[authors[n]] / referenceFunding;
  logColumn(count, column, column);
  for (let n = 0; n < count; n++) {
    const i = authors[n];
    const distance = distanceToHit(centring.hitThreshold, logAbility[i], column[n], p);
    column[n] = standardised(distance, originality[i], p, crossingYears[i] > 0 ? crossingSpread : 0);
  }
  normalCdfColumn(count, column, column);
  let sum = 0;
  for (let n = 0; n < count; n++) {
    const i = authors[n];
    const great = poisson(uniform(key0[i], key1[i], counter), (papers[i] * (1 - column[n])) / pieces);
    hits[i] = Math.min(papers[i], great);
    sum += hits[i];
  }
  flows.hits = sum;
}

/** Finds the rows of those who wrote papers this year, and sets the hits of all to 0. */
function findAuthors({ researchers, active, activeCount }: World, authors: Int32Array): number {
  const { papers, hits } = researchers;
  let count = 0;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    hits[i] = 0;
    authors[count] = i;
    count += Number(papers[i] !== 0);
  }
  return count;
}

function makeFindings({ world, p, year, flows }: ResearchYear): void {
  const { key0, key1, rate, originality, discoveries, crossingYears } = world.researchers;
  const { active, activeCount } = world;
  const counter = counterOf(PURPOSE.discoveries, year);
  const { discoveryRate, crossingFindings } = p;
  let sum = 0;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    const more = crossingYears[i] > 0 ? 1 + crossingFindings : 1;
    const mean = discoveryRate * rate[i] * originality[i] * more;
    const found = poisson(uniform(key0[i], key1[i], counter), mean);
    discoveries[i] = found;
    sum += found;
  }
  flows.discoveries = sum;
}

/** Reputation is discounted past output; the region's own work in an area adds to its knowledge. */
function addToRecords({ world, p }: ResearchYear): void {
  const { papers, hits, reputation, logRecord, rate, area, orientation } = world.researchers;
  const { areas, active, activeCount, state } = world;
  const { ownWork } = areas;
  const { reputationKept, appliedKnowledge } = p;
  let sum = 0;
  ownWork.fill(0);
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    reputation[i] = reputationKept * reputation[i] + papers[i] + hits[i];
    logRecord[i] = log(1 + reputation[i]);
    sum += logRecord[i];
    ownWork[area[i]] += orientation[i] === ORIENTATION.basic ? rate[i] : appliedKnowledge * rate[i];
  }
  state.meanLogRecord = sum / Math.max(1, activeCount);
}

export const researchProcess: Process<ResearchYear> = {
  id: 'research',
  title: { en: 'papers, hits and findings', zh: '论文、高影响论文与发现' },
  source:
    'diminishing returns to money: Wahls 2018, DOI 10.7554/eLife.34965, Fortin and Currie 2013, DOI 10.1371/journal.pone.0065263; freedom raises hits and flops together: Azoulay et al. 2011, DOI 10.1111/j.1756-2171.2011.00140.x; counts invite more papers and no more results: Franzoni et al. 2011, DOI 10.1126/science.1197286. The product of powers is assumed: the simplest form in which each input has its own diminishing return and none can be done without',
  writes: [
    'areas.ownWork',
    'flows.boughtPapers',
    'flows.discoveries',
    'flows.foundPapers',
    'flows.hits',
    'flows.papers',
    'flows.papersByArea',
    'researchers.discoveries',
    'researchers.effort',
    'researchers.hits',
    'researchers.logRecord',
    'researchers.novelty',
    'researchers.papers',
    'researchers.rate',
    'researchers.reputation',
    'state.meanLogRecord',
  ],
  step: research,
};
