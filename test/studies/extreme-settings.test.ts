import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STUDIES } from '../../src/studies/catalogue.js';
import { runStudy } from '../../src/studies/run-study.js';
import type { Settings, SettingValue, Study, StudySetting } from '../../src/studies/study.js';
import { studyCharts } from '../../src/studies/study-charts.js';
import { SMALL } from './expectations.js';

/** Rows that may be missing, since the settings may leave nothing to measure; the documents of the studies say which. */
const MAY_BE_MISSING: Readonly<Record<string, RegExp>> = {
  'talent-versus-luck': /^(none|egalitarian|elitarian|mixed|random)\b|^efficiency-|^gain-|^tail-exponent$/,
  'funding-and-bad-science': /falseDiscoveryRate$/,
  'portfolio-to-impact': /^costPerLaunch/,
};

/** Any allowed value, its ends often. */
function anyValue({
  lowest,
  highest,
  whole,
  choices,
  default: usual,
}: StudySetting): fc.Arbitrary<SettingValue> {
  if (choices !== undefined) return fc.constantFrom(...choices);
  if (lowest === undefined || highest === undefined) return fc.constant(usual);
  const between =
    whole === true
      ? fc.integer({ min: lowest, max: highest })
      : fc.double({ min: lowest, max: highest, noNaN: true });
  return fc.oneof(fc.constantFrom<SettingValue>(lowest, highest, usual), between);
}

function anySettings(study: Study): fc.Arbitrary<Settings> {
  const small = SMALL[study.name] ?? {};
  const free = study.settings.filter(({ name }) => !(name in small));
  return fc
    .record(Object.fromEntries(free.map((setting) => [setting.name, anyValue(setting)])))
    .map((given) => ({ ...given, ...small }));
}

describe.each(STUDIES.map((study) => [study.name, study] as const))('the study %s', (name, study) => {
  it('has a table and charts under any allowed settings', async () => {
    await fc.assert(
      fc.asyncProperty(anySettings(study), async (settings) => {
        const run = await runStudy(study, { settings });
        const { rows } = run;
        const charts = studyCharts(study, run, { language: 'en', form: 'wide' });
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        for (const { id, value, standardError } of rows) {
          if (MAY_BE_MISSING[name]?.test(id) && Number.isNaN(value)) continue;
          expect(Number.isFinite(value), `${id} is ${value}`).toBe(true);
          expect(standardError === null || standardError >= 0, `${id} ± ${standardError}`).toBe(true);
        }
        expect(JSON.stringify(charts)).not.toMatch(/undefined|NaN|Infinity/);
        for (const { title, rows: drawn } of charts) {
          expect(title).not.toMatch(/–|[?？]/);
          expect(drawn.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('has the same rows and charts for the same seed', async () => {
    const settings = SMALL[name] ?? {};
    const [once, again] = [await runStudy(study, { settings }), await runStudy(study, { settings })];
    expect(JSON.stringify(again)).toBe(JSON.stringify(once));
  });
});

describe('a talent-versus-luck in which equal shares help no one', () => {
  it('has no efficiency index rather than an infinite one', async () => {
    const study = STUDIES.find(({ name }) => name === 'talent-versus-luck')!;
    const settings = {
      timing: 'start',
      eventsPerPerson: 10,
      luckyShare: 0,
      talentMean: 0,
      talentDeviation: 10,
      talented: 0.7,
      people: 100,
      runs: 2,
      steps: 12,
    };
    const { rows } = await runStudy(study, { settings });
    const indices = rows.filter(({ id }) => id.startsWith('efficiency-index-'));
    expect(indices.length).toBeGreaterThan(0);
    expect(indices.every(({ value }) => Number.isNaN(value))).toBe(true);
  });
});

describe.each(Object.entries(SMALL))('the study %s, which has random numbers,', (name, settings) => {
  it('has other rows for another seed', async () => {
    const study = STUDIES.find((one) => one.name === name)!;
    const [one, other] = [
      await runStudy(study, { settings, seed: 'one' }),
      await runStudy(study, { settings, seed: 'other' }),
    ];
    expect(other.rows).not.toEqual(one.rows);
  });
});
