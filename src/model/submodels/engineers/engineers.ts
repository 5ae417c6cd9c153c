import { exp } from '../../../maths/exp.js';
import { payFrom, useOf } from '../../engine/spending.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { EngineersControls } from './controls.js';
import type { EngineersParameters } from './parameters.js';
import type { EngineersStocks } from './stocks.js';

/** Parts of the year that the process reads. */
type EngineersYear = Year<EngineersParameters, EngineersControls, unknown, EngineersStocks>;

/**
 * Step 6, before development. Engineers E build up by those trained and leave, E ← (1 - l) E + n. They meet a share s = 1 - exp(-E / (q P)) of the need of the P projects of
 * pathways that engineers help, q each and at least one project; enterprises pay for training as much as the lever.
 */
export function engineers(y: EngineersYear): void {
  const { world, region, representation, p, controls, stocks } = y;
  const trained = controls.engineersTrained;
  stocks.engineers += trained - p.engineersLost * stocks.engineers;
  if (stocks.engineers <= 0) return;
  const need = (p.engineersNeeded * Math.max(1, projectsHelped(y))) / representation;
  stocks.engineered = 1 - exp(-stocks.engineers / need);
  payFrom(
    world,
    region.roles.enterprises,
    'programmes',
    useOf('programmes'),
    trained * region.prices.engineer,
  );
}

function projectsHelped({ world: { projects }, pathways }: EngineersYear): number {
  let helped = 0;
  for (let j = 0; j < projects.rows; j++) if (pathways[projects.pathway[j]].engineered) helped++;
  return helped;
}

export const engineersProcess: Process<EngineersYear> = {
  id: 'engineers',
  title: { en: 'engineers and technicians', zh: '工程与技能人才' },
  source:
    'assumed: the first engineers go where they are missed most, so that what more of them bring falls; devices, diagnostics and traditional medicine are made nearby, drugs are not',
  writes: ['ledger', 'stocks.engineered', 'stocks.engineers'],
  step: engineers,
};
