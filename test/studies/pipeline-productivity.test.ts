import { describe, expect, it } from 'vitest';
import { costPerLaunch } from '../../src/studies/pipeline-productivity/cost-per-launch.js';
import { inputsOf } from '../../src/studies/pipeline-productivity/inputs.js';
import { tornado } from '../../src/studies/pipeline-productivity/tornado.js';
import { pipelineProductivity as study } from '../../src/studies/pipeline-productivity.js';
import { defaultSettings } from '../../src/studies/settings.js';
import { region } from '../model/maoming.js';
import { expectChartsDrawable } from './expectations.js';

const defaults = defaultSettings(study);
const ours = (id: string, settings = defaults) =>
  study.table(settings, [null]).find((row) => row.id === id)!.value;

describe('the cost of one new medicine', () => {
  it('is what the published inputs give, to the million', () => {
    expect(Math.round(ours('outOfPocketPerLaunch'))).toBe(873);
    expect(Math.round(ours('capitalisedPerLaunch'))).toBe(1778);
    expect(ours('cycleTime')).toBe(13.5);
  });

  it('launches with the product of the chances', () => {
    const product = 0.8 * 0.75 * 0.85 * 0.69 * 0.54 * 0.34 * 0.7 * 0.91;
    expect(ours('targetToLaunchProbability')).toBeCloseTo(product, 12);
    expect(ours('items-targetToHit')).toBeCloseTo(1 / product, 9);
  });

  it('costs out of pocket what it costs capitalised where capital costs nothing', () => {
    const free = { ...defaults, costOfCapital: 0 };
    expect(ours('capitalisedPerLaunch', free)).toBeCloseTo(ours('outOfPocketPerLaunch', free), 9);
  });

  it('is a single phase’s cost over its chance, grown to the launch, where other phases are free and sure', () => {
    const alone = Object.fromEntries(
      study.settings.map(({ name }) => {
        if (name.endsWith('.probability')) return [name, name.startsWith('phase2') ? 0.25 : 1];
        if (name.endsWith('.cost')) return [name, name.startsWith('phase2') ? 40 : 0];
        if (name.endsWith('.duration')) return [name, name.startsWith('phase2') ? 2 : 0];
        return [name, 0.1];
      }),
    );
    expect(ours('outOfPocketPerLaunch', alone)).toBeCloseTo(160, 9);
    expect(ours('capitalisedPerLaunch', alone)).toBeCloseTo(176, 9);
  });

  it('adds up over the phases', () => {
    const costs = costPerLaunch(inputsOf(defaults));
    const rows = study.table(defaults, [null]);
    const shares = rows.filter(({ id }) => id.startsWith('share-')).map(({ value }) => value);
    expect(shares).toHaveLength(costs.length);
    expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });

  it('hangs most on the chances of phases II and III where every input moves by one fraction', () => {
    const widest = tornado(defaults)
      .slice(0, 2)
      .map(({ input }) => input);
    expect(widest.sort()).toEqual(['phase2.probability', 'phase3.probability']);
    for (const { input, atLow, atHigh } of tornado(defaults))
      expect(Math.sign(atHigh - atLow), input).toBe(input.endsWith('probability') ? -1 : 1);
  });
});

describe('the pipeline of the main model on the same inputs', () => {
  it('agrees within chance, and within the rounding of years where these count', () => {
    for (const { question, study: calculated, model, modelError } of study.agreements!(
      defaults,
      [null],
      region,
      'agreement',
    )) {
      const allowed = 4 * modelError + 0.03 * calculated;
      expect(Math.abs(model - calculated), `${question.en}: ${model} ± ${modelError}`).toBeLessThan(allowed);
      expect(modelError).toBeGreaterThan(0);
    }
  });
});

describe('the charts of pipeline-productivity', () => {
  it('are drawn without a complaint in both languages', async () => {
    await expectChartsDrawable(study, {}, ['cost-by-phase', 'tornado']);
  });
});
