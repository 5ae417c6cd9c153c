import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOneFile } from '../../src/node/page-copy.js';
import { PAGE_FOLDER, pageServer } from '../../src/node/page-server.js';
import { orThrow } from '../../src/scenario/reading/input-error.js';
import { PATIENCE } from '../../src/web/engine/patience.js';
import { linkOf } from '../../src/web/planning/link.js';
import { startBrowserOfProfiles } from './browser.js';
import { MINUTES } from './opened-page.js';
import { SHORT, SOON, servedPage, untilFull, type Visit, visitOf } from './page-visit.js';

let browser: Browser;
let folder: string;
let served: Awaited<ReturnType<typeof servedPage>>;
/** A link to a strategy of few years whose dose is computed, and what the page of the server says of it. */
let hash: string;
let full: Visit;
let numbers: (string | null)[];

beforeAll(async () => {
  browser = await startBrowserOfProfiles();
  folder = mkdtempSync(join(tmpdir(), 'medinno-page-'));
  served = await servedPage();
  hash = await linkTo(SHORT.replace('dose: 20', 'dose: 20 * 1'));
  full = await visitOf(browser, served.address, { hash });
  numbers = await numbersOf(full);
});

afterAll(async () => {
  await browser.close();
  served.close();
  rmSync(folder, { recursive: true });
});

const linkTo = (text: string): Promise<string> => linkOf({ version: '0.1.0', text, kept: '' });

/** Every number that a page shows, to the last digit. */
const numbersOf = async ({ page }: Visit, timeout = SOON): Promise<(string | null)[]> => {
  await untilFull(page, timeout);
  const rows = await page.locator('tr[data-exact]').all();
  return Promise.all(
    rows.map(
      async (row) => `${await row.getAttribute('data-indicator')} ${await row.getAttribute('data-exact')}`,
    ),
  );
};

describe('the page in one file', { timeout: MINUTES }, () => {
  it('opens from a disk, without a network and a complaint, with the numbers of the page of the server', async () => {
    const { path, bytes } = orThrow(writeOneFile(join(folder, 'medinno.html')));
    expect(bytes).toBeLessThan(4_000_000);
    const one = await visitOf(browser, pathToFileURL(path).href, { hash, offline: true });
    expect(numbers.length).toBeGreaterThan(15);
    expect(await numbersOf(one)).toEqual(numbers);
    await one.page.locator('.panel canvas').first().waitFor();
    expect(one.noise).toEqual([]);
    await one.context.close();
  });
});

const CITY = join(import.meta.dirname, '../../docs/cities/zhanjiang.xlsx');
const placeOf = ({ page }: Visit): Promise<string> => page.locator('.start select').first().inputValue();
const SLIDER = 'input[type=range][aria-label="young talent: dose"]';

describe('a place of the planner', { timeout: MINUTES }, () => {
  it('is opened from its workbook, kept for the next visit and forgotten where it is no longer wanted', async () => {
    const one = await visitOf(browser, served.address);
    const { page } = one;
    await page.locator('input[data-of=place]').setInputFiles(CITY);
    await page.getByText('This browser keeps it for your next visit').waitFor();
    expect(await placeOf(one)).toBe('./zhanjiang.xlsx');
    await page.locator(SLIDER).fill('20');
    expect(await page.locator('pre code').innerText()).toMatch(
      /^medinno compare \.\/zhanjiang\.xlsx \.\/my-strategy\.yaml /,
    );
    await page.getByText('The command needs zhanjiang.xlsx in the same folder').waitFor();
    const { page: next } = await anotherPage(one, served.address);
    const option = next.locator('.start select').first().locator('option', { hasText: 'Zhanjiang' });
    await option.waitFor({ state: 'attached' });
    await next.locator('.start select').first().selectOption('./zhanjiang.xlsx');
    await next.getByRole('button', { name: 'Forget this place' }).click();
    await option.waitFor({ state: 'detached' });
    await next.reload();
    await next.locator('.panels').waitFor();
    await next.waitForTimeout(500);
    expect(await option.count()).toBe(0);
    expect(one.noise).toEqual([]);
    await one.context.close();
  });

  it('is asked for where a link leads to it, and the strategy follows', async () => {
    const text = SHORT.replace('region: maoming', 'region: ./zhanjiang.xlsx');
    const one = await visitOf(browser, served.address, { hash: await linkTo(text), locale: 'zh-CN' });
    await one.page.getByText('请在此打开 zhanjiang.xlsx').waitFor();
    await one.page.locator('input[data-of=place]').setInputFiles(CITY);
    await one.page.getByRole('heading', { name: '少数年份' }).waitFor();
    expect(await placeOf(one)).toBe('./zhanjiang.xlsx');
    await one.context.close();
  });

  it('is opened where its file is dropped', async () => {
    const one = await visitOf(browser, served.address);
    const bytes = readFileSync(CITY).toString('base64');
    await one.page.evaluate(`(() => {
      const bytes = Uint8Array.from(atob(${JSON.stringify(bytes)}), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], 'zhanjiang.xlsx'));
      for (const kind of ['dragover', 'drop'])
        window.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    })()`);
    await one.page.getByText('Read on this machine from zhanjiang.xlsx').waitFor();
    await one.context.close();
  });

  it('is shown and not kept by a browser that refuses its storage, which is said', async () => {
    const refuse = (context: BrowserContext) =>
      context.addInitScript(
        `IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); }`,
      );
    const one = await visitOf(browser, served.address, { before: refuse });
    await one.page.locator('input[data-of=place]').setInputFiles(CITY);
    await one.page.getByText('This browser does not keep it').waitFor();
    expect(await placeOf(one)).toBe('./zhanjiang.xlsx');
    expect(one.noise).toEqual([]);
    await one.context.close();
  });

  it('is not kept by a full storage, which is said', async () => {
    const fill = (context: BrowserContext) =>
      context.addInitScript(`IDBObjectStore.prototype.put = function () {
        setTimeout(() => this.transaction.abort());
        return this.count();
      }`);
    const one = await visitOf(browser, served.address, { before: fill });
    await one.page.locator('input[data-of=place]').setInputFiles(CITY);
    await one.page.getByText('This browser does not keep it').waitFor();
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
    expect(series[1]).toMatch(/^baseline,1,1,2025,/);
    expect(full.noise).toEqual([]);
    await full.context.close();
  });
});

