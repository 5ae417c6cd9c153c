import { exp } from '../../../maths/exp.js';
import { power } from '../../../maths/power.js';
import { ORIENTATION } from '../../engine/codes.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { HealthParameters } from '../health/parameters.js';
import type { StandardsParameters } from '../standards/parameters.js';
import type { TranslationParameters } from '../translation/parameters.js';
import { imitation, nextAdoption } from './adoption.js';
import type { PipelineFlows } from './flows.js';
import { licensedOut } from './own-means.js';
import type { PipelineParameters } from './parameters.js';
import { isPatented, type ProductLifeParameters, salesAt, useAhead } from './product-life.js';
import { rivalBetween } from './rivals.js';
import { standardsChance, standardsFactor } from './standards.js';
import type { PipelineStocks } from './stocks.js';

/** Parts of the year that the process reads. */
type TerminalValueYear = Year<
  ProductLifeParameters &
    PipelineParameters &
    Pick<HealthParameters, 'niches' | 'productEffect'> &
    Pick<StandardsParameters, 'standardsSales' | 'standardsSuccess'> &
    Pick<TranslationParameters, 'leadChance' | 'mostRipeChance'>,
  unknown,
  PipelineFlows,
  PipelineStocks
>;

/** Whole years after the present one that terminal value looks ahead. */
const yearsAhead = (p: PipelineParameters): number => Math.floor(p.terminalYears);

/**
 * Step 12, in part. Terminal value: expected, discounted DALYs and revenue, in the years after this one, of existing findings, projects and
 * products, if no others came and no lever acted: projects have to find money at every stage as they did of late, or die waiting;
 * catch-up from outside caps products, those listed sell at their price and spread as usual, and those developed to standards come into use and sell as they do. Overlap within niches is ignored, so it is an upper bound.
 */
export function terminalValue(y: TerminalValueYear): void {
  if (y.spinUp) return;
  const discount = 1 / (1 + y.region.health.discountRate);
  const life = productLife(y, discount);
  const value = { dalys: 0, revenue: 0 };
  productsAhead(y, life, value);
  projectsAhead(y, life, value);
  // so far of products and projects of the whole region, whose sales are divided as all money is
  value.revenue /= y.representation;
  findingsAhead(y, life, value);
  y.flows.terminalDalys = value.dalys;
  y.flows.terminalRevenue = value.revenue;
}

interface Life {
  /** Worth of a year later. */
  readonly discount: number;
  /** Discounted sum of a product's use beyond that of its rival, from each age on. */
  readonly health: Float64Array;
  readonly sales: Float64Array;
  /** The part of its sales that is under patent, at which a product listed has given up a part of the price. */
  readonly patented: Float64Array;
  /** Whether products of each pathway end with a partner. */
  readonly licensedOut: readonly boolean[];
}

/** A product of a pathway from each age on; adoption goes on at the present trust. */
function productLife(y: TerminalValueYear, discount: number): Life {
  const { world, p } = y;
  const speed = imitation(world.state.trust, p);
  const years = yearsAhead(p);
  const adoption = new Float64Array(years + 1);
  adoption[0] = nextAdoption(p.firstAdoption, speed, 0, p);
  for (let age = 1; age <= years; age++) adoption[age] = nextAdoption(adoption[age - 1], speed, 0, p);
  const health = new Float64Array(years + 1);
  const sales = new Float64Array(years + 1);
  const patented = new Float64Array(years + 1);
  for (let age = years - 1; age >= 0; age--) {
    const rival = rivalAt(adoption, age, p);
    health[age] = useAhead(adoption[age], rival, age, p) + discount * health[age + 1];
    sales[age] = adoption[age] * salesAt(age, 0, p) + discount * sales[age + 1];
    patented[age] = (isPatented(age, p) ? adoption[age] : 0) + discount * patented[age + 1];
  }
  return { discount, health, sales, patented, licensedOut: licensedOut(y) };
}

/** Adoption of the rival when ours is that old: ours of as many years before. */
function rivalAt(adoption: Float64Array, age: number, p: ProductLifeParameters): number {
  const since = age - Math.floor(p.yearsOfAdvance);
  const at = (years: number): number => (years < 0 ? 0 : adoption[years]);
  return rivalBetween(at(since - 1), at(since), p);
}

/**
 * Discounted chance that a project finds the money for a stage: with a chance f a year, while of those who wait a share d dies,
 * f Σ ((1 - f)(1 - d) δ)ⁿ. One that is too dear for the region looks once for a partner, who pays for all that follows.
 */
function financed(y: TerminalValueYear, stages: number, licensed: boolean, discount: number): number {
  const { p, stocks } = y;
  const found = (chance: number) => chance / (1 - (1 - chance) * (1 - p.unfinancedDeath) * discount);
  return licensed ? found(p.licenceChance) : power(found(stocks.financed), stages);
}

interface Value {
  dalys: number;
  revenue: number;
}

