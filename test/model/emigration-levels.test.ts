import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../src/model/engine/policy.js';
import type { Region } from '../../src/model/place/region.js';
import { worldAtPolicyYear } from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import { lever, liveOn, policyOf, region, settingWith } from './maoming.js';

const YEARS = 12;
const REPLICATES = 8;

/** Researchers who left for outside, and imported ones among them, in some years of a region that was always so. */
function lostIn(place: Region, policy = NO_POLICY) {
  const setting = settingWith({ emigrateAbility: 0 }, {}, place);
  const lost = { perHead: 0, imports: 0 };
  let people = 0;
  for (let r = 0; r < REPLICATES; r++) {
    const world = worldAtPolicyYear(setting, replicateKey('leavers', r), 15);
    liveOn(setting, world, policy, YEARS, ({ flows, world: { activeCount } }) => {
      lost.perHead += flows.emigrants;
      lost.imports += flows.importsLost;
      people += activeCount;
    });
  }
  lost.perHead /= people;
  return lost;
}

const withGap = (payGap: number): Region => ({ ...region, workforce: { ...region.workforce, payGap } });
const withClimate = (to: (climate: number) => number): Region => ({
  ...region,
  institutions: region.institutions.map((place) => ({ ...place, climate: to(place.climate) })),
});

describe('what a region is like moves how many leave it', () => {
  it('leavers rise with its own pay gap by e to the 1.5 a unit, who is left to leave changing little', () => {
    const [none, own, twice, four] = [0, 0.35, 0.7, 1.4].map((gap) => lostIn(withGap(gap)).perHead);
    for (const [ratio, units] of [
      [own / none, 0.35],
      [twice / own, 0.35],
      [four / twice, 0.7],
    ]) {
      const implied = Math.exp(1.5 * units);
      expect(ratio).toBeGreaterThan(0.85 * implied);
      expect(ratio).toBeLessThan(1.15 * implied);
    }
  });

  it('half the climate costs more of all, and of imported talent after its contract, than a rich one', () => {
    const imports = policyOf([lever('leadingTalentImport', 9)], 30);
    const poor = lostIn(
      withClimate((climate) => climate / 2),
      imports,
    );
    const rich = lostIn(
      withClimate((climate) => (1 + climate) / 2),
      imports,
    );
    expect(poor.perHead).toBeGreaterThan(2 * rich.perHead);
    expect(poor.imports).toBeGreaterThan(1.5 * rich.imports);
  });
});
