import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { poisson } from '../../../random/variates.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { GovernanceFlows } from './flows.js';
import type { GovernanceParameters } from './parameters.js';

/** What the process reads. */
export type GovernanceYear = Year<GovernanceParameters, unknown, GovernanceFlows>;

/**
 * Step 11. Ethics incidents ~ Poisson(rate · people / 100); trust falls with each and recovers to its normal level.
 * Trust is of the whole region: where a row stands for several people, incidents are drawn for all of them.
 */
export function governance({ world, representation, p, year, flows }: GovernanceYear): void {
  const { state, key } = world;
  const u = uniform(key.k0, key.k1, counterOf(PURPOSE.incident, year));
  const incidents = poisson(u, (p.incidentRate * world.activeCount * representation) / 100);
  state.incidents = incidents / representation;
  flows.incidents = state.incidents;
  state.trust += p.trustRecovery * (p.trustNormal - state.trust);
  state.trust = Math.max(p.lowestTrust, state.trust - p.trustLoss * incidents);
}

export const governanceProcess: Process<GovernanceYear> = {
  id: 'governance',
  title: { en: 'ethics incidents and trust', zh: '伦理事件与信任' },
  source: 'assumed: independent rare events are Poisson; trust returns by a fixed share of the gap a year',
  writes: ['flows.incidents', 'state.incidents', 'state.trust'],
  step: governance,
};
