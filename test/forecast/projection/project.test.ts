import { describe, expect, it } from 'vitest';
import { quantilesOf } from '../../../src/forecast/projection/predictive.js';
import { project } from '../../../src/forecast/projection/project.js';
import { grown, madeBank, PLACE, papers } from '../made-bank.js';

const bank = madeBank();
const { startYear } = PLACE.region;
const at = (history: ReturnType<typeof papers>, origin: number, until: number) =>
  project(bank, history, { origin, until });

describe('a forecast', () => {
  const origin = startYear + 11;
  const values = grown(1, 20);
  const [series] = at(papers(values), origin, startYear + 19).series;

  it('goes through what was observed, and wider and wider after it', () => {
    const width = (year: number) => {
      const { p05, p95, p50 } = quantilesOf(series.samples[series.years.indexOf(year)]);
      return (p95 - p05) / p50;
    };
    const { p05, p95 } = quantilesOf(series.samples[series.years.indexOf(origin)]);
    expect(p05).toBeLessThan(values[11]);
    expect(p95).toBeGreaterThan(values[11]);
    expect(width(startYear + 12)).toBeGreaterThan(width(origin));
    expect(width(startYear + 19)).toBeGreaterThan(width(startYear + 12));
  });

  it('holds what happened, where the model is the true one', () => {
    const { p05, p95 } = quantilesOf(series.samples[series.samples.length - 1]);
    expect(p05).toBeLessThan(values[19]);
    expect(p95).toBeGreaterThan(values[19]);
  });

  it('says how much each source of doubt has, none of chance where a draw was run once', () => {
    const { chance, parameters, discrepancy, all } = series.spread;
    expect(chance).toBeNull();
    expect(all).toBeGreaterThan(0);
    expect(parameters + discrepancy).toBeCloseTo(1, 12);
    expect(Math.min(parameters, discrepancy)).toBeGreaterThanOrEqual(0);
  });

  it('is of the series alone that have three numbers in simulated years', () => {
    expect(at(papers(values), startYear + 1, startYear + 5).series).toEqual([]);
    expect(at(papers(grown(0, 8), startYear - 8), startYear + 5, startYear + 6).series).toEqual([]);
  });
});

describe('what comes after the origin', () => {
  const origin = startYear + 8;
  const until = startYear + 14;
  const values = grown(0, 15);
  const known = at(papers(values.slice(0, 9)), origin, until);
  const samples = known.series[0].samples;

  it('moves no bit of a forecast, however far off it lies', () => {
    for (const factor of [0, 1e-9, 3, 1e9]) {
      const leaked = papers(values.map((value, t) => (t > 8 ? value * factor : value)));
      expect(at(leaked, origin, until).series[0].samples).toEqual(samples);
    }
    const negative = papers(values).map((row) => (row.year > origin ? { ...row, value: -1 } : row));
    expect(at(negative, origin, until).series[0].samples).toEqual(samples);
  });

  it('moves none as a later publication either: a number of an earlier year that was not yet known', () => {
    const late = papers(values.slice(0, 9)).map((row, t) =>
      t === 8 ? { ...row, vintage: origin + 1, value: 9e9 } : row,
    );
    const without = papers(values.slice(0, 8));
    expect(at(late, origin, until).series[0].samples).toEqual(at(without, origin, until).series[0].samples);
    expect(at(late, origin, until).series[0].samples).not.toEqual(samples);
  });

  it('moves none as a separate series', () => {
    const other = papers([5, 6, 7], origin + 1).map((row) => ({ ...row, indicator: 'articles' }));
    expect(at([...papers(values.slice(0, 9)), ...other], origin, until).series[0].samples).toEqual(samples);
  });
});

describe('how far ahead a bank runs', () => {
  it('moves no bit of the years before', () => {
    const longer = madeBank(300, 40);
    const shorter = madeBank(300, 20);
    const history = papers(grown(0, 12));
    const years = { origin: startYear + 11, until: startYear + 14 };
    expect(project(longer, history, years).series[0].samples).toEqual(
      project(shorter, history, years).series[0].samples,
    );
  });
});

describe('a break in definition', () => {
  it('is fitted at the level of each definition in its years', () => {
    const values = grown(0, 12).map((value, t) => (t >= 8 ? 3 * value : value));
    const broken = papers(values).map((row, t) => ({ ...row, definition: t >= 8 ? 'new' : 'old' }));
    const [{ samples, years }] = at(broken, startYear + 11, startYear + 13).series;
    for (const t of [1, 6, 9]) {
      const { p50 } = quantilesOf(samples[years.indexOf(startYear + t)]);
      expect(p50 / values[t]).toBeGreaterThan(0.9);
      expect(p50 / values[t]).toBeLessThan(1.1);
    }
  });

  it('is forecast at the level of the new definition', () => {
    const values = grown(0, 12).map((value, t) => (t >= 8 ? 3 * value : value));
    const broken = papers(values).map((row, t) => ({ ...row, definition: t >= 8 ? 'new' : 'old' }));
    const [{ samples, years }] = at(broken, startYear + 11, startYear + 13).series;
    const { p50 } = quantilesOf(samples[years.indexOf(startYear + 13)]);
    expect(p50 / grown(0, 14)[13]).toBeGreaterThan(2.4);
    expect(p50 / grown(0, 14)[13]).toBeLessThan(3.6);
  });
});
