import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { explanationText } from '../../src/cli/explanation-text.js';
import { terminalTable } from '../../src/cli/terminal-table.js';
import { compare } from '../../src/commands/compare.js';
import { explore } from '../../src/commands/explore.js';
import { blocksOf } from '../../src/ensemble/plan.js';
import { scenarioModel } from '../../src/ensemble/scenario-series.js';
import { labelsOf } from '../../src/language/indicator-labels.js';
import { warningsInWords } from '../../src/language/warnings.js';
import { LANGUAGES, type Language } from '../../src/language/words.js';
import { comparisonFiles } from '../../src/node/comparison-files.js';
import { experimentFiles } from '../../src/node/experiment-files.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { explain } from '../../src/results/explanation.js';
import { checkFile } from '../../src/scenario/check.js';
import type { Sources } from '../../src/scenario/reading/sources.js';
import { DOLLAR_TEXT } from '../scenario/in-dollars.js';
import { SMALL_FILES } from '../small-place.js';

const programme = { payer: 'treasury', amount: 4.5, start: 'policyYear', end: 'policyYear + 9' };
const POLICIES = {
  calls: [{ lever: 'competitiveGrants', dose: 4 }],
  people: [
    { lever: 'youngTalent', dose: 20 },
    { lever: 'trialUnit', dose: 2 },
  ],
  care: [{ lever: 'ordinaryCare', dose: 4.5 }],
};
const NAMES = {
  calls: { en: 'More grants', zh: '增加课题' },
  people: { en: 'Young people', zh: '青年人才' },
  care: { en: 'Care as it is', zh: '常规医疗' },
};
const sources: Sources = {
  ...SMALL_FILES,
  read: (path) => (path.endsWith('dollars.json') ? DOLLAR_TEXT : scenarioFiles.read(path)),
};
const written = (id: keyof typeof POLICIES, sum = programme.amount) => ({
  id,
  title: NAMES[id],
  region: './dollars.json',
  policy: { levers: POLICIES[id], programme: { ...programme, amount: sum } },
});

const result = await compare({
  baseline: {
    id: 'as-it-is',
    title: { en: 'As it is', zh: '维持现状' },
    region: './dollars.json',
    policy: { levers: [] },
  },
  alternatives: [written('calls'), written('people', 6), written('care')],
  sources,
  draws: 6,
  replicates: 2,
  years: 4,
  firstMillions: 2,
});
const { comparison, asked, plan, runs } = result;
const collected = runs.collected(plan, blocksOf(plan));

const tried = await explore({
  experiment: {
    id: 'tried-in-dollars',
    title: { en: 'Grants', zh: '课题' },
    description: { en: 'More grants or more pay?', zh: '增加课题还是提高待遇？' },
    scenario: './dollars.json',
    vary: [
      { role: 'lever', lever: 'competitiveGrants', choices: [0, 2, 4] },
      { role: 'lever', lever: 'bonusPool', choices: [0, 10] },
      { role: 'uncertainty', figure: 'funding.localResearch', choices: [4, 8] },
    ],
    sampling: { method: 'pairs', draws: 6, replicates: 2 },
    indicators: [
      { indicator: 'spending', direction: 'less' },
      { indicator: 'programmePaid', direction: 'less' },
      { indicator: 'netHealthBenefit', direction: 'more' },
    ],
  },
  sources,
  years: 2,
});

/** 元 and 市 that stand in other words than money and place. */
const OTHER_WORDS = /美元|多元|单元|元素|元数据|市场|上市|市售/g;

/** Without pictures and fonts, and lines of Chinese joined. */
const plainOf = (text: string): string =>
  text.replace(/base64,[\w+/=]+/g, '').replace(/(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/g, '');

/** What a text says of CNY or of a city, each with what stands around it. */
const strangers = (given: string): string[] => {
  const text = plainOf(given).replace(OTHER_WORDS, '');
  return [...text.matchAll(/CNY|\byuan\b|元|市|\bcit(?:y|ies)\b/gi)].map(
    ({ 0: word, index }) => `${word}: ${text.slice(Math.max(0, index - 60), index + 40)}`,
  );
};

/** All texts of a file: of a workbook those of its parts. */
const textOf = (content: string | Uint8Array): string =>
  typeof content === 'string'
    ? content
    : Object.values(unzipSync(content))
        .map((part) => strFromU8(part))
        .join('\n');

const contextOf = (language: Language) => ({
  model: collected.model,
  labels: labelsOf(comparison, collected.model),
  language,
});

describe('a region with its own currency and payers', () => {
  it.each(LANGUAGES)('has no word of another in the terminal (%s)', (language) => {
    const text = terminalTable(comparison, contextOf(language), { width: 160 });
    expect(strangers(text)).toEqual([]);
    expect(text).toContain({ en: 'million USD', zh: '万美元' }[language]);
  });

  it.each(LANGUAGES)('nor in report, charts, tables and workbooks (%s)', async (language) => {
    const files = await comparisonFiles(comparison, collected, language, { pictures: false });
    const said = Object.entries(files)
      .filter(([name]) => !name.endsWith('.parquet'))
      .flatMap(([name, content]) => strangers(textOf(content as string)).map((found) => `${name}: ${found}`));
    expect(said).toEqual([]);
    expect(String(files['codebook.csv'])).toContain('million USD a year');
    expect(String(files['codebook.csv'])).toContain('百万美元');
  });

  it.each(LANGUAGES)('nor in the explanation of a number, and the warnings (%s)', (language) => {
    const [, , scenario] = asked.named;
    const own = scenarioModel(scenario, asked.model);
    for (const id of ['spending', 'netHealthBenefit', 'papers', 'revenue', 'hospitalIncome']) {
      const indicator = own.indicators.find((entry) => entry.id === id)!;
      const year = scenario.region.policyYear + 2;
      const explanation = explain(scenario, { draw: 1, replicate: 1 }, { indicator, year }, own);
      const wording = { language, model: own, region: scenario.region };
      // Where a parameter comes from is as its source has it.
      const text = explanationText(explanation, indicator.name, wording).replace(/^ {4}\S.*$/gm, '');
      expect(strangers(text)).toEqual([]);
    }
    const warnings = warningsInWords(comparison, language, collected.model);
    expect(warnings.length).toBeGreaterThan(0);
    expect(strangers(warnings.join('\n'))).toEqual([]);
  });

  it.each(LANGUAGES)('nor in page, charts and tables of an experiment (%s)', async (language) => {
    const files = await experimentFiles(tried, {
      command: 'explore',
      language,
      pictures: false,
      say: () => {},
      others: [],
    });
    const said = Object.entries(files).flatMap(([name, content]) =>
      strangers(textOf(content as string)).map((found) => `${name}: ${found}`),
    );
    expect(said).toEqual([]);
    const page = plainOf(Object.entries(files).find(([name]) => name.endsWith('.html'))![1] as string);
    expect(page).toContain({ en: 'million USD', zh: '万美元' }[language]);
  });

  it('nor in what check says of it', async () => {
    const checked = await checkFile('dollars.json', sources, async () => {
      throw new Error('no expression');
    });
    if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
    const { says, warnings } = checked.value;
    expect(strangers(JSON.stringify([says, warnings]))).toEqual([]);
    expect(JSON.stringify(says)).toContain('million USD a year for research');
  });
});
