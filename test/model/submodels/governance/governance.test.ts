import { describe, expect, it } from 'vitest';
import { governance } from '../../../../src/model/submodels/governance/governance.js';
import { childKey } from '../../../../src/random/child-key.js';
import { CHANNEL, type Key } from '../../../../src/random/keys.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import {
  type Changes,
  keyWith,
  randomOf,
  SMALL_REGION,
  smallWorld,
  smallYear,
  YEAR,
} from '../small-world.js';

/** A hundred people at ten incidents a thousand and year, one in the mean: none below exp(-1) = 0.368, one from there to 0.736, then two. */
const PEOPLE = Array.from({ length: 100 }, () => ({}));
const p = {
  incidentRate: 10,
  severityTail: 2,
  trustNormal: 0.7,
  trustRecovery: 0.25,
  trustLoss: 0,
  scandalChance: 0,
  scandalLoss: 0.2,
};

/** The year of a hundred people whose region draws a number between `low` and `high` for incidents. */
function yearWith(low: number, high: number, trust: number, changes: Changes = {}) {
  const { key0: k0, key1: k1 } = keyWith(PURPOSE.incident, low, high, changes.year ?? YEAR);
  return smallYear(smallWorld({ key: { k0, k1 }, people: PEOPLE, state: { trust } }), { p, ...changes });
}

describe('a year of governance', () => {
  it.each([
    [0.35, 0.367, 0],
    [0.368, 0.38, 1],
    [0.72, 0.735, 1],
    [0.736, 0.75, 2],
  ])(
    'draws Poisson incidents, ten a year for every thousand people at that rate: %d to %d gives %d',
    (low, high, incidents) => {
      const y = yearWith(low, high, 0.7);
      governance(y);
      expect(y.flows.incidents).toBe(incidents);
      expect(y.world.state.incidentSeverity > 0).toBe(incidents > 0);
    },
  );

  it('draws anew every year', () => {
    const y = yearWith(0.8, 0.9, 0.7, { year: YEAR + 1 });
    governance(y);
    expect(y.flows.incidents).toBe(2);
  });

  it('lets trust recover by a quarter of its distance from the normal, from either side', () => {
    const low = yearWith(0.1, 0.2, 0.3);
    governance(low);
    expect(low.world.state.trust).toBeCloseTo(0.3 + 0.25 * (0.7 - 0.3), 12);
    const high = yearWith(0.1, 0.2, 0.9);
    governance(high);
    expect(high.world.state.trust).toBeCloseTo(0.9 - 0.25 * (0.9 - 0.7), 12);
  });

  /** Severity of the nth incident of a year: of mean 1, and x or more with a chance of 1 / (2x)². */
  const severityOf = ({ k0, k1 }: Key, n: number): number => {
    const own = childKey({ k0, k1 }, CHANNEL.incident, YEAR, n);
    return 0.5 / Math.sqrt(1 - randomOf(own, PURPOSE.incidentSeverity));
  };

  it('weighs each incident by its own severity, with a heavy tail', () => {
    const y = yearWith(0.74, 0.9, 0.7);
    governance(y);
    const { key } = y.world;
    expect(y.world.state.incidentSeverity).toBeCloseTo(severityOf(key, 0) + severityOf(key, 1), 12);
    expect(severityOf(key, 0)).not.toBe(severityOf(key, 1));
  });

  it.each([
    ['a million residents lose 0.3 a unit of severity', 1_000_000, 0.3],
    ['six million a sixth of that', 6_000_000, 0.05],
  ])('takes trust from residents in proportion: %s', (_, population, loss) => {
    const region = { ...SMALL_REGION, population };
    const y = yearWith(0.74, 0.9, 0.7, { p: { ...p, trustLoss: 0.3 }, region });
    governance(y);
    const { trust, incidentSeverity } = y.world.state;
    expect(trust).toBeCloseTo(0.7 * Math.exp(-loss * incidentSeverity), 12);
  });

  it('takes all trust at most, however grave the incidents', () => {
    const y = yearWith(0.74, 0.9, 0.7, { p: { ...p, trustLoss: 10, trustRecovery: 0 } });
    governance(y);
    expect(y.world.state.trust).toBeGreaterThanOrEqual(0);
    expect(y.world.state.trust).toBeLessThan(1e-9);
  });

  it('loses a fifth of trust to a scandal of the nation, with its chance, without its own incidents', () => {
    const none = { ...p, incidentRate: 0, scandalChance: 0.1 };
    const trustAt = (low: number, high: number) => {
      const { key0: k0, key1: k1 } = keyWith(PURPOSE.nationalScandal, low, high);
      const y = smallYear(smallWorld({ key: { k0, k1 }, people: PEOPLE, state: { trust: 0.7 } }), {
        p: none,
      });
      governance(y);
      return y.world.state.trust;
    };
    expect(trustAt(0.09, 0.1)).toBeCloseTo(0.56, 12);
    expect(trustAt(0.1, 0.11)).toBeCloseTo(0.7, 12);
  });
});
