import type { Year } from '../../engine/year.js';
import type { PipelineParameters } from './parameters.js';
import { yearlyCost } from './pathways.js';

/** Parts of the year that set the highest cost of a stage. */
type OwnMeansYear = Pick<
  Year<Pick<PipelineParameters, 'costScale' | 'licenceAbove'>>,
  'p' | 'pathways' | 'region' | 'representation'
>;

/**
 * Million CNY a year above which one project is too dear for the whole region: a share of its development pool, so that a larger
 * place carries dearer projects and its size alone makes none look for a partner.
 */
export const dearest = ({ p, region, representation }: OwnMeansYear): number =>
  p.licenceAbove * region.funding.developmentPool * representation;

/** Of each pathway, whether some stage is too dear for the region, so that a product of it ends with a partner. */
export function licensedOut(y: OwnMeansYear): boolean[] {
  const limit = dearest(y);
  return y.pathways.map((pathway) =>
    pathway.cost.some((_, stage) => yearlyCost(pathway, stage, y.p.costScale, y.region.currency) > limit),
  );
}
