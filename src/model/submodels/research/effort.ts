import { exp } from '../../../maths/exp.js';
import { STAGE } from '../../engine/codes.js';
import type { Year } from '../../engine/year.js';
import { loadOf } from '../../population/load.js';
import type { AlliancesParameters } from '../alliances/parameters.js';
import type { CallsParameters } from '../calls/parameters.js';
import type { CoordinationControls } from '../coordination/controls.js';
import type { CoordinationParameters } from '../coordination/parameters.js';
import type { CultivationParameters } from '../cultivation/parameters.js';
import type { EthicsControls } from '../ethics/controls.js';
import type { EthicsParameters } from '../ethics/parameters.js';
import type { EvaluationControls } from '../evaluation/controls.js';
import type { EvaluationParameters } from '../evaluation/parameters.js';
import type { HealthParameters } from '../health/parameters.js';
import type { InstitutionsControls } from '../institutions/controls.js';
import type { InstitutionsParameters } from '../institutions/parameters.js';
import type { InterdisciplinaryParameters } from '../interdisciplinary/parameters.js';
import type { LaboratoriesParameters } from '../laboratories/parameters.js';
import type { OpennessControls } from '../openness/controls.js';
import type { OpennessParameters } from '../openness/parameters.js';
import type { PreparednessParameters } from '../preparedness/parameters.js';
import type { PreparednessStocks } from '../preparedness/stocks.js';
import type { RightsControls } from '../rights/controls.js';
import type { RightsParameters } from '../rights/parameters.js';
import type { SupervisionControls } from '../supervision/controls.js';
import type { SupervisionParameters } from '../supervision/parameters.js';
import type { TeamRewardsControls } from '../team-rewards/controls.js';
import type { TeamsParameters } from '../teams/parameters.js';
import type { TranslationControls } from '../translation/controls.js';
import type { ResearchControls } from './controls.js';
import type { ResearchParameters } from './parameters.js';

/** Parts of the year that effort depends on. */
export type EffortYear = Year<
  ResearchParameters &
    Pick<AlliancesParameters, 'allianceTime'> &
    Pick<CallsParameters, 'applicationTime'> &
    Pick<CoordinationParameters, 'coordinationSaved'> &
    Pick<CultivationParameters, 'placeFreed'> &
    Pick<EthicsParameters, 'ethicsTime'> &
    Pick<EvaluationParameters, 'freeRiding' | 'reformTime'> &
    Pick<HealthParameters, 'epidemicDiversion'> &
    Pick<InstitutionsParameters, 'climateScale' | 'climateTime'> &
    Pick<InterdisciplinaryParameters, 'crossingTime'> &
    Pick<LaboratoriesParameters, 'laboratoryFreed'> &
    Pick<OpennessParameters, 'opennessTime'> &
    Pick<PreparednessParameters, 'readinessRelief'> &
    RightsParameters &
    Pick<SupervisionParameters, 'supervisionTime'> &
    Pick<TeamsParameters, 'teamTime'>,
  ResearchControls &
    CoordinationControls &
    EthicsControls &
    RightsControls &
    Pick<EvaluationControls, 'assessmentTime' | 'evaluationReform'> &
    Pick<InstitutionsControls, 'climateMoney'> &
    OpennessControls &
    Pick<SupervisionControls, 'labSupervision'> &
    TeamRewardsControls &
    Pick<TranslationControls, 'platforms'>,
  unknown,
  PreparednessStocks
>;

/** Share of working time left for research, times motivation. */
export function efforts({ world, p, controls, stocks }: EffortYear): void {
  const { researchers: r, institutions, active } = world;
  const { institution, stage, motivation, applications, effort, place, laboratory } = r;
  const { sent, teamYears, crossingYears } = r;
  const diverted =
    world.state.epidemic > 0 ? p.epidemicDiversion * (1 - p.readinessRelief * stocks.readiness) : 0;
  const common =
    p.administrationTime +
    diverted +
    p.teamRewardTime * controls.collective * controls.internal +
    p.reformTime * controls.evaluationReform +
    p.ethicsTime * controls.ethicsReview +
    p.platformTime * controls.platforms +
    p.climateTime * climateShare(controls.climateMoney, p.climateScale) +
    p.inventorTime * (controls.inventorShare - p.inventorShare) +
    controls.assessmentTime +
    p.opennessTime * controls.openness +
    p.supervisionTime * controls.labSupervision;
  const riding = 1 - p.freeRiding * controls.collective * (1 - controls.internal);
  const load = new Float64Array(institutions.rows);
  for (let k = 0; k < load.length; k++) load[k] = loadOf(institutions.type[k], p, controls.protectedTime);
  const { leastEffort, teamTime, crossingTime, allianceTime } = p;
  const applicationTime = p.applicationTime * (1 - p.coordinationSaved * controls.coordination);
  const left = [1, 1 - p.placeFreed, 1 - p.laboratoryFreed];
  const freeOfTrainees = p.traineeTime - common;
  for (let n = 0; n < world.activeCount; n++) {
    const i = active[n];
    const loaded = left[place[i] > 0 ? 1 : 2 * laboratory[i]] * load[institution[i]];
    const free =
      (stage[i] === STAGE.trainee ? freeOfTrainees : 1 - loaded - common) -
      applicationTime * applications[i] -
      (teamYears[i] > 0 ? teamTime : 0) -
      (crossingYears[i] > 0 ? crossingTime : 0) -
      (sent[i] > 0 ? allianceTime * (1 - loaded) : 0);
    effort[i] = Math.max(leastEffort, motivation[i] * riding * free);
  }
}

/** Share of a full climate programme reached with that money. */
const climateShare = (money: number, scale: number): number => 1 - exp(-money / scale);
