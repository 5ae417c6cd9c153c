import { describe, expect, it } from 'vitest';
import { parameterDraw } from '../../src/draws/parameter-draw.js';
import { figureDraw } from '../../src/draws/region-draw.js';
import type { Policy } from '../../src/model/engine/policy.js';
import { medinno } from '../../src/model/medinno.js';
import { variedParameters } from '../../src/model/parameter-values.js';
import { driverRows } from '../../src/results/drivers.js';
import { figureOf } from '../ensemble/maoming-scenarios.js';
import { lever, region } from '../model/maoming.js';
import { tinyCollected } from './tiny.js';

const [PARAMETER] = variedParameters(medinno);
const DRAWS = Array.from({ length: 40 }, (_, n) => n + 1);

/** An alternative whose net health benefit is a function of one parameter, over the first draws. */
function driversOf(effect: (value: number) => number, draws = DRAWS) {
  const zeros = draws.map(() => 0);
  const effects = draws.map((draw) => effect(parameterDraw('tiny', draw, {}, medinno)[PARAMETER]));
  return driverRows(
    tinyCollected({ table: { netHealthBenefit: [[zeros], [effects]] }, draws, replicates: 1 }),
  );
}

describe('what a result depends on', () => {
  it('is found: the parameter that makes the effect comes first, whatever the shape of its influence', () => {
    const [strongest, ...others] = driversOf((value) => Math.exp(value));
    expect(strongest).toMatchObject({
      scenario: 'first',
      parameter: PARAMETER,
      grade: medinno.parameters[PARAMETER].grade,
    });
    expect(strongest.correlation).toBeCloseTo(1, 9);
    expect(others.every(({ correlation }) => Math.abs(correlation) < 0.7)).toBe(true);
    expect(driversOf((value) => -value)[0].correlation).toBeCloseTo(-1, 9);
  });

  it('names five of those that stand out, strongest first', () => {
    const inputs = variedParameters(medinno)
      .filter((id) => medinno.parameters[id].forms.length === 0 && medinno.parameters[id].behind === null)
      .slice(0, 8);
    const draws = Array.from({ length: 400 }, (_, n) => n + 1);
    const effects = draws.map((draw) => {
      const p = parameterDraw('tiny', draw, {}, medinno);
      return inputs.reduce((sum, id) => {
        const [low, high] = medinno.parameters[id].range ?? [0, 1];
        return sum + (p[id] - low) / (high - low);
      }, 0);
    });
    const rows = driverRows(
      tinyCollected({
        table: { netHealthBenefit: [[draws.map(() => 0)], [effects]] },
        draws,
        replicates: 1,
      }),
    );
    const sizes = rows.map(({ correlation }) => Math.abs(correlation));
    expect(sizes).toHaveLength(5);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('names nothing whose correlation does not stand out from chance among so many inputs', () => {
    expect(driversOf((value) => value).map(({ parameter }) => parameter)).toEqual([PARAMETER]);
    expect(driversOf((value) => value, DRAWS.slice(0, 10))).toEqual([]);
  });

  describe('may be a figure of the place', () => {
    const price = figureOf('prices.leadingTalent', { low: 1, value: region.prices.leadingTalent, high: 9 });
    const driversUnder = (levers: Policy['levers']) => {
      const effects = DRAWS.map((draw) => -figureDraw('tiny', price, draw));
      const policy = { levers, programme: null };
      return driverRows(
        tinyCollected({
          table: { netHealthBenefit: [[DRAWS.map(() => 0)], [effects]] },
          scenarios: [{ figures: [price] }, { figures: [price], policy }],
          draws: DRAWS,
          replicates: 1,
        }),
      );
    };

    it('which competes with the parameters under its path', () => {
      const [strongest] = driversUnder([lever('leadingTalentImport', 1)]);
      expect(strongest).toMatchObject({
        parameter: 'prices.leadingTalent',
        text: 'price of leading talent (units)',
        grade: 'C',
      });
      expect(strongest.correlation).toBeCloseTo(-1, 9);
    });

    it('but no price that the policy does not pay: its correlation is chance', () => {
      const named = driversUnder([lever('platforms', 1)]).map(({ parameter }) => parameter);
      expect(named).not.toContain('prices.leadingTalent');
    });
  });

  describe('may be a number that only some levers make count', () => {
    const YOUNG_LIMIT = 'youngLimit';
    const AREA = 'areaFollows';
    const namedUnder = (id: string, ...policies: Policy['levers'][]) => {
      const effects = DRAWS.map((draw) => parameterDraw('tiny', draw, {}, medinno)[id]!);
      const rows = driverRows(
        tinyCollected({
          table: { netHealthBenefit: [[DRAWS.map(() => 0)], [effects]] },
          scenarios: policies.map((levers) => ({ policy: { levers, programme: null } })),
          draws: DRAWS,
          replicates: 1,
        }),
      );
      return rows.some(({ parameter }) => parameter === id);
    };
    const quota = (target: string) => [{ ...lever('callQuota', 0.3), target }];

    it.each([
      ['is named where one of them acts', YOUNG_LIMIT, [], [lever('youngTalent', 10)], true],
      ['is named where one acts in the baseline alone', YOUNG_LIMIT, [lever('youngTalent', 10)], [], true],
      ['is left out where others act', YOUNG_LIMIT, [], [lever('platforms', 1)], false],
      ['is left out where none acts', YOUNG_LIMIT, [], [], false],
      ['is named where the lever has such a target', AREA, [], quota('oncology'), true],
      ['is left out where it has another', AREA, [], quota('clinical'), false],
    ])('%s', (_, id, baseline, alternative, named) => {
      expect(namedUnder(id, baseline, alternative)).toBe(named);
    });
  });

  it('is not guessed from fewer than ten draws', () => {
    expect(driversOf((value) => value, DRAWS.slice(0, 9))).toEqual([]);
  });
});
