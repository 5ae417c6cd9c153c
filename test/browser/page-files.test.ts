import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOneFile } from '../../src/node/page-copy.js';
import { PACKAGE_ROOT } from '../../src/node/scenario-files.js';
import { orThrow } from '../../src/scenario/reading/input-error.js';
import { linkOf } from '../../src/web/planning/link.js';
import { REGION, withFewPosts } from '../small-place.js';
import { startBrowserOfProfiles } from './browser.js';
import { MINUTES } from './opened-page.js';
import { numbersOf, SHORT, servedPage, type Visit, visitOf } from './page-visit.js';

let browser: Browser;
let folder: string;
let served: Awaited<ReturnType<typeof servedPage>>;
/** What the page of the server says of a strategy of few years, whose dose is computed, in a small place of the planner's. */
let full: Visit;
let numbers: (string | null)[];

beforeAll(async () => {
  browser = await startBrowserOfProfiles();
  folder = mkdtempSync(join(tmpdir(), 'medinno-page-'));
  served = await servedPage([]);
  full = await visitInSmallPlace(served.address);
  numbers = await numbersOf(full.page);
});

afterAll(async () => {
  await browser.close();
  served.close();
  rmSync(folder, { recursive: true });
});

const PLACE = {
  name: 'small-city.yaml',
  mimeType: 'text/yaml',
  buffer: Buffer.from(withFewPosts(readFileSync(join(PACKAGE_ROOT, REGION), 'utf8'))),
};

/** A visit by a link to the strategy, whose place is brought. */
async function visitInSmallPlace(address: string, offline = false): Promise<Visit> {
  const text = SHORT.replace('region: maoming', `region: ./${PLACE.name}`).replace(
    'dose: 20',
    'dose: 20 * 1',
  );
  const hash = await linkOf({ version: '0.1.0', text, kept: '' });
  const visit = await visitOf(browser, address, { hash, offline });
  await visit.page.locator('input[data-of=place]').setInputFiles(PLACE);
  await visit.page.getByRole('heading', { name: 'Few years' }).waitFor();
  return visit;
}

describe('the page in one file', { timeout: MINUTES }, () => {
  it('opens from a disk, without a network and a complaint, with the numbers of the page of the server', async () => {
    const { path, bytes } = orThrow(writeOneFile(join(folder, 'medinno.html')));
    expect(bytes).toBeLessThan(4_000_000);
    const one = await visitInSmallPlace(pathToFileURL(path).href, true);
    expect(numbers.length).toBeGreaterThan(15);
    expect(await numbersOf(one.page)).toEqual(numbers);
    await one.page.locator('.panel canvas').first().waitFor();
    expect(one.noise).toEqual([]);
    await one.context.close();
  });
});

describe('what is taken from the page', { timeout: MINUTES }, () => {
  it('are report, workbook, tables, charts and series, made under its strict policy, in either language', async () => {
    const { page } = full;
    const taken = async (name: string): Promise<{ name: string; bytes: Buffer }> => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      const file = await download;
      await page.getByText(`${file.suggestedFilename()} was saved`).waitFor();
      const parts = await (await file.createReadStream()).toArray();
      return { name: file.suggestedFilename(), bytes: Buffer.concat(parts) };
    };
    const report = await taken('Report (HTML)');
    expect(report.name).toBe('report.html');
    expect(report.bytes.toString()).toContain('100 parameter draws × 2 replicates');
    const workbook = await taken('Workbook (Excel)');
    expect(Object.keys(unzipSync(workbook.bytes))).toContain('xl/workbook.xml');
    const tables = unzipSync((await taken('Tables (CSV)')).bytes);
    const effects = strFromU8(tables['effects.csv']).split('\n');
    const papers = await page.locator('tr[data-indicator=papers]').getAttribute('data-exact');
    expect(effects.find((line) => line.startsWith('my-strategy,papers,,papers,total,'))).toContain(
      `,${papers},`,
    );
    const charts = unzipSync((await taken('Charts (SVG, PNG, Vega-Lite)')).bytes);
    const endings = (ending: string) => Object.keys(charts).filter((name) => name.endsWith(ending)).length;
    expect(endings('.svg')).toBeGreaterThan(5);
    for (const ending of ['.png', '.vl.json', '.csv']) expect(endings(ending), ending).toBe(endings('.svg'));
    const [picture] = Object.entries(charts).filter(([name]) => name.endsWith('.png'));
    expect(picture[1].length).toBeGreaterThan(20_000);
    const series = gunzipSync((await taken('Every run and year (CSV)')).bytes)
      .toString()
      .split('\n', 3);
    expect(series[0]).toBe('scenario,draw,replicate,year,indicator,part,value');
    expect(series[1]).toMatch(/^maoming,1,1,2025,/);
    expect(full.noise).toEqual([]);
    await full.context.close();
  });
});
