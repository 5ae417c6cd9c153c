import { exp } from '../../maths/exp.js';
import { power } from '../../maths/power.js';
import { type Reductions, shapleyShares } from '../burden.js';
import { ACCOUNT, move } from '../ledger.js';
import { type RegionLevels, regionLevels } from '../levels.js';
import { CNY_PER_USD } from '../parameters/pathways.js';
import { AREAS } from '../region.js';
import { payFrom, useOf } from '../spending.js';
import { CHANNELS_OF_HEALTH } from '../tally.js';
import type { Year } from '../year-context.js';

const OUTSIDE = CHANNELS_OF_HEALTH.indexOf('outsideAdoption');

/** Years of use under patent (grade D). */
const PATENT_YEARS = 12;

/** Who pays for what is adopted (grade D): insurance most, patients a third, hospitals the rest. */
const ADOPTION_PAYERS = [
  ['insurance', 0.6],
  ['patients', 0.3],
  ['hospitals', 0.1],
] as const;

/**
 * Step 7. The burden account of every area. Against the region's observed path, on which outside innovation is
 * adopted at the reference speed and practice and products stand still, log burden falls by own products,
 * own practice and faster outside adoption; care lost to research and incidents add burden.
 */
export function health(y: Year): void {
  const levels = regionLevels(y.world, y.p, y.controls.protectedTime, y.region.doctors);
  useProducts(y, levels.climate);
  improvePractice(y, levels);
  if (y.spinUp) return;
  adoptOutside(y, levels);
  tallyBurden(y, levels);
}

/** Products spread, age and earn; in a niche only the best one counts, and only while ahead of the outside. */
function useProducts({ world, p, pathways }: Year, climate: number): void {
  const { products, areas, state, tally, ledger } = world;
  const best = new Float64Array(areas.rows * p.niches);
  const speed = 0.38 * (0.8 + 0.4 * climate) * (0.7 + 0.5 * state.trust);
  let revenue = 0;
  for (let k = 0; k < products.rows; k++) {
    const age = products.age[k]++;
    if (age < 0) continue;
    const a = products.adoption[k];
    products.adoption[k] = a + (0.03 + speed * (1 + 0.15 * products.clinicalOrigin[k]) * a) * (1 - a);
    const lead = p.localFit + (1 - p.localFit) * exp(-age / p.yearsOfAdvance);
    const own = products.licensed[k] ? p.licenceDiscount : 1;
    const averts = products.effect[k] * products.adoption[k] * lead * own;
    const niche = products.area[k] * p.niches + products.niche[k];
    if (averts > best[niche]) best[niche] = averts;
    const sales =
      pathways[products.pathway[k]].revenue * CNY_PER_USD * products.value[k] * products.adoption[k];
    revenue += sales * marketShare(age, p.marketYears) * (products.licensed[k] ? 0.06 : 1);
  }
  for (let a = 0; a < areas.rows; a++) {
    let sum = 0;
    for (let g = 0; g < p.niches; g++) sum += best[a * p.niches + g];
    areas.products[a] = sum / p.niches;
  }
  state.productRevenue = revenue;
  tally.revenue = revenue;
  move(ledger, ACCOUNT.market, ACCOUNT.enterprises, (1 - p.reinvestment) * revenue);
}

/** Sales fall when the patent ends, and end when the product is withdrawn. */
function marketShare(age: number, marketYears: number): number {
  if (age > marketYears) return 0;
  return age > PATENT_YEARS ? 0.3 : 1;
}

/** q ← q + κ (q* - q), q* = 0.35 + c climate + f (1 - exp(-relative clinical findings)), at most 0.95. */
function improvePractice({ world, p }: Year, levels: RegionLevels): void {
  const { references, state } = world;
  const relative = references.fixed
    ? levels.clinicalFindings / Math.max(1e-9, references.clinicalFindings)
    : 1;
  const target = Math.min(
    0.95,
    0.35 + p.practiceClimate * levels.climate + p.practiceFindings * (1 - exp(-relative)),
  );
  state.practice += p.practiceAdjustment * (target - state.practice);
}

/**
 * Outside innovation lies s/v₀ of log burden ahead of practice when the region adopts at speed v₀. Adopting at
 * v instead moves the region ahead of its own path by d ← d + v (s/v₀ - d) - s.
 */
