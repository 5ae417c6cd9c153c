import { expect, it } from 'vitest';
import { atStage } from '../../../../src/model/submodels/pipeline/at-stage.js';

it('has another number for every stage and year of waiting, and for those beyond 255 years none of another stage', () => {
  expect([atStage(0), atStage(0, 1), atStage(1), atStage(1, 255), atStage(2)]).toEqual([0, 1, 256, 511, 512]);
  expect(atStage(1, 300)).toBe(511);
});
