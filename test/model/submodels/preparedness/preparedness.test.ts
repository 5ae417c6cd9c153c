import { describe, expect, it } from 'vitest';
import { health } from '../../../../src/model/submodels/health/health.js';
import { preparedness } from '../../../../src/model/submodels/preparedness/preparedness.js';
import { research } from '../../../../src/model/submodels/research/research.js';
import { smallWorld, smallYear } from '../small-world.js';

const p = {
  readinessScale: 4,
  readinessBuild: 0.25,
  readinessGain: 0.2,
  readinessRelief: 0.5,
  readinessDoctors: 0.01,
  doctorsGrowth: 0,
};

function yearOf(readiness: number, preparednessMoney = 0, epidemic = 0, more = {}) {
  const world = smallWorld({
    stocks: { readiness },
    state: { epidemic, trust: 0.7 },
    references: { trust: 0.7, climate: 1 },
    people: [{ motivation: 1 }],
  });
  return smallYear(world, { p: { ...p, ...more }, controls: { preparednessMoney } });
}

describe('a year of preparedness', () => {
  it('goes a quarter of the way to 63 % of full readiness for 4 CNY a resident', () => {
    const y = yearOf(0, 0.4);
    preparedness(y);
    expect(y.stocks.readiness).toBeCloseTo((1 - Math.exp(-1)) / 4, 12);
  });

  it('loses a quarter of it once nothing is paid', () => {
    const y = yearOf(0.8);
    preparedness(y);
    expect(y.stocks.readiness).toBeCloseTo(0.6, 12);
  });

  it('takes a hundredth of doctors’ time at full readiness, epidemic or not: 0.75 of 100 doctors at three quarters', () => {
    const y = yearOf(1);
    preparedness(y);
    expect(y.flows.careTaken).toBeCloseTo(0.75, 12);
  });

  it('averts a fifth of an epidemic at full readiness, beside the tenth averted anyhow', () => {
    const epidemics = { preparedness: 0.1, trustNormal: 0.7, epidemicBurden: 100, commitmentCrisisCost: 0 };
    const [unready, ready] = [0, 1].map((readiness) => {
      const y = yearOf(readiness, 0, 1, epidemics);
      y.levels = { ...y.levels, climate: 1 };
      health(y);
      return y.flows.epidemicDalys;
    });
    expect(unready).toBeCloseTo(90, 9);
    expect(ready).toBeCloseTo(70, 9);
  });

  it('leaves half of the time for research that an epidemic takes', () => {
    const [unready, ready, calm] = [
      [0, 1],
      [1, 1],
      [1, 0],
    ].map(([readiness, epidemic]) => {
      const y = yearOf(readiness!, 0, epidemic, { epidemicDiversion: 0.1, collective: 0 });
      research(y);
      return y.world.researchers.effort[0]!;
    });
    expect(calm! - unready!).toBeCloseTo(0.1, 12);
    expect(calm! - ready!).toBeCloseTo(0.05, 12);
  });
});
