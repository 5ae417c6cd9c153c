import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkOf } from '../../src/web/planning/link.js';
import { startBrowserOfProfiles } from './browser.js';
import { MINUTES } from './opened-page.js';
import { SHORT, servedPage, type Visit, visitOf } from './page-visit.js';

let browser: Browser;
let served: Awaited<ReturnType<typeof servedPage>>;

beforeAll(async () => {
  browser = await startBrowserOfProfiles();
  served = await servedPage();
});

afterAll(async () => {
  await browser.close();
  served.close();
});

const linkTo = (text: string): Promise<string> => linkOf({ version: '0.1.0', text, kept: '' });

const CITY = join(import.meta.dirname, '../../docs/cities/zhanjiang.xlsx');
const placeOf = ({ page }: Visit): Promise<string> => page.locator('.start select').first().inputValue();
const SLIDER = 'input[type=range][aria-label="young talent: dose"]';

/** Milliseconds after which a late storage answers, longer than the page waits to say anything. */
const LATE = 4000;

/** Makes the storage of a page answer its first question as late as on a machine that has no time for it. */
const LATE_STORAGE = `
  const { open } = IDBFactory.prototype;
  if (sessionStorage.getItem('was late') === null) IDBFactory.prototype.open = function (...asked) {
    sessionStorage.setItem('was late', 'yes');
    IDBFactory.prototype.open = open;
    const real = open.apply(this, asked);
    const late = { get result() { return real.result; } };
    real.onsuccess = () => setTimeout(() => late.onsuccess(), ${LATE});
    return late;
  };
`;

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
    await one.context.addInitScript(LATE_STORAGE);
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

  it('stays as this visit left it where what is kept of it comes late', async () => {
    const one = await visitOf(browser, served.address);
    await one.page.locator('input[data-of=place]').setInputFiles(CITY);
    await one.page.getByText('This browser keeps it for your next visit').waitFor();
    await one.context.addInitScript(LATE_STORAGE);
    const { page: next } = await anotherPage(one, served.address);
    await next.locator('input[data-of=place]').setInputFiles(CITY);
    await next.getByRole('button', { name: 'Forget this place' }).click();
    const option = next.locator('.start select').first().locator('option', { hasText: 'Zhanjiang' });
    await option.waitFor({ state: 'detached' });
    await next.waitForTimeout(LATE);
    expect(await option.count()).toBe(0);
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

/** A second page of the same profile. */
async function anotherPage({ context }: Visit, address: string): Promise<{ page: Page }> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.panels').waitFor();
  return { page };
}
