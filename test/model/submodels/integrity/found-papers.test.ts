import { describe, expect, it } from 'vitest';
import { foundPapers } from '../../../../src/model/submodels/integrity/found-papers.js';
import { research } from '../../../../src/model/submodels/research/research.js';
import { SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

const region = { ...SMALL_REGION, population: 2_000_000 };

describe('papers found to be bought', () => {
  const trustAfter = (detected: number, usual = 0.2) => {
    const world = smallWorld({ state: { trust: 0.7 } });
    const p = { misconductDetected: usual, foundTrust: 0.05 };
    const controls = { misconductDetected: detected };
    foundPapers(smallYear(world, { region, p, controls, flows: { foundPapers: 12 } }));
    return world.state.trust;
  };

  it('strike trust by those beyond the usual, shared among the residents', () => {
    // of 12 found where six in ten are, a third would have been found anyway: 8 a 2 million residents, 4 · 0.05
    expect(trustAfter(0.6)).toBeCloseTo(0.7 * Math.exp(-0.2), 12);
    // where three in ten are found, two thirds would have been: 4 a 2 million residents
    expect(trustAfter(0.3)).toBeCloseTo(0.7 * Math.exp(-0.1), 12);
  });

  it('leave trust alone as long as no more are found than usual', () => {
    expect(trustAfter(0.2)).toBe(0.7);
    for (const fewer of [0.1, 0.15]) expect(trustAfter(fewer)).toBe(0.7);
    // nor where nothing is found at all
    expect(trustAfter(0, 0)).toBe(0.7);
  });
});

describe('checks of integrity', () => {
  /** Papers of many alike, of which 0.2 are bought and as many again split in two where counts are all. */
  const yearOf = (controls: object) => {
    const people = Array.from({ length: 60 }, (_, n) => ({
      key0: n + 1,
      key1: 7,
      money: 0.1,
      originality: 0,
    }));
    const p = {
      integrityLoss: 1,
      boughtShare: 0.2,
      splitting: 0.5,
      bonusSplitting: 0,
      checksSplitting: 0.4,
      clinicalRate: 20,
      minimumGrant: 0,
    };
    const y = smallYear(smallWorld({ people }), { p, controls: { countWeight: 1, ...controls } });
    research(y);
    return y.flows;
  };

  it('find their share of what is bought, so that the rest alone counts as papers', () => {
    const { papers, boughtPapers, foundPapers: found } = yearOf({ misconductDetected: 0.75 });
    // of 0.2 a real paper 0.05 stay and 0.15 are found: of 105 papers 5 are bought
    expect(boughtPapers / papers).toBeCloseTo(0.05 / 1.05, 12);
    expect(found / boughtPapers).toBeCloseTo(3, 12);
  });

  it('end four tenths of splitting: 1.3 papers in place of 1.5', () => {
    const none = yearOf({ misconductDetected: 1 }).papers;
    const full = yearOf({ misconductDetected: 1, integrityChecks: 1 }).papers;
    // some 1,500 papers by the same random numbers
    expect(full / none).toBeGreaterThan(0.84);
    expect(full / none).toBeLessThan(0.9);
  });
});
