import { expect, it } from 'vitest';
import { health } from '../../../../src/model/submodels/health/health.js';
import { smallWorld, smallYear } from '../small-world.js';

it('care that is lost elsewhere is that of those won from there, and of clinicians who were hired away', () => {
  const y = smallYear(smallWorld({ stocks: { poached: 10 } }), {
    p: { clinicalLoad: 0.6, careWorth: 2, bonus: 0, opportunityCostPosition: 0.5 },
    flows: { careDrawn: 4 },
  });
  health(y);
  // 0.6 · 10 + 4 years at twice a pay of 0.2 million, at 50,000 CNY a DALY
  expect(y.flows.poachedCare).toBeCloseTo(10 * 2 * 4, 9);
});
