import { describe, expect, it } from 'vitest';
import { runBlock } from '../../src/ensemble/run-block.js';
import { medinno } from '../../src/model/medinno.js';
import { explain } from '../../src/results/explanation.js';
import { seriesRows } from '../../src/results/series-rows.js';
import { scenario } from '../ensemble/maoming-scenarios.js';
import { lever, POLICY_YEAR, policyOf } from '../model/maoming.js';

const BLOCK = { draw: 0, replicate: 1 };
const policy = policyOf([lever('postdocs', 20), lever('platforms', 1)], 60);
const inRows = scenario('rows', { policy, horizon: 2, representation: 4 });
const person = scenario('rows', { policy, horizon: 2 });
const papers = medinno.indicators.find(({ id }) => id === 'papers')!;
const explained = (of: typeof inRows) =>
  explain(of, BLOCK, { indicator: papers, year: POLICY_YEAR + 1 }, medinno);

describe('what made a number, where a row stands for several people', () => {
  it('is of the value that the run gives', () => {
    const rows = seriesRows(inRows, BLOCK, runBlock([inRows], BLOCK).observations[0], medinno);
    const row = rows.find(
      ({ year, indicator, part }) => year === POLICY_YEAR + 1 && indicator === 'papers' && part === '',
    );
    expect(explained(inRows).value).toBe(row?.value);
  });

  it('is in doses, money and controls of the whole region', () => {
    const [rows, whole] = [explained(inRows), explained(person)];
    const sums = ({ levers, programme }: typeof rows) => [
      ...levers.flatMap(({ dose, asked, paid }) => [dose, asked, paid]),
      programme?.amount ?? 0,
      programme?.paid ?? 0,
    ];
    sums(rows).forEach((sum, n) => {
      expect(sum).toBeCloseTo(sums(whole)[n], 9);
    });
    const controls = ({ controls: all }: typeof rows) =>
      all.filter(
        ({ control }) => control === 'postdocPlaces' || control === 'platforms' || control === 'callMoney',
      );
    expect(controls(whole).map(({ value }) => value)[1]).toBeGreaterThan(0);
    controls(rows).forEach(({ value }, n) => {
      expect(value).toBeCloseTo(controls(whole)[n].value, 9);
    });
  });
});
