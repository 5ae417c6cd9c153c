import { describe, expect, it } from 'vitest';
import { sum } from '../../../../src/maths/sum.js';
import { health } from '../../../../src/model/submodels/health/health.js';
import {
  type ProgrammesYear,
  programmeReduction,
  runProgrammes,
} from '../../../../src/model/submodels/health/programmes.js';
import { smallWorld, smallYear } from '../small-world.js';

/** By itself the region closes a tenth of the gap a year, which is 0.02 / 0.1 = 0.2 of log burden. */
const p = {
  adoptionSpeed: 0.1,
  adoptionTrust: 0,
  outsideSupply: 0.02,
  fastestAdoption: 0.9,
  processToOutcome: 0.3,
  programmeKept: 0.6,
};

/** Points of the gap that programmes close in each of some years; the share closed, kept and held, at the end of each. */
function closedBy(points: readonly number[], changed: Partial<typeof p> = {}): [number, number][] {
  const world = smallWorld({ references: { fixed: true, trust: 0.6 }, state: { trust: 0.6 } });
  return points.map((adoptionPoints) => {
    const y = smallYear(world, { p: { ...p, ...changed }, controls: { adoptionPoints } });
    runProgrammes(y as unknown as ProgrammesYear);
    return [y.stocks.processKept, y.stocks.processHeld];
  });
}

function expectClosed(found: readonly (readonly number[])[], expected: readonly (readonly number[])[]): void {
  found.forEach((pair, year) => {
    pair.forEach((value, n) => {
      expect(value, `year ${year}`).toBeCloseTo(expected[year][n], 12);
    });
  });
}

describe('programmes of adoption', () => {
  it('close points of the gap that is left, while the region catches up with what they gained', () => {
    expectClosed(closedBy([10, 10]), [
      [0.06, 0.04],
      // nine tenths of it, and 10 points of the 0.9 that are left
      [0.054 + 0.6 * 0.09, 0.036 + 0.4 * 0.09],
    ]);
  });

  it('close more where doctors are sent to county hospitals, a quarter of the gap of those whom they reach', () => {
    const world = smallWorld({ references: { fixed: true, trust: 0.6 }, state: { trust: 0.6 } });
    const y = smallYear(world, {
      p: { ...p, allianceCloses: 0.25 },
      controls: { adoptionPoints: 10 },
      flows: { allianceReach: 0.4 },
    });
    runProgrammes(y as unknown as ProgrammesYear);
    // 0.1 and 0.25 · 0.4
    expect(y.stocks.processKept + y.stocks.processHeld).toBeCloseTo(0.2, 12);
    expect(y.stocks.programmeRunning).toBeCloseTo(0.2, 12);
  });

  it('keep a part of it when they stop, and hold the rest as far as they go on', () => {
    expectClosed(closedBy([10, 0, 0]), [
      [0.06, 0.04],
      [0.054, 0],
      [0.0486, 0],
    ]);
    const [, halved] = closedBy([10, 5]);
    expect(halved[1]).toBeCloseTo(0.9 * 0.04 * 0.5 + 0.4 * 0.05 * 0.9, 12);
  });

  it('close no more than hospitals can, and never more than the gap', () => {
    const closed = closedBy(Array.from({ length: 30 }, () => 500));
    expect(closed[0][0] + closed[0][1]).toBeCloseTo(0.8, 12);
    for (const [kept, held] of closed) expect(kept + held).toBeLessThan(1);
  });

  it('avert the outcome of what they closed', () => {
    const stocks = { processKept: 0.06, processHeld: 0.04 } as ProgrammesYear['stocks'];
    const averted = (processToOutcome: number) =>
      programmeReduction({ p: { ...p, processToOutcome } as never, stocks });
    expect(averted(0.3)).toBeCloseTo(0.3 * 0.1 * 0.2, 12);
    expect(averted(0)).toBe(0);
  });

  it('avert it beside what the region adopts by itself, which they leave alone', () => {
    const averted = (adoptionPoints: number) => {
      const references = { fixed: true, trust: 0.6, climate: 0.5, practice: 0.5, clinicalFindings: 1 };
      const world = smallWorld({ references, state: { trust: 0.6, practice: 0.5 } });
      const levels = { climate: 0.5, clinicalFindings: 1, hospitalStaff: 0, residents: 0 };
      const still = { practiceAdjustment: 0, amenableCeiling: 1, ownPatientCausal: 0 };
      const y = smallYear(world, { p: { ...p, ...still }, controls: { adoptionPoints }, levels });
      health(y);
      return { dalys: sum(y.flows.averted), ahead: world.areas.ahead[0], burden: sum(y.flows.burden) };
    };
    const [without, with5] = [averted(0), averted(5)];
    expect(with5.ahead).toBe(without.ahead);
    const path = without.burden + without.dalys;
    expect(with5.dalys - without.dalys).toBeCloseTo(path * (1 - Math.exp(-0.05 * 0.2 * 0.3)), 6);
  });
});
