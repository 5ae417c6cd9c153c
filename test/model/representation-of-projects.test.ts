import { describe, expect, it } from 'vitest';
import { LARGE, settingFor } from './large-region.js';
import { lever, POLICY_YEAR, policyOf } from './maoming.js';
import { type Sampled, sampled } from './sampled-runs.js';

const HORIZON = 6;
/** Ten times Maoming, with three times the projects and money to develop them. */
const PLACE = {
  ...LARGE,
  institutions: LARGE.institutions.map((one) => ({ ...one, translation: 3 * one.translation })),
  funding: { ...LARGE.funding, developmentPool: 6 * LARGE.funding.developmentPool },
};
/** A fifth as much again for development as enterprises give: enough that its effect is clear. */
const development = policyOf([lever('developmentMoney', 300, HORIZON)], 300, HORIZON, POLICY_YEAR);
const sample = (w: number, replicates: number) =>
  sampled({ place: settingFor(w, PLACE), replicates, policy: development, spinUp: 15, horizon: HORIZON });

/** Holds that a mean is within a share of another, and that four standard errors of the difference are so as well: fewer runs could not judge. */
function expectWithin(share: number, found: Sampled, whole: Sampled): void {
  const allowed = share * Math.abs(whole.mean);
  expect(4 * Math.sqrt(found.squaredError + whole.squaredError)).toBeLessThan(allowed);
  expect(Math.abs(found.mean - whole.mean), `${found.mean} for ${whole.mean}`).toBeLessThan(allowed);
}

// What so few runs can judge. That the parts are exact is held process by process in submodels/in-rows.test.ts; how far means
// agree in 200 runs stands in docs/representation.md; papers, people and grants are in representation-sampled.test.ts.
describe('projects of a region in rows', () => {
  const whole = sample(1, 16);
  const five = sample(5, 40);
  const twenty = sample(20, 60);

  it.each([
    ['leads', 0.1],
    ['projects', 0.1],
    ['failures', 0.2],
    ['unfinancedDeaths', 0.2],
    ['approvals', 0.25],
  ])('of 5 are as many as person by person: %s within a share of %d', (indicator, share) => {
    expectWithin(share, five.level(indicator), whole.level(indicator));
  });

  it.each(['failures', 'unfinancedDeaths'])(
    'of 20 are as many more or fewer by public money within two fifths, so that neither none nor twice the effect passes: %s',
    (indicator) => {
      // were a row twenty projects, only cheap stages could be paid for, and four times as many would fail by it
      expectWithin(0.4, twenty.effect(indicator), whole.effect(indicator));
    },
  );

  it('leave people moving within the region as often, within a fifth', () => {
    expectWithin(0.2, five.level('internalMoves'), whole.level('internalMoves'));
  });
});
