import { describe, expect, it } from 'vitest';
import { backtestRegion } from '../../../src/forecast/backtest/backtest-region.js';
import { scoreRows } from '../../../src/forecast/backtest/score-rows.js';
import { verdictOf } from '../../../src/forecast/backtest/verdict.js';
import { project } from '../../../src/forecast/projection/project.js';
import { crpsSample } from '../../../src/forecast/scores/crps-sample.js';
import { grown, madeBank, PLACE, papers } from '../made-bank.js';

const bank = madeBank(200);
const { startYear } = PLACE.region;
const history = papers(grown(0.7, 22));
const { scores, best } = backtestRegion(bank, history, PLACE.region);
const rows = scoreRows(scores, 'made');

describe('forecasts made at past origins', () => {
  it('begin with five numbers, and reach a third of the years ahead', () => {
    const model = scores.filter(({ method }) => method === 'model');
    expect(Math.min(...model.map(({ origin }) => origin))).toBe(startYear + 4);
    expect(Math.max(...model.map(({ horizon }) => horizon))).toBe(7);
    expect(Math.max(...model.map(({ year }) => year))).toBe(startYear + 21);
  });

  it('are those that a forecast at that origin is, scored on what came', () => {
    const one = scores.find(
      ({ method, origin, horizon }) => method === 'model' && origin === startYear + 9 && horizon === 3,
    )!;
    const known = history.filter(({ year }) => year <= startYear + 9);
    const { samples, years } = project(bank, known, {
      origin: startYear + 9,
      until: startYear + 16,
      aheadOnly: true,
    }).series[0];
    expect(one.crps).toBe(crpsSample(samples[years.indexOf(startYear + 12)], history[12].value));
    expect(one.observed).toBe(history[12].value);
  });

  it('stand as they were when the record goes on', () => {
    const shorter = backtestRegion(bank, history, PLACE.region, { until: startYear + 15 }).scores;
    const longer = scores.filter(({ method }) => method === 'model');
    for (const one of shorter.filter(({ method }) => method === 'model')) {
      const same = longer.find(({ origin, year }) => origin === one.origin && year === one.year)!;
      expect(one).toEqual(same);
    }
  });

  it('of both stacked use the weight of earlier origins alone', () => {
    const both = scores.filter(({ method }) => method === 'combination');
    expect(both.length).toBe(scores.filter(({ method }) => method === 'model').length);
    expect(best.get('papers')!.stacked.learnt).toBe(true);
  });

  it('of both stacked know outcomes when they are published', () => {
    const late = history.map((row) => ({
      ...row,
      vintage: row.year === startYear + 20 ? row.year + 1 : null,
    }));
    const moved = late.map((row) => (row.vintage === null ? row : { ...row, value: 1.5 * row.value }));
    const stacked = (rows: typeof late) =>
      backtestRegion(bank, rows, PLACE.region).scores.filter(
        ({ method, origin }) => method === 'combination' && origin === startYear + 20,
      );
    expect(stacked(late).map(({ p50 }) => p50)).toEqual(stacked(moved).map(({ p50 }) => p50));
  });

  it('are not made where a definition changes between origin and outcome', () => {
    const broken = history.map((row) => ({ ...row, definition: row.year > startYear + 12 ? 'new' : '' }));
    const found = backtestRegion(bank, broken, PLACE.region).scores;
    expect(found.some(({ origin, year }) => origin <= startYear + 12 && year > startYear + 12)).toBe(false);
    expect(found.some(({ origin }) => origin > startYear + 12)).toBe(true);
  });
});

describe('scores of a series', () => {
  it('have a row a method over all years ahead and for each, with the number of forecasts', () => {
    const model = rows.filter(({ method }) => method === 'model');
    expect(model.map(({ horizon }) => horizon)).toEqual([null, 1, 2, 3, 4, 5, 6, 7]);
    expect(model[0].origins).toBe(17);
    expect(model[0].upTo).toBe(2);
    expect(model[0].n).toBe(model[1].n + model[2].n);
    expect(model.map(({ effectiveOrigins }) => effectiveOrigins).slice(1)).toEqual([17, 8, 5, 3, 2, 2, 1]);
  });

  it('have no interval where too few origins are independent', () => {
    const [all, one, two, three] = rows.filter(({ method }) => method === 'model');
    for (const { skillLow } of [all, one, two]) expect(skillLow).not.toBeNull();
    expect(three.skillLow).toBeNull();
  });

  it('are held against the best simple method, which has no skill against itself', () => {
    const one = rows.filter(({ horizon }) => horizon === 1);
    const { against } = one.find(({ method }) => method === 'model')!;
    expect(one.find(({ method }) => method === against)).toMatchObject({ against: null, skill: null });
    const simple = one.filter(({ method }) => method !== 'model' && method !== 'combination');
    const full = simple.filter(({ n }) => n === Math.max(...simple.map((row) => row.n)));
    expect(Math.min(...full.map(({ crpsLog }) => crpsLog!))).toBe(
      full.find(({ method }) => method === against)!.crpsLog,
    );
  });
});

describe('the verdict on a series', () => {
  const row = rows.find(({ method, horizon }) => method === 'model' && horizon === null)!;
  const judged = (change: Partial<typeof row>) => verdictOf('papers', 'papers', [{ ...row, ...change }]);

  it('is better, worse or undecided by the interval of skill, and too short without one', () => {
    expect(judged({ skill: 0.3, skillLow: 0.1, skillHigh: 0.5 })).toMatchObject({
      verdict: 'better',
      use: 'model',
    });
    expect(judged({ skill: -0.3, skillLow: -0.5, skillHigh: -0.1 })).toMatchObject({
      verdict: 'worse',
      use: row.against,
    });
    expect(judged({ skill: 0.1, skillLow: -0.1, skillHigh: 0.3 })).toMatchObject({
      verdict: 'undecided',
      use: 'combination',
    });
    expect(judged({ skill: -0.1, skillLow: -0.3, skillHigh: 0.1 })).toMatchObject({
      verdict: 'undecided',
      use: row.against,
    });
    expect(judged({ skillLow: null, skillHigh: null })).toMatchObject({ verdict: 'tooShort' });
  });

  it('of a series that was never forecast is that it is too short', () => {
    expect(verdictOf('other', 'papers', rows)).toMatchObject({
      verdict: 'tooShort',
      origins: 0,
      use: 'combination',
    });
  });

  it('says whether coverage may be what was promised', () => {
    expect(judged({ coverage90Low: 0.8, coverage90High: 0.95 }).covers).toBe(true);
    expect(judged({ coverage90Low: 0.5, coverage90High: 0.8 }).covers).toBe(false);
    expect(judged({ coverage90Low: null, coverage90High: null }).covers).toBeNull();
  });
});
