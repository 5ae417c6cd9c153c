import { power } from '../../../maths/power.js';
import type { HealthYear } from './health-year.js';

/** Share of the gap to outside practice that the region closes in a year by itself: v₀ (trust over the reference's)^e. */
export const naturalSpeed = ({ world, p }: Pick<HealthYear, 'world' | 'p'>): number =>
  Math.min(
    p.fastestAdoption,
    p.adoptionSpeed * power(world.state.trust / world.references.trust, p.adoptionTrust),
  );

/**
 * Outside innovation lies s/v₀ of log burden ahead of practice when the region adopts at speed v₀. Adopting at
 * v instead moves the region ahead of that path by d ← d + v (s/v₀ - d) - s. A better climate makes hospitals follow more
 * recommendations; of that process a part is outcome.
 */
export function adoptOutside(y: HealthYear): void {
  const { world, p, levels } = y;
  const { areas, references } = world;
  const byClimate = power(levels.climate / references.climate, p.adoptionClimate);
  const natural = naturalSpeed(y);
  const speed = Math.min(p.fastestAdoption, natural * (1 + p.processToOutcome * (byClimate - 1)));
  const supply = p.outsideSupply;
  for (let a = 0; a < areas.rows; a++) {
    areas.ahead[a] += speed * (supply / p.adoptionSpeed - areas.ahead[a]) - supply;
  }
}
