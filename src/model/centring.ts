import type { Centring } from './engine/centring.js';
import type { Pathway } from './place/pathway.js';
import { type CentringParameters, pipelineCentring } from './submodels/pipeline/centring.js';
import { PATHWAYS } from './submodels/pipeline/pathways.js';
import { hitThreshold, type ThresholdParameters } from './submodels/research/hits.js';

/** Constants of a draw that keep means at their published values: see `engine/centring.ts`. */
export function centringOf(
  p: CentringParameters & ThresholdParameters,
  pathways: readonly Pathway[] = PATHWAYS,
): Centring {
  return { hitThreshold: hitThreshold(p), ...pipelineCentring(p, pathways) };
}
