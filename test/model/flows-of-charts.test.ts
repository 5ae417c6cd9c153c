import { beforeAll, describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../src/charts/pipeline-flow.js';
import { FLOWS } from '../../src/charts/talent-flows.js';
import { NO_POLICY } from '../../src/model/engine/policy.js';
import { type Observations, runPolicy } from '../../src/model/simulation.js';
import { setting, worldOf } from './maoming.js';

const YEARS = 6;

describe('flows that charts stack', () => {
  let observations: Observations;
  beforeAll(() => {
    observations = runPolicy(setting, worldOf(1), NO_POLICY, YEARS);
  });

  const observed = (id: string, year: number, part = ''): number => {
    const column = setting.series.findIndex((series) => series.indicator.id === id && series.part === part);
    expect(column, `${id} ${part}`).toBeGreaterThanOrEqual(0);
    return observations[year * setting.series.length + column];
  };

  it('in and out by channel make the change of people in post, nobody left out or counted twice', () => {
    for (let year = 1; year < YEARS; year++) {
      const net = FLOWS.reduce((sum, { id, sign }) => sum + sign * observed(id, year), 0);
      expect(net).toBe(observed('researchers', year) - observed('researchers', year - 1));
    }
  });

  it('projects by stage add up to all, and where they end to those that ran and entered', () => {
    for (let year = 1; year < YEARS; year++) {
      const stages = OUTCOMES.filter(({ indicator }) => indicator === 'projects');
      const running = stages.reduce((sum, { part }) => sum + observed('projects', year, part), 0);
      expect(running).toBe(observed('projects', year));
      const ends = OUTCOMES.reduce((sum, { indicator, part }) => sum + observed(indicator, year, part), 0);
      expect(ends).toBe(observed('projects', year - 1) + observed('leads', year));
    }
  });

  it('money is shared unequally, the poorest half having less than half', () => {
    for (let year = 0; year < YEARS; year++) {
      expect(observed('fundingGini', year)).toBeGreaterThan(0.05);
      expect(observed('fundingGini', year)).toBeLessThan(0.95);
      expect(observed('fundingGini', year, 'poorest=0.5')).toBeLessThan(0.5);
    }
  });
});
