import { exp } from '../../maths/exp.js';
import { log } from '../../maths/log.js';
import { counterOf, PURPOSE } from '../../random/purposes.js';
import { uniform } from '../../random/uniform.js';
import { normal, poisson } from '../../random/variates.js';
import { hitChance } from '../centring.js';
import { INSTITUTION_TYPES } from '../region.js';
import { ORIENTATION, STAGE } from '../world.js';
import type { Year } from '../year-context.js';

/** Years between two draws of the luck with which original work pays off. */
const LUCK_YEARS = 3;
const LOG_TEAM = Float64Array.from({ length: 64 }, (_, team) => log(1 + team));

/**
 * Step 4. Papers, hits and findings of everyone.
 *
 * Effort e = m (1 - load (1 - protected) - applications - administration - …), at least 0.03. Money
 * H(F̂) = F̂^η F̂² / (F̂² + F_min²). Rate λ = λ₀ θ (e/0.6)^ω H (1 + team)^ζ Eq^ε K̂^φ C G with
 * G = exp(s z - s²/2), s = σ ν, of mean 1. Papers ~ Poisson(λ (1 - cν) S), S the splitting that counts invite;
 * hits among them with the chance of `hitChance` / S; findings ~ Poisson(d₀ λ ν).
 */
export function research(y: Year): void {
  efforts(y);
  rates(y);
  outputs(y);
}

/** Share of working time left for research, times motivation. */
function efforts({ world, p, controls }: Year): void {
  const { researchers: r, institutions, active } = world;
  const { institution, stage, motivation, applications, effort } = r;
  const diverted = world.state.epidemic > 0 ? p.epidemicDiversion : 0;
  const common =
    p.administrationTime +
    diverted +
    0.02 * p.collective * p.internal +
    p.reformTime * controls.evaluationReform +
    p.platformTime * Math.min(2, controls.platforms) +
    p.climateTime * climateShare(controls.climateMoney, p.climateScale);
  const riding = 1 - p.freeRiding * p.collective * (1 - p.internal);
  const load = Float64Array.from(institutions.type.subarray(0, institutions.rows), (type) =>
    loadOf(type, p.clinicalLoad, controls.protectedTime),
  );
  const perApplication = p.applicationTime;
  for (let n = 0; n < world.activeCount; n++) {
    const i = active[n];
    const work = stage[i] === STAGE.trainee ? 0.7 : 1 - load[institution[i]];
    const free = work - common - perApplication * applications[i];
    effort[i] = Math.max(0.03, motivation[i] * riding * free);
  }
}

/** Share of a full climate programme reached with that money. */
const climateShare = (money: number, scale: number): number => 1 - exp(-money / scale);

/** Time that teaching or care takes, by type of institution. */
function loadOf(type: number, clinicalLoad: number, protectedTime: number): number {
  const name = INSTITUTION_TYPES[type];
  if (name === 'hospital') return clinicalLoad * (1 - protectedTime);
  return name === 'university' ? 0.35 : 0.05;
}

function rates({ world, p, controls, year }: Year): void {
  const { researchers: r, institutions, areas, active } = world;
  const {
    key0,
    key1,
    stage,
    orientation,
    area,
    institution,
    ability,
    originality,
    effort,
    money,
    team,
    novelLuck,
    rate,
  } = r;
  const luckCounter = counterOf(PURPOSE.novelLuck, year);
  const base = [log(p.basicRate), log(p.translationalRate), log(p.clinicalRate)];
  const logTrainee = log(p.traineeRate);
  const place = Float64Array.from(
    { length: institutions.rows },
    (_, k) => p.equipmentElasticity * log(Math.max(0.05, institutions.equipment[k])),
  );
  const known = Float64Array.from(areas.knowledge, (k) => p.knowledgeElasticity * log(Math.max(0.05, k)));
  const linked = log(1 + p.platformGain * Math.min(3, controls.platforms));
  const minimum = p.minimumGrant * p.minimumGrant;
  const { effortElasticity, fundingElasticity, teamElasticity, noveltyOverdispersion } = p;
  const perReference = 1 / p.referenceFunding;
  for (let n = 0; n < world.activeCount; n++) {
    const i = active[n];
    if ((year + (key1[i] & 0xff)) % LUCK_YEARS === 0)
      novelLuck[i] = normal(uniform(key0[i], key1[i], luckCounter));
    const relative = money[i] * perReference;
    const square = relative * relative;
    const spread = noveltyOverdispersion * originality[i];
    const exponent =
      base[orientation[i]] +
      (stage[i] === STAGE.trainee ? logTrainee : 0) +
      effortElasticity * log(effort[i] / 0.6) +
      fundingElasticity * log(relative) +
      teamElasticity * LOG_TEAM[team[i]] +
      place[institution[i]] +
      known[area[i]] +
      linked +
      spread * (novelLuck[i] - 0.5 * spread);
    rate[i] = ability[i] * exp(exponent) * (square / (square + minimum));
  }
}

function outputs({ world, p, controls, centring, year }: Year): void {
  const { researchers: r, areas, tally, active } = world;
  const {
    key0,
    key1,
    orientation,
    area,
    originality,
    logAbility,
    money,
    rate,
    papers,
    hits,
    discoveries,
    reputation,
    logRecord,
  } = r;
  const papersCounter = counterOf(PURPOSE.papers, year);
  const hitsCounter = counterOf(PURPOSE.hits, year);
  const findingsCounter = counterOf(PURPOSE.discoveries, year);
  const invited = controls.countWeight * (1 + p.bonusSplitting * (controls.bonus - p.bonus));
  const splitting = 1 + p.splitting * invited;
  const bought = p.boughtPapers * invited * (1 - p.misconductDetected);
  const threshold = centring.hitThreshold;
  const { noveltyCost, discoveryRate, reputationKept, referenceFunding } = p;
  let sumPapers = 0;
  let sumHits = 0;
  let sumFound = 0;
  let sumRecord = 0;
  areas.ownWork.fill(0);
  for (let n = 0; n < world.activeCount; n++) {
    const i = active[n];
    const lambda = rate[i];
    const novel = originality[i];
    const written = poisson(
      uniform(key0[i], key1[i], papersCounter),
      lambda * (1 - noveltyCost * novel) * splitting * (1 + bought),
    );
    let great = 0;
    if (written > 0) {
      const chance = hitChance(logAbility[i], log(money[i] / referenceFunding), novel, threshold, p);
      great = Math.min(
        written,
        poisson(uniform(key0[i], key1[i], hitsCounter), (written * chance) / (splitting * (1 + bought))),
      );
    }
    const found = poisson(uniform(key0[i], key1[i], findingsCounter), discoveryRate * lambda * novel);
    papers[i] = written;
    hits[i] = great;
    discoveries[i] = found;
    const record = reputationKept * reputation[i] + written + great;
    reputation[i] = record;
    logRecord[i] = log(1 + record);
    sumPapers += written;
    sumHits += great;
    sumFound += found;
    sumRecord += logRecord[i];
    tally.papersByArea[area[i]] += written;
    areas.ownWork[area[i]] += orientation[i] === ORIENTATION.basic ? lambda : 0.4 * lambda;
  }
  tally.papers = sumPapers;
  tally.hits = sumHits;
  tally.discoveries = sumFound;
  world.state.meanLogRecord = sumRecord / Math.max(1, world.activeCount);
  tally.boughtPapers = (tally.papers * bought) / (1 + bought);
}
