import type { Step } from './entries/process.js';
import type { MedinnoYear } from './medinno-year.js';
import { aiProcess } from './submodels/ai/ai.js';
import { alliancesProcess } from './submodels/alliances/alliances.js';
import { budgetsProcess } from './submodels/budgets/budgets.js';
import { shocksProcess } from './submodels/budgets/shocks.js';
import { applicationsProcess } from './submodels/calls/applications.js';
import { awardsProcess } from './submodels/calls/awards.js';
import { lapsesProcess } from './submodels/calls/lapses.js';
import { memoriesProcess } from './submodels/calls/memories.js';
import { outsideCallsProcess } from './submodels/calls/outside-calls.js';
import { paymentsProcess } from './submodels/calls/payments.js';
import { yieldsProcess } from './submodels/calls/yields.js';
import { exitsProcess } from './submodels/careers/exits.js';
import { hiringProcess } from './submodels/careers/hiring.js';
import { payrollProcess } from './submodels/careers/payroll.js';
import { recruitmentProcess } from './submodels/careers/recruitment.js';
import { trainingProcess } from './submodels/careers/training.js';
import { cliniciansProcess } from './submodels/clinicians/clinicians.js';
import { contractsProcess } from './submodels/contracts/contracts.js';
import { placesProcess } from './submodels/cultivation/places.js';
import { dataProcess } from './submodels/data/data.js';
import { deductionsProcess } from './submodels/deductions/deductions.js';
import { educationProcess } from './submodels/education/education.js';
import { engineersProcess } from './submodels/engineers/engineers.js';
import { evaluationProcess } from './submodels/evaluation/evaluation.js';
import { ratchetProcess } from './submodels/goals/ratchet.js';
import { governanceProcess } from './submodels/governance/governance.js';
import { careProcess } from './submodels/health/care.js';
import { healthProcess } from './submodels/health/health.js';
import { referencesProcess } from './submodels/health/references.js';
import { institutionsProcess } from './submodels/institutions/institutions.js';
import { levelsProcess } from './submodels/institutions/levels.js';
import { recordedPostsProcess } from './submodels/institutions/recorded-posts.js';
import { foundPapersProcess } from './submodels/integrity/found-papers.js';
import { crossingProcess } from './submodels/interdisciplinary/crossing.js';
import { proposalsProcess } from './submodels/interdisciplinary/proposals.js';
import { laboratoriesProcess } from './submodels/laboratories/laboratories.js';
import { listingProcess } from './submodels/listing/listing.js';
import { patientsProcess } from './submodels/patients/patients.js';
import { pipelineProcess } from './submodels/pipeline/pipeline.js';
import { productsProcess } from './submodels/pipeline/products.js';
import { terminalValueProcess } from './submodels/pipeline/terminal-value.js';
import { preparednessProcess } from './submodels/preparedness/preparedness.js';
import { preventionProcess } from './submodels/prevention/prevention.js';
import { prizesProcess } from './submodels/prizes/prizes.js';
import { knowledgeProcess } from './submodels/research/knowledge.js';
import { researchProcess } from './submodels/research/research.js';
import { homesProcess } from './submodels/staying/homes.js';
import { blockadeProcess } from './submodels/substitution/blockade.js';
import { substitutionProcess } from './submodels/substitution/substitution.js';
import { marketProcess } from './submodels/supervision/market.js';
import { teamsProcess } from './submodels/teams/teams.js';
import { teamworkProcess } from './submodels/teams/teamwork.js';
import { translationProcess } from './submodels/translation/translation.js';
import { trialsProcess } from './submodels/trials/trials.js';

/** The year in order: twelve steps, each a list of processes. */
export const SCHEDULE: readonly Step<MedinnoYear>[] = [
  {
    title: 'budget noise, epidemics, blockades, posts of the record',
    processes: [shocksProcess, blockadeProcess, recordedPostsProcess],
  },
  { title: 'budgets, and levers paid from them', processes: [budgetsProcess] },
  {
    title: 'calls: applications, awards, payments',
    processes: [
      applicationsProcess,
      teamsProcess,
      proposalsProcess,
      awardsProcess,
      teamworkProcess,
      crossingProcess,
      outsideCallsProcess,
      placesProcess,
      laboratoriesProcess,
      paymentsProcess,
      contractsProcess,
      memoriesProcess,
    ],
  },
  {
    title: 'research',
    processes: [
      substitutionProcess,
      alliancesProcess,
      researchProcess,
      levelsProcess,
      knowledgeProcess,
      yieldsProcess,
    ],
  },
  { title: 'translation', processes: [translationProcess] },
  { title: 'development', processes: [engineersProcess, pipelineProcess] },
  {
    title: 'products and health',
    processes: [
      listingProcess,
      productsProcess,
      patientsProcess,
      trialsProcess,
      educationProcess,
      preventionProcess,
      cliniciansProcess,
      preparednessProcess,
      dataProcess,
      aiProcess,
      careProcess,
      healthProcess,
      referencesProcess,
    ],
  },
  {
    title: 'evaluation, motivation and pay',
    processes: [evaluationProcess, ratchetProcess, prizesProcess, deductionsProcess, payrollProcess],
  },
  {
    title: 'people: who leaves and who comes',
    processes: [
      exitsProcess,
      homesProcess,
      recruitmentProcess,
      trainingProcess,
      hiringProcess,
      lapsesProcess,
    ],
  },
  { title: 'institutions', processes: [institutionsProcess] },
  { title: 'governance', processes: [marketProcess, governanceProcess, foundPapersProcess] },
  { title: 'terminal value', processes: [terminalValueProcess] },
];
