import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collector } from '../../src/ensemble/collector.js';
import { runEnsemble } from '../../src/ensemble/ensemble.js';
import { blocksOf } from '../../src/ensemble/plan.js';
import { LANGUAGES, type Language } from '../../src/language/words.js';
import { medinno } from '../../src/model/medinno.js';
import { comparisonFiles } from '../../src/node/comparison-files.js';
import { reportFile } from '../../src/report/file-names.js';
import { compareScenarios } from '../../src/results/comparison.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { variantsBeside } from '../../src/scenario/variants.js';
import { readStrategies } from '../bench/strategies.js';
import { SQUARE, strangeLatin } from '../language/latin.js';
import { startBrowser } from './browser.js';
import { foundByAxe, headingLevels, MINUTES, openPage, tooWideForPaper, wordsOf } from './opened-page.js';

const MOST_BYTES = 4 << 20;
const STRATEGIES = ['baseline', 'competitive-grants', 'ordinary-care'];

const row = (id: string, mean: number, rank: number | null) => {
  const { name, unit } = medinno.levers.find((lever) => lever.id === id)!;
  const benefit = { mean, low: mean - 900, high: mean + 900, meanLow: mean - 90, meanHigh: mean + 90 };
  const known = { signShare: rank === null ? 0.6 : 0.9, rank, breakEven: rank === null ? 81_000 : null };
  return {
    lever: id,
    name,
    target: '',
    dose: 5,
    doseUnit: unit,
    unit: 'DALYs (discounted)',
    ...benefit,
    ...known,
  };
};
/** A league of the first millions, with a lever of each standing. */
const LEAGUE = {
  ...{ sum: 5, payer: 'city', years: 10, draws: 20, replicates: 2, failed: 0, tooSmall: ['ethicsReview'] },
  rows: [row('youngTalent', 1500, 1.2), row('competitiveGrants', 10, null), row('platforms', -1500, 1.8)],
};

let folder: string;
let browser: Browser;
/** How many charts the report was given, by language. */
const drawn: Partial<Record<Language, number>> = {};

/** A few strategies with every part that a report can have, or all strategies of the package as `npm start` compares them. */
type Compared = 'few' | 'all';

const fileOf = (language: Language, compared: Compared = 'few') =>
  join(folder, `${language}-${compared}.html`);

/** A report on real runs, with every part that a report can have: variants, overrides, all charts. */
async function writeReports(): Promise<void> {
  const all = await readStrategies();
  const named = STRATEGIES.map((name) => {
    const scenario = all.find(({ id }) => id === name)!;
    return { ...scenario, horizon: 12, overrides: { coverSpeed: 0.6 } };
  });
  const scenarios = [...named, ...variantsBeside(named, true)];
  const plan = { scenarios, draws: 3, replicates: 2 };
  const { sink, collected } = collector(plan);
  await runEnsemble({ scenarios, blocks: blocksOf(plan), sink });
  const gathered = collected();
  const command = 'medinno compare baseline competitive-grants ordinary-care --variants';
  const compared = compareScenarios(gathered, { version: '0.1.0', command }, await loadCompiler());
  const comparison = { ...compared, firstMillions: LEAGUE };
  for (const language of LANGUAGES) {
    const files = await comparisonFiles(comparison, gathered, language, { pictures: false });
    drawn[language] = Object.keys(files).filter((name) => name.endsWith('.vl.json')).length;
    writeFileSync(fileOf(language), String(files[reportFile(language)]));
  }
}

/** The report that is longest on its first page: from enough runs to conclude something, and of the day. */
async function writeReportsOfAll(): Promise<void> {
  const scenarios = (await readStrategies()).map((scenario) => ({ ...scenario, horizon: 12 }));
  const plan = { scenarios, draws: 8, replicates: 2 };
  const { sink, collected } = collector(plan);
  await runEnsemble({ scenarios, blocks: blocksOf(plan), sink });
  const asked = { version: '0.1.0', command: 'medinno compare', computedAt: '2026-11-26T09:00:00.000Z' };
  const gathered = collected();
  const comparison = compareScenarios(gathered, asked, await loadCompiler());
  for (const language of LANGUAGES) {
    const files = await comparisonFiles(comparison, gathered, language, { pictures: false });
    writeFileSync(fileOf(language, 'all'), String(files[reportFile(language)]));
  }
}

