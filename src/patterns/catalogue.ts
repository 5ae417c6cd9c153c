import { attrition } from './attrition.js';
import { boomAndBust } from './boom-and-bust.js';
import { brainDrain } from './brain-drain.js';
import { gaming } from './gaming.js';
import { grantSize } from './grant-size.js';
import { clinicalEntries } from './hold-outs/clinical-entries.js';
import { flatApprovals } from './hold-outs/flat-approvals.js';
import { patentsForMoney } from './hold-outs/patents-for-money.js';
import { secondPayline } from './hold-outs/second-payline.js';
import { youngRecruits } from './hold-outs/young-recruits.js';
import { lag } from './lag.js';
import { lagOfHealth } from './lag-of-health.js';
import { matthewEffect } from './matthew-effect.js';
import type { Pattern } from './pattern.js';
import { securityOfFunding } from './security-of-funding.js';
import { skew } from './skew.js';
import { tooManyHeirs } from './too-many-heirs.js';

/** Every pattern that the model must show, in the order of its list, then those held out: their ranges were written down before they were first run. */
export const PATTERNS: readonly Pattern[] = [
  skew,
  grantSize,
  boomAndBust,
  matthewEffect,
  lag,
  attrition,
  tooManyHeirs,
  brainDrain,
  gaming,
  securityOfFunding,
  lagOfHealth,
  clinicalEntries,
  flatApprovals,
  patentsForMoney,
  secondPayline,
  youngRecruits,
];
