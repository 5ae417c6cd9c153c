import { describe, expect, it } from 'vitest';
import { payerIndex } from '../../../../src/model/engine/ledger.js';
import { SPENDING_KINDS } from '../../../../src/model/engine/spending.js';
import { pipeline } from '../../../../src/model/submodels/pipeline/pipeline.js';
import { research } from '../../../../src/model/submodels/research/research.js';
import { rightsLevers } from '../../../../src/model/submodels/rights/levers.js';
import { translation } from '../../../../src/model/submodels/translation/translation.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { around, keyInBands } from '../keys.js';
import { SMALL_REGION, smallWorld, smallYear, YEAR } from '../small-world.js';

/** Half is the inventors’ without a policy. */
const HALF = { inventorShare: 0.5, inventorResponse: 1.5, inventorTime: 0.1 };

const leadsAt = (inventorShare: number, edge: number): number => {
  const findings = around(PURPOSE.leadChance, edge, 0).map((side) => ({ ...keyInBands(side), ripe: YEAR }));
  const y = smallYear(smallWorld({ institutions: [{ translation: 1 }], findings }), {
    centring: { pathwayWeights: [Float64Array.of(1)] },
    p: { ...HALF, utilityPatents: 0, inventionChance: 0, leadChance: 0.2, mostRipeChance: 0.9 },
    controls: { inventorShare },
  });
  translation(y);
  return y.flows.leads;
};

describe('the inventors’ share', () => {
  it.each([
    ['a fifth as without a policy', 0.5, 0.2],
    ['three tenths a third of the way from half to more than all', 0.5 + 1 / 3, 0.3],
    ['a tenth as far below it', 0.5 - 1 / 3, 0.1],
  ])('brings %s of ripe findings forward', (_, share, chance) => {
    // of two findings, whose numbers lie just below and just above that chance, one
    expect(leadsAt(share, chance)).toBe(1);
  });

  it.each([
    [0.5, 2],
    [0.75, 1],
    [1, 0],
    [0.25, 3],
  ])('of %d leaves %d million of 8 million revenue to be put back, of a usual quarter', (share, back) => {
    const state = { productRevenue: 8 };
    const y = smallYear(smallWorld({ state }), {
      region: { ...SMALL_REGION, funding: { ...SMALL_REGION.funding, developmentPool: 0 } },
      p: { ...HALF, reinvestment: 0.25 },
      controls: { inventorShare: share },
    });
    pipeline(y);
    // nothing waits for money, so that all of it is left
    expect(y.world.state.developmentLeft).toBeCloseTo(back, 12);
    const { spending, payers } = y.world.ledger;
    const own = SPENDING_KINDS.indexOf('development') * payers.length;
    expect(spending[own + payerIndex(y.world.ledger, SMALL_REGION.roles.enterprises)]).toBe(0);
  });

  it('takes a tenth of its rise from the time for research', () => {
    const effortAt = (inventorShare: number): number => {
      const world = smallWorld({ people: [{ money: 1, ability: 1 }] });
      research(smallYear(world, { p: { ...HALF, collective: 0 }, controls: { inventorShare } }));
      return world.researchers.effort[0];
    };
    expect(effortAt(0.5) - effortAt(0.9)).toBeCloseTo(0.04, 12);
  });

  it('stays between none and all, whatever is added', () => {
    const [{ act }] = rightsLevers;
    for (const [dose, share] of [
      [0.3, 0.8],
      [0.7, 1],
      [-0.7, 0],
    ]) {
      const controls = { inventorShare: 0.5 };
      act(controls, dose, undefined as never, undefined as never);
      expect(controls.inventorShare).toBeCloseTo(share, 12);
    }
  });
});
