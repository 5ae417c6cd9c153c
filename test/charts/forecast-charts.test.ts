import { describe, expect, it } from 'vitest';
import { forecastCharts } from '../../src/charts/forecast/forecast-charts.js';
import { methodUsed, standingOf } from '../../src/charts/forecast/method-to-use.js';
import { forecastContext, seriesOf, verdictOn } from './forecast-fixture.js';

const BETTER = { verdict: 'better', use: 'model', skill: 0.3, skillLow: 0.1, skillHigh: 0.5 } as const;
const WORSE = { verdict: 'worse', use: 'drift', skill: -0.3, skillLow: -0.5, skillHigh: -0.1 } as const;

describe('the method that past forecasts speak for', () => {
  it.each([
    ['better', BETTER],
    ['worse', WORSE],
    ['noBetter', { verdict: 'undecided', skill: -0.1, skillLow: -0.3, skillHigh: 0.2 }],
    ['undecided', { verdict: 'undecided', skill: 0.1, skillLow: -0.3, skillHigh: 0.2 }],
    ['behindSoFar', { skill: -2, comparedOrigins: 2 }],
    // One episode says nothing of skill.
    ['tooShort', { skill: -2, comparedOrigins: 1 }],
    ['tooShort', { skill: 0.4 }],
    // Against a method without error there is no skill.
    ['behindSoFar', { skill: null, comparedOrigins: 2 }],
    ['tooShort', { skill: null, comparedOrigins: 1 }],
    ['noSimple', { against: null, skill: null }],
    ['notScored', { against: null, skill: null, origins: 0 }],
    ['noneFromHere', { ...WORSE, use: 'model' }],
  ] as const)('stands as %s', (standing, verdict) => {
    expect(standingOf(verdictOn('papers', verdict))).toBe(standing);
  });

  it('is the model, the simple method or both, in the years to come', () => {
    const medianOf = (use: string) => {
      const { method, rows } = methodUsed(seriesOf('papers'), { use }, 2020);
      return [method, rows[0].year, rows[0].p50];
    };
    expect(medianOf('model')).toEqual(['model', 2021, 510]);
    expect(medianOf('drift')).toEqual(['drift', 2021, 300]);
    expect(medianOf('combination')).toEqual(['combination', 2021, 400]);
    // Of a method without a forecast from this origin the model stays.
    expect(medianOf('theta')).toEqual(['model', 2021, 510]);
  });
});

describe('the charts of forecasts', () => {
  const context = forecastContext([
    verdictOn('papers', BETTER),
    verdictOn('patents', WORSE),
    verdictOn('applicants'),
  ]);

  it('stand first where a simple method did better, and end with the skill of all', () => {
    expect(forecastCharts(context).map(({ id }) => id)).toEqual([
      'forecast-patents',
      'forecast-applicants',
      'forecast-papers',
      'skill',
    ]);
  });

  it('say in their titles what the method to use gives for the last year', () => {
    const [patents, applicants, papers, skill] = forecastCharts(context).map(({ title }) => title);
    expect(patents).toBe(
      'Patents: 320 patents (90%: 290 to 350) in 2023; by drift, since the model was worse',
    );
    expect(applicants).toMatch(/^Applicants: 420 persons .*too few to conclude anything$/);
    expect(papers).toMatch(/^Papers: 530 papers \(90%: 470 to 590\) in 2023; .* better than drift$/);
    expect(skill).toContain('better than a simple method for 1 and worse for 1 of 3 series');
  });

  it('have what is on record, the fit and each line as rows', () => {
    const rows = forecastCharts(context)[0].rows as { what: string; year: number; value: number }[];
    const years = (what: string) => rows.filter((row) => row.what === what).map(({ year }) => year);
    expect(years('known')).toEqual([2015, 2016, 2017, 2018, 2019, 2020]);
    expect(years('fit')).toEqual(years('known'));
    for (const what of ['use', 'model']) expect(years(what)).toEqual([2021, 2022, 2023]);
    // The method to use is the best simple method: it is drawn once.
    expect(years('simple')).toEqual([]);
  });

  it('have no chart of skill where too few origins leave every interval out', () => {
    const ids = forecastCharts(forecastContext([verdictOn('papers')])).map(({ id }) => id);
    expect(ids).toEqual(['forecast-papers']);
  });

  it.each(['en', 'zh'] as const)('speak one language in both forms (%s)', (language) => {
    for (const form of ['wide', 'narrow'] as const)
      for (const { title, spec } of forecastCharts({ ...context, language, form })) {
        expect(/[\u4e00-\u9fff]/.test(title)).toBe(language === 'zh');
        const said = String((spec as { description?: string }).description);
        expect(said.startsWith(title)).toBe(true);
        if (language === 'zh') expect(said.replace(/medinno/g, '')).not.toMatch(/[a-z]{4}/);
      }
  });
});
