import { describe, expect, it } from 'vitest';
import { newerThan, withWiderFigures, withWiderParameters } from '../../../src/forecast/bank/known-until.js';
import { medinno } from '../../../src/model/medinno.js';
import { PLACE } from '../made-bank.js';

const withFigure = (path: string, year: number) => ({
  ...PLACE,
  figures: PLACE.figures.map((figure) => (figure.path === path ? { ...figure, year } : figure)),
});
const ranged = PLACE.figures.find(
  ({ path, low, high }) => path.startsWith('funding.') && low !== null && low > 0 && high !== low,
)!;

describe('what a forecast uses that was not known at its origin', () => {
  it('is named: a figure of a later year, with whether it is drawn more widely', () => {
    const { figures } = newerThan(withFigure(ranged.path, 2021), medinno, 2020);
    expect(figures).toContainEqual({
      path: ranged.path,
      year: 2021,
      widened: true,
      factor: expect.closeTo(2, 9),
    });
    const before = newerThan(withFigure(ranged.path, 2019), medinno, 2020).figures;
    expect(before.map(({ path }) => path)).not.toContain(ranged.path);
  });

  it('is drawn over a range twice as wide, within what the figure can be', () => {
    const [figure] = withWiderFigures([{ ...ranged, year: 2021 }], 2020, medinno);
    const width = (one: typeof ranged) => Math.log(one.high! / one.low!);
    expect(width(figure)).toBeCloseTo(2 * width(ranged), 9);
    expect(withWiderFigures([{ ...ranged, year: 2020 }], 2020, medinno)[0].low).toBe(ranged.low);
  });

  it('is named and drawn more widely where it is a parameter with later evidence', () => {
    const [id, entry] = Object.entries(medinno.parameters).find(
      ([, { range, distribution, knownUntil, hard }]) =>
        range !== null &&
        distribution === 'uniform' &&
        knownUntil !== null &&
        range[0] > 2 * hard[0] &&
        range[0] > 0,
    )!;
    const year = entry.knownUntil! - 1;
    const listed = newerThan(PLACE, medinno, year).parameters;
    expect(listed).toContainEqual({
      id,
      knownUntil: entry.knownUntil,
      widened: true,
      factor: expect.closeTo(2, 9),
    });
    expect(newerThan(PLACE, medinno, year + 1).parameters.map((one) => one.id)).not.toContain(id);
    const [low, high] = entry.range!;
    const wider = withWiderParameters(medinno, year).parameters[id].range!;
    expect(wider[0]).toBeLessThan(low);
    expect(wider[1]).toBeGreaterThanOrEqual(high);
    expect(withWiderParameters(medinno, year + 1).parameters[id].range).toEqual(entry.range);
  });

  it('is named where no draw varies it: a constant, and a choice between forms', () => {
    const listed = newerThan(PLACE, medinno, 1900).parameters;
    const dated = Object.entries(medinno.parameters).filter(([, { knownUntil }]) => knownUntil !== null);
    expect(dated.some(([, { range }]) => range === null)).toBe(true);
    expect(listed.map(({ id }) => id)).toEqual(
      dated.map(([id]) => id).filter((id) => !Object.hasOwn(PLACE.region.parameters ?? {}, id)),
    );
    for (const { id, widened, factor } of listed)
      if (medinno.parameters[id].range === null || medinno.parameters[id].distribution === 'choice')
        expect([widened, factor]).toEqual([false, 1]);
  });

  it('is said to be drawn from a range that is as many times as wide as it is', () => {
    const listed = newerThan(PLACE, medinno, 1900).parameters;
    const wide = withWiderParameters(medinno, 1900).parameters;
    for (const { id, widened, factor } of listed) {
      const [usual, drawn] = [medinno.parameters[id].range, wide[id].range];
      if (usual === null || drawn === null) continue;
      const width = ([low, high]: readonly [number, number]) =>
        usual[0] > 0 ? Math.log(high / low) : high - low;
      expect(factor).toBeCloseTo(width(drawn) / width(usual), 9);
      expect(widened).toBe(factor > 1);
      if (usual[0] === 0) expect(factor).toBeLessThanOrEqual(1.5 + 1e-9);
    }
    // Not all are twice as wide: bounds are in the way.
    const factors = listed.filter(({ widened }) => widened).map(({ factor }) => factor);
    expect(Math.min(...factors)).toBeLessThan(1.6);
    expect(Math.max(...factors)).toBeCloseTo(2, 9);
  });

  it('leaves every range within the bounds of its parameter', () => {
    for (const { range, hard } of Object.values(withWiderParameters(medinno, 1900).parameters)) {
      if (range === null) continue;
      expect(range[0]).toBeGreaterThanOrEqual(hard[0]);
      expect(range[1]).toBeLessThanOrEqual(hard[1]);
    }
  });
});
