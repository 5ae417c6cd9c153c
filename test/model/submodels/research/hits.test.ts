import { describe, expect, it } from 'vitest';
import { medinno } from '../../../../src/model/medinno.js';
import { parameterValues } from '../../../../src/model/parameter-values.js';
import { distanceToHit, hitChance, hitThreshold } from '../../../../src/model/submodels/research/hits.js';
import { normal } from '../../../../src/random/normal.js';
import { stream } from '../../../../src/random/streams.js';
import { mean } from '../../../../src/statistics/mean.js';

const valuesWith = (overrides: Readonly<Record<string, number>>) => parameterValues(medinno, overrides);

describe('the chance of a hit', () => {
  it('lies the nearer the abler and better funded the author: 3 - 0.5 · 2 - 0.25 · 4 = 1', () => {
    expect(distanceToHit(3, 2, 4, valuesWith({ hitAbility: 0.5, hitMoney: 0.25 }))).toBe(1);
  });

  it('is the upper tail of a normal whose spread grows with originality: 1 / (0.5 + 2 · 0.25) is one standard deviation', () => {
    const p = valuesWith({ hitSpread: 0.5, hitOriginality: 2 });
    expect(hitChance(1, 0.25, p)).toBeCloseTo(0.1586553, 6);
    expect(hitChance(-1, 0.25, p)).toBeCloseTo(0.8413447, 6);
    expect(hitChance(0, 0.25, p)).toBeCloseTo(0.5, 12);
  });
});

describe('the threshold of a hit', () => {
  const p = {
    abilitySpread: 1,
    meanOriginality: 0.5,
    hitAbility: 0,
    hitMoney: 0,
    hitSpread: 0.5,
    hitOriginality: 1,
  };

  it('lies at 1.2816 standard deviations for a tenth of papers where ability does not matter', () => {
    expect(hitThreshold(valuesWith({ ...p, hitShare: 0.1 }))).toBeCloseTo(1.2816, 3);
    expect(hitThreshold(valuesWith({ ...p, hitShare: 0.9 }))).toBeCloseTo(-1.2816, 3);
  });

  it('lies at the reference money, whatever money adds', () => {
    expect(hitThreshold(valuesWith({ ...p, hitShare: 0.1, hitMoney: 0.5 }))).toBeCloseTo(1.2816, 3);
  });

  it('is higher by half the weight of ability where it matters, for the able write more: median at 0.5 · 1 / 2', () => {
    // papers come from a normal of mean s²/2 = 0.5 in ln ability; at a share of one half the threshold is its mean quality
    expect(hitThreshold(valuesWith({ ...p, hitShare: 0.5, hitAbility: 0.5 }))).toBeCloseTo(0.25, 4);
    // with a spread of ability of 2 the mean is 2² / 2 = 2
    expect(hitThreshold(valuesWith({ ...p, hitShare: 0.5, hitAbility: 0.5, abilitySpread: 2 }))).toBeCloseTo(
      1,
      3,
    );
  });

  it('widens the spread of quality by that of ability: √(1 + 0.75²) = 1.25 standard deviations', () => {
    const edge = hitThreshold(valuesWith({ ...p, hitShare: 0.1, hitAbility: 0.75 }));
    expect(edge).toBeCloseTo(0.75 / 2 + 1.25 * 1.2816, 2);
  });
});

describe('hits of papers', () => {
  it.each([
    [{}],
    [{ abilitySpread: 0.4 }],
    [{ abilitySpread: 1, meanOriginality: 0.35 }],
    [{ hitShare: 0.05 }],
  ])(
    'makes the defined share of papers hits, written by people in proportion to their ability (%j)',
    (overrides) => {
      const p = valuesWith(overrides);
      const threshold = hitThreshold(p);
      const u = stream('hits', JSON.stringify(overrides));
      const chances = Array.from({ length: 40_000 }, () => {
        const logAbility = p.abilitySpread ** 2 / 2 + p.abilitySpread * normal(u());
        return hitChance(distanceToHit(threshold, logAbility, 0, p), p.meanOriginality, p);
      });
      expect(mean(chances) / p.hitShare).toBeCloseTo(1, 1);
    },
  );

  it('lets the able, the well funded and the original write hits more often', () => {
    const p = valuesWith({});
    const threshold = hitThreshold(p);
    const chance = (logAbility: number, logMoney: number, originality: number) =>
      hitChance(distanceToHit(threshold, logAbility, logMoney, p), originality, p);
    const usual = chance(0, 0, p.meanOriginality);
    expect(chance(1, 0, p.meanOriginality)).toBeGreaterThan(usual);
    expect(chance(0, 1, p.meanOriginality)).toBeGreaterThan(usual);
    expect(chance(0, 0, 2 * p.meanOriginality)).toBeGreaterThan(usual);
  });
});
