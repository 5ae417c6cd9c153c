import type { Submodel } from '../../entries/submodel.js';
import { deductionsControls } from './controls.js';
import { deductionsLevers } from './levers.js';
import { deductionsParameters } from './parameters.js';

export const deductions = {
  id: 'deductions',
  title: { en: 'deductions from bonuses', zh: '奖金扣减' },
  parameters: deductionsParameters,
  controls: deductionsControls,
  flows: {},
  prices: {},
  levers: deductionsLevers,
  indicators: [],
} satisfies Submodel;
