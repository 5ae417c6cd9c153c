import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collector } from '../../src/ensemble/collector.js';
import { runEnsemble } from '../../src/ensemble/ensemble.js';
import { blocksOf } from '../../src/ensemble/plan.js';
import { LANGUAGES, type Language } from '../../src/language/words.js';
import { comparisonFiles } from '../../src/node/comparison-files.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { reportFile } from '../../src/report/file-names.js';
import { compareScenarios } from '../../src/results/comparison.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import { strangeLatin } from '../language/latin.js';
import { startBrowser } from './browser.js';
import { cutAt, MINUTES, openPage, tooSmallAt, WIDTHS, wordsOf } from './opened-page.js';

const COMPARED = ['china-baseline', 'china-recommendations', 'china-ordinary-care'];
/** Pixels below which no letter of a chart can be read. */
const READABLE = 8.5;

let folder: string;
let browser: Browser;
const fileOf = (language: Language) => join(folder, reportFile(language));

/** A nation's report on few runs: its numbers have up to nine digits. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'medinno-nation-'));
  const loaded = await Promise.all(
    COMPARED.map((name) => resolveScenario(name, scenarioFiles, loadCompiler)),
  );
  const scenarios = loaded.map((one) => {
    if (!one.ok) throw new Error(JSON.stringify(one.issues));
    return { ...one.value, horizon: 12 };
  });
  const plan = { scenarios, draws: 3, replicates: 2 };
  const { sink, collected } = collector(plan);
  await runEnsemble({ scenarios, blocks: blocksOf(plan), sink });
  const gathered = collected();
  const asked = { version: '0.1.0', command: `medinno compare ${COMPARED.join(' ')}` };
  const comparison = compareScenarios(gathered, asked, await loadCompiler());
  for (const language of LANGUAGES) {
    const files = await comparisonFiles(comparison, gathered, language, { pictures: false });
    writeFileSync(fileOf(language), String(files[reportFile(language)]));
  }
  browser = await startBrowser();
}, MINUTES);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The fonts that come along, so that Chinese takes its true room on a machine without any. */
async function withChineseFont(page: Page): Promise<void> {
  const font = readFileSync(new URL('../../fonts/NotoSansSC-Regular.ttf', import.meta.url)).toString(
    'base64',
  );
  await page.addStyleTag({
    content: `@font-face { font-family: "Noto Sans SC"; src: url(data:font/ttf;base64,${font}); }`,
  });
  await page.evaluate('document.fonts.ready');
}

describe.each(LANGUAGES)('the report of a nation (%s)', (language) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openPage(browser, fileOf(language)));
    await withChineseFont(page);
  }, MINUTES);
  afterAll(() => page?.close());

  it.each(WIDTHS)('cuts no table off at %d pixels, and squeezes no column', async (width) => {
    expect(await cutAt(page, width)).toEqual([]);
  });

  it.each([390, 1280])('has charts whose every letter can be read at %d pixels', async (width) => {
    expect(await tooSmallAt(page, width, READABLE)).toEqual([]);
  });

  it('counts sums in billions and speaks of the nation, in its own language', async () => {
    const text = await wordsOf(page);
    expect(text).toContain(language === 'zh' ? '100 亿元' : '10 billion CNY');
    expect(text).toContain(language === 'zh' ? '结果仅供示意：该地区' : 'an illustrative nation');
    expect(text).not.toMatch(language === 'zh' ? /本地数据/ : /illustrative (?:city|place)/);
    if (language === 'zh') expect([...new Set(strangeLatin(text))]).toEqual([]);
  });

  it('counts what goes on after the programme in billions too', async () => {
    const outlives = await page.locator('#outlives').innerHTML();
    expect(outlives).toContain(language === 'zh' ? '亿元' : 'billion CNY');
    expect(outlives).not.toMatch(language === 'zh' ? /万元/ : /million CNY/);
  });
});
