import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import init, { AutoETS } from '@bsull/augurs/ets';
import { beforeAll, describe, expect, it } from 'vitest';
import { exponentialSmoothingForecast } from '../../../src/forecast/baselines/exponential-smoothing.js';
import { SAUDI_OIL } from '../published-series.js';
import { forecastOf } from './forecast-of.js';

/** A series without trend or memory. */
const FLAT = [12, 15, 11, 18, 13, 16, 12, 17, 14, 13, 15, 12, 16, 14, 15];

/**
 * The package augurs chooses among forms of exponential smoothing. A level without trend is what it chooses for these series, so
 * that it must forecast what we do. It cannot be asked for a damped trend, which it chooses for none of our series.
 */
describe('simple exponential smoothing has the second opinion of augurs', () => {
  beforeAll(async () => {
    const folder = dirname(createRequire(import.meta.url).resolve('@bsull/augurs/ets'));
    await init({ module_or_path: readFileSync(join(folder, 'ets_bg.wasm')) });
  });

  it.each([
    // Its search ends near the lowest error; its weight is at least 0.0001, where ours of the second series is 0.
    ['oil', SAUDI_OIL, 0.002],
    ['a flat series', FLAT, 0.01],
  ])('for %s', (_, series, within) => {
    const model = new AutoETS(1, 'ZZN');
    model.fit([...series]);
    const { point, intervals } = model.predict(3, 0.9);
    const { steps } = forecastOf(exponentialSmoothingForecast({ series, horizon: 3 }));
    // It counts four fitted numbers where we count weight and start.
    const wider = Math.sqrt((series.length - 2) / (series.length - 4));
    for (const [i, { mean, p05, p95 }] of steps.entries()) {
      expect(Math.abs(point[i] - mean)).toBeLessThan(within);
      const [width, theirs] = [p95 - p05, intervals!.upper[i] - intervals!.lower[i]];
      expect(Math.abs(theirs / (wider * width) - 1)).toBeLessThan(1e-3);
    }
    model.free();
  });
});
