import { describe, expect, it } from 'vitest';
import { ensembleWork } from '../../src/ensemble/runs.js';
import { medinno } from '../../src/model/medinno.js';
import { seriesOf } from '../../src/model/series.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import { mean } from '../../src/statistics/mean.js';
import { projectSources } from './project-files.js';

const NAMES = ['conversion', 'learning-hospitals', 'ordinary-care', 'people', 'platforms'];
const PROGRAMME_YEARS = 10;

async function scenarioOf(name: string) {
  const result = await resolveScenario(`guangdong-${name}`, projectSources(), loadCompiler);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return { ...result.value, horizon: PROGRAMME_YEARS };
}

describe('strategies of the province', () => {
  it.each(NAMES)('%s spends nearly all of 500 million a year at point values', async (name) => {
    const scenario = await scenarioOf(name);
    const series = seriesOf(scenario.region, medinno.indicators);
    const paid = series.findIndex(({ indicator, part }) => indicator.id === 'programmePaid' && part === '');
    const run = ensembleWork().begin([scenario]);
    const { observations } = run({ scenario: 0, draw: 0, replicate: 1 });
    const yearly = Array.from(
      { length: PROGRAMME_YEARS },
      (_, year) => observations[year * series.length + paid],
    );
    expect(mean(yearly)).toBeGreaterThan(450);
    for (const sum of yearly) expect(sum).toBeLessThanOrEqual(500 + 1e-9);
  });
});
