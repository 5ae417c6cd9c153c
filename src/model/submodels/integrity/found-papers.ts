import { exp } from '../../../maths/exp.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { ResearchParameters } from '../research/parameters.js';
import type { IntegrityControls } from './controls.js';
import type { IntegrityFlows } from './flows.js';
import type { IntegrityParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type FoundPapersYear = Year<
  IntegrityParameters & Pick<ResearchParameters, 'misconductDetected'>,
  IntegrityControls,
  IntegrityFlows
>;

/** Residents in the unit of the loss of trust. */
const MILLION = 1_000_000;

/**
 * Step 11, third part. Bought papers found beyond those that would have been found anyway, F (1 - d₀/d), strike trust,
 * T ← T exp(-l F (1 - d₀/d) / millions of residents), d the share found and d₀ the usual one.
 */
export function foundPapers({ world, region, p, controls, flows }: FoundPapersYear): void {
  if (controls.misconductDetected <= p.misconductDetected) return;
  const beyond = flows.foundPapers * (1 - p.misconductDetected / controls.misconductDetected);
  world.state.trust *= exp((-p.foundTrust * beyond * MILLION) / region.population);
}

export const foundPapersProcess: Process<FoundPapersYear> = {
  id: 'foundPapers',
  title: { en: 'found misconduct and trust', zh: '学术不端的查处与公众信任' },
  source:
    'assumed: trust suffers by what comes to light and not by what is done, each case by the same share; what was found before the checks is part of the normal level of trust',
  writes: ['state.trust'],
  step: foundPapers,
};
