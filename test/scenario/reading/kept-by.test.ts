import { expect, it } from 'vitest';
import { keptBy } from '../../../src/scenario/reading/kept-by.js';

it('what is made of an object is made once for it, also where it is nothing', () => {
  const made: object[] = [];
  const of = keptBy((key: object) => {
    made.push(key);
    return undefined;
  });
  const [one, other] = [{}, {}];
  for (const key of [one, other, one, other]) expect(of(key)).toBeUndefined();
  expect(made).toEqual([one, other]);
});
