import { counterOf, PURPOSE } from '../../random/purposes.js';
import { uniform } from '../../random/uniform.js';
import { poisson } from '../../random/variates.js';
import type { Year } from '../year-context.js';

/** Step 11. Ethics incidents ~ Poisson(rate · people / 100); trust falls with each and recovers to its normal level. */
export function governance({ world, p, year }: Year): void {
  const { state, tally, key } = world;
  const u = uniform(key.k0, key.k1, counterOf(PURPOSE.incident, year));
  const incidents = poisson(u, (p.incidentRate * world.activeCount) / 100);
  state.incidents = incidents;
  tally.incidents = incidents;
  state.trust += p.trustRecovery * (p.trustNormal - state.trust);
  state.trust = Math.max(0.05, state.trust - p.trustLoss * incidents);
}
