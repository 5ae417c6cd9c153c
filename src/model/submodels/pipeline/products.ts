import { receive } from '../../engine/spending.js';
import type { World } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { HealthParameters } from '../health/parameters.js';
import type { ListingFlows } from '../listing/flows.js';
import type { StandardsParameters } from '../standards/parameters.js';
import { imitation, nextAdoption } from './adoption.js';
import type { PipelineFlows } from './flows.js';
import type { PipelineParameters } from './parameters.js';
import { isPatented, type ProductLifeParameters, salesAt, useAhead } from './product-life.js';
import { nextRival, rivalBetween } from './rivals.js';
import { standardsFactor } from './standards.js';

/** Parts of the year that the process reads. */
type ProductsYear = Year<
  ProductLifeParameters &
    PipelineParameters &
    Pick<HealthParameters, 'niches'> &
    Pick<StandardsParameters, 'standardsSales'>,
  unknown,
  PipelineFlows & Pick<ListingFlows, 'listedAverts' | 'listedPatented'>
>;

/**
 * Step 7, first part: products spread, age and earn. In a niche only the best one counts, and only while it is
 * ahead of the outside: log burden averted in an area = (1/G) Σ over niches of max effect · (own adoption - the rival's).
 */
export function products(y: ProductsYear): void {
  const { world, p, flows } = y;
  const { areas } = world;
  const each = () => new Float64Array(areas.rows * cellsOf(p));
  const niches: Niches = { best: each(), listed: each(), patented: each() };
  const revenue = useProducts(y, imitation(world.state.trust, p), niches);
  for (let a = 0; a < areas.rows; a++) {
    areas.products[a] = inArea(niches.best, a, p);
    flows.listedAverts[a] = inArea(niches.listed, a, p);
    flows.listedPatented[a] = inArea(niches.patented, a, p);
  }
  world.state.productRevenue = revenue;
  flows.revenue = revenue;
  receive(world, y.region.roles.enterprises, p.productProfit * revenue);
}

/** A drawn number of niches need not be whole; the fractional niche is met less often. */
const cellsOf = (p: ProductsYear['p']): number => Math.ceil(p.niches);

/** Log burden averted by the best product of each niche, the part of it for which insurance pays by listing, and the part of that under patent. */
interface Niches {
  readonly best: Float64Array;
  readonly listed: Float64Array;
  readonly patented: Float64Array;
}

/** Log burden averted in an area by what is averted in each of its niches. */
function inArea(cells: Float64Array, area: number, p: ProductsYear['p']): number {
  let sum = 0;
  for (let g = 0; g < cellsOf(p); g++) sum += cells[area * cellsOf(p) + g];
  return sum / p.niches;
}

/** One year of every product: fills in the burden averted in each niche and returns the sales, million CNY. */
function useProducts(y: ProductsYear, speed: number, { best, listed, patented }: Niches): number {
  const { world, representation, p } = y;
  const { products: q } = world;
  let revenue = 0;
  for (let k = 0; k < q.rows; k++) {
    const age = q.age[k]++;
    if (age < 0) continue;
    const ahead = useOf(world, k, age, speed, p);
    const averts = q.effect[k] * ahead * (q.licensed[k] ? p.licenceDiscount : 1);
    const niche = q.area[k] * cellsOf(p) + q.niche[k];
    if (averts > best[niche]) {
      best[niche] = averts;
      listed[niche] = averts * q.listed[k];
      patented[niche] = isPatented(age, p) ? listed[niche] : 0;
    }
    revenue += fullSales(y, k) * salesAt(age, q.listed[k], p) * (q.licensed[k] ? p.royalty : 1);
  }
  return revenue / representation;
}

/** Sales of a product in the year were it new and its region's own, million CNY; more where it was developed to standards. */
function fullSales(y: ProductsYear, k: number): number {
  const { world, region, p, pathways } = y;
  const { pathway, value, adoption, standardised } = world.products;
  const sales =
    p.revenueScale * pathways[pathway[k]].revenue * region.currency.perUsd * value[k] * adoption[k];
  return sales * standardsFactor(p, standardised[k]);
}

/** One year of the spread of a product, faster by the share listed, and of its rival, by a part of it; returns its use beyond that of the rival. */
function useOf({ products: q }: World, k: number, age: number, speed: number, p: ProductsYear['p']): number {
  const clinicalOrigin = q.clinicalOrigin[k];
  const before = q.rival[k];
  const faster = p.listingSpread * q.listed[k];
  q.adoption[k] = nextAdoption(q.adoption[k], speed, clinicalOrigin, p, faster);
  q.rival[k] = nextRival(before, age, { speed, clinicalOrigin, faster: p.listingRival * faster }, p);
  return useAhead(q.adoption[k], rivalBetween(before, q.rival[k], p), age, p);
}

export const productsProcess: Process<ProductsYear> = {
  id: 'products',
  title: { en: 'spread and sales of products', zh: '产品扩散与销售' },
  source:
    'spread of products: the Bass equation, with coefficients of Sultan et al. 1990, DOI 10.2307/3172552; assumed: within a niche only the best product counts, and only by as much as it is used more than a rival from outside that came later and spreads alike',
  writes: [
    'areas.products',
    'flows.listedAverts',
    'flows.listedPatented',
    'flows.revenue',
    'ledger',
    'products.adoption',
    'products.age',
    'products.rival',
    'state.productRevenue',
  ],
  step: products,
};