const open = (language: Language, compared: Compared = 'few') =>
  openPage(browser, fileOf(language, compared));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'medinno-report-'));
  await writeReports();
  await writeReportsOfAll();
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(LANGUAGES)('the report opened from disk without a network (%s)', (language) => {
  /** Opened once for all that look at it without changing what it shows. */
  let page: Page;
  let noise: readonly string[];
  beforeAll(async () => {
    ({ page, noise } = await open(language));
  }, MINUTES);
  afterAll(() => page?.close());

  it('is one file below four megabytes that asks for nothing and complains of nothing', async () => {
    expect(noise).toEqual([]);
    expect(statSync(fileOf(language)).size).toBeLessThan(MOST_BYTES);
    expect(await page.locator('script, link, img, iframe').count()).toBe(0);
  });

  it('shows every chart, each with marks in it and a text in its place', async () => {
    const charts = await page.locator('figure [role=img]').evaluateAll((figures) =>
      figures.map((figure) => {
        const box = figure.querySelector('svg')?.getBoundingClientRect();
        return {
          text: figure.getAttribute('aria-label')?.length ?? 0,
          seen: (box?.width ?? 0) > 200 && (box?.height ?? 0) > 100,
          marks: figure.querySelectorAll('path, rect, line, text').length,
        };
      }),
    );
    expect(charts).toHaveLength(drawn[language]!);
    for (const { text, seen, marks } of charts) {
      expect(text).toBeGreaterThan(20);
      expect(seen).toBe(true);
      expect(marks).toBeGreaterThan(10);
    }
  });

  it(
    'has nothing that axe-core finds, also with every section unfolded',
    async () => {
      const { page } = await open(language);
      const found = await foundByAxe(page);
      expect(found).toEqual([]);
      await page.close();
    },
    MINUTES,
  );

  it('has no word of the other language but names, sources and the command', async () => {
    const text = await wordsOf(page);
    expect(text.length).toBeGreaterThan(5000);
    if (language === 'zh') expect([...new Set(strangeLatin(text))]).toEqual([]);
    else expect(text.match(new RegExp(SQUARE, 'g'))).toBeNull();
  });

  it('has the league of the first millions', async () => {
    expect(await page.locator('#first-millions tbody tr').count()).toBe(LEAGUE.rows.length);
  });

  it('has its headings in order and its language said', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe(language === 'zh' ? 'zh-CN' : 'en');
    const levels = await headingLevels(page);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [n, level] of levels.entries()) {
      if (n > 0) expect(level - levels[n - 1]!).toBeLessThanOrEqual(1);
    }
  });

  it('keeps every table and chart inside the width of an A4 page and prints to several', async () => {
    const { page } = await open(language);
    expect(await tooWideForPaper(page)).toEqual([]);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map((match) =>
      match[1]!.trim().split(/\s+/).map(Number),
    );
    expect(boxes.length).toBeGreaterThan(5);
    for (const [, , width, height] of boxes) {
      expect(width).toBeCloseTo(595.3, -1);
      expect(height).toBeCloseTo(841.9, -1);
    }
    await page.close();
  });

  it('asks on paper for no break after a heading, nor after a note over a table', async () => {
    const { page } = await open(language);
    await page.emulateMedia({ media: 'print' });
    const apart = await page.evaluate<string[]>(
      `[...document.querySelectorAll('h2, h3, summary, p:has(+ .scroll), p:has(+ p + .scroll), p:has(+ h3)')].flatMap((one) =>
        getComputedStyle(one).breakAfter === 'avoid' || one.closest('.first') ? [] : [one.textContent])`,
    );
    expect(apart).toEqual([]);
    await page.close();
  });

  it('asks for no break within the points that end the first page', async () => {
    const { page } = await open(language);
    await page.emulateMedia({ media: 'print' });
    const broken = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.closing li')].flatMap((one) =>
        getComputedStyle(one).breakInside === 'avoid' ? [] : [one.textContent])`,
    );
    expect(broken).toEqual([]);
    await page.close();
  });

  it.each([
    [
      'has its first page, which a minister reads, on one sheet of A4, also for all strategies of the package',
      '.first figure,',
      1,
    ],
    ['has the chart of the first page there where it fits, else whole on the second sheet', '', 2],
  ])('%s', async (_, without, sheets) => {
    const { page } = await open(language, 'all');
    await page.addStyleTag({ content: `${without} nav, main > :not(.first) { display: none !important; }` });
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/MediaBox/g)).toHaveLength(sheets);
    await page.close();
  });
});
