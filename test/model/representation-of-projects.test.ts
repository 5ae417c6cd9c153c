import { describe, expect, it } from 'vitest';
import { LARGE, settingFor } from './large-region.js';
import { lever, POLICY_YEAR, policyOf } from './maoming.js';
import { expectSame, sampled } from './sampled-runs.js';

const HORIZON = 6;
/** Ten times Maoming, with three times the projects and money to develop them. */
const PLACE = {
  ...LARGE,
  institutions: LARGE.institutions.map((one) => ({ ...one, translation: 3 * one.translation })),
  funding: { ...LARGE.funding, developmentPool: 6 * LARGE.funding.developmentPool },
};
const development = policyOf([lever('developmentMoney', 30, HORIZON)], 30, HORIZON, POLICY_YEAR);
const sample = (w: number, replicates: number) =>
  sampled({ place: settingFor(w, PLACE), replicates, policy: development, spinUp: 15, horizon: HORIZON });

describe('projects, posts and grants of a region in rows of 5', () => {
  const whole = sample(1, 4);
  const rows = sample(5, 12);

  // Shares that the page docs/representation.md has as bounds; four standard errors are some 2 % of papers and people.
  it.each([
    ['papers', 0.03],
    ['awardees', 0.03],
    ['patents', 0.03],
    ['leads', 0.03],
    ['projects', 0.03],
    ['failures', 0.03],
    ['unfinancedDeaths', 0.03],
    ['conversions', 0.05],
    ['internalMoves', 0.05],
    ['graduatesPosted', 0.03],
    ['approvals', 0.07],
  ])('are as many as person by person: %s', (indicator, bound) => {
    expect(whole.level(indicator).mean).toBeGreaterThan(0);
    expectSame(indicator, rows.level(indicator), whole.level(indicator), bound);
  });

  it('are in rows of 20, too, as many more by public money, which twenty projects at once would misuse', () => {
    // when a row was twenty projects, four times as many failed by it: only cheap stages could be paid for
    const large = sample(20, 30);
    for (const indicator of ['failures', 'unfinancedDeaths'])
      expectSame(indicator, large.effect(indicator), whole.effect(indicator), 0.1);
  });
});