/** Worth of one expected product of value 1 at its launch: DALYs in a niche of burden 1, and million CNY. */
function worthAtLaunch(
  { region, p, pathways }: TerminalValueYear,
  index: number,
  licensed: boolean,
  life: Life,
): Value {
  const { effect, revenue } = pathways[index];
  const delay = licensed ? power(life.discount, p.licenceDelay) : 1;
  return {
    dalys: delay * life.health[0] * p.productEffect * effect * (licensed ? p.licenceDiscount : 1),
    revenue:
      delay * life.sales[0] * p.revenueScale * revenue * region.currency.perUsd * (licensed ? p.royalty : 1),
  };
}

function productsAhead({ world, region, p, pathways }: TerminalValueYear, life: Life, value: Value): void {
  const { products } = world;
  const years = yearsAhead(p);
  for (let k = 0; k < products.rows; k++) {
    const age = Math.max(0, products.age[k]);
    if (age >= years) continue;
    const wait = power(life.discount, Math.max(0, -products.age[k]) + 1);
    const licensed = products.licensed[k] === 1;
    const sales =
      p.revenueScale * pathways[products.pathway[k]].revenue * region.currency.perUsd * products.value[k];
    value.dalys +=
      wait *
      life.health[age] *
      products.effect[k] *
      (licensed ? p.licenceDiscount : 1) *
      nicheBurden(region, p, products.area[k]);
    const sold = life.sales[age] - p.listingCut * products.listed[k] * life.patented[age];
    const factor = standardsFactor(p, products.standardised[k]);
    value.revenue += wait * sold * sales * factor * (licensed ? p.royalty : 1);
  }
}

function projectsAhead(y: TerminalValueYear, life: Life, value: Value): void {
  const { world, region, p, centring, pathways } = y;
  const { projects } = world;
  const own = pathways.map((_, index) => worthAtLaunch(y, index, life.licensedOut[index], life));
  const out = pathways.map((_, index) => worthAtLaunch(y, index, true, life));
  for (let j = 0; j < projects.rows; j++) {
    const index = projects.pathway[j];
    const stage = projects.stage[j];
    const licensed = projects.licensed[j] === 1 || life.licensedOut[index];
    const worth = (licensed ? out : own)[index];
    const left = pathways[index].success.length - stage - (projects.yearsLeft[j] > 0 ? 1 : 0);
    const money = projects.licensed[j] === 1 ? 1 : financed(y, left, licensed, life.discount);
    const chance =
      money *
      centring.launchChance[index][stage] *
      standardsChance(p, pathways[index], stage, projects.standardised[j]) *
      power(life.discount, centring.yearsToLaunch[index][stage] + 1);
    const expected = exp(projects.logValue[j]) * chance;
    value.dalys += expected * worth.dalys * nicheBurden(region, p, projects.area[j]);
    value.revenue += expected * worth.revenue * standardsFactor(p, projects.standardised[j]);
  }
}

function findingsAhead(y: TerminalValueYear, life: Life, value: Value): void {
  const { world, region, representation, p, year } = y;
  const { findings } = world;
  const leadOf = (orientation: number) => worthOfLead(y, orientation, life);
  const perLead = [
    leadOf(ORIENTATION.basic),
    leadOf(ORIENTATION.translational),
    leadOf(ORIENTATION.clinical),
  ];
  for (let f = 0; f < findings.rows; f++) {
    const wait = power(life.discount, Math.max(0, findings.ripe[f] - year));
    const chance =
      wait * Math.min(p.mostRipeChance, p.leadChance) * exp(p.valueAbility * findings.logAbility[f]);
    const lead = perLead[findings.orientation[f]];
    value.dalys += representation * chance * lead.dalys * nicheBurden(region, p, findings.area[f]);
    value.revenue += chance * lead.revenue;
  }
}

/** Expected worth of a lead of an orientation, over the pathways it may take. */
function worthOfLead(y: TerminalValueYear, orientation: number, life: Life): Value {
  const { pathways, centring } = y;
  const sum: Value = { dalys: 0, revenue: 0 };
  pathways.forEach((pathway, index) => {
    const chance =
      pathway.share[orientation] *
      financed(y, pathway.success.length, life.licensedOut[index], life.discount) *
      centring.launchChance[index][0] *
      power(life.discount, centring.yearsToLaunch[index][0] + 1);
    const worth = worthAtLaunch(y, index, life.licensedOut[index], life);
    sum.dalys += chance * worth.dalys;
    sum.revenue += chance * worth.revenue;
  });
  return sum;
}

const nicheBurden = (region: TerminalValueYear['region'], p: TerminalValueYear['p'], area: number): number =>
  region.health.areas[area].burden / p.niches;

export const terminalValueProcess: Process<TerminalValueYear> = {
  id: 'terminalValue',
  title: { en: 'terminal value', zh: '期末价值' },
  source:
    'assumed: the mean of what the model would give without anything new, discounted; an upper bound, because products do not displace each other in it',
  writes: ['flows.terminalDalys', 'flows.terminalRevenue'],
  step: terminalValue,
};
