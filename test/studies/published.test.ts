import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STUDIES } from '../../src/studies/catalogue.js';
import { CELLS } from '../../src/studies/funding-and-bad-science/published-grid.js';
import { fundingAndBadScience } from '../../src/studies/funding-and-bad-science.js';
import { pipelineProductivity } from '../../src/studies/pipeline-productivity.js';
import { portfolioToImpact } from '../../src/studies/portfolio-to-impact.js';
import { nearZeroBelow, withPublished } from '../../src/studies/published.js';
import { runStudy } from '../../src/studies/run-study.js';
import { defaultSettings } from '../../src/studies/settings.js';
import type { PublishedValue, Settings, Study, StudyRow } from '../../src/studies/study.js';
import { studyCharts } from '../../src/studies/study-charts.js';
import { talentVersusLuck } from '../../src/studies/talent-versus-luck.js';
import { expectDrawable, rowsById, SMALL } from './expectations.js';

const valuesOf = ({ published = [] }: Study): readonly PublishedValue[] => published;

/** The settings under which a value is to be shown: those of its figure where a study has many, else the defaults. */
function settingsOf(study: Study, { id }: PublishedValue): Settings {
  const cell = /^(\w+)-G(\d+)(?:-p([\d.]+)-r([\d.]+))?-/.exec(id);
  const usual = defaultSettings(study);
  if (study !== fundingAndBadScience || cell === null) return usual;
  const [, funding, grant, p = '0', r = '0'] = cell;
  const rules = { funding, grant: Number(grant), publishNegative: Number(p), reviewCatch: Number(r) };
  return { ...usual, ...rules, table: 'setting' };
}

const shownBy = (study: Study, value: PublishedValue): readonly string[] =>
  'rows' in value.use ? value.use.rows(settingsOf(study, value)) : [];

