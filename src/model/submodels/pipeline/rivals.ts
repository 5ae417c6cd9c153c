import { nextAdoption } from './adoption.js';
import type { ProductLifeParameters } from './product-life.js';

/** How a product spreads; `faster` is by what part faster than usual. */
interface Spread {
  readonly speed: number;
  readonly clinicalOrigin: number;
  readonly faster?: number;
}

/**
 * Adoption of the outside product that fills the same niche whole years later, in a year in which ours is `age` years old: none before
 * it comes, then as ours was.
 */
export function nextRival(
  before: number,
  age: number,
  { speed, clinicalOrigin, faster = 0 }: Spread,
  p: ProductLifeParameters,
): number {
  const comes = Math.floor(p.yearsOfAdvance);
  if (age < comes || p.outsideRival === 0) return 0;
  return nextAdoption(age === comes ? p.firstAdoption : before, speed, clinicalOrigin, p, faster);
}

/** Adoption of the rival where it comes within a year: between its value and that of the year before. */
export function rivalBetween(before: number, now: number, p: ProductLifeParameters): number {
  const part = p.yearsOfAdvance - Math.floor(p.yearsOfAdvance);
  return (1 - part) * now + part * before;
}
