import { exp } from '../../../maths/exp.js';
import { childWord0, childWord1 } from '../../../random/child-key.js';
import { CHANNEL } from '../../../random/keys.js';
import { poisson } from '../../../random/poisson.js';
import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { paretoOfMeanOne } from '../../../random/variates.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { AiParameters } from '../ai/parameters.js';
import type { AiStocks } from '../ai/stocks.js';
import type { DataParameters } from '../data/parameters.js';
import type { DataStocks } from '../data/stocks.js';
import type { EducationParameters } from '../education/parameters.js';
import type { EducationStocks } from '../education/stocks.js';
import type { EthicsControls } from '../ethics/controls.js';
import type { EthicsParameters } from '../ethics/parameters.js';
import type { SupervisionControls } from '../supervision/controls.js';
import type { SupervisionFlows } from '../supervision/flows.js';
import type { SupervisionParameters } from '../supervision/parameters.js';
import type { GovernanceFlows } from './flows.js';
import type { GovernanceParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type GovernanceYear = Year<
  GovernanceParameters &
    Pick<AiParameters, 'aiAlarms'> &
    Pick<DataParameters, 'dataLeaks'> &
    Pick<EducationParameters, 'educationTrust'> &
    Pick<EthicsParameters, 'ethicsPrevents'> &
    Pick<SupervisionParameters, 'supervisionPrevents'>,
  EthicsControls & Pick<SupervisionControls, 'labSupervision'>,
  GovernanceFlows & SupervisionFlows,
  AiStocks & DataStocks & EducationStocks
>;

/** Residents in the unit of the loss of trust by an incident, and researchers in that of the rate of incidents. */
const MILLION = 1_000_000;
const THOUSAND = 1000;

/**
 * Step 11, second part. Ethics incidents ~ Poisson(rate · people / 1,000 + risk of products approved fast), each with its own severity, s ~ Pareto of mean 1. Trust
 * is an intensity: a resident's loss by an incident is shared among the residents, T ← T exp(-loss Σs / millions), so that a region
 * of more people and as many more incidents loses no more. A scandal of the nation strikes every region.
 */
export function governance(y: GovernanceYear): void {
  const { world, region, p, year, flows } = y;
  const { state, key } = world;
  const u = uniform(key.k0, key.k1, counterOf(PURPOSE.incident, year));
  flows.incidents = poisson(u, (rateOf(y) * world.activeCount) / THOUSAND + flows.marketRisk);
  state.incidentSeverity = severityOf(y, flows.incidents);
  const scandal = uniform(key.k0, key.k1, counterOf(PURPOSE.nationalScandal, year)) < p.scandalChance;
  const lost = (p.trustLoss * state.incidentSeverity * MILLION) / region.population;
  const normal = p.trustNormal + p.educationTrust * y.stocks.educationReach;
  state.trust += p.trustRecovery * (normal - state.trust);
  state.trust *= exp(-lost) * (scandal ? 1 - p.scandalLoss : 1);
}

/** Incidents a thousand people and year: fewer with review and supervised laboratories, more where data can leak and tools are misused. */
const rateOf = ({ p, controls, stocks }: GovernanceYear): number =>
  p.incidentRate *
  exp(-p.ethicsPrevents * controls.ethicsReview) *
  (1 - p.supervisionPrevents * controls.labSupervision) *
  (1 + p.dataLeaks * stocks.dataShared + p.aiAlarms * stocks.aiAtWork);

/** Severity of so many incidents together; the random number of each is independent of the others. */
function severityOf({ world: { key }, p, year }: GovernanceYear, incidents: number): number {
  const counter = counterOf(PURPOSE.incidentSeverity, year);
  let total = 0;
  for (let n = 0; n < incidents; n++) {
    const k0 = childWord0(key.k0, key.k1, CHANNEL.incident, year, n);
    const k1 = childWord1(key.k0, key.k1, CHANNEL.incident, year, n);
    total += paretoOfMeanOne(uniform(k0, k1, counter), p.severityTail);
  }
  return total;
}

export const governanceProcess: Process<GovernanceYear> = {
  id: 'governance',
  title: { en: 'ethics incidents and trust', zh: '伦理事件与信任' },
  source:
    'assumed: independent rare events are Poisson, few of them weigh most; trust returns by a fixed share of the gap a year',
  writes: ['flows.incidents', 'state.incidentSeverity', 'state.trust'],
  step: governance,
};
