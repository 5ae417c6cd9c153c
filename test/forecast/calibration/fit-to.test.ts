import { describe, expect, it } from 'vitest';
import { drawOf } from '../../../src/draws/draw.js';
import { fitTo, INFORMED } from '../../../src/forecast/calibration/fit-to.js';
import { priorInputs } from '../../../src/forecast/calibration/prior-inputs.js';
import { project } from '../../../src/forecast/projection/project.js';
import { exp } from '../../../src/maths/exp.js';
import { normalQuantile } from '../../../src/maths/normal-quantile.js';
import { medinno } from '../../../src/model/medinno.js';
import { stream } from '../../../src/random/streams.js';
import { grown, INPUT, madeBank, PLACE, papers } from '../made-bank.js';

const bank = madeBank(500);
const origin = PLACE.region.startYear + 14;
const given = { origin, most: 4, model: medinno };
const fitted = fitTo(bank, papers(grown(1, 15)), given);
const [first, ...others] = fitted.inputs;

describe('inputs after a record was seen', () => {
  it('are informed where runs follow them, and moved to where the record points', () => {
    expect(first).toMatchObject({ id: INPUT, informed: true, fitted: true });
    expect(first.shift).toBeGreaterThan(0.4);
    expect(first.spread).toBeLessThan(INFORMED);
    expect(first.posterior.p50).toBeGreaterThan(first.prior.p50);
    const [low, high] = medinno.parameters[INPUT].range!;
    expect(first.posterior.p95).toBeLessThanOrEqual(high);
    expect(first.posterior.p05).toBeGreaterThanOrEqual(low);
  });

  it('are named with those that the record says nothing of, which keep their prior', () => {
    expect(others.length).toBeGreaterThan(100);
    for (const { fitted: moved, informed, posterior, prior } of others) {
      expect(moved || informed).toBe(false);
      expect(posterior).toEqual(prior);
    }
  });

  it('are drawn as the record has them: values of the fitted alone, draw by draw', () => {
    const { posterior } = fitted;
    expect(posterior.fittedTo).toBe(origin);
    expect(posterior.draws).toHaveLength(500);
    for (const draw of posterior.draws) expect(Object.keys(draw)).toEqual([INPUT]);
  });

  it('are not drawn where every run of a draw failed: the other draws keep their numbers of the prior', () => {
    const strong = madeBank(500, 24, 0.08);
    const lost = new Set([3, 500]);
    const kept = strong.runs.flatMap(({ draw }, n) => (lost.has(draw) ? [] : [n]));
    const rest = {
      ...strong,
      runs: kept.map((n) => strong.runs[n]),
      values: kept.map((n) => strong.values[n]),
    };
    const { posterior } = fitTo(rest, papers(grown(1, 15)), given);
    expect(posterior.draws).toHaveLength(498);
    expect(posterior.draws.every((draw) => Object.hasOwn(draw, INPUT))).toBe(true);
    expect(posterior.priorDraws).toEqual(rest.runs.map(({ draw }) => draw));
    expect(fitted.posterior.priorDraws).toBeUndefined();
    const fromFourth = drawOf({ ...bank.scenario, posterior }, 3);
    const prior = drawOf(bank.scenario, 4);
    expect(fromFourth.parameters).toEqual({
      ...prior.parameters,
      [INPUT]: posterior.draws[2][INPUT],
    });
    expect(fromFourth.region).toEqual(prior.region);
  });

  it('are fitted no more of than are asked for', () => {
    const none = fitTo(bank, papers(grown(1, 15)), { ...given, most: 0 });
    expect(none.posterior.draws[0]).toEqual({});
    expect(none.inputs.some((input) => input.fitted)).toBe(false);
  });

  it('follow from what was known at the origin alone', () => {
    const longer = papers([...grown(1, 15), 9, 9e9, 1]);
    const { inputs, posterior } = fitTo(bank, longer, given);
    expect({ inputs, posterior }).toEqual({ inputs: fitted.inputs, posterior: fitted.posterior });
  });
});

describe('few draws', () => {
  const fitOf = (draws: number) => fitTo(madeBank(draws), papers(grown(1, 15)), given);
  const [few, many] = [fitOf(30), fitted];

  it('make the spread of inputs that no run reads smaller by chance, the fewer the more', () => {
    expect(few.enough.chanceSpread).toBeLessThan(fitOf(100).enough.chanceSpread);
    expect(fitOf(100).enough.chanceSpread).toBeLessThan(many.enough.chanceSpread);
    expect(many.enough.chanceSpread).toBeGreaterThan(0.99);
  });

  it('leave in doubt what would not be informed without that', () => {
    expect(few.inputs[0]).toMatchObject({ id: INPUT, informed: true });
    expect(few.inputs[0].adjusted).toBe(few.inputs[0].spread / few.enough.chanceSpread);
    expect(few.inputs[0].adjusted).toBeGreaterThan(INFORMED);
    expect(few.enough.doubtful).toEqual([INPUT]);
    expect(many.enough.doubtful).toEqual([]);
    // What nothing was learnt of keeps its spread.
    expect(few.inputs.at(-1)).toMatchObject({ spread: 1, adjusted: 1 });
  });
});

describe('a hundred records that the model made itself', () => {
  it('are covered as promised: the input lies in the 90 % interval of more than 83 of them', () => {
    const { column } = priorInputs(bank, medinno).find(({ id }) => id === INPUT)!;
    let held = 0;
    for (let n = 0; n < 100; n++) {
      const random = stream('records', `${n}`);
      const place = normalQuantile(random());
      const own = Array.from(
        { length: 15 },
        (_, t) => 1000 * exp((0.05 + 0.02 * place) * t + 0.022 * normalQuantile(random())),
      );
      const [after] = project(bank, papers(own), { origin, until: origin, others: [column] }).others;
      const sorted = after.slice().sort();
      const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))];
      if (at(0.05) <= place && place <= at(0.95)) held++;
    }
    // 83 or fewer of 100 come with probability 2 % where each is held with 90 %.
    expect(held).toBeGreaterThan(83);
  });
});

describe('fits from too few draws', () => {
  it('say that they are too few wherever there are no more than numbers of the record', () => {
    const few = fitTo(madeBank(12), papers(grown(1, 15)), given).enough;
    expect(few.observations).toBe(15);
    expect(few.tooFew).toBe(true);
    expect(fitted.enough).toMatchObject({ tooFew: false, doubtful: [] });
  });

  it.each([6, 8, 10, 12, 16])('make no spread smaller than it is (%i draws)', (draws) => {
    const { enough, inputs } = fitTo(madeBank(draws), papers(grown(1, 15)), given);
    expect(enough.chanceSpread).toBeLessThanOrEqual(1);
    for (const { adjusted, spread } of inputs) expect(adjusted).toBeGreaterThanOrEqual(Math.min(1, spread));
  });
});
