import { describe, expect, it } from 'vitest';
import { methodUsed } from '../../src/charts/forecast/method-to-use.js';
import { askedBank } from '../../src/commands/asked-bank.js';
import { forecastFrom } from '../../src/commands/forecast.js';
import type { ForecastResult } from '../../src/commands/forecast-result.js';
import { exp } from '../../src/maths/exp.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { seriesLines, verdictInWords } from '../../src/report/forecast/forecast-in-words.js';
import type { HistoryRow } from '../../src/scenario/region/history-row.js';
import { madeBank, PLACE, papers } from '../forecast/made-bank.js';

const { startYear } = PLACE.region;
const bank = madeBank(60, 26);

/** Papers that go up and down by turns, which regression of changes foresees best; the year before the last is missing. */
const byTurns = papers(Array.from({ length: 11 }, (_, t) => 1000 * exp(0.05 * t + (t % 2 === 0 ? 0.2 : 0))));
const gapped = byTurns.filter((_, t) => t !== 9);

async function forecastOf(history: readonly HistoryRow[]): Promise<ForecastResult> {
  const asked = await askedBank('forecast', { region: 'guangdong', sources: scenarioFiles, history });
  return forecastFrom({ ...asked, draws: 60 }, bank);
}

describe('the method to use of a forecast', () => {
  it('is the best of those that have one from this origin', async () => {
    const whole = await forecastOf(byTurns.slice(0, 9));
    const [wide] = whole.table('verdicts');
    expect(wide.against).toBe('autoregression');
    const result = await forecastOf(gapped);
    const [series] = result.series;
    expect(series.baselines.autoregression).toHaveProperty('available', false);
    const [verdict] = result.table('verdicts');
    expect(['lastValue', 'drift', 'mean']).toContain(verdict.against);
    expect(series.combination.with).toBe(verdict.against);
    const { method } = methodUsed(series, verdict, startYear + 10);
    expect(method).toBe(verdict.use);
    expect(method).not.toBe('model');
  });

  it('is the model, and said to be, where none has', async () => {
    // One number after a change of definition is too few for every simple method.
    const changed = byTurns.map((row, t) => ({ ...row, definition: t === 10 ? 'new' : '' }));
    const result = await forecastOf(changed);
    const [verdict] = result.table('verdicts');
    expect(verdict.use).toBe('model');
    for (const language of ['en', 'zh'] as const) {
      const context = result.context({ language });
      const said = { en: 'no simple method has a forecast from this origin', zh: '简单方法自该起点均无预测' };
      expect(verdictInWords(context, verdict)).toContain(said[language]);
      expect(seriesLines(context)[0]).toContain(said[language]);
    }
  });
});
