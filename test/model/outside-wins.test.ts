import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../src/model/engine/policy.js';
import type { Region } from '../../src/model/place/region.js';
import { worldAtPolicyYear } from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import { lever, liveOn, policyOf, region, settingWith } from './maoming.js';

const YEARS = 20;
const REPLICATES = 6;
const LOCAL = region.funding.localResearch;

/** Grants won outside in twenty years under a policy, by those who lived with so much local money before. */
function winsWith(local: number, policy = NO_POLICY, parameters = {}): number {
  const place: Region = { ...region, funding: { ...region.funding, localResearch: local } };
  const setting = settingWith(parameters, {}, place);
  let wins = 0;
  for (let r = 0; r < REPLICATES; r++)
    liveOn(setting, worldAtPolicyYear(setting, replicateKey('wins', r), 20), policy, YEARS, ({ flows }) => {
      wins += flows.outsideWins.reduce((sum, count) => sum + count, 0);
    });
  return wins / REPLICATES;
}

const more = (amount: number) => policyOf([lever('competitiveGrants', amount)], amount);

/** Panels to whom neither record nor equipment says anything. */
const DEAF = { recordWeight: 0, reviewEquipment: 0 };

describe('grants won outside', () => {
  it('hardly grow with the region’s own money: panels outside know its awards by record and equipment alone', () => {
    const ratio = winsWith(LOCAL, more(LOCAL)) / winsWith(LOCAL);
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.15);
  });

  it('are not multiplied by a first call at home, and not raised by it where record and equipment say nothing', () => {
    expect(winsWith(0, more(LOCAL)) / winsWith(0)).toBeLessThan(2.2);
    expect(winsWith(0, more(LOCAL), DEAF) / winsWith(0, NO_POLICY, DEAF)).toBeLessThan(1.1);
  });
});
