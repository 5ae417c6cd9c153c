import { describe, expect, it } from 'vitest';
import { drawOf } from '../../src/draws/draw.js';
import { runBlock } from '../../src/ensemble/run-block.js';
import { scenarioModel } from '../../src/ensemble/scenario-series.js';
import { constant } from '../../src/model/engine/program.js';
import { inCurrency, originalOf } from '../../src/model/in-currency.js';
import { medinno } from '../../src/model/medinno.js';
import { extend } from '../../src/model/model.js';
import { seriesRows } from '../../src/results/series-rows.js';
import { parseRegion } from '../../src/scenario/region/region-file.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { scenario as maoming } from '../ensemble/maoming-scenarios.js';
import { DOLLAR_TEXT } from '../scenario/in-dollars.js';
import { contentOf, MAOMING_PATH, MAOMING_TEXT } from '../scenario/workbook-files.js';

const DOLLAR = { code: 'USD', perUsd: 1 };
const content = contentOf(parseRegion(DOLLAR_TEXT, 'dollars.json'));
const { region, figures } = contentOf(parseRegion(MAOMING_TEXT, MAOMING_PATH));
const inYuan = { ...maoming('baseline'), region, figures, horizon: 6 };
const inDollars = { ...inYuan, region: content.region, figures: content.figures };
const dollars = inCurrency(medinno, DOLLAR);

describe('the model in the currency of a region', () => {
  it('is itself where that is CNY, whatever the rate, and is made once for another', () => {
    expect(inCurrency(medinno, { code: 'CNY', perUsd: 6.5 })).toBe(medinno);
    expect(inCurrency(medinno, { ...DOLLAR })).toBe(dollars);
    expect(inCurrency(dollars, DOLLAR)).toBe(dollars);
    expect(originalOf(dollars)).toBe(medinno);
  });

  it('counts money at the region’s rate over that of CNY: value, range, usual doses and prices', () => {
    const { value, range, hard } = medinno.parameters.adoptionCost;
    const cost = dollars.parameters.adoptionCost;
    expect(cost.unit).toBe('USD per DALY');
    const numbers = [cost.value, ...cost.range!];
    for (const [n, yuan] of [value, ...range!].entries()) expect(numbers[n]).toBeCloseTo(yuan / 7, 8);
    expect(cost.hard).toEqual(hard);
    expect(dollars.parameters.reviewNoise).toEqual(medinno.parameters.reviewNoise);
    const calls = dollars.levers.find(({ id }) => id === 'competitiveGrants')!;
    expect(calls).toMatchObject({ unit: 'million USD a year', range: [0, 1000], standard: 30 / 7 });
    const priced = Object.entries(medinno.prices).find(([, { usual }]) => usual !== undefined)!;
    const [id, { usual }] = priced;
    expect(dollars.prices[id].usual!.value).toBeCloseTo(usual!.value / 7, 4);
  });

  it('has no unit left in CNY, and no text of a parameter or indicator', () => {
    const { parameters, prices, levers, indicators, flows, stocks } = dollars;
    const named = [
      ...Object.values(parameters).flatMap(({ unit, title, text }) => [unit, title.en, title.zh, text]),
      ...Object.values(prices).flatMap(({ unit }) => [unit.en, unit.zh]),
      ...[...Object.values(flows), ...Object.values(stocks), ...levers].map(({ unit }) => unit),
      ...indicators.flatMap(({ unit, name, definition }) => [
        unit,
        name.en,
        name.zh,
        definition.en,
        definition.zh,
      ]),
    ];
    for (const text of named) expect(text).not.toMatch(/CNY|yuan|(?<![美多单])元/);
  });

  it('keeps what is added to it, and the unit of an addition in the region’s own currency', () => {
    const extended = extend(dollars, {});
    expect(extended.currency).toEqual(DOLLAR);
    expect(scenarioModel(inDollars, extended)).toBe(extended);
  });
});

/** The usual dose of every lever at once, paid by whoever usually pays. */
function withEveryLever(scenario: Scenario): Scenario {
  const { levers } = scenarioModel(scenario, medinno);
  const { policyYear: start } = scenario.region;
  const uses = levers.map(({ id, standard, targets = [''] }) => ({
    lever: id,
    ...(targets.includes('') ? {} : { target: targets[0] }),
    dose: constant(standard),
    start,
    end: start + 9,
    ramp: 0,
  }));
  return { ...scenario, policy: { levers: uses, programme: null } };
}

describe('a place that counts in dollars what it counted in yuan', () => {
  it.each([
    [0, 'no policy'],
    [3, 'no policy'],
    [0, 'every lever'],
  ] as const)('lives through the same years, all money a seventh (draw %i, %s)', (draw, policy) => {
    const block = { draw, replicate: 1 };
    const both = policy === 'no policy' ? [inYuan, inDollars] : [inYuan, inDollars].map(withEveryLever);
    const rows = both.map((scenario) => {
      const [observations] = runBlock([scenario], block).observations;
      return seriesRows(scenario, block, observations, medinno).filter(({ part }) => part === '');
    });
    expect(rows[1].map(({ indicator }) => indicator)).toEqual(rows[0].map(({ indicator }) => indicator));
    const unitOf = (indicator: string) => medinno.indicators.find(({ id }) => id === indicator)!.unit;
    const off = rows[0].filter(({ indicator, value }, n) => {
      const expected = unitOf(indicator).includes('CNY') ? value / 7 : value;
      return Math.abs(rows[1][n].value - expected) > 1e-6 * Math.max(1, Math.abs(expected));
    });
    expect([...new Set(off.map(({ indicator }) => indicator))]).toEqual([]);
  });

  it('draws money parameters at the same places of their ranges', () => {
    const [yuan, dollar] = [inYuan, inDollars].map((scenario) => drawOf(scenario, 2).parameters);
    expect(dollar.adoptionCost).toBeCloseTo(yuan.adoptionCost / 7, 8);
    expect(dollar.reviewNoise).toBe(yuan.reviewNoise);
  });
});