describe('every number that was read of a paper', () => {
  const all = STUDIES.flatMap((study) => valuesOf(study).map((value) => [study, value] as const));

  it('is there: as many as were read, none twice', () => {
    const counts = STUDIES.map((study) => [study.name, valuesOf(study).length]);
    expect(Object.fromEntries(counts)).toEqual({
      'talent-versus-luck': 67,
      'pipeline-productivity': 60,
      'academic-reproduction': 8,
      'funding-and-bad-science': 1515,
      'portfolio-to-impact': 52,
      'epistemic-landscape': 0,
      'funding-contest': 0,
      'self-organised-funding': 0,
    });
    for (const study of STUDIES) {
      expect(new Set(valuesOf(study).map(({ id }) => id)).size).toBe(valuesOf(study).length);
    }
  });

  it('stands beside a row, is the default of a setting, or is left out for a reason', () => {
    for (const [study, value] of all) {
      const { use, id } = value;
      if ('leftOut' in use) expect(use.leftOut.length, id).toBeGreaterThan(20);
      else if ('setting' in use) expect(defaultSettings(study)[use.setting], id).toBe(value.value);
      else expect(shownBy(study, value), id).toHaveLength(1);
    }
  });

  it('says where it was found and how', () => {
    for (const [, { id, source, confidence, value }] of all) {
      expect(source.length, id).toBeGreaterThan(30);
      expect(source, id).not.toMatch(/\/work\/|\/tmp\//);
      expect(['read', 'secondary']).toContain(confidence);
      expect(Number.isFinite(value), id).toBe(true);
    }
  });
});

describe('the page of the studies', () => {
  it('counts their rows and those with a published number', async () => {
    const counted = await Promise.all(
      STUDIES.map(async (study) => {
        const { rows } = await runStudy(study, { settings: SMALL[study.name] ?? {} });
        const shown = new Set(
          valuesOf(study).flatMap(({ use }) => ('rows' in use ? use.rows(defaultSettings(study)) : [])),
        );
        const ids = new Set(rows.map(({ id }) => id));
        expect([...shown].filter((id) => !ids.has(id))).toEqual([]);
        return [rows.length, shown.size, valuesOf(study).length];
      }),
    );
    const total = counted.reduce((sums, counts) => sums.map((sum, n) => sum + counts[n]));
    const lines = [...STUDIES.map(({ name }) => `[${name}](${name}.md)`), 'all'].map(
      (name, n) => `| ${[name, ...(counted[n] ?? total)].join(' | ')} |`,
    );
    const page = readFileSync(new URL('../../docs/studies/README.md', import.meta.url), 'utf8');
    expect(page).toContain(lines.join('\n'));
  });
});

describe('numbers decoded from the heat-maps', () => {
  it('fit each other where a closed form ties them: all published and nothing caught', () => {
    const at = (map: string) =>
      CELLS.find((cell) => cell.map === map && cell.publishNegative === 1 && cell.reviewCatch === 0)!.value;
    for (const funding of ['publications', 'random', 'rigour']) {
      for (const grant of [10, 85]) {
        const rate = at(`${funding}-G${grant}-falsePositiveRate`);
        const discoveries = at(`${funding}-G${grant}-falseDiscoveryRate`);
        // Of ten papers nine are on false hypotheses, of which that share is wrong; a fifth of the tenth is missed.
        expect(Math.abs(discoveries - (0.9 * rate + 0.02))).toBeLessThan(0.02);
      }
    }
  });

  it('are all 1,452 cells, each a fraction', () => {
    expect(CELLS).toHaveLength(1452);
    for (const { value } of CELLS) expect(value >= 0 && value <= 1).toBe(true);
  });

  it('say no more than near zero where they are below three errors of reading', () => {
    const read = { source: '', confidence: 'read' } as const;
    expect(nearZeroBelow({ ...read, value: 0.029, readingError: 0.01 })).toBeCloseTo(0.03, 12);
    expect(nearZeroBelow({ ...read, value: 0.031, readingError: 0.01 })).toBeNull();
    expect(nearZeroBelow({ ...read, value: 0 })).toBeNull();
  });
});

/** Half of the last digit in which a number is printed. */
function rounding(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return 0.5 * 10 ** -decimals.length;
}

describe('studies without chance', () => {
  it.each([
    ['pipeline-productivity', 28],
    ['academic-reproduction', 2],
    ['portfolio-to-impact', 1],
  ])('%s gives every published number beside it, to the digits printed', async (name, count) => {
    const study = STUDIES.find((one) => one.name === name)!;
    const { rows } = await runStudy(study);
    const compared = rows.filter(({ published }) => published !== null);
    expect(compared).toHaveLength(count);
    for (const { id, value, published } of compared) {
      expect(Math.abs(value - published!.value), id).toBeLessThanOrEqual(rounding(published!.value) + 1e-9);
    }
  });

  it('has the totals of Paul et al.: 873 and 1,778 million USD, 13.5 years', async () => {
    const rows = rowsById(await runStudy(pipelineProductivity));
    for (const [id, value] of [
      ['outOfPocketPerLaunch', 873],
      ['capitalisedPerLaunch', 1778],
      ['cycleTime', 13.5],
    ] as const) {
      expect(rows.get(id)!.published).toMatchObject({ value, confidence: 'secondary' });
    }
  });

  it.each(
    [
      pipelineProductivity,
      portfolioToImpact,
      STUDIES.find(({ name }) => name === 'academic-reproduction')!,
    ].map((study) => [study.name, study] as const),
  )('%s shows a published number just where the settings leave the row as it is', (_, study) => {
    const usual = defaultSettings(study);
    const tableOf = (settings: Settings): StudyRow[] =>
      withPublished(study.table(settings, [null]), valuesOf(study), settings);
    const before = new Map(tableOf(usual).map((row) => [row.id, row]));
    const names = study.settings.map(({ name }) => name);
    fc.assert(
      fc.property(fc.subarray(names, { minLength: 1, maxLength: 3 }), (changed) => {
        const settings = { ...usual };
        for (const name of changed) settings[name] = Number(usual[name]) * 0.9371 + 0.0123;
        for (const { id, value, published } of tableOf(settings)) {
          const { value: was, published: shown } = before.get(id)!;
          if (shown !== null) expect(published === null, id).toBe(Math.abs(value - was) > 1e-12);
          else expect(published, id).toBeNull();
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('talent-versus-luck', () => {
  const shown = async (given: Settings) => {
    const { rows } = await runStudy(talentVersusLuck, { settings: { runs: 2, ...given } });
    return rows.filter(({ published }) => published !== null).map(({ id }) => id);
  };

  it('has the paper’s numbers beside 57 rows at its defaults, however many runs there are', async () => {
    const ids = await shown({});
    expect(ids).toHaveLength(57);
    expect(ids).toEqual(expect.arrayContaining(['gain-random-5-10', 'funding-none', 'tail-exponent']));
    // Raw shares, and gain per money without the paper's constant, are other quantities.
    expect(
      ids.filter((id) => /^(none|efficiency-(?!index)|egalitarian|gain-mixed-10-5-25)/.test(id)),
    ).toEqual([]);
    expect(await shown({ runs: 3 })).toEqual(ids);
  });

  it.each(['people', 'steps', 'eventsPerPerson', 'luckyShare', 'talentMean', 'talentDeviation'])(
    'has none beside what happens in another world: %s',
    async (name) => {
      const usual = Number(defaultSettings(talentVersusLuck)[name]);
      const changed = Number.isInteger(usual) ? usual - 30 : usual * 0.9;
      expect((await shown({ [name]: changed })).filter((id) => !id.startsWith('funding-'))).toEqual([]);
    },
  );

  it('has those without funding alone where money is paid at another time', async () => {
    const unfunded = ['top20-share', 'top-20-people-share', 'tail-exponent'];
    expect(await shown({ timing: 'start' })).toEqual(unfunded);
    expect((await shown({ talented: 0.75 })).filter((id) => !id.startsWith('funding-'))).toEqual(unfunded);
  });
});

describe('funding-and-bad-science', () => {
  const usual = defaultSettings(fundingAndBadScience);
  const shown = (given: Settings): Map<string, PublishedValue> => {
    const settings = { ...usual, ...given };
    return new Map(
      valuesOf(fundingAndBadScience).flatMap((value) =>
        ('rows' in value.use ? value.use.rows(settings) : []).map((row) => [row, value] as const),
      ),
    );
  };

  it('has the figures beside their rows in the usual table, and beside the settings as they are', () => {
    const rows = shown({});
    expect(rows.size).toBe(2 * 12 + 2);
    expect(rows.get('rigour-G60-falseDiscoveryRate')!.value).toBe(0.833);
    expect(rows.get('falsePositiveRate')).toBe(rows.get('random-G10-falsePositiveRate'));
    expect([...rows.keys()].filter((id) => /papersPerStep|lottery|mixed/.test(id))).toEqual([]);
  });

  it('has the nine cells of the heat-map in the table of open science', () => {
    const rows = shown({ table: 'open-science', funding: 'publications' });
    expect(rows.size).toBe(2 * 9 + 2);
    expect(rows.get('p0.5-r0.5-falseDiscoveryRate')!.value).toBe(0.584);
    expect(rows.has('p0.25-r0.5-falseDiscoveryRate')).toBe(false);
  });

  it.each<Settings>([
    { mutation: 0.1 },
    { initialFalsePositiveRate: 0.06 },
    { steps: 999_999 },
    { steps: 10_000_001 },
    { publishNegative: 0.35 },
    { reviewCatch: 0.05 },
  ])('has none where the settings are not those of a figure: %j', (given) => {
    expect(shown(given).size).toBe(0);
  });

  it('keeps them for other numbers of runs and says how many steps were made', () => {
    expect(shown({ trials: 7, threshold: 0.4, share: 0.1 }).size).toBe(26);
    const settings = { ...usual, steps: 2_000_000 };
    const row = { id: 'falsePositiveRate', label: { en: '', zh: '' }, value: 1, unit: 'fraction' };
    const [{ published }] = withPublished(
      [{ ...row, standardError: null, published: null }],
      valuesOf(fundingAndBadScience),
      settings,
    );
    expect(published!.source).toMatch(/10,000,000 steps.*; this run: 2,000,000 steps$/);
    expect(published).toMatchObject({ confidence: 'read', readingError: 0.01 });
  });
});

describe('the chart of ours beside the paper’s', () => {
  it('is there where a published number is, and drawn without a complaint', async () => {
    for (const study of [pipelineProductivity, portfolioToImpact]) {
      for (const language of ['en', 'zh'] as const) {
        const charts = studyCharts(study, await runStudy(study), { language, form: 'wide' });
        expect(charts.at(-1)!.id).toBe('comparison-with-paper');
        await expectDrawable(charts.slice(-1));
      }
    }
  });

  it('is not where there is none', async () => {
    const contest = STUDIES.find(({ name }) => name === 'funding-contest')!;
    const charts = studyCharts(contest, await runStudy(contest), { language: 'en', form: 'wide' });
    expect(charts.map(({ id }) => id)).not.toContain('comparison-with-paper');
  });
});
