import { ai } from './ai/index.js';
import { alliances } from './alliances/index.js';
import { budgets } from './budgets/index.js';
import { calls } from './calls/index.js';
import { careers } from './careers/index.js';
import { clinicians } from './clinicians/index.js';
import { contracts } from './contracts/index.js';
import { coordination } from './coordination/index.js';
import { cultivation } from './cultivation/index.js';
import { data } from './data/index.js';
import { deductions } from './deductions/index.js';
import { development } from './development/index.js';
import { education } from './education/index.js';
import { engineers } from './engineers/index.js';
import { ethics } from './ethics/index.js';
import { evaluation } from './evaluation/index.js';
import { goals } from './goals/index.js';
import { governance } from './governance/index.js';
import { health } from './health/index.js';
import { institutions } from './institutions/index.js';
import { integrity } from './integrity/index.js';
import { interdisciplinary } from './interdisciplinary/index.js';
import { laboratories } from './laboratories/index.js';
import { listing } from './listing/index.js';
import { network } from './network/index.js';
import { novelty } from './novelty/index.js';
import { openness } from './openness/index.js';
import { patients } from './patients/index.js';
import { pipeline } from './pipeline/index.js';
import { population } from './population/index.js';
import { preparedness } from './preparedness/index.js';
import { prevention } from './prevention/index.js';
import { prizes } from './prizes/index.js';
import { research } from './research/index.js';
import { rights } from './rights/index.js';
import { rotation } from './rotation/index.js';
import { selection } from './selection/index.js';
import { standards } from './standards/index.js';
import { staying } from './staying/index.js';
import { substitution } from './substitution/index.js';
import { supervision } from './supervision/index.js';
import { supplementary } from './supplementary/index.js';
import { teamRewards } from './team-rewards/index.js';
import { teams } from './teams/index.js';
import { terms } from './terms/index.js';
import { translation } from './translation/index.js';
import { trials } from './trials/index.js';
import { value } from './value/index.js';

/** The parts of the model, in the order in which a year comes to them. */
export const SUBMODELS = [
  budgets,
  calls,
  research,
  translation,
  pipeline,
  health,
  value,
  evaluation,
  teamRewards,
  goals,
  selection,
  integrity,
  rotation,
  prizes,
  deductions,
  novelty,
  careers,
  institutions,
  governance,
  population,
  trials,
  patients,
  rights,
  development,
  prevention,
  clinicians,
  cultivation,
  staying,
  network,
  engineers,
  education,
  preparedness,
  ethics,
  data,
  ai,
  terms,
  contracts,
  teams,
  interdisciplinary,
  openness,
  coordination,
  supervision,
  substitution,
  listing,
  alliances,
  standards,
  laboratories,
  supplementary,
] as const;
