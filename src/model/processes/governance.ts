import { counterOf, PURPOSE } from '../../random/purposes.js';
import { uniform } from '../../random/uniform.js';
import { poisson } from '../../random/variates.js';
import type { Year } from '../year-context.js';

/**
 * Step 11. Ethics incidents ~ Poisson(rate · people / 100); trust falls with each and recovers to its normal level.
 * Trust is of the whole region: where a row stands for several people, incidents are drawn for all of them.
 */
export function governance({ world, representation, p, year }: Year): void {
  const { state, tally, key } = world;
  const u = uniform(key.k0, key.k1, counterOf(PURPOSE.incident, year));
  const incidents = poisson(u, (p.incidentRate * world.activeCount * representation) / 100);
  state.incidents = incidents / representation;
  tally.incidents = state.incidents;
  state.trust += p.trustRecovery * (p.trustNormal - state.trust);
  state.trust = Math.max(0.05, state.trust - p.trustLoss * incidents);
}
