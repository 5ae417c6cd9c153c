import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explore } from '../../src/commands/explore.js';
import { LANGUAGES } from '../../src/language/words.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { write } from '../../src/node/write.js';
import { reportFile } from '../../src/report/file-names.js';
import { SQUARE, strangeLatin } from '../language/latin.js';
import { startBrowser } from './browser.js';
import {
  foundByAxe,
  headingLevels,
  MINUTES,
  openPage,
  tooWideForPaper,
  WIDTHS,
  wordsOf,
} from './opened-page.js';

const MOST_BYTES = 4 << 20;

let folder: string;
let browser: Browser;
let charts: number;

/** The question with most goals and inputs, on few runs: every part of the page is there. */
beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'medinno-experiment-')), 'results');
  const few = { sources: scenarioFiles, years: 3, draws: 6, replicates: 2 };
  const result = await explore({ experiment: 'talent-flows', ...few });
  for (const language of LANGUAGES) await write(result, folder, { language, pictures: false });
  charts = result.charts().length;
  browser = await startBrowser();
}, MINUTES);

afterAll(async () => {
  await browser?.close();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

describe.each(LANGUAGES)('the page of an experiment opened from disk without a network (%s)', (language) => {
  const file = () => join(folder, reportFile(language));
  let page: Page;
  let noise: readonly string[];
  beforeAll(async () => {
    ({ page, noise } = await openPage(browser, file()));
  }, MINUTES);
  afterAll(() => page?.close());

  it('is one file below four megabytes that asks for nothing and complains of nothing', async () => {
    expect(noise).toEqual([]);
    expect(statSync(file()).size).toBeLessThan(MOST_BYTES);
    expect(await page.locator('script, link, img, iframe').count()).toBe(0);
  });

  it('shows every chart with a text in its place and a link to its data in the folder', async () => {
    const shown = page.locator('figure [role=img]');
    expect(await shown.count()).toBe(charts);
    const links = await page
      .locator('figcaption a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    expect(links).toHaveLength(2 * charts);
    for (const link of links) expect(readFileSync(join(folder, link)).length).toBeGreaterThan(0);
  });

  it(
    'has nothing that axe-core finds, also with every section unfolded',
    async () => {
      const { page } = await openPage(browser, file());
      expect(await foundByAxe(page)).toEqual([]);
      await page.close();
    },
    MINUTES,
  );

  it('has no word of the other language but names and the command', async () => {
    const text = await wordsOf(page);
    expect(text.length).toBeGreaterThan(5000);
    if (language === 'zh') expect([...new Set(strangeLatin(text))]).toEqual([]);
    else expect(text.match(new RegExp(SQUARE, 'g'))).toBeNull();
  });

  it('has its headings in order and its language said', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe(language === 'zh' ? 'zh-CN' : 'en');
    const levels = await headingLevels(page);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [n, level] of levels.entries())
      if (n > 0) expect(level - levels[n - 1]).toBeLessThanOrEqual(1);
  });

  it.each(WIDTHS)('does not scroll sideways at %d pixels, also unfolded', async (width) => {
    const { page } = await openPage(browser, file());
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(`for (const section of document.querySelectorAll('details')) section.open = true`);
    const beyond = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(beyond).toBe(0);
    await page.close();
  });

  it('keeps every table and chart inside the width of an A4 page and prints to several', async () => {
    const { page } = await openPage(browser, file());
    expect(await tooWideForPaper(page)).toEqual([]);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/MediaBox/g)!.length).toBeGreaterThan(5);
    await page.close();
  });
});
