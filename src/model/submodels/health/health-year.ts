import type { Year } from '../../engine/year.js';
import type { AlliancesFlows } from '../alliances/flows.js';
import type { AlliancesParameters } from '../alliances/parameters.js';
import type { BudgetsControls } from '../budgets/controls.js';
import type { BudgetsParameters } from '../budgets/parameters.js';
import type { CliniciansFlows } from '../clinicians/flows.js';
import type { EvaluationParameters } from '../evaluation/parameters.js';
import type { GovernanceParameters } from '../governance/parameters.js';
import type { ListingFlows } from '../listing/flows.js';
import type { ListingParameters } from '../listing/parameters.js';
import type { PatientsParameters } from '../patients/parameters.js';
import type { PreparednessParameters } from '../preparedness/parameters.js';
import type { PreparednessStocks } from '../preparedness/stocks.js';
import type { PreventionFlows } from '../prevention/flows.js';
import type { ResearchControls } from '../research/controls.js';
import type { ResearchParameters } from '../research/parameters.js';
import type { HealthControls } from './controls.js';
import type { HealthFlows } from './flows.js';
import type { HealthParameters } from './parameters.js';
import type { HealthStocks } from './stocks.js';

/** Parts of the year that the process of health and its parts read. */
export type HealthYear = Year<
  HealthParameters &
    Pick<AlliancesParameters, 'allianceCloses'> &
    Pick<BudgetsParameters, 'commitmentCrisisCost'> &
    Pick<EvaluationParameters, 'bonus'> &
    Pick<PatientsParameters, 'disciplinePractice' | 'keptQuality'> &
    Pick<PreparednessParameters, 'readinessGain'> &
    Pick<ResearchParameters, 'clinicalLoad'> &
    Pick<GovernanceParameters, 'incidentBurden' | 'trustNormal'> &
    Pick<ListingParameters, 'listingCut' | 'listingPaid'>,
  HealthControls & Pick<BudgetsControls, 'commitment'> & Pick<ResearchControls, 'protectedTime'>,
  HealthFlows &
    Pick<AlliancesFlows, 'allianceReach'> &
    Pick<CliniciansFlows, 'careDrawn'> &
    Pick<ListingFlows, 'listedAverts' | 'listedPaid' | 'listedPatented'> &
    Pick<PreventionFlows, 'prevented'>,
  HealthStocks & PreparednessStocks
>;
