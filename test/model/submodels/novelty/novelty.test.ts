import { describe, expect, it } from 'vitest';
import { STAGE } from '../../../../src/model/engine/codes.js';
import { applications } from '../../../../src/model/submodels/calls/applications.js';
import { evaluation } from '../../../../src/model/submodels/evaluation/evaluation.js';
import { noveltyLevers } from '../../../../src/model/submodels/novelty/levers.js';
import { translation } from '../../../../src/model/submodels/translation/translation.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import {
  type Changes,
  keyWith,
  SMALL_REGION,
  type Small,
  smallWorld,
  smallYear,
  YEAR,
} from '../small-world.js';

const size = { staff: { all: 1, hospitals: 1 }, posts: 1, doctors: 1, population: SMALL_REGION.population };

/** A year in which the new is preferred by that dose. */
function preferring(dose: number, small: Small, changes: Changes) {
  const y = smallYear(smallWorld(small), changes);
  noveltyLevers[0].act(y.controls, dose, y.p, { price: 0, size, target: '' });
  return y;
}

describe('preference for what is new', () => {
  it('takes a mark-down of 0.6 off the score of original work, half of it at half the dose, and more than all as a bonus', () => {
    /** Score of a person of originality 0.75 less that of one of 0.25, all else alike. */
    const gapAt = (dose: number) => {
      const key = { key0: 3, key1: 4, stage: STAGE.established };
      const people = [
        { ...key, originality: 0.75 },
        { ...key, originality: 0.25 },
      ];
      const p = { noveltyPenalty: 0.6, penaltyEnded: 0.9, applyChance: 1 };
      const y = preferring(dose, { people }, { p });
      applications(y);
      return y.call.scores[0] - y.call.scores[1];
    };
    expect(gapAt(0)).toBeCloseTo(-0.3, 12);
    expect(gapAt(0.5)).toBeCloseTo(-0.075, 12);
    expect(gapAt(1)).toBeCloseTo(0.15, 12);
  });

  it('raises the log-odds of originality by the answer of researchers', () => {
    const p = {
      noveltyAnswer: 0.4,
      meanOriginality: 0.25,
      riskTasteEffect: 0,
      unfundedEffect: 0,
      originalityAdjustment: 1,
    };
    const y = preferring(0.5, { people: [{}] }, { p });
    evaluation(y);
    const [found] = y.world.researchers.originality;
    expect(Math.log(found / (1 - found))).toBeCloseTo(Math.log(1 / 3) + 0.2, 10);
  });

  it('refuses imitation: of findings that are a quarter original 0.4 · 0.75 fewer become projects', () => {
    /** Leads among two ripe findings, whose chance of 0.5 is met just below it and just below seven tenths of it. */
    const leadsAt = (dose: number, originality: number) => {
      const ripe = { ripe: YEAR, institution: 0, orientation: 0, originality };
      const findings = [
        { ...ripe, ...keyWith(PURPOSE.leadChance, 0.49, 0.5, 0) },
        { ...ripe, ...keyWith(PURPOSE.leadChance, 0.34, 0.35, 0) },
      ];
      const p = { leadChance: 0.5, mostRipeChance: 1, imitationRefused: 0.4 };
      const centring = { pathwayWeights: [Float64Array.of(1)] };
      const y = preferring(dose, { findings, institutions: [{ translation: 1 }] }, { p, centring });
      translation(y);
      return y.flows.leads;
    };
    expect(leadsAt(0, 0.25)).toBe(2);
    expect(leadsAt(1, 0.25)).toBe(1);
    expect(leadsAt(1, 1)).toBe(2);
  });
});
