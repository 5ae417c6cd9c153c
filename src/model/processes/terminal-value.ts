import { exp } from '../../maths/exp.js';
import { power } from '../../maths/power.js';
import { CNY_PER_USD } from '../parameters/pathways.js';
import type { Year } from '../year-context.js';

/** Years after the present one that terminal value looks ahead. */
const YEARS_AHEAD = 30;

/**
 * Step 12, in part. Terminal value: expected, discounted DALYs and revenue, after this year, of the findings,
 * projects and products there are, if nothing else came; catch-up from outside caps them as it does products.
 * Overlap within niches is ignored, so it is an upper bound.
 */
export function terminalValue(y: Year): void {
  if (y.spinUp) return;
  const { tally } = y.world;
  const discount = 1 / (1 + y.region.health.discountRate);
  const life = productLife(y, discount);
  const value = { dalys: 0, revenue: 0 };
  productsAhead(y, discount, life, value);
  projectsAhead(y, discount, life, value);
  findingsAhead(y, discount, life, value);
  tally.terminalDalys = value.dalys;
  tally.terminalRevenue = value.revenue;
}

interface Life {
  /** Discounted sum of adoption times lead over a product's years, from each age on. */
  readonly health: Float64Array;
  readonly sales: Float64Array;
}

/** A product of mean spread, from each age on; adoption follows the product equation at the present climate. */
function productLife({ world, p }: Year, discount: number): Life {
  const adoption = new Float64Array(YEARS_AHEAD + 1);
  const speed = 0.38 * (0.7 + 0.5 * world.state.trust);
  adoption[0] = 0.02;
  for (let age = 1; age <= YEARS_AHEAD; age++) {
    const a = adoption[age - 1];
    adoption[age] = a + (0.03 + speed * a) * (1 - a);
  }
  const health = new Float64Array(YEARS_AHEAD + 1);
  const sales = new Float64Array(YEARS_AHEAD + 1);
  for (let age = YEARS_AHEAD - 1; age >= 0; age--) {
    const lead = p.localFit + (1 - p.localFit) * exp(-age / p.yearsOfAdvance);
    health[age] = adoption[age] * lead + discount * health[age + 1];
    sales[age] = adoption[age] * (age > 12 ? 0.3 : 1) + discount * sales[age + 1];
  }
  return { health, sales };
}

type Value = { dalys: number; revenue: number };

function productsAhead(
  { world, region, p, pathways }: Year,
  discount: number,
  life: Life,
  value: Value,
): void {
  const { products } = world;
  for (let k = 0; k < products.rows; k++) {
    const age = Math.max(0, products.age[k]);
    if (age >= YEARS_AHEAD) continue;
    const own = products.licensed[k] ? p.licenceDiscount : 1;
    const share = products.licensed[k] ? 0.06 : 1;
    value.dalys +=
      discount * life.health[age] * products.effect[k] * own * nicheBurden(region, p, products.area[k]);
    value.revenue +=
      discount *
      life.sales[age] *
      share *
      pathways[products.pathway[k]].revenue *
      CNY_PER_USD *
      products.value[k];
  }
}

function projectsAhead(
  { world, region, p, pathways, centring }: Year,
  discount: number,
  life: Life,
  value: Value,
): void {
  const { projects } = world;
  for (let j = 0; j < projects.rows; j++) {
    const index = projects.pathway[j];
    const stage = projects.stage[j];
    const chance =
      centring.launchChance[index][stage] * power(discount, centring.yearsToLaunch[index][stage] + 1);
    const worth = exp(projects.logValue[j]) * chance;
    value.dalys +=
      worth *
      life.health[0] *
      p.productEffect *
      pathways[index].effect *
      nicheBurden(region, p, projects.area[j]);
    value.revenue += worth * life.sales[0] * pathways[index].revenue * CNY_PER_USD;
  }
}

function findingsAhead(y: Year, discount: number, life: Life, value: Value): void {
  const { world, region, p, pathways, centring, year } = y;
  const { findings } = world;
  const perLead = [0, 1, 2].map((orientation) => {
    let dalys = 0;
    let revenue = 0;
    pathways.forEach((pathway, index) => {
      const chance =
        pathway.share[orientation] *
        centring.launchChance[index][0] *
        power(discount, centring.yearsToLaunch[index][0] + 1);
      dalys += chance * p.productEffect * pathway.effect;
      revenue += chance * pathway.revenue * CNY_PER_USD;
    });
    return { dalys, revenue };
  });
  for (let f = 0; f < findings.rows; f++) {
    const wait = power(discount, Math.max(0, findings.ripe[f] - year));
    const chance = wait * Math.min(0.9, p.leadChance) * exp(p.valueAbility * findings.logAbility[f]);
    const lead = perLead[findings.orientation[f]];
    value.dalys += chance * lead.dalys * life.health[0] * nicheBurden(region, p, findings.area[f]);
    value.revenue += chance * lead.revenue * life.sales[0];
  }
}

const nicheBurden = (region: Year['region'], p: Year['p'], area: number): number =>
  region.health.areas[area].burden / p.niches;
