import { describe, expect, it } from 'vitest';
import { compare } from '../../src/commands/compare.js';
import type { CompareOptions } from '../../src/commands/ensemble-options.js';
import type { WrittenLever } from '../../src/commands/scenario-input.js';
import { simulate } from '../../src/commands/simulate.js';
import { constant } from '../../src/model/engine/program.js';
import { medinno } from '../../src/model/medinno.js';
import type { Model } from '../../src/model/model.js';
import { InputError } from '../../src/scenario/reading/input-error.js';
import { SMALL_FILES } from '../small-place.js';

const small = { sources: SMALL_FILES, draws: 2, replicates: 2, years: 3 };
const both = { baseline: 'baseline', alternatives: ['young-talent'] };

/** A scenario as a file would have it, with this dose. */
const written = (dose: WrittenLever['dose']) => ({
  id: 'mine',
  extends: 'baseline',
  policy: {
    levers: [{ lever: 'youngTalent', dose }],
    programme: { payer: 'city', amount: 30, start: 2025, end: 2034 },
  },
});

const mistakesOf = async (options: CompareOptions): Promise<string[]> => {
  const error = await compare(options).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).issues.map(({ path, found }) => `${path}: ${found}`);
};

describe('one call that compares', () => {
  it('gives the paired effects of named scenarios', async () => {
    const result = await compare({ ...both, ...small });
    expect(result.comparison.scenarios.map(({ id }) => id)).toEqual(['baseline', 'young-talent']);
    const effect = result.effect('youngRecruits');
    expect(effect).toMatchObject({ scenario: 'young-talent', year: 'total', part: '', pairs: 4 });
    expect(result.table('effects')).toContainEqual(effect);
    expect(result.effect('papers', { year: 2026 }).year).toBe(2026);
  });

  it('takes a dose as number, expression or program, with the same results', async () => {
    const effects = [];
    for (const dose of [8, '4 * 2', constant(8)]) {
      const { table } = await compare({ baseline: 'baseline', alternatives: [written(dose)], ...small });
      effects.push(table('effects'));
    }
    expect(effects[1]).toEqual(effects[0]);
    expect(effects[2]).toEqual(effects[0]);
  });

  it('refuses a program that does not do what its source says', async () => {
    const dose = { source: '8', steps: constant(9).steps };
    const found = await mistakesOf({ baseline: 'baseline', alternatives: [written(dose)], ...small });
    expect(found).toEqual([expect.stringContaining('whose steps are not those of its source, 8')]);
  });

  it('adds the league of the first millions where it is asked for, and no other table moves', async () => {
    const few = ['competitiveGrants', 'youngTalent'];
    const model = { ...medinno, levers: medinno.levers.filter(({ id }) => few.includes(id)) } as Model;
    const call = { baseline: 'baseline', alternatives: [written(8)], ...small, years: 2, model };
    const without = await compare(call);
    expect([without.table('firstMillions'), without.comparison.firstMillions]).toEqual([[], undefined]);
    const usual = await compare({ ...call, firstMillions: true });
    expect(usual.comparison.firstMillions).toMatchObject({ sum: 5, payer: 'city', draws: 20, replicates: 2 });
    expect(usual.table('effects')).toEqual(without.table('effects'));
    const rows = usual.table('firstMillions');
    expect(rows.map(({ lever }) => lever).sort()).toEqual(few);
    const three = await compare({ ...call, firstMillions: 3 });
    const dosed = three.table('firstMillions').find(({ lever }) => lever === 'competitiveGrants')!;
    expect(dosed.dose).toBeCloseTo(3, 12);
  });

  it.each([0, -5, Number.NaN])('refuses a league of %d million', async (firstMillions) => {
    const found = await mistakesOf({ ...both, ...small, firstMillions });
    expect(found).toEqual([`firstMillions: ${firstMillions}`]);
  });

  it('says every mistake in its options at once', async () => {
    const found = await mistakesOf({ ...both, ...small, draws: -1, replicates: 0.5, seed: '' });
    expect(found).toEqual(['draws: -1', 'replicates: 0.5', 'seed: nothing']);
  });

  it('says what is wrong in a written scenario where it stands', async () => {
    const alternative = { ...written(8), policy: { levers: [{ lever: 'yongTalent', dose: 8 }] } };
    const found = await mistakesOf({ baseline: 'baseline', alternatives: [alternative], ...small });
    expect(found).toEqual([expect.stringContaining('policy.levers.0.lever')]);
  });

  it('cannot follow a name without sources', async () => {
    expect(await mistakesOf({ ...both, draws: 0 })).toHaveLength(2);
  });

  it('sets parameters in all scenarios', async () => {
    const { asked } = await compare({ ...both, ...small, set: { reviewNoise: 0.5 } });
    expect(asked.named.map(({ overrides }) => overrides)).toEqual([
      { reviewNoise: 0.5 },
      { reviewNoise: 0.5 },
    ]);
  });

  it('names what there is where something is asked for that there is not', async () => {
    const { table, effect } = await compare({ ...both, ...small, draws: 0, replicates: 1 });
    expect(() => table('efects' as 'effects')).toThrow('did you mean "effects"?');
    expect(() => effect('paperss')).toThrow('did you mean "papers"?');
    expect(() => effect('papers', { scenario: 'other' })).toThrow('expected one of young-talent');
    expect(() => effect('papers', { year: 1999 })).toThrow('expected one of 2025, 2026, 2027, total');
  });

  it('has a row of its series for every run, year and indicator, and one of its draws for every draw', async () => {
    const { table } = await compare({ ...both, ...small });
    const papers = table('series').filter(({ indicator, part }) => indicator === 'papers' && part === '');
    expect(papers).toHaveLength(2 * 2 * 2 * 3);
    expect(table('draws')).toHaveLength(2);
    expect(table('codebook').map(({ indicator }) => indicator)).toContain('papers');
  });

  it('says how it is made again', async () => {
    const { comparison } = await compare({ ...both, ...small, draws: 0, replicates: 1 });
    expect(comparison.command).toBe(
      'compare({"baseline":"baseline","alternatives":["young-talent"],"draws":0,"replicates":1,"years":3})',
    );
  });
});

describe('the charts of a comparison', () => {
  it('are Vega-Lite with their data, by id, in either language', async () => {
    const { chart, charts } = await compare({ ...both, ...small, draws: 0 });
    const papers = chart('effects-papers', { language: 'zh' });
    expect(papers.spec.$schema).toContain('vega-lite');
    expect(papers.title).toMatch(/论文/);
    expect(charts().map(({ id }) => id)).toContain('money-by-payer');
    expect(() => chart('effects-paper')).toThrow('did you mean "effects-papers"?');
  });
});

describe('one call that simulates', () => {
  it('gives levels and no effects', async () => {
    const result = await simulate({ scenarios: ['baseline', 'young-talent'], ...small });
    expect(result.table('effects')).toEqual([]);
    expect(new Set(result.table('summary').map(({ scenario }) => scenario)).size).toBe(2);
  });
});
