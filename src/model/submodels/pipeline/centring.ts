import { exp } from '../../../maths/exp.js';
import { logistic, logit } from '../../../maths/logistic.js';
import type { Centring } from '../../engine/centring.js';
import type { Pathway } from '../../place/pathway.js';
import type { EvaluationParameters } from '../evaluation/parameters.js';
import type { ResearchParameters } from '../research/parameters.js';
import type { TranslationParameters } from '../translation/parameters.js';
import type { PipelineParameters } from './parameters.js';

/** Parameters that the constants follow from. */
export type CentringParameters = PipelineParameters &
  Pick<TranslationParameters, 'clinicalOrigin'> &
  Pick<EvaluationParameters, 'meanOriginality'> &
  Pick<ResearchParameters, 'abilitySpread'>;

/** The constants of the pipeline: how projects are spread over pathways, succeed, cost and end. */
export function pipelineCentring(
  p: CentringParameters,
  pathways: readonly Pathway[],
): Omit<Centring, 'hitThreshold'> {
  return {
    pathwayWeights: [0, 1, 2].map((orientation) => cumulativeShares(pathways, orientation)),
    successShift: pathways.map((pathway) => successShifts(pathway, clinicalShare(pathway, p), p)),
    launchChance: pathways.map((pathway) => backwards(pathway, 1, (next, k) => pathway.success[k] * next)),
    yearsToLaunch: pathways.map((pathway) => backwards(pathway, 0, (next, k) => pathway.years[k] + next)),
    remainingCost: pathways.map((pathway) =>
      backwards(pathway, 0, (next, k) => pathway.cost[k] + pathway.success[k] * next),
    ),
  };
}

const GRID = 41;
const GRID_EDGE = 4;

/**
 * Shifts that keep the mean success of every stage at its published value although better projects survive:
 * the distribution of ln value is followed through the stages on a grid, with and without clinical origin.
 */
function successShifts(pathway: Pathway, clinical: number, p: CentringParameters): Float64Array {
  const logValue = new Float64Array(GRID);
  const weight = [new Float64Array(GRID), new Float64Array(GRID)];
  const spread = valueSpread(p);
  for (let g = 0; g < GRID; g++) {
    const z = -GRID_EDGE + (2 * GRID_EDGE * g) / (GRID - 1);
    logValue[g] = -p.valueCentring + spread * z;
    weight[0][g] = exp(-0.5 * z * z) * (1 - clinical);
    weight[1][g] = exp(-0.5 * z * z) * clinical;
  }
  const odds = [new Float64Array(GRID), new Float64Array(GRID)];
  return Float64Array.from(pathway.success, (target, stage) => {
    const origin = stage === pathway.proof ? p.clinicalOriginEffect : 0;
    const published = logit(target);
    for (let from = 0; from < 2; from++) {
      for (let g = 0; g < GRID; g++) odds[from][g] = published + p.valueEffect * logValue[g] + from * origin;
    }
    const shift = solveShift(odds, weight, target);
    for (let from = 0; from < 2; from++) {
      for (let g = 0; g < GRID; g++) weight[from][g] *= logistic(odds[from][g] - shift);
    }
    return shift;
  });
}

/** Newton's method on the weighted mean of the logistic curve; log-odds and weights by origin and point of the grid. */
function solveShift(odds: readonly Float64Array[], weight: readonly Float64Array[], target: number): number {
  let shift = 0;
  for (let step = 0; step < 8; step++) {
    let mass = 0;
    let mean = 0;
    let slope = 0;
    for (let from = 0; from < 2; from++) {
      for (let g = 0; g < GRID; g++) {
        const success = logistic(odds[from][g] - shift);
        mass += weight[from][g];
        mean += weight[from][g] * success;
        slope += weight[from][g] * success * (1 - success);
      }
    }
    shift += (mean - target * mass) / slope;
  }
  return shift;
}

/** Spread of ln value over projects: random variation and the inventor's ability. */
function valueSpread(p: CentringParameters): number {
  const own = p.valueSpread + p.valueOriginality * p.meanOriginality;
  const ability = p.valueAbility * p.abilitySpread;
  return Math.sqrt(own * own + ability * ability);
}

/** Share of a pathway's projects that start from a bedside question, leads coming alike from all orientations. */
function clinicalShare({ share }: Pathway, p: CentringParameters): number {
  const [basic, translational, clinical] = share;
  const all = basic + translational + clinical;
  return all > 0 ? (p.clinicalOrigin * clinical) / all : 0;
}

function cumulativeShares(pathways: readonly Pathway[], orientation: number): Float64Array {
  let sum = 0;
  return Float64Array.from(pathways, ({ share }) => {
    sum += share[orientation];
    return sum;
  });
}

function backwards(
  pathway: Pathway,
  last: number,
  step: (next: number, stage: number) => number,
): Float64Array {
  const values = new Float64Array(pathway.success.length + 1);
  values[pathway.success.length] = last;
  for (let k = pathway.success.length - 1; k >= 0; k--) values[k] = step(values[k + 1], k);
  return values;
}
