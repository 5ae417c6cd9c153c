import { describe, expect, it } from 'vitest';
import { evppi } from '../../../src/analysis/information/evppi.js';
import { evsi } from '../../../src/analysis/information/evsi.js';
import {
  decisionOfVoi,
  EVSI_OF_TEN,
  independentDraws,
  latticeDraws,
  normalDraws,
} from './normal-decision.js';

describe('the value of a study', () => {
  it('is the exact one of ten observations of a normal input within 1 %, from 10,946 evenly spread draws', () => {
    const { p1, p2 } = latticeDraws();
    const study = { of: 'p1', deviation: 1, sizes: [10] };
    const { bySize } = evsi({ ...decisionOfVoi(p1, p2), study });
    expect(Math.abs(bySize[0].value / EVSI_OF_TEN - 1)).toBeLessThan(0.01);
    expect(bySize[0].low).toBeLessThan(EVSI_OF_TEN);
    expect(bySize[0].high).toBeGreaterThan(EVSI_OF_TEN);
  });

  it('is exact to a thousandth where net benefit depends on nothing else', () => {
    // Then the regression makes no error, and only the classes of results and draws do.
    const p1 = normalDraws(5000, 1, 1, 'p');
    const asked = { inputs: { p1 }, netBenefit: [new Float64Array(5000), p1] };
    const { bySize } = evsi({ ...asked, study: { of: 'p1', deviation: 1, sizes: [10] } });
    expect(Math.abs(bySize[0].value / EVSI_OF_TEN - 1)).toBeLessThan(0.001);
    expect(bySize[0].varianceExplained).toBeCloseTo(10 / 11, 2);
  });

  it('is about that of the regression on a simulated result', () => {
    const n = 20_000;
    const p1 = normalDraws(n, 1, 1, 'p');
    const netBenefit = [new Float64Array(n), p1];
    const error = normalDraws(n, 0, Math.sqrt(1 / 10), 'e');
    const result = p1.map((value, d) => value + error[d]);
    const simulated = evppi({ inputs: { result }, netBenefit, of: 'result', permutations: 19 }).value;
    const study = { of: 'p1', deviation: 1, sizes: [10] };
    const found = evsi({ inputs: { p1 }, netBenefit, study, permutations: 19 }).bySize[0].value;
    expect(Math.abs(found / simulated - 1)).toBeLessThan(0.05);
  });

  it('grows with the size from nothing to the value of knowing, in the order asked for', () => {
    const sizes = [1000, 1, 10, 1_000_000, 10, 100];
    const decision = decisionOfVoi(independentDraws(300, 1, 1, 'p'), independentDraws(300, 0, 2, 'q'));
    const { evppi: known, bySize } = evsi({ ...decision, study: { of: 'p1', deviation: 20, sizes } });
    expect(bySize.map(({ size }) => size)).toEqual(sizes);
    const rising = [...bySize].sort((a, b) => a.size - b.size);
    for (let k = 1; k < rising.length; k++) {
      expect(rising[k].value).toBeGreaterThanOrEqual(rising[k - 1].value);
      expect(rising[k].varianceExplained).toBeGreaterThanOrEqual(rising[k - 1].varianceExplained);
    }
    expect(rising[0].value).toBeGreaterThanOrEqual(0);
    expect(rising[0].value).toBeLessThan(0.05 * known.value);
    expect(rising.at(-1)!.value).toBeLessThanOrEqual(known.value);
    expect(rising.at(-1)!.value).toBeGreaterThan(0.98 * known.value);
    for (const { value, low, high } of bySize) expect(low <= value && value <= high).toBe(true);
  });

  it('takes the belief before the study from the draws, whatever its distribution', () => {
    // Either 0 or 2, as likely; doing it gains that less 1. A result above 1 speaks for 2: right with probability Phi(1 / s).
    const n = 1000;
    const p = Float64Array.from({ length: n }, (_, d) => 2 * (d % 2));
    const netBenefit = [new Float64Array(n), p.map((value) => value - 1)];
    const { bySize } = evsi({ inputs: { p }, netBenefit, study: { of: 'p', deviation: 1, sizes: [1] } });
    // Phi(1) = 0.841345 of the gains, less as often of the losses: (0.841345 - 0.158655) / 2.
    expect(bySize[0].value).toBeCloseTo(0.341345, 2);
  });

  it.each([
    ['of a structure', { of: 's', deviation: 1, sizes: [1] }],
    ['without error', { of: 'p', deviation: 0, sizes: [1] }],
    ['of no size', { of: 'p', deviation: 1, sizes: [] }],
    ['of half a size', { of: 'p', deviation: 1, sizes: [0.5] }],
  ])('%s is refused', (_, study) => {
    const inputs = { p: [1, 2, 3], s: ['a', 'b', 'a'] };
    expect(() =>
      evsi({
        inputs,
        netBenefit: [
          [0, 0, 0],
          [1, -1, 2],
        ],
        study,
      }),
    ).toThrow(RangeError);
  });
});
