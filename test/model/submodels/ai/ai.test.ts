import { describe, expect, it } from 'vitest';
import { ai } from '../../../../src/model/submodels/ai/ai.js';
import { governance } from '../../../../src/model/submodels/governance/governance.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { keyWith, smallWorld, smallYear, YEAR } from '../small-world.js';

const p = { aiBuild: 0.5, aiTime: 0.02, aiWithoutData: 0.4, doctorsGrowth: 0 };

describe('a year of artificial intelligence in care', () => {
  it.each([
    [0, 0.4],
    [0.5, 0.7],
    [1, 1],
  ])('frees doctors’ time, with %d of data shared by a factor of %d', (dataShared, fitting) => {
    const y = smallYear(smallWorld({ stocks: { dataShared } }), { p, controls: { aiDoctors: 1 } });
    ai(y);
    expect(y.stocks.aiAtWork).toBe(0.5);
    // two hundredths of 100 doctors, half of whom have the tools
    expect(y.flows.careTaken).toBeCloseTo(-fitting, 12);
  });

  it('loses half of the tools at work once nothing is paid', () => {
    const y = smallYear(smallWorld({ stocks: { aiAtWork: 0.6 } }), { p });
    ai(y);
    expect(y.stocks.aiAtWork).toBeCloseTo(0.3, 12);
  });

  it('doubles incidents where wrong alarms do', () => {
    // of a hundred people, half an incident in the mean or one: none below 0.607 or 0.368
    const { key0: k0, key1: k1 } = keyWith(PURPOSE.incident, 0.4, 0.6, YEAR);
    const incidents = [0, 1].map((aiAtWork) => {
      const people = Array.from({ length: 100 }, () => ({}));
      const world = smallWorld({ key: { k0, k1 }, people, stocks: { aiAtWork } });
      const y = smallYear(world, { p: { incidentRate: 5, aiAlarms: 1 } });
      governance(y);
      return y.flows.incidents;
    });
    expect(incidents).toEqual([0, 1]);
  });
});
