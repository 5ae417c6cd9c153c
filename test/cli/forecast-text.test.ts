import { describe, expect, it } from 'vitest';
import { forecastText } from '../../src/cli/forecast-text.js';
import { terminalWidth } from '../../src/language/lines.js';
import { forecastContext, scoreOn, verdictOn } from '../charts/forecast-fixture.js';

const CLEAR = { skillLow: -0.5, skillHigh: -0.1 } as const;

const verdicts = [
  verdictOn('patents', { verdict: 'better', use: 'model', skill: 0.3, skillLow: 0.1, skillHigh: 0.5 }),
  verdictOn('applicants', { comparedOrigins: 1, skill: -3, use: 'drift' }),
  verdictOn('papers', { verdict: 'worse', use: 'drift', skill: -0.3, ...CLEAR }),
];

describe('a forecast in a terminal', () => {
  const context = forecastContext(verdicts, {
    newer: {
      figures: [
        { path: 'population', year: 2021, widened: true, factor: 2 },
        { path: 'gdpPerHead', year: 2022, widened: false, factor: 1 },
      ],
      parameters: [{ id: 'noveltyPenalty', knownUntil: 2022, widened: true, factor: 1.5 }],
    },
  });
  const text = forecastText(context, 'results/a');
  const joined = text.replace(/\n/g, ' ');

  it('says first where the model is worse than a simple method', () => {
    expect(
      joined.indexOf('The model was worse than a simple method in past forecasts of papers'),
    ).toBeGreaterThan(0);
    expect(joined.indexOf('worse than a simple')).toBeLessThan(joined.indexOf('better than simple methods'));
    expect(text.indexOf('- Papers')).toBeLessThan(text.indexOf('- Patents'));
  });

  it('says of each series what it will be, by which method, and what past forecasts say', () => {
    expect(joined).toContain(
      '- Papers: 320 papers (90%: 290 to 350) in 2023, by drift; past forecasts of the model one year ahead were worse than drift: use drift',
    );
    expect(joined).toContain('- Patents: 530 patents (90%: 470 to 590) in 2023, by the model;');
    expect(joined).toContain('too short to tell (1 origin): use drift');
  });

  it('gives no number of skill from too few origins', () => {
    expect(text).toMatch(/^papers +−0\.3 \[−0\.5, −0\.1\] +75% +drift$/m);
    expect(text).toMatch(/^applicants +too short +75% +drift$/m);
    expect(text).not.toContain('−3');
  });

  it('is too short to tell where no simple method has a forecast to compare with', () => {
    const alone = forecastContext([verdictOn('papers', { against: null, skill: null, comparedOrigins: 0 })]);
    const said = forecastText(alone, 'results/a').replace(/\n/g, ' ');
    expect(said).toContain('too short to tell: scored from 4 origins, but no simple method has a forecast');
    expect(said).not.toContain('use the model');
  });

  it('names the method that is used together with the model by the name that the forecast has', () => {
    const mixed = forecastContext([verdictOn('papers', { against: 'theta' })]);
    const said = forecastText(mixed, 'results/a').replace(/\n/g, ' ');
    expect(said).toContain(
      'in 2023, by the model and drift together; too short to tell (4 origins): use the model and drift together',
    );
  });

  it('says what is newer than the origin, how wide it is drawn, and what is no forecast', () => {
    expect(joined).toContain('Newer than 2020 are 2 figures of the region and the evidence of 1 parameter.');
    expect(joined).toContain(
      '2 of them were drawn from ranges 1.5 to 2 times as wide; the other 1 have no range',
    );
    expect(joined).toContain('would be a scenario, and no forecast');
    expect(joined).toContain('say nothing of health');
  });

  it.each(['en', 'zh'] as const)('fits eighty columns (%s)', (language) => {
    for (const asked of ['forecast', 'backtest'] as const)
      for (const line of forecastText({ ...context, language, asked }, 'results/a').split('\n'))
        expect(terminalWidth(line)).toBeLessThanOrEqual(80);
  });
});

describe('past forecasts in a terminal', () => {
  it('are a table by series and years ahead, with what is too short', () => {
    const known = { skill: -0.3, ...CLEAR, coverage90Low: 0.5, coverage90High: 1, dmP: 0.03 } as const;
    const context = forecastContext([verdicts[2]], {
      asked: 'backtest',
      series: [],
      scores: [
        scoreOn('papers', { horizon: 1, ...known }),
        scoreOn('papers', { horizon: 2, upTo: 2, n: 3, compared: 2, against: 'theta' }),
        scoreOn('papers', { upTo: 2, ...known }),
      ],
    });
    const text = forecastText(context, 'results/a');
    expect(text).toMatch(/^1 +4 +−0\.3 \[−0\.5, −0\.1\] +1,230 +0\.03 +50% +75% \[50, 100\]$/m);
    expect(text).toMatch(/^2 +2\/3 +too short +1,230 +– +50% +75%$/m);
    expect(text).toMatch(/^1–2 +4 /m);
    expect(text).toContain('drift (1, 1–2); theta (2).');
  });
});
