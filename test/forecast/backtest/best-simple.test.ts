import { describe, expect, it } from 'vitest';
import { bestSimple, simpleCompared } from '../../../src/forecast/backtest/best-simple.js';
import type { ForecastScore } from '../../../src/forecast/backtest/forecast-score.js';

/** Scores of a method at origins 1, 2, …; none where it has no forecast. */
const scoresOf = (method: string, scores: readonly (number | null)[]): ForecastScore[] =>
  scores.flatMap((crps, n) =>
    crps === null ? [] : [{ method, origin: n + 1, year: n + 2, crps, crpsLog: null } as ForecastScore],
  );

describe('the best simple method', () => {
  it('has the least mean score where all have all forecasts', () => {
    const scores = [
      ...scoresOf('drift', [1, 5, 3]),
      ...scoresOf('mean', [2, 2, 2]),
      ...scoresOf('model', [0, 0, 0]),
      ...scoresOf('combination', [0, 0, 0]),
    ];
    expect(bestSimple(scores)).toBe('mean');
    expect(bestSimple(scoresOf('model', [1]))).toBeNull();
  });

  it('may be one that lacks an early forecast, where it is better in those that it has', () => {
    const scores = [...scoresOf('drift', [1, 4, 4, 4]), ...scoresOf('theta', [null, 2, 2, 2])];
    expect(bestSimple(scores)).toBe('theta');
  });

  it('is not one that only lacks the years that were hard', () => {
    // Over its own years it has less than drift over all, and more than drift over the same.
    const scores = [...scoresOf('drift', [20, 4, 4, 4]), ...scoresOf('theta', [null, 5, 5, 5])];
    expect(bestSimple(scores)).toBe('drift');
  });

  it('is looked for among those with half of the forecasts or more', () => {
    const scores = [
      ...scoresOf('drift', [4, 4, 4, 4]),
      ...scoresOf('theta', [null, null, 3, 3]),
      ...scoresOf('dampedTrend', [null, null, null, 0.1]),
    ];
    expect(simpleCompared(scores)).toEqual(['drift', 'theta']);
    expect(bestSimple(scores)).toBe('theta');
  });

  it('is the one without any error where there is one', () => {
    const scores = [
      ...scoresOf('drift', [1, 1]),
      ...scoresOf('lastValue', [0, 0]),
      ...scoresOf('mean', [2, 0]),
    ];
    expect(bestSimple(scores)).toBe('lastValue');
  });

  it('is not one that was bad but for a year that it hit by accident', () => {
    const scores = [
      ...scoresOf('lastValue', [1, 1, 1, 1, null, null]),
      ...scoresOf('drift', [1, 1, 1, 1, 1, 1]),
      ...scoresOf('theta', [null, null, null, 0, 90, 90]),
    ];
    expect(bestSimple(scores)).toBe('drift');
  });
});
