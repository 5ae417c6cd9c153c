import { describe, expect, it } from 'vitest';
import { medinno } from '../../../src/model/medinno.js';
import { setParameters } from '../../../src/scenario/policy/set-parameters.js';
import { catalogueOf } from '../../../src/scenario/reading/catalogue.js';

const set = (...assignments: string[]) => setParameters(assignments, catalogueOf(medinno));

describe('parameters that a call sets', () => {
  it('are numbers by name, forms of a choice among them', () => {
    expect(set('reviewNoise=0.5', ' elasticPosts = 0 ')).toEqual({
      ok: true,
      value: { reviewNoise: 0.5, elasticPosts: 0 },
    });
    expect(set()).toEqual({ ok: true, value: {} });
  });

  it('are refused, all at once, where they are no parameter, no number, beyond the hard bounds, no form, or set twice', () => {
    const result = set(
      'reviewNoize=1',
      'abilitySpread=much',
      'overhead=2',
      'talentMarket=0.5',
      'overhead=0.1',
      'seed',
    );
    if (result.ok) throw new Error('accepted');
    const of = (path: string) => result.issues.filter((issue) => issue.path === path);
    expect(of('--set').map(({ found, suggestion }) => [found, suggestion])).toEqual([
      ['seed', null],
      ['reviewNoize', 'reviewNoise'],
    ]);
    expect(of('--set abilitySpread')).toMatchObject([{ found: 'much' }]);
    expect(of('--set overhead').map(({ found }) => found)).toEqual(['the setting more than once', '2']);
    expect(of('--set talentMarket')[0].expected).toContain('1 (rivals bid');
    expect(result.issues).toHaveLength(6);
  });
});
