import { describe, expect, it } from 'vitest';
import { backtestRegion } from '../../../src/forecast/backtest/backtest-region.js';
import { bestSimple } from '../../../src/forecast/backtest/best-simple.js';
import { pooled, stackedWeight } from '../../../src/forecast/backtest/combination.js';
import { scoreRows } from '../../../src/forecast/backtest/score-rows.js';
import { verdictOf } from '../../../src/forecast/backtest/verdict.js';
import { quantilesOf } from '../../../src/forecast/projection/predictive.js';
import { type ProjectedSeries, project } from '../../../src/forecast/projection/project.js';
import { type SimpleForecast, simpleForecasts } from '../../../src/forecast/projection/simple-methods.js';
import { crpsSample } from '../../../src/forecast/scores/crps-sample.js';
import { wilson } from '../../../src/statistics/wilson.js';
import { grown, madeBank, PLACE, papers } from '../made-bank.js';

const bank = madeBank(200);
const { startYear } = PLACE.region;
const history = papers(grown(0.7, 22));
const { scores, best } = backtestRegion(bank, history, PLACE.region);
const rows = scoreRows(scores, 'made');

/** What the model and a simple method forecast of a year. */
function samplesAt({ origin, year }: { origin: number; year: number }, simple: string) {
  const { model, others } = forecastsFrom(origin);
  const { firstYear, years } = others.find(({ method }) => method === simple)!;
  if ('available' in years) throw new Error(`${simple} has no forecast from ${origin}`);
  return { model: model.samples[model.years.indexOf(year)], simple: years[year - firstYear] };
}

interface Forecasts {
  readonly model: ProjectedSeries;
  readonly others: readonly SimpleForecast[];
}

const made = new Map<number, Forecasts>();
function forecastsFrom(origin: number): Forecasts {
  const until = Math.min(origin + 7, startYear + 21);
  const before = made.get(origin);
  if (before !== undefined) return before;
  const [model] = project(bank, history, { origin, until, aheadOnly: true }).series;
  const found = { model, others: simpleForecasts(model.known, until, PLACE.region) };
  made.set(origin, found);
  return found;
}

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

  it('of both stacked use method and weight of what was known at the origin alone', () => {
    const both = scores.filter(({ method }) => method === 'combination');
    expect(both.length).toBe(scores.filter(({ method }) => method === 'model').length);
    expect(best.get('papers')!.stacked.learnt).toBe(true);
    const single = scores.filter(({ method }) => method !== 'combination');
    const stackedOf = (origin: number, known: typeof single) => {
      const simple = bestSimple(known) ?? 'lastValue';
      const ofSimple = known.filter(({ method }) => method === simple);
      const origins = new Set(ofSimple.map((one) => one.origin));
      const past = ofSimple.map((one) => ({ ...samplesAt(one, simple), outcome: one.observed }));
      const { weight } = stackedWeight(past, origins.size, 'log');
      const next = { origin, year: origin + 1 };
      const { model, simple: other } = samplesAt(next, simple);
      return quantilesOf(pooled(model, other, weight)).p50;
    };
    // Every method has a forecast from then on.
    const firsts = both.filter(({ horizon, origin }) => horizon === 1 && origin > startYear + 7);
    const found = firsts.map(({ p50 }) => p50);
    expect(found).toEqual(
      firsts.map(({ origin }) =>
        stackedOf(
          origin,
          single.filter(({ year }) => year <= origin),
        ),
      ),
    );
    // What came later would have said otherwise.
    expect(found).not.toEqual(firsts.map(({ origin }) => stackedOf(origin, single)));
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
    const simple = one.filter(({ candidate }) => candidate === true);
    const full = simple.filter(({ n }) => n === Math.max(...simple.map((row) => row.n)));
    const best = one.find(({ method }) => method === against)!;
    for (const other of full) expect(best.crpsLog!).toBeLessThanOrEqual(other.crpsLog!);
  });

  it('count the forecasts that skill and test rest on: those that the best simple method has too', () => {
    const late = (one: (typeof scores)[number]) =>
      one.method === 'model' || one.method === 'combination' || one.origin > startYear + 7;
    const found = scoreRows(scores.filter(late), 'made').find(
      ({ method, horizon }) => method === 'model' && horizon === 1,
    )!;
    expect(found).toMatchObject({ n: 17, origins: 17, compared: 13, comparedOrigins: 13 });
    // The best needs a value more than the first origin has behind it, and is compared all the same.
    const all = rows.find(({ method, horizon }) => method === 'model' && horizon === 1)!;
    expect(all).toMatchObject({ n: 17, against: 'autoregression', compared: 16, comparedOrigins: 16 });
  });

  it('reach as far ahead as six independent blocks of origins that the best simple method has too', () => {
    const late = (one: (typeof scores)[number]) =>
      one.method === 'model' || one.method === 'combination' || one.origin > startYear + 11;
    const found = scoreRows(scores.filter(late), 'made').find(
      ({ method, horizon }) => method === 'model' && horizon === null,
    )!;
    expect(found).toMatchObject({ upTo: 1, comparedOrigins: 9 });
    expect(found.skillLow).not.toBeNull();
  });

  it('have an interval of each coverage at least as wide as that of as many independent origins', () => {
    for (const row of rows.filter(({ coverage90Low }) => coverage90Low !== null)) {
      const at90 = wilson(row.coverage90, row.origins / row.upTo);
      expect(row.coverage90Low! <= at90[0] + 0.02 && row.coverage90High! >= at90[1] - 0.02).toBe(true);
      expect(row.coverage50Low!).toBeLessThanOrEqual(row.coverage50);
      expect(row.coverage50High!).toBeGreaterThanOrEqual(row.coverage50);
    }
    const held = rows.find(({ coverage90, coverage90Low }) => coverage90 === 1 && coverage90Low !== null);
    expect(held!.coverage90Low!).toBeLessThan(1);
  });
});

