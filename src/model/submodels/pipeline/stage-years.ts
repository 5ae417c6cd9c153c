import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import type { Year } from '../../engine/year.js';
import type { Pathway } from '../../place/pathway.js';
import type { EngineersParameters } from '../engineers/parameters.js';
import type { EngineersStocks } from '../engineers/stocks.js';
import type { EthicsControls } from '../ethics/controls.js';
import type { EthicsParameters } from '../ethics/parameters.js';
import type { SupervisionControls } from '../supervision/controls.js';
import type { SupervisionParameters } from '../supervision/parameters.js';
import { atStage } from './at-stage.js';
import { type StandardsYear, standardsOf } from './standards.js';

/** Parts of the year that the years of a stage depend on. */
export type StageYearsYear = StandardsYear &
  Year<
    Pick<EngineersParameters, 'engineersTime'> &
      Pick<EthicsParameters, 'ethicsDelay'> &
      Pick<SupervisionParameters, 'fastTrackCut'>,
    EthicsControls & Pick<SupervisionControls, 'fastTrack'>,
    unknown,
    Pick<EngineersStocks, 'engineered'>
  >;

/** Share of a project's need for engineers that is met; 0 where they do not help. */
export const engineeredShare = (
  { stocks }: Pick<StageYearsYear, 'stocks'>,
  { engineered }: Pathway,
): number => (engineered ? stocks.engineered : 0);

/** How much of a full fast track a project has whose stage starts this year: none but at the last stage before approval. */
export function fastTrackOf(
  { world: { projects }, pathways, controls }: Pick<StageYearsYear, 'world' | 'pathways' | 'controls'>,
  j: number,
): number {
  const { approval, years } = pathways[projects.pathway[j]];
  return approval && projects.stage[j] + 1 === years.length ? controls.fastTrack : 0;
}

/**
 * Whole years in a stage that starts this year, at least one, ethics review and tests to a standard included: the fraction is drawn once per project and stage. Engineers
 * save a part of them. A fast track saves a part of the last stage before approval, which may then end in the year in which it starts.
 */
export function yearsOfStage(y: StageYearsYear, j: number): number {
  const { p, controls } = y;
  const { projects } = y.world;
  const stage = projects.stage[j];
  const pathway = y.pathways[projects.pathway[j]];
  const review = stage === pathway.proof ? p.ethicsDelay * controls.ethicsReview : 0;
  const tests = stage === 0 ? p.standardsYears * standardsOf(y, j) : 0;
  const saved = p.fastTrackCut * fastTrackOf(y, j);
  const usual = pathway.years[stage] * (1 - p.engineersTime * engineeredShare(y, pathway)) + review + tests;
  const years = Math.max(1, usual) * (1 - saved);
  const whole = Math.floor(years);
  const u = uniform(projects.key0[j], projects.key1[j], counterOf(PURPOSE.stageYears, atStage(stage)));
  return whole + (u < years - whole ? 1 : 0);
}
