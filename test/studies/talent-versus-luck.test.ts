import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../src/maths/normal.js';
import { createWorkerExecutor } from '../../src/node/workers/executor.js';
import { replicateKey } from '../../src/random/keys.js';
import { stream } from '../../src/random/streams.js';
import { ratioOfSums } from '../../src/statistics/ratio.js';
import { runStudy } from '../../src/studies/run-study.js';
import { defaultSettings } from '../../src/studies/settings.js';
import { prepare, walk } from '../../src/studies/talent-versus-luck/encounters.js';
import { type Career, finalCapital, paymentsIn } from '../../src/studies/talent-versus-luck/funding.js';
import { indexNeighbours } from '../../src/studies/talent-versus-luck/neighbours.js';
import { STRATEGIES } from '../../src/studies/talent-versus-luck/strategies.js';
import { moneyOf } from '../../src/studies/talent-versus-luck/strategy-label.js';
import { createWorld, type World } from '../../src/studies/talent-versus-luck/world.js';
import { talentVersusLuck } from '../../src/studies/talent-versus-luck.js';
import { region } from '../model/maoming.js';
import { expectChartsDrawable } from './expectations.js';

const PAPER = { people: 1000, eventsPerPerson: 0.5, luckyShare: 0.5, talentMean: 0.6, talentDeviation: 0.1 };
const STEPS = 80;

const worldOf = (change: Partial<typeof PAPER> = {}, run = 1): World =>
  createWorld({ ...PAPER, ...change }, replicateKey('test', run));

const rowsOf = async (settings: Record<string, number | string>, seed = '1') => {
  const { rows } = await runStudy(talentVersusLuck, { settings, seed });
  return new Map(rows.map((row) => [row.id, row]));
};

/** Shortest way around a world without edges. */
const around = (distance: number, side: number) => Math.min(Math.abs(distance), side - Math.abs(distance));

const strategy = (id: string) => STRATEGIES.find((one) => one.id === id)!;

const careerOf = (world: World, timing: Career['timing'] = 'start'): Career => ({
  people: world.people,
  encounters: walk(prepare(world), STEPS),
  steps: STEPS,
  timing,
});