describe('a nation', { timeout: MINUTES }, () => {
  it('is run under the eyes of the planner, who stops its runs and goes on', async () => {
    const one = await visitOf(browser, served.address);
    const { page } = one;
    await page.locator('.start select').first().selectOption('us-nih');
    await page
      .getByText(/[1-7] of 8 runs; about \d+ s to the next picture; about \d+ (s|min) to full precision/)
      .waitFor();
    await page.getByRole('button', { name: 'Stop the runs' }).click();
    await page.getByText('The runs were stopped.').waitFor();
    await page.waitForTimeout(1500);
    expect(await page.locator('.panels').count()).toBe(0);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('First look from 8 pairs of runs').waitFor();
    await page.getByText(/of 22 runs/).waitFor();
    await page.getByRole('button', { name: 'Stop the runs' }).click();
    // What is there stays, and files can be made of it.
    await page.getByText('from the 8 pairs of runs on the page').waitFor();
    expect(one.noise).toEqual([]);
    await one.context.close();
  });
});

describe('a thread that simulates', { timeout: MINUTES }, () => {
  it.each([
    ['ends without a word', 'self.close();'],
    ['breaks', `setTimeout(() => { throw new Error('broken by a test'); });`],
  ])('that %s is replaced, and the numbers are the same', async (_, fault) => {
    const bad = await servedWithFault(fault);
    const one = await visitOf(browser, bad.address, { hash });
    // A thread that ends without a word is waited for as long as the page's patience with it lasts.
    expect(await numbersOf(one, SOON + PATIENCE.first)).toEqual(numbers);
    expect(bad.wasAskedForFault()).toBe(true);
    await one.context.close();
    bad.close();
  });

  it('that never starts is said, with the strategy still there', async () => {
    const bad = await servedWithFault('throw new Error("not started");', true);
    const context = await browser.newContext({ locale: 'en-US' });
    const page = await context.newPage();
    await page.goto(bad.address + hash);
    await page.getByText(/The engine of the page stopped: .*Save your strategy/).waitFor({ timeout: 60_000 });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const parts = await (await (await download).createReadStream()).toArray();
    expect(Buffer.concat(parts).toString()).toContain('youngTalent');
    await context.close();
    bad.close();
  });
});

/** The page, with a fault in one of its threads that simulate, in its fifth request; or in all of them, as they load. */
async function servedWithFault(fault: string, isAtStart = false) {
  const inner = pageServer();
  // The script may come from a cache of the browser, so that the server says at the time which thread has the fault.
  const prelude = `let left = 5;
    self.addEventListener('message', () => {
      if (--left !== 0) return;
      const ask = new XMLHttpRequest();
      ask.open('POST', '/fault', false);
      ask.send();
      if (ask.responseText === 'yes') { ${fault} }
    });`;
  let faults = 0;
  const server = createServer((request, response) => {
    if (request.url === '/fault') {
      faults += 1;
      return void response.end(faults === 1 ? 'yes' : 'no');
    }
    const name = /^\/assets\/simulation-thread-.*\.js$/.exec(request.url ?? '')?.[0];
    if (name === undefined) return void inner.emit('request', request, response);
    const code = readFileSync(join(PAGE_FOLDER, name), 'utf8');
    response.writeHead(200, { 'Content-Type': 'text/javascript' });
    // After the imports, which come first in any case.
    response.end(isAtStart ? fault : `${code}\n${prelude}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => void server.close();
  return { address: `http://127.0.0.1:${port}/`, wasAskedForFault: () => faults > 0, close };
}

/** A second page of the same profile. */
async function anotherPage({ context }: Visit, address: string): Promise<{ page: Page }> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.panels').waitFor();
  return { page };
}
