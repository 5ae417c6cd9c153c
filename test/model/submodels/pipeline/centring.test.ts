import { describe, expect, it } from 'vitest';
import { logistic, logit } from '../../../../src/maths/logistic.js';
import { ORIENTATION } from '../../../../src/model/engine/codes.js';
import { medinno } from '../../../../src/model/medinno.js';
import { parameterValues } from '../../../../src/model/parameter-values.js';
import type { Pathway } from '../../../../src/model/place/pathway.js';
import { pipelineCentring } from '../../../../src/model/submodels/pipeline/centring.js';
import { PATHWAYS } from '../../../../src/model/submodels/pipeline/pathways.js';
import { normal } from '../../../../src/random/normal.js';

type Overrides = Readonly<Record<string, number>>;

const constantsOf = (pathways: readonly Pathway[], overrides: Overrides = {}) =>
  pipelineCentring(parameterValues(medinno, overrides), pathways);

/** A pathway of round numbers: two stages, leads coming alike from all orientations. */
const ROUND: Pathway = {
  ...PATHWAYS[0],
  share: [0.5, 0.25, 0.25],
  success: [0.5, 0.4],
  years: [1, 2],
  cost: [2, 10],
  proof: 0,
};

describe('what a project has before it', () => {
  const { launchChance, yearsToLaunch, remainingCost } = constantsOf([ROUND]);

  it.each([
    ['the chance of a launch is the product of the chances to come: 0.5 · 0.4', launchChance, [0.2, 0.4, 1]],
    ['the years to a launch are those of the stages to come', yearsToLaunch, [3, 2, 0]],
    ['the cost to come counts for those who get so far: 2 + 0.5 · 10', remainingCost, [7, 10, 0]],
  ])('%s', (_, byStage, expected) => {
    expect(byStage[0]).toHaveLength(3);
    expected.forEach((value, k) => {
      expect(byStage[0][k]).toBeCloseTo(value, 12);
    });
  });

  it('follows from the parameters alone, bit for bit', () => {
    expect(constantsOf(PATHWAYS)).toEqual(constantsOf(PATHWAYS));
  });
});

/** Shifts of the two stages of the round pathway, both with a chance of a half unless given. */
function shiftsOf(overrides: Overrides, pathway: Partial<Pathway> = {}): number[] {
  const { successShift } = constantsOf([{ ...ROUND, success: [0.5, 0.5], ...pathway }], overrides);
  return [...successShift[0]];
}

/** A spread of ln value of √((0.3 + 0.6 · 0.5)² + (0.8 · 1)²) = 1. */
const SPREAD_OF_ONE = {
  valueSpread: 0.3,
  valueOriginality: 0.6,
  meanOriginality: 0.5,
  valueAbility: 0.8,
  abilitySpread: 1,
  valueCentring: 0,
};