describe('the cell index', () => {
  it('lists everybody within reach of a place, across the edges too, and each person once', () => {
    const world = worldOf({ people: 150 });
    const { people, side } = world;
    const near = indexNeighbours(people, side);
    const position = fc.double({ min: 0, max: side, noNaN: true });
    fc.assert(
      fc.property(position, position, (x, y) => {
        const cell = ((y * near.cellsPerUnit) | 0) * near.columns + ((x * near.cellsPerUnit) | 0);
        const found = Array.from(
          { length: near.start[cell + 1] - near.start[cell] },
          (_, k) => near.start[cell] + k,
        )
          .filter((k) => (near.x[k] - x) ** 2 + (near.y[k] - y) ** 2 <= 1)
          .map((k) => near.person[k]);
        const expected = Array.from({ length: people.n }, (_, i) => i).filter(
          (i) => around(people.x[i] - x, side) ** 2 + around(people.y[i] - y, side) ** 2 <= 1,
        );
        expect(found.sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a walk', () => {
  it('moves every event by two units', () => {
    const world = worldOf();
    const state = prepare(world);
    walk(state, 1);
    const { events, side } = world;
    for (let e = 0; e < events.n; e++) {
      const dx = around(state.x[e] - events.x[e], side);
      const dy = around(state.y[e] - events.y[e], side);
      expect(Math.sqrt(dx * dx + dy * dy)).toBeCloseTo(2, 12);
    }
  });

  it('gives everybody within reach of an event exactly one encounter', () => {
    // Without lucky events no encounter is left out for want of talent.
    const world = worldOf({ people: 400, eventsPerPerson: 5, luckyShare: 0 });
    const state = prepare(world);
    const { person, factor } = walk(state, 1);
    const { people, events, side } = world;
    const within = Array.from({ length: people.n }, (_, i) => i).filter((i) =>
      Array.from({ length: events.n }, (_, e) => e).some(
        (e) => around(people.x[i] - state.x[e], side) ** 2 + around(people.y[i] - state.y[e], side) ** 2 <= 1,
      ),
    );
    expect(Array.from(person).sort((a, b) => a - b)).toEqual(within);
    expect(new Set(factor)).toEqual(new Set([0.5]));
  });

  it('lets each of several events in reach act with the same chance', () => {
    // So many events that nearly everybody is near to several: a fifth of them lucky, so a fifth of encounters.
    const runs = Array.from({ length: 20 }, (_, run) => {
      const world = worldOf(
        { eventsPerPerson: 10, luckyShare: 0.2, talentMean: 1, talentDeviation: 0.001 },
        run,
      );
      const { factor } = walk(prepare(world), 20);
      return factor.filter((change) => change === 2).length / factor.length;
    });
    const mean = runs.reduce((sum, share) => sum + share, 0) / runs.length;
    expect(mean).toBeGreaterThan(0.192);
    expect(mean).toBeLessThan(0.208);
  });

  it('brings as many encounters as the density of events says', () => {
    const { side } = worldOf();
    const chance = 1 - (1 - Math.PI / (side * side)) ** 500;
    const shares = Array.from({ length: 40 }, (_, run) => {
      const world = worldOf({ luckyShare: 0 }, run + 1);
      return walk(prepare(world), STEPS).person.length / (1000 * STEPS);
    });
    const { value, standardError } = ratioOfSums(
      shares,
      shares.map(() => 1),
    );
    expect(Math.abs(value - chance)).toBeLessThan(4 * standardError);
    expect(standardError).toBeLessThan(0.01 * chance);
  });
});

describe('capital', () => {
  it('without funding is 10 doubled or halved a whole number of times', () => {
    const capital = finalCapital(careerOf(worldOf()), strategy('none'));
    for (const value of capital) expect(Number.isInteger(Math.log2(value / 10))).toBe(true);
    expect(new Set(capital).size).toBeGreaterThan(5);
  });

  it('without events grows by the money alone, and all of it arrives', () => {
    const career = careerOf(worldOf({ eventsPerPerson: 0 }));
    for (const one of STRATEGIES) {
      const sum = finalCapital(career, one).reduce((total, value) => total + value, 0);
      expect(sum - 10 * 1000).toBe(moneyOf(one, 1000, 8));
    }
    expect(new Set(finalCapital(career, strategy('egalitarian-2')))).toEqual(new Set([26]));
    // Who was chosen first is the richest from then on.
    const elite = finalCapital(career, strategy('elitarian-5-10'));
    expect(elite.filter((value) => value === 50)).toHaveLength(100);
    expect(elite.filter((value) => value === 10)).toHaveLength(900);
  });

  it('is paid when the timing says', () => {
    expect(
      ['start', 'end', 'skip-first'].map((timing) => paymentsIn(timing as Career['timing'], STEPS)),
    ).toEqual([8, 8, 7]);
    const world = worldOf({ luckyShare: 0 });
    // Unlucky events halve what was paid before them: the earlier the money, the less is left.
    const left = (timing: Career['timing']) =>
      finalCapital(careerOf(world, timing), strategy('egalitarian-10')).reduce(
        (sum, value) => sum + value,
        0,
      );
    expect(left('end')).toBeGreaterThan(left('start'));
    expect(left('start')).toBeGreaterThan(left('skip-first'));
  });

  it('is never less under more money: all strategies share their random numbers', () => {
    const career = careerOf(worldOf());
    const ladders = [
      ['none', 'egalitarian-1', 'egalitarian-2', 'egalitarian-5', 'egalitarian-10'],
      ['none', 'random-5-10', 'random-5-20', 'random-5-25', 'random-5-50', 'egalitarian-5'],
      ['random-5-25', 'random-10-25', 'random-10-50', 'egalitarian-10'],
    ];
    for (const ladder of ladders) {
      const capitals = ladder.map((id) => finalCapital(career, strategy(id)));
      for (let rung = 1; rung < ladder.length; rung++) {
        expect(capitals[rung].every((value, i) => value >= capitals[rung - 1][i])).toBe(true);
      }
    }
  });
});

/** Steps in which an event is within reach of a person, by trial: chance of 1, 2, … such steps in a run of 80. */
function chancesOfVisits(): Float64Array {
  const random = stream('visits', 'test');
  const chances = new Float64Array(STEPS + 1);
  // From farther off than this no event comes in 80 steps of 2 (once in 10^5).
  const box = 120;
  const trials = 150_000;
  for (let trial = 0; trial < trials; trial++) {
    let [x, y, visits] = [box * (random() - 0.5), box * (random() - 0.5), 0];
    for (let step = 0; step < STEPS; step++) {
      const angle = 2 * Math.PI * random();
      x += 2 * Math.cos(angle);
      y += 2 * Math.sin(angle);
      visits += Number(x * x + y * y <= 1);
    }
    chances[visits] += (box * box) / (201 * 201) / trials;
  }
  return chances;
}

/** Place of 0 in a distribution of whole numbers; what lies as far from it never happens. */
const ORIGIN = STEPS;

/** Distribution of a sum of two independent whole numbers. */
function convolved(a: Float64Array, b: Float64Array): Float64Array {
  const sum = new Float64Array(2 * ORIGIN + 1);
  for (let i = 0; i < a.length; i++) {
    if (a[i] < 1e-18) continue;
    for (let j = Math.max(0, ORIGIN - i); j < Math.min(b.length, 3 * ORIGIN + 1 - i); j++) {
      sum[i + j - ORIGIN] += a[i] * b[j];
    }
  }
  return sum;
}

/** Doublings less halvings that one event brings to a person of a talent. */
function broughtByOne(visits: Float64Array, talent: number): Float64Array {
  const brought = new Float64Array(2 * ORIGIN + 1);
  let none = 1;
  for (let v = 1; v < visits.length; v++) {
    none -= visits[v];
    brought[ORIGIN - v] += visits[v] / 2;
    let chance = (1 - talent) ** v;
    for (let grasped = 0; grasped <= v; grasped++) {
      brought[ORIGIN + grasped] += (visits[v] / 2) * chance;
      chance *= ((v - grasped) / (grasped + 1)) * (talent / (1 - talent));
    }
  }
  brought[ORIGIN] += none;
  return brought;
}

/** Chance to end with more than at the start if 500 events come and go by themselves. */
function chanceOfGain(visits: Float64Array, talent: number): number {
  let power = broughtByOne(visits, talent);
  let all: Float64Array = new Float64Array(2 * ORIGIN + 1);
  all[ORIGIN] = 1;
  for (let events = 500; events > 0; events >>= 1) {
    if (events % 2 === 1) all = convolved(all, power);
    power = convolved(power, power);
  }
  return all.slice(ORIGIN + 1).reduce((sum, chance) => sum + chance, 0);
}

/** Share of the talented who succeed without funding, from the return of single wanderers alone. */
function expectedSuccess(): number {
  const visits = chancesOfVisits();
  let [weighted, weights] = [0, 0];
  for (let talent = 0.71; talent < 1; talent += 0.02) {
    const weight = normalCdf((talent + 0.01 - 0.6) / 0.1) - normalCdf((talent - 0.01 - 0.6) / 0.1);
    weighted += weight * chanceOfGain(visits, talent);
    weights += weight;
  }
  return weighted / weights;
}

describe('the table', () => {
  it('has the share of successes that events wandering by themselves lead to', async () => {
    const none = (await rowsOf({ runs: 100 })).get('none')!;
    expect(none.standardError).toBeLessThan(0.6);
    // Beside chance: trials instead of the exact returns, and that of two events in reach one acts.
    expect(Math.abs(none.value - 100 * expectedSuccess())).toBeLessThan(0.8 + 3 * none.standardError!);
  });

  it('repeats for the same seed and differs for another', async () => {
    const settings = { people: 200, runs: 4 };
    expect(await rowsOf(settings)).toEqual(await rowsOf(settings));
    expect((await rowsOf(settings, '2')).get('gini')).not.toEqual((await rowsOf(settings)).get('gini'));
  });

  it('has the same bits on two threads as in this one', async () => {
    const options = { settings: { people: 150, runs: 7 } };
    const here = await runStudy(talentVersusLuck, options);
    const { execute, close } = createWorkerExecutor({ workers: 2 });
    const there = await runStudy(talentVersusLuck, { ...options, execute });
    await close();
    expect(JSON.stringify(there)).toBe(JSON.stringify(here));
  });

  it('has standard errors that are the spread between seeds', async () => {
    const tables = await Promise.all(
      Array.from({ length: 45 }, (_, seed) => rowsOf({ people: 100, runs: 10 }, `spread ${seed}`)),
    );
    for (const id of ['none', 'elitarian-10-25', 'random-5-20', 'top20-share', 'tail-exponent']) {
      const rows = tables.map((table) => table.get(id)!);
      const mean = rows.reduce((sum, { value }) => sum + value, 0) / rows.length;
      const spread = Math.sqrt(
        rows.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / (rows.length - 1),
      );
      const said = Math.sqrt(rows.reduce((sum, row) => sum + row.standardError! ** 2, 0) / rows.length);
      expect(spread / said, id).toBeGreaterThan(0.7);
      expect(spread / said, id).toBeLessThan(1.4);
    }
  });

  it('changes nothing without events', async () => {
    const rows = await rowsOf({ people: 200, runs: 2, eventsPerPerson: 0 });
    expect(rows.get('none')).toMatchObject({ value: 0, standardError: 0 });
    expect(rows.get('egalitarian-1')).toMatchObject({ value: 100 });
    expect(rows.get('gini')!.value).toBeCloseTo(0, 12);
    expect(rows.get('top20-share')!.value).toBeCloseTo(0.2, 12);
  });

  it('is about the same in a larger world, whose density is the same', async () => {
    const [small, large] = await Promise.all([
      rowsOf({ runs: 40 }),
      rowsOf({ people: 4000, runs: 10 }, 'larger'),
    ]);
    expect(worldOf({ people: 4000 }).side).toBeCloseTo(402, 10);
    for (const id of ['none', 'egalitarian-1', 'random-10-10']) {
      const [a, b] = [small.get(id)!, large.get(id)!];
      const error = Math.sqrt(a.standardError! ** 2 + b.standardError! ** 2);
      expect(Math.abs(a.value - b.value), id).toBeLessThan(4 * error);
    }
  });

  it('ranks the strategies as the paper does: alike or by lot before the richest', async () => {
    const rows = await rowsOf({ runs: 40 });
    const efficiency = (id: string) => rows.get(`efficiency-${id}`)!.value;
    expect(Math.max(...STRATEGIES.slice(1).map(({ id }) => efficiency(id)))).toBe(1);
    expect(efficiency('egalitarian-1')).toBeGreaterThan(0.9);
    for (const percent of [10, 25, 50]) {
      expect(efficiency(`random-5-${percent}`)).toBeGreaterThan(1.5 * efficiency(`elitarian-5-${percent}`));
    }
    expect(rows.get('top20-share')!.value).toBeGreaterThan(0.7);
  });
});

describe('success in the main model beside the study', () => {
  const settings = { ...defaultSettings(talentVersusLuck), runs: 20 };
  const results = talentVersusLuck
    .parts(settings)
    .map((run) => talentVersusLuck.simulate(run, settings, '1'));
  const [inequality, top20, rank, lottery] = talentVersusLuck.agreements!(settings, results, region, 'test');

  it('is as unequal', () => {
    for (const { study, model } of [inequality, top20]) expect(Math.abs(model - study)).toBeLessThan(0.12);
  });

  it('goes to the able, which it does not in the study', () => {
    expect(rank.model - 4 * rank.modelError).toBeGreaterThan(rank.study + 4 * rank.studyError!);
  });

  it('hardly depends on a lottery, on which it depends much in the study', () => {
    expect(lottery.study - 4 * lottery.studyError!).toBeGreaterThan(1.3);
    expect(Math.abs(lottery.model - 1)).toBeLessThan(0.02 + 4 * lottery.modelError);
  });
});

describe('charts', () => {
  it('carry one dot a person, one class of talent a bar and one bar a strategy, in both languages', async () => {
    const settings = { ...defaultSettings(talentVersusLuck), people: 120, runs: 3 };
    const results = [1, 2, 3].map((run) => talentVersusLuck.simulate(run, settings, '1'));
    for (const language of ['en', 'zh'] as const) {
      const { citation } = talentVersusLuck;
      const charts = talentVersusLuck.charts({ settings, results, citation, language, form: 'wide' });
      expect(charts.map(({ id, rows }) => [id, rows.length])).toEqual([
        ['final-capital', 120],
        ['richest-talent', 20],
        ['strategies', STRATEGIES.length],
      ]);
    }
  });
});

describe('the charts of talent-versus-luck', () => {
  it('are drawn without a complaint in both languages', async () => {
    await expectChartsDrawable(talentVersusLuck, { people: 120, runs: 3 }, [
      'final-capital',
      'richest-talent',
      'strategies',
    ]);
  });
});
