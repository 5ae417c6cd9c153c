import { describe, expect, it } from 'vitest';
import { ORIENTATION } from '../../../../src/model/engine/codes.js';
import { data } from '../../../../src/model/submodels/data/data.js';
import { governance } from '../../../../src/model/submodels/governance/governance.js';
import { research } from '../../../../src/model/submodels/research/research.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { keyWith, smallWorld, smallYear, YEAR } from '../small-world.js';

const p = { dataBuild: 0.25, dataDoctors: 0.01, doctorsGrowth: 0 };

describe('a year of shared data', () => {
  it('goes a quarter of the way to the hospitals connected, and takes a hundredth of doctors’ time for all', () => {
    const y = smallYear(smallWorld(), { p, controls: { dataConnected: 0.8 } });
    data(y);
    expect(y.stocks.dataShared).toBeCloseTo(0.2, 12);
    // of 100 doctors
    expect(y.flows.careTaken).toBeCloseTo(0.2, 12);
  });

  it('loses a quarter of what is shared once nothing is paid', () => {
    const y = smallYear(smallWorld({ stocks: { dataShared: 0.8 } }), { p });
    data(y);
    expect(y.stocks.dataShared).toBeCloseTo(0.6, 12);
  });

  it('lets clinical researchers find a tenth more at most, and basic ones no more', () => {
    const rates = [0, 1].map((dataShared) => {
      const people = [
        { orientation: ORIENTATION.clinical, money: 1 },
        { orientation: ORIENTATION.basic, money: 1 },
      ];
      const y = smallYear(smallWorld({ stocks: { dataShared }, people }), { p: { dataResearch: 0.1 } });
      research(y);
      return y.world.researchers.rate;
    });
    expect(rates[1]![0]! / rates[0]![0]!).toBeCloseTo(1.1, 12);
    expect(rates[1]![1]).toBe(rates[0]![1]);
  });

  it('doubles incidents where leaks do', () => {
    // of a hundred people, half an incident in the mean or one: none below 0.607 or 0.368
    const { key0: k0, key1: k1 } = keyWith(PURPOSE.incident, 0.4, 0.6, YEAR);
    const incidents = [0, 1].map((dataShared) => {
      const people = Array.from({ length: 100 }, () => ({}));
      const world = smallWorld({ key: { k0, k1 }, people, stocks: { dataShared } });
      const y = smallYear(world, { p: { incidentRate: 5, dataLeaks: 1 } });
      governance(y);
      return y.flows.incidents;
    });
    expect(incidents).toEqual([0, 1]);
  });
});