describe('the shift of the log-odds of success', () => {
  const alike = { valueEffect: 0, clinicalOriginEffect: 0 };

  it('is none where projects do not differ', () => {
    const { successShift } = constantsOf(PATHWAYS, alike);
    for (const shifts of successShift) for (const shift of shifts) expect(Math.abs(shift)).toBeLessThan(1e-9);
  });

  it('takes off what the middle project has more than the reference: 0.5 · -0.25', () => {
    const [first] = shiftsOf({ ...alike, valueEffect: 0.5, valueCentring: 0.25 });
    expect(first).toBeCloseTo(-0.125, 9);
  });

  it('takes off half of what clinical origin brings where half of the projects have it, in the proof stage alone', () => {
    // leads of clinicians are half of all, and all of them come from the bedside
    const half = { ...alike, clinicalOriginEffect: 3, clinicalOrigin: 1 };
    const share = [0.25, 0.25, 0.5] as const;
    const [inProof, after] = shiftsOf(half, { share, proof: 0 });
    expect([inProof, after]).toEqual([expect.closeTo(1.5, 9), expect.closeTo(0, 9)]);
    const [before, inLater] = shiftsOf(half, { share, proof: 1 });
    expect([before, inLater]).toEqual([expect.closeTo(0, 9), expect.closeTo(1.5, 9)]);
  });

  it('counts the projects of clinical origin among those of all orientations', () => {
    const shift = (clinicalOrigin: number, share: Pathway['share']) =>
      shiftsOf({ ...alike, clinicalOriginEffect: 3, clinicalOrigin }, { share })[0];
    // a half of all, by half of the clinicians' or by all of them
    expect(shift(0.5, [0, 0, 0.7])).toBeCloseTo(1.5, 9);
    expect(shift(1, [0.1, 0.1, 0.2])).toBeCloseTo(1.5, 9);
    expect(shift(1, [0.2, 0.2, 0])).toBeCloseTo(0, 9);
    expect(shift(1, [0, 0, 0])).toBeCloseTo(0, 9);
    expect(shift(0, [0, 0, 0.5])).toBeCloseTo(0, 9);
  });

  it('grows with the stages, because the better survive: 0.1² · 1² · (1 - 0.5) after one of even chances', () => {
    const [first, second] = shiftsOf({ ...alike, ...SPREAD_OF_ONE, valueEffect: 0.1 });
    expect(first).toBeCloseTo(0, 9);
    expect(second / 0.005).toBeCloseTo(1, 1);
    const [, wider] = shiftsOf({ ...alike, ...SPREAD_OF_ONE, abilitySpread: 2, valueEffect: 0.1 });
    // the spread squared is now 0.6² + 1.6² = 2.92
    expect(wider / (0.005 * 2.92)).toBeCloseTo(1, 1);
  });
});

describe.each([
  ['the point values', {}],
  ['wide spreads', { valueEffect: 0.6, clinicalOriginEffect: 1, abilitySpread: 0.9, valueOriginality: 1 }],
])('success under %s', (_, overrides) => {
  const p = parameterValues(medinno, overrides);
  const { successShift } = constantsOf(PATHWAYS, overrides);
  const own = p.valueSpread + p.valueOriginality * p.meanOriginality;
  const spread = Math.hypot(own, p.valueAbility * p.abilitySpread);

  it.each(PATHWAYS.map((pathway, index) => [pathway.id, pathway, index] as const))(
    'comes out as published in the mean of all who reach a stage of a %s',
    (_id, pathway, index) => {
      const [basic, translational, clinical] = pathway.share;
      const clinicalShare = (p.clinicalOrigin * clinical) / (basic + translational + clinical);
      // projects at the quantiles of ln value, of clinical origin and not, and how many of them there still are
      const projects = Array.from({ length: 500 }, (__, n) => spread * normal((n + 0.5) / 500)).flatMap(
        (z) => [
          { logValue: z - p.valueCentring, fromBedside: false, left: 1 - clinicalShare },
          { logValue: z - p.valueCentring, fromBedside: true, left: clinicalShare },
        ],
      );
      pathway.success.forEach((published, stage) => {
        let reached = 0;
        let passed = 0;
        for (const project of projects) {
          const origin = project.fromBedside && stage === pathway.proof ? p.clinicalOriginEffect : 0;
          const odds = logit(published) + p.valueEffect * project.logValue + origin;
          reached += project.left;
          project.left *= logistic(odds - successShift[index][stage]);
          passed += project.left;
        }
        expect(passed / reached, `stage ${stage}`).toBeCloseTo(published, 3);
      });
    },
  );
});

describe('the pathways that projects take', () => {
  const { pathwayWeights } = constantsOf(PATHWAYS);

  it.each([
    ['basic', ORIENTATION.basic, [0.42, 0.7, 0.8, 0.95, 0.95, 1]],
    ['translational', ORIENTATION.translational, [0.25, 0.45, 0.67, 0.87, 0.95, 1]],
    ['clinical', ORIENTATION.clinical, [0.06, 0.11, 0.33, 0.55, 0.88, 1]],
  ])('have weights that add up over those of %s leads', (_, orientation, sums) => {
    sums.forEach((sum, index) => {
      expect(pathwayWeights[orientation][index]).toBeCloseTo(sum, 12);
    });
  });
});
