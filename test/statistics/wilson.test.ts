import { describe, expect, it } from 'vitest';
import { wilson } from '../../src/statistics/wilson.js';

describe('the interval of a share', () => {
  it('is that of the published example: 81 of 263', () => {
    // Newcombe 1998, DOI 10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E, table I, method 3: 0.2553 to 0.3662.
    const [low, high] = wilson(81 / 263, 263);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
  });

  it('holds more than one value where all or none came true', () => {
    expect(wilson(1, 9)[0]).toBeLessThan(0.9);
    expect(wilson(1, 9)[1]).toBeCloseTo(1, 12);
    expect(wilson(0, 9)[0]).toBeCloseTo(0, 12);
    expect(wilson(0, 9)[1]).toBeGreaterThan(0.1);
  });
});