describe('the verdict on a series', () => {
  const row = rows.find(({ method, horizon }) => method === 'model' && horizon === null)!;
  const judged = (change: Partial<typeof row>, both: number | null = 0.2) =>
    verdictOf('papers', 'papers', [
      { ...row, ...change },
      { ...row, method: 'combination', skill: both },
    ]);

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

  it('names both together only where they have skill themselves, else the simple method', () => {
    const open = { skill: 0.1, skillLow: -0.1, skillHigh: 0.3 };
    expect(judged(open, 0.05).use).toBe('combination');
    for (const both of [0, -0.05, null]) expect(judged(open, both).use).toBe(row.against);
    expect(judged({ skill: 0.1, skillLow: null, skillHigh: null }, -0.05).use).toBe(row.against);
  });

  it('is too short without a simple method to compare with, and does not speak for the model', () => {
    const alone = scoreRows(
      scores.filter(({ method }) => method === 'model'),
      'made',
    );
    expect(verdictOf('papers', 'papers', alone)).toMatchObject({
      verdict: 'tooShort',
      against: null,
      use: 'combination',
      comparedOrigins: 0,
    });
  });

  it('of a series that was never forecast is that it is too short', () => {
    expect(verdictOf('other', 'papers', rows)).toMatchObject({
      verdict: 'tooShort',
      origins: 0,
      use: 'combination',
    });
  });

  it('is that the model was worse where the simple method had no error in origins enough', () => {
    const perfect = { skill: null, skillLow: null, skillHigh: null, upTo: 2 };
    expect(judged({ ...perfect, comparedOrigins: 12 })).toMatchObject({ verdict: 'worse', use: row.against });
    expect(judged({ ...perfect, comparedOrigins: 11 }).verdict).toBe('tooShort');
    expect(judged({ ...perfect, comparedOrigins: 12, crps: 0 }).verdict).toBe('tooShort');
  });

  it('says whether coverage may be what was promised', () => {
    const covers = (at50: readonly [number, number] | null, at90: readonly [number, number] | null) => {
      const [coverage50Low, coverage50High] = at50 ?? [null, null];
      const [coverage90Low, coverage90High] = at90 ?? [null, null];
      return judged({ coverage50Low, coverage50High, coverage90Low, coverage90High }).covers;
    };
    expect(covers([0.4, 0.6], [0.8, 0.95])).toBe(true);
    expect(covers([0.4, 0.6], [0.5, 0.8])).toBe(false);
    // Too wide in the middle, and right at the ends.
    expect(covers([0.7, 0.9], [0.8, 1])).toBe(false);
    expect(covers(null, null)).toBeNull();
  });
});
