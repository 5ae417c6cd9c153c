import { academicReproduction } from './academic-reproduction.js';
import { epistemicLandscape } from './epistemic-landscape.js';
import { fundingAndBadScience } from './funding-and-bad-science.js';
import { fundingContest } from './funding-contest.js';
import { pipelineProductivity } from './pipeline-productivity.js';
import { portfolioToImpact } from './portfolio-to-impact.js';
import { selfOrganisedFunding } from './self-organised-funding.js';
import type { Study } from './study.js';
import { talentVersusLuck } from './talent-versus-luck.js';

/** Every published model that `medinno reproduce` knows, in the order of its list. */
export const STUDIES: readonly Study[] = [
  talentVersusLuck,
  pipelineProductivity,
  academicReproduction,
  fundingAndBadScience,
  portfolioToImpact,
  epistemicLandscape,
  fundingContest,
  selfOrganisedFunding,
];
