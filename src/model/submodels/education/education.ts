import { exp } from '../../../maths/exp.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { EducationControls } from './controls.js';
import type { EducationParameters } from './parameters.js';
import type { EducationStocks } from './stocks.js';

/** Parts of the year that the process reads. */
type EducationYear = Year<EducationParameters, EducationControls, unknown, EducationStocks>;

/** CNY in a million. */
const MILLION = 1e6;

/** Step 7. Residents reached by health education, e ← e + b (1 - exp(-m/m₀) - e), with m the money a resident: each yuan more reaches fewer who were not. */
export function education({ region, p, controls, stocks }: EducationYear): void {
  const each = (controls.educationMoney * MILLION) / region.population;
  stocks.educationReach += p.educationBuild * (1 - exp(-each / p.educationScale) - stocks.educationReach);
}

export const educationProcess: Process<EducationYear> = {
  id: 'education',
  title: { en: 'health education', zh: '健康教育' },
  source: 'assumed: those who listen most are reached first, and forget at the pace at which others learn',
  writes: ['stocks.educationReach'],
  step: education,
};
