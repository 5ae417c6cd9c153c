import { expect, it } from 'vitest';
import { atStage } from '../../../../src/model/submodels/pipeline/at-stage.js';

it('keeps every stage and year of waiting apart, those beyond 255 years from no other stage', () => {
  expect([atStage(0), atStage(0, 1), atStage(1), atStage(1, 255), atStage(2)]).toEqual([0, 1, 256, 511, 512]);
  expect(atStage(1, 300)).toBe(511);
});
