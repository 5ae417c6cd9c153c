import { describe, expect, it } from 'vitest';
import { spendingByPayer } from '../../../../src/model/engine/spending.js';
import { engineers } from '../../../../src/model/submodels/engineers/engineers.js';
import { institutions } from '../../../../src/model/submodels/institutions/institutions.js';
import { PATHWAYS } from '../../../../src/model/submodels/pipeline/pathways.js';
import { SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

const ENTERPRISES = SMALL_REGION.payers.findIndex(({ id }) => id === 'enterprises');
const pathwayOf = (id: string): number => PATHWAYS.findIndex((one) => one.id === id);

/** A year in which one device, one drug and one traditional medicine are developed. */
function yearOf(engineersTrained: number, there = 0) {
  const projects = ['device', 'smallMolecule', 'traditional'].map((id) => ({ pathway: pathwayOf(id) }));
  const world = smallWorld({ projects, stocks: { engineers: there } });
  const y = smallYear(world, {
    p: { engineersLost: 0.25, engineersNeeded: 5 },
    controls: { engineersTrained },
  });
  engineers(y);
  return y;
}

describe('engineers', () => {
  it('are none, and cost nothing, where none was ever trained', () => {
    const { stocks, world } = yearOf(0);
    expect([stocks.engineers, stocks.engineered, spendingByPayer(world.ledger, ENTERPRISES)]).toEqual([
      0, 0, 0,
    ]);
  });

  it('build up by those trained, and a quarter leaves each year', () => {
    expect(yearOf(10).stocks.engineers).toBe(10);
    expect(yearOf(10, 20).stocks.engineers).toBe(25);
    expect(yearOf(0, 20).stocks.engineers).toBe(15);
  });

  it('meet 1 - 1/e of the need of a device and a traditional medicine, five each, when there are ten', () => {
    expect(yearOf(10).stocks.engineered).toBeCloseTo(1 - Math.exp(-1), 12);
  });

  it('are trained half by enterprises, at 0.03 million a head', () => {
    expect(spendingByPayer(yearOf(10).world.ledger, ENTERPRISES)).toBeCloseTo(0.3, 12);
  });

  it('keep equipment in better order: half of the need met, a fifth better in the end, a tenth of that in a year', () => {
    const world = smallWorld({
      institutions: [{ equipment: 1, baseEquipment: 1, basePosts: 1 }],
      stocks: { engineered: 0.5 },
    });
    const p = { engineersEquipment: 0.4, equipmentDecay: 0.1, equipmentMoney: 0 };
    institutions(smallYear(world, { p }));
    expect(world.institutions.equipment[0]).toBeCloseTo(1 + 0.1 * 0.2, 12);
  });
});
