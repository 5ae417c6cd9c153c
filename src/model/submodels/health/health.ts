import { exp } from '../../../maths/exp.js';
import { power } from '../../../maths/power.js';
import { sum } from '../../../maths/sum.js';
import type { Process } from '../../entries/process.js';
import { AREAS } from '../../place/region.js';
import { shareOfBurden } from '../../place/share-of-burden.js';
import { opportunityCost } from '../../population/opportunity-cost.js';
import { yearOfPay } from '../../population/pay.js';
import { adoptOutside } from './adoption.js';
import { payForAdoption } from './adoption-payments.js';
import { type Reductions, shapleyShares } from './burden.js';
import { CELLS_OF, CHANNELS_OF_HEALTH, type HealthChannel } from './channels.js';
import type { HealthYear } from './health-year.js';
import { disciplineReduction, keptAverted } from './kept-patients.js';
import { ownPatientsAverted } from './own-patients.js';
import { adoptByResearch, improvePractice, practiceReduction } from './practice.js';
import { programmeReduction, runProgrammes } from './programmes.js';

/** Units: CNY in a million, and the people for whom the burden of an epidemic is stated. */
const MILLION = 1e6;
const PER = 1e5;

/**
 * Step 7. The burden account of every area. Against the region's observed path, on which outside innovation is
 * adopted at the reference speed and practice and products stand still, log burden falls by own products,
 * own practice and faster outside adoption; care hours and incidents add to it or take from it. What prevention keeps from coming up is not there
 * for the others.
 */
export function health(y: HealthYear): void {
  improvePractice(y);
  if (y.spinUp) return;
  adoptByResearch(y);
  adoptOutside(y);
  runProgrammes(y);
  tallyBurden(y);
}

function tallyBurden(y: HealthYear): void {
  const { world, region, flows, stocks } = y;
  const { areas, references, state } = world;
  const { p, controls } = y;
  const ceiling = p.amenableCeiling;
  const path = observedPath(y);
  const spread = shareOfBurden(region);
  const practice = practiceReduction(y);
  const byProgrammes = programmeReduction(y);
  const total: Rest = {
    ordinaryCare: (controls.careMoney * MILLION) / opportunityCost(y),
    careHours: careAverted(y, flows.careYears) + ownPatientsAverted(y, sum(path)),
    incidents: -p.incidentBurden * state.incidentSeverity,
  };
  for (let a = 0; a < areas.rows; a++) {
    const prevented = Math.min(ceiling * path[a], flows.prevented[a]);
    const coming = path[a] - prevented;
    const x = {
      ownProducts: areas.products[a] - references.products[a],
      practice: practice + disciplineReduction(y, a),
      outsideAdoption: areas.ahead[a] + byProgrammes + stocks.adoptedByResearch,
    };
    const without = { ...x, practice: 0, outsideAdoption: areas.ahead[a] + byProgrammes };
    writeOverlapping(flows.averted, a, coming, shapleyShares(x, ceiling));
    writeOverlapping(flows.avertedWithoutPractice, a, coming, shapleyShares(without, ceiling));
    writeRest(flows.averted, a, spread[a], total);
    writeRest(flows.avertedWithoutPractice, a, spread[a], total);
    flows.averted[CELLS_OF.prevention + a] = prevented;
    flows.avertedWithoutPractice[CELLS_OF.prevention + a] = prevented;
    const kept = keptAverted(y, a, coming);
    flows.averted[CELLS_OF.careHours + a] += kept;
    flows.avertedWithoutPractice[CELLS_OF.careHours + a] += kept;
    flows.burden[a] = path[a] - columnSum(flows.averted, a);
    flows.outsideAverted[a] = coming * frozenExcess(y) + flows.averted[CELLS_OF.outsideAdoption + a];
  }
  flows.poachedCare = careAverted(y, p.clinicalLoad * stocks.poached + flows.careDrawn);
  flows.epidemicDalys = epidemicBurden(y);
  payForAdoption(y, path);
}

/** Burden of the areas as it is observed to go on, outside innovation included. */
function observedPath({ region, year }: HealthYear): Float64Array {
  const { areas } = region.health;
  const path = new Float64Array(areas.length);
  for (let a = 0; a < areas.length; a++)
    path[a] = areas[a].burden * power(1 + areas[a].trend, year - region.startYear);
  return path;
}

/** Burden under frozen technology over the observed one, minus one. */
const frozenExcess = ({ p, region, year }: HealthYear): number =>
  exp(p.outsideSupply * (year - region.startYear)) - 1;

/** DALYs averted by doctors' years of care: gained or lost, a year is worth m times its pay as ordinary care. */
const careAverted = (y: HealthYear, doctorYears: number): number =>
  (y.p.careWorth * doctorYears * yearOfPay(y.region, y.p) * MILLION) / opportunityCost(y);

/** Contributions that do not overlap with the channels, for all areas together. */
type Rest = Readonly<Record<Exclude<HealthChannel, keyof Reductions | 'prevention'>, number>>;

function writeOverlapping(cells: Float64Array, area: number, path: number, shares: Reductions): void {
  cells[CELLS_OF.ownProducts + area] = path * shares.ownProducts;
  cells[CELLS_OF.practice + area] = path * shares.practice;
  cells[CELLS_OF.outsideAdoption + area] = path * shares.outsideAdoption;
}

function writeRest(cells: Float64Array, area: number, spread: number, total: Rest): void {
  cells[CELLS_OF.ordinaryCare + area] = total.ordinaryCare * spread;
  cells[CELLS_OF.careHours + area] = total.careHours * spread;
  cells[CELLS_OF.incidents + area] = total.incidents * spread;
}

function columnSum(cells: Float64Array, area: number): number {
  let sum = 0;
  for (let c = 0; c < CHANNELS_OF_HEALTH.length; c++) sum += cells[c * AREAS.length + area];
  return sum;
}

/** Burden of an epidemic after preparedness and trust; tied money makes it worse. Kept apart from all else. */
function epidemicBurden({ world, region, p, controls, stocks }: HealthYear): number {
  const { state } = world;
  const ready = p.preparedness + p.readinessGain * stocks.readiness;
  const helped = ready * (state.trust / p.trustNormal);
  const tied = 1 + p.commitmentCrisisCost * controls.commitment;
  return state.epidemic * p.epidemicBurden * (region.population / PER) * Math.max(0, 1 - helped) * tied;
}

export const healthProcess: Process<HealthYear> = {
  id: 'health',
  title: { en: 'burden of disease', zh: '疾病负担' },
  source:
    'cost of a DALY of ordinary care: Ochalek et al. 2020, DOI 10.1007/s40273-020-00954-y; research and survival in hospitals: Ozdemir et al. 2015, DOI 10.1371/journal.pone.0118253; lag of adoption: Morris et al. 2011, DOI 10.1258/jrsm.2011.110180. One account of burden, in which overlapping channels are credited by Shapley shares, is assumed: a case averted by one is not there for another, and no order of coming is favoured',
  writes: [
    'areas.ahead',
    'flows.averted',
    'flows.avertedWithoutPractice',
    'flows.burden',
    'flows.epidemicDalys',
    'flows.listedPaid',
    'flows.outsideAverted',
    'flows.poachedCare',
    'ledger',
    'state.practice',
    'stocks.adoptedByResearch',
    'stocks.processHeld',
    'stocks.processKept',
    'stocks.programmeRunning',
  ],
  step: health,
};
