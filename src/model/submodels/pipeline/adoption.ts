import type { ProductLifeParameters } from './product-life.js';

/** Speed at which users follow users: b (t0 + t1 trust), which is b at a trust of 0.6. */
export const imitation = (trust: number, p: ProductLifeParameters): number =>
  p.productImitation * (p.imitationWithoutTrust + p.imitationTrust * trust);

/** Adoption a year later: a + (1 + f)(innovation + imitation (1 + c clinical origin) a)(1 - a), the Bass equation, with f how much faster than usual it spreads. */
export function nextAdoption(
  a: number,
  speed: number,
  clinicalOrigin: number,
  p: ProductLifeParameters,
  faster = 0,
): number {
  return (
    a +
    (1 + faster) *
      (p.productInnovation + speed * (1 + p.imitationClinicalOrigin * clinicalOrigin) * a) *
      (1 - a)
  );
}