function adoptOutside({ world, p, controls }: Year, levels: RegionLevels): void {
  const { areas, references, state } = world;
  const relative =
    power(levels.climate / references.climate, p.adoptionClimate) *
    power(Math.max(0.05, levels.researchActivity / references.researchActivity), p.adoptionResearch) *
    power(state.trust / references.trust, p.adoptionTrust);
  const speed = Math.min(0.9, p.adoptionSpeed * relative + controls.adoptionPoints / 100);
  const supply = p.outsideSupply;
  for (let a = 0; a < areas.rows; a++) {
    areas.ahead[a] += speed * (supply / p.adoptionSpeed - areas.ahead[a]) - supply;
  }
}

function tallyBurden(y: Year, levels: RegionLevels): void {
  const { world, region, p, year } = y;
  const { areas, references, state, tally } = world;
  const care = p.careElasticity * (levels.careShare - references.careShare);
  const practice =
    p.practiceChannel *
    p.practiceCausal *
    p.practiceEffect *
    region.health.inpatientAmenableShare *
    (state.practice - references.practice);
  const spread = spreadOver(region.health.areas.map(({ burden }) => burden));
  const ordinary = (y.controls.careMoney * 1e6) / opportunityCost(y);
  region.health.areas.forEach((area, a) => {
    const path = area.burden * power(1 + area.trend, year - region.startYear);
    const x = {
      ownProducts: areas.products[a] - references.products[a],
      practice,
      outsideAdoption: areas.ahead[a],
    };
    const rest = {
      ordinaryCare: ordinary * spread[a],
      careLost: care * path,
      incidents: -p.incidentBurden * state.incidents * spread[a],
    };
    write(tally.averted, a, path, shapleyShares(x), rest);
    write(tally.avertedWithoutPractice, a, path, shapleyShares({ ...x, practice: 0 }), rest);
    tally.burden[a] = path - columnSum(tally.averted, a);
    tally.outsideAverted[a] =
      path * (exp(p.outsideSupply * (year - region.startYear)) - 1) +
      tally.averted[OUTSIDE * AREAS.length + a];
  });
  tally.careShare = levels.careShare;
  tally.epidemicDalys = epidemicBurden(y);
  payForAdoption(y);
}

type Rest = { readonly ordinaryCare: number; readonly careLost: number; readonly incidents: number };

function write(cells: Float64Array, area: number, path: number, shares: Reductions, rest: Rest): void {
  const values = {
    ownProducts: path * shares.ownProducts,
    practice: path * shares.practice,
    outsideAdoption: path * shares.outsideAdoption,
    ...rest,
  };
  CHANNELS_OF_HEALTH.forEach((channel, c) => {
    cells[c * AREAS.length + area] = values[channel];
  });
}

function columnSum(cells: Float64Array, area: number): number {
  let sum = 0;
  for (let c = 0; c < CHANNELS_OF_HEALTH.length; c++) sum += cells[c * AREAS.length + area];
  return sum;
}

function spreadOver(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** CNY per DALY of ordinary care in this draw, between the published low and high on the log scale. */
function opportunityCost({ region, p }: Year): number {
  const { low, high } = region.health.opportunityCost;
  return low * power(high / low, p.opportunityCostPosition);
}

/** What is adopted is paid for, in proportion to the burden it averts beyond the reference path (below it: saved). */
function payForAdoption({ world, region, p }: Year): void {
  const { averted } = world.tally;
  let dalys = 0;
  for (let a = 0; a < AREAS.length; a++) dalys += averted[a] + averted[OUTSIDE * AREAS.length + a];
  const cost = (dalys * p.adoptionCost * region.health.opportunityCost.central) / 1e6;
  for (const [payer, share] of ADOPTION_PAYERS)
    payFrom(world, payer, 'adoption', useOf('adoption'), cost * share);
}

/** Burden of an epidemic after preparedness and trust; tied money makes it worse. Kept apart from all else. */
function epidemicBurden({ world, region, p, controls }: Year): number {
  const { state } = world;
  const helped = p.preparedness * (state.trust / p.trustNormal);
  const tied = 1 + p.commitmentCrisisCost * controls.commitment;
  return state.epidemic * p.epidemicBurden * (region.population / 1e5) * Math.max(0, 1 - helped) * tied;
}
