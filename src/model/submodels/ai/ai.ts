import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { doctorsOf } from '../../population/doctors.js';
import type { DataStocks } from '../data/stocks.js';
import type { HealthFlows } from '../health/flows.js';
import type { HealthParameters } from '../health/parameters.js';
import type { AiControls } from './controls.js';
import type { AiParameters } from './parameters.js';
import type { AiStocks } from './stocks.js';

/** Parts of the year that the process reads. */
type AiYear = Year<
  AiParameters & Pick<HealthParameters, 'doctorsGrowth'>,
  AiControls,
  Pick<HealthFlows, 'careTaken'>,
  AiStocks & DataStocks
>;

/**
 * Step 7. Doctors at work with the tools move to those paid for, a ← a + b (c - a). They free a share t a (w + (1 - w) d) of
 * all doctors' time, with d the data shared and w the part that works without any.
 */
export function ai(y: AiYear): void {
  const { p, controls, stocks, flows } = y;
  stocks.aiAtWork += p.aiBuild * (controls.aiDoctors - stocks.aiAtWork);
  const fitting = p.aiWithoutData + (1 - p.aiWithoutData) * stocks.dataShared;
  flows.careTaken -= p.aiTime * stocks.aiAtWork * fitting * doctorsOf(y);
}

export const aiProcess: Process<AiYear> = {
  id: 'ai',
  title: { en: 'medical artificial intelligence', zh: '医学人工智能' },
  source: 'assumed: tools work best on the records that they were made for',
  writes: ['flows.careTaken', 'stocks.aiAtWork'],
  step: ai,
};
