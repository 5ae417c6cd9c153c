import { expect, it } from 'vitest';
import type { View } from '../../../../src/model/entries/view.js';
import { queueIndicators } from '../../../../src/model/submodels/careers/queue-indicators.js';
import { smallWorld, smallYear } from '../small-world.js';

it('the age at first grant is the mean of those who won theirs in the year', () => {
  const y = smallYear(smallWorld());
  y.flows.firstGrantAges = 35 + 39 + 46;
  y.flows.firstGrants = 3;
  const age = queueIndicators.find(({ id }) => id === 'ageAtFirstGrant')!;
  expect(age.observe({ y } as View<typeof y>)).toBe(40);
});
