import { describe, expect, it } from 'vitest';
import { drawOf } from '../../../src/draws/draw.js';
import { uncertainFigures } from '../../../src/draws/region-draw.js';
import { medinno } from '../../../src/model/medinno.js';
import { parametersIn, variedIn } from '../../../src/model/parameter-values.js';
import { drawTable } from '../../../src/results/draw-table.js';
import { drawnInputs } from '../../../src/results/drawn-inputs.js';
import { drawnValues } from '../../../src/results/drawn-values.js';
import { parseRegion, readRegionFile } from '../../../src/scenario/region/region-file.js';
import { readRegionWorkbook } from '../../../src/scenario/workbook/read.js';
import { writeWorkbook } from '../../../src/scenario/workbook/write.js';
import { scenario as maoming } from '../../ensemble/maoming-scenarios.js';
import { contentOf, MAOMING_PATH as FILE, issuesOf, MAOMING_TEXT as TEXT } from '../workbook-files.js';

const OWN = `
parameters:
  postElasticity: { value: 0.85, unit: "1", low: 0.5, high: 1, source: a study, year: 2012, grade: C }
  growthExpectation: { value: 2, unit: years, source: a study, year: 2012, grade: C }
`;
const withParameters = (text: string) => `${TEXT}${text}`;
const content = contentOf(parseRegion(withParameters(OWN), FILE));
const baseline = maoming('baseline');
const scenario = maoming('baseline', { region: content.region, figures: content.figures });

