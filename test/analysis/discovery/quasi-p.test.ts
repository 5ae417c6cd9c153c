import { expect, it } from 'vitest';
import { casesOf } from '../../../src/analysis/discovery/cases.js';
import { limitedEnds } from '../../../src/analysis/discovery/limits.js';
import { peeling } from '../../../src/analysis/discovery/peeling.js';
import { quasiP } from '../../../src/analysis/discovery/quasi-p.js';
import { sampleOf } from '../../../src/analysis/discovery/sample.js';
import { bryantLempert } from './bryant-lempert.js';

it("has the printed quasi-p-values of box 21 of Bryant and Lempert's data", () => {
  const cases = casesOf(bryantLempert());
  const sample = sampleOf(cases, cases.ofInterest.slice().fill(1));
  const box = peeling(sample, { peel: 0.1, fewest: 0.05 * 882 })[21];
  const values = limitedEnds(box.limits).map((end) => quasiP(sample, box, end));
  // Cellulosic cost, total biomass, demand elasticity, biomass backstop price, as EMA Workbench prints them.
  const printed = [0.15741333528927348, 4.716968553178765e-6, 1.1849299115762218e-16, 3.515112530263049e-11];
  values.forEach((value, n) => {
    expect(value / printed[n]).toBeCloseTo(1, 9);
  });
});

it('is the binomial probability of so many cases of interest or more', () => {
  // 1 to 10, those from 9 on of interest: with a density of 2/10, both of two cases are so with probability 0.04.
  const values = Array.from({ length: 10 }, (_, n) => n + 1);
  const cases = casesOf({
    inputs: [{ id: 'x', kind: 'number', values }],
    outcome: values.map((value) => value >= 9),
  });
  const sample = sampleOf(cases, new Uint8Array(10).fill(1));
  const box = peeling(sample, { peel: 0.1, fewest: 2 }).at(-1)!;
  expect(box).toMatchObject({ count: 2, interesting: 2 });
  expect(quasiP(sample, box, { input: 0, end: 'low' })).toBeCloseTo(0.04, 12);
});
