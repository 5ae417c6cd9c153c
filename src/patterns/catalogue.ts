import { attrition } from './attrition.js';
import { boomAndBust } from './boom-and-bust.js';
import { brainDrain } from './brain-drain.js';
import { gaming } from './gaming.js';
import { grantSize } from './grant-size.js';
import { lag } from './lag.js';
import { lagOfHealth } from './lag-of-health.js';
import { matthewEffect } from './matthew-effect.js';
import type { Pattern } from './pattern.js';
import { securityOfFunding } from './security-of-funding.js';
import { skew } from './skew.js';
import { tooManyHeirs } from './too-many-heirs.js';

/** Every pattern that the model must show, in the order of its list. */
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
];