describe('a region with its own parameters', () => {
  it('has them as figures and as values', () => {
    expect(content.region.parameters).toEqual({ postElasticity: 0.85, growthExpectation: 2 });
    expect(content.figures).toContainEqual(
      expect.objectContaining({ path: 'parameters.postElasticity', value: 0.85, high: 1 }),
    );
    expect(contentOf(parseRegion(TEXT, FILE)).region).not.toHaveProperty('parameters');
  });

  it('uses them in place of those of the model, and an override in place of both', () => {
    const { parameters } = drawOf(scenario, 0);
    expect(parameters).toMatchObject({ postElasticity: 0.85, growthExpectation: 2 });
    expect(parameters).toEqual(parametersIn(content.region, medinno));
    const overridden = { ...scenario, overrides: { growthExpectation: 5 } };
    expect(drawOf(overridden, 4).parameters.growthExpectation).toBe(5);
  });

  it('draws those with a range within it, and leaves the draws of all others as they are', () => {
    const draws = [1, 2, 3, 4, 5].map((draw) => [drawOf(scenario, draw), drawOf(baseline, draw)] as const);
    for (const [{ parameters, figures }, { parameters: usual }] of draws) {
      const { postElasticity, growthExpectation, ...others } = parameters;
      expect(postElasticity).toBe(figures.get('parameters.postElasticity'));
      expect(postElasticity).toBeGreaterThanOrEqual(0.5);
      expect(postElasticity).toBeLessThanOrEqual(1);
      expect(growthExpectation).toBe(2);
      expect(usual).toMatchObject(others);
    }
    expect(new Set(draws.map(([{ parameters }]) => parameters.postElasticity)).size).toBe(5);
  });

  it('lists each as drawn once, as a figure, under its name in the model', () => {
    expect(uncertainFigures(scenario).map(({ path }) => path)).toContain('parameters.postElasticity');
    expect(variedIn(content.region, medinno)).not.toContain('postElasticity');
    const ids = drawnInputs([scenario], medinno).map(({ id }) => id);
    expect(ids).toContain('parameters.postElasticity');
    expect(ids).not.toContain('postElasticity');
    const drawn = drawnValues(scenario, [1, 2], medinno).find(({ parameter }) =>
      /postElasticity/.test(parameter),
    );
    expect(drawn).toMatchObject({ text: medinno.parameters.postElasticity.text, grade: 'C' });
    expect(drawn?.matters(scenario)).toBe(true);
    const table = drawTable([scenario], [1], medinno);
    const column = table.inputs.findIndex(({ id }) => id === 'parameters.postElasticity');
    expect(table.columns[column][0]).toBe(drawOf(scenario, 1).parameters.postElasticity);
    const set = { ...scenario, id: 'set', overrides: { postElasticity: 0.2 } };
    const ranked = drawnValues(set, [1, 2], medinno).map(({ parameter }) => parameter);
    expect(ranked).not.toContain('parameters.postElasticity');
    expect(drawnInputs([set], medinno).map(({ id }) => id)).not.toContain('parameters.postElasticity');
    expect(drawnInputs([scenario, set], medinno)).toContainEqual(
      expect.objectContaining({ id: 'parameters.postElasticity', setIn: ['set'] }),
    );
  });

  it('refuses an unknown name, a wrong unit, an impossible value and a form that the model does not have', () => {
    const wrong = `
parameters:
  postElastisity: { value: 0.85, unit: "1", source: s, year: 2012, grade: C }
  growthExpectation: { value: 2, unit: months, source: s, year: 2012, grade: C }
  traineeYears: { value: 200, unit: years, source: s, year: 2012, grade: C }
  elasticPosts: { value: 0.5, unit: switch, source: s, year: 2012, grade: C }
`;
    const issues = issuesOf(parseRegion(withParameters(wrong), FILE));
    expect(issues.map(({ path }) => path).sort()).toEqual([
      'parameters.elasticPosts.value',
      'parameters.growthExpectation.unit',
      'parameters.postElastisity',
      'parameters.traineeYears.value',
    ]);
    expect(issues.find(({ path }) => path.endsWith('Elastisity'))?.suggestion).toBe('postElasticity');
  });

  it('comes back from a workbook as it was, and lends them to a region that is like it', async () => {
    const file = readRegionFile(withParameters(OWN), FILE);
    if (!file.ok) throw new Error(JSON.stringify(file.issues));
    const bytes = await writeWorkbook(file.value, { language: 'zh', blank: false });
    expect(contentOf(readRegionWorkbook('m.xlsx', bytes)).region.parameters).toEqual(
      content.region.parameters,
    );
    const other = TEXT.replace(/^id: maoming$/m, 'id: other\nlike: maoming');
    const lent = contentOf(
      parseRegion(
        `${other}\nparameters:\n  growthExpectation: { value: 1, unit: years, source: s, year: 2020, grade: C }\n`,
        'other.yaml',
        {
          find: () => ({ path: FILE, text: withParameters(OWN) }),
          names: () => ['maoming'],
        },
      ),
    );
    expect(lent.region.parameters).toEqual({ postElasticity: 0.85, growthExpectation: 1 });
    expect(lent.figures.find(({ path }) => path === 'parameters.postElasticity')?.borrowedFrom).toBe(
      'maoming',
    );
  });
});

describe('what a region sets', () => {
  it('has shares of adopted care that sum to 1, with those of the model where it sets none', () => {
    const share = (id: string, value: number) =>
      `  ${id}: { value: ${value}, unit: fraction, source: s, year: 2020, grade: C }\n`;
    const shares = (...own: string[]) =>
      issuesOf(parseRegion(withParameters(`\nparameters:\n${own.join('')}`), FILE)).map(({ path }) => path);
    expect(shares(share('adoptionByInsurance', 0.95))).toEqual(['parameters.adoptionByInsurance.value']);
    const whole = ['Insurance', 'Patients', 'Hospitals'].map((payer, n) =>
      share(`adoptionBy${payer}`, [0.75, 0.2, 0.05][n]),
    );
    expect(shares(...whole)).toEqual([]);
  });

  it('has facts in its currency', () => {
    const [fact] = /unit: "million CNY a year"(?=[\s\S]*?explanation)/.exec(
      TEXT.slice(TEXT.indexOf('\nfacts:')),
    )!;
    const at = TEXT.indexOf(fact, TEXT.indexOf('\nfacts:'));
    const dollars = `${TEXT.slice(0, at)}unit: "million USD a year"${TEXT.slice(at + fact.length)}`;
    expect(issuesOf(parseRegion(dollars, FILE))).toMatchObject([
      { path: expect.stringMatching(/^facts\.\d+\.unit$/), found: 'USD' },
    ]);
  });
});
