import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkOf, readLink } from '../../src/web/planning/link.js';
import { startBrowserOfProfiles } from './browser.js';
import { foundByAxe, MINUTES, WIDTHS } from './opened-page.js';
import { SHORT, SOON, servedPage, type Visit, visitOf } from './page-visit.js';

let browser: Browser;
let served: Awaited<ReturnType<typeof servedPage>>;
let short: string;

beforeAll(async () => {
  browser = await startBrowserOfProfiles();
  served = await servedPage();
  short = await linkOf({ version: '0.1.0', text: SHORT, kept: '' });
});

afterAll(async () => {
  await browser.close();
  served.close();
});

/** A visit in a profile of its own, up to full precision. */
async function visit(hash: string): Promise<Visit> {
  const opened = await visitOf(browser, served.address, { hash });
  await untilFull(opened.page);
  return opened;
}

const untilFull = (page: Page): Promise<void> =>
  page
    .locator('.precision [role=status]')
    .filter({ hasText: /Full precision: 200 pairs/ })
    .waitFor();

const keptOf = (linked: Awaited<ReturnType<typeof readLink>>): string =>
  linked === null || linked === 'damaged' ? '' : (linked.kept ?? '');

/** Waits for the link in the address: the policy of the page lets no code into it that could. */
async function untilHash(page: Page, isIt: (hash: string) => boolean | Promise<boolean>): Promise<void> {
  const until = Date.now() + SOON;
  while (!(await isIt(new URL(page.url()).hash))) {
    if (Date.now() > until) throw new Error(`the address stayed ${page.url()}`);
    await page.waitForTimeout(50);
  }
}

const exactOf = (page: Page, indicator: string): Promise<string | null> =>
  page.locator(`tr[data-indicator="${indicator}"][data-part=""]`).getAttribute('data-exact');

const VIEWS = ['pipeline', 'people', 'payers', 'channels', 'areas', 'years', 'milestones'];

describe('what is below the panels', { timeout: MINUTES }, () => {
  let first: Visit;
  beforeAll(async () => {
    first = await visit(short);
  });

  it('opens by keyboard, each view with its chart or table, and the table of every chart', async () => {
    const { page } = first;
    for (const view of VIEWS) {
      await page.locator(`[data-view=${view}] > summary`).focus();
      await page.keyboard.press('Enter');
      await page.locator(`[data-view=${view}] td`).first().waitFor({ state: 'attached' });
    }
    await page.locator('.drawing svg').nth(4).waitFor();
    expect(
      await page.locator('.drawing').evaluateAll((all) => all.map((one) => one.getAttribute('data-chart'))),
    ).toEqual(['pipeline-flow', 'talent-flows', 'money-by-payer', 'health-by-channel', 'health-by-area']);
    // No view lies beyond the edge of its column.
    const wide = await page.evaluate<string[]>(`[...document.querySelectorAll('.drawing svg')]
      .filter((svg) => svg.getBoundingClientRect().width > svg.closest('.drawing').getBoundingClientRect().width + 1)
      .map((svg) => svg.closest('.drawing').dataset.chart)`);
    expect(wide).toEqual([]);
  });

  it('says of a number what made it, at a click, and closes again', async () => {
    const { page } = first;
    await page.locator('tr[data-indicator=papers] .number').last().click();
    await page.locator('.explanation', { hasText: 'papers of the year by people in the region' }).waitFor();
    expect(await page.locator('.explanation').innerText()).toContain('200 (100 sets of parameters × 2)');
    await page.locator('.explanation').getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('.explanation').count()).toBe(0);
  });

  it('has nothing that axe-core finds, in either language, with everything open and in technical wording', async () => {
    const { page } = first;
    await page.getByRole('radio', { name: 'technical' }).check();
    await page.locator('.exact table').waitFor();
    await page.locator('tr[data-indicator=netHealthBenefit] .number').last().click();
    await page.locator('.explanation h4').first().waitFor();
    expect(await foundByAxe(page)).toEqual([]);
    await page.locator('header button').click();
    await page.getByText('里程碑').first().waitFor();
    await page.locator('.exact caption', { hasText: '全部数值' }).waitFor();
    expect(await foundByAxe(page)).toEqual([]);
  });

  it.each(WIDTHS)('is no wider than a screen of %d pixels', async (width) => {
    const { page } = first;
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  it('complained about nothing, and keeps the wording for the next visit', async () => {
    const { page, noise, context } = first;
    expect(noise.filter((line) => !line.includes('axe'))).toEqual([]);
    await page.reload();
    await page.locator('.exact table').waitFor();
    await context.close();
  });
});

describe('the worth of a DALY', { timeout: MINUTES }, () => {
  it('moves net health benefit and the verdict at once, goes with a step back, and stays in the link', async () => {
    const { page, context } = await visit(short);
    const [before, health] = [await exactOf(page, 'netHealthBenefit'), await exactOf(page, 'dalysAverted')];
    await page.getByRole('radio', { name: 'A sum of your own' }).check();
    const slider = page.locator('.worth input[type=range]');
    await slider.fill('61300');
    await page.getByText('With a DALY worth 61,300 CNY').waitFor();
    await page.locator('tr[data-indicator=netHealthBenefitAtWorth]').waitFor();
    // The first answer is that of full precision: nothing was run.
    expect(await page.locator('.precision [role=status]').innerText()).toContain('200 pairs');
    expect([await exactOf(page, 'netHealthBenefit'), await exactOf(page, 'dalysAverted')]).toEqual([
      before,
      health,
    ]);
    const atWorth = await exactOf(page, 'netHealthBenefitAtWorth');
    await untilHash(page, (hash) => hash !== short);
    const link = new URL(page.url()).hash;
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('tr[data-indicator=netHealthBenefitAtWorth]').waitFor({ state: 'detached' });
    await context.close();
    const { page: other, context: fresh } = await visit(link);
    expect(await exactOf(other, 'netHealthBenefitAtWorth')).toBe(atWorth);
    await fresh.close();
  });
});

describe('strategies side by side', { timeout: MINUTES }, () => {
  it('are named, set against each other, and all in the link', async () => {
    const { page, context } = await visit(short);
    await page.getByRole('button', { name: 'Compare others with this strategy' }).click();
    await page.locator('input[type=range][aria-label="young talent: dose"]').fill('5');
    await page.locator('.kept input').fill('Many');
    await page.locator('.kept input').blur();
    const pairs = page.locator('.beside table').nth(1);
    await pairs.locator('th', { hasText: 'Many' }).first().waitFor();
    await page.locator('.beside .note', { hasText: 'From 200 pairs' }).waitFor();
    expect(await page.locator('.beside pre code').innerText()).toBe(
      'medinno compare baseline ./kept-strategy.yaml ./my-strategy.yaml --draws 100 --replicates 2 --seed medinno --years 3',
    );
    const said = await pairs.innerText();
    await untilHash(page, async (hash) => keptOf(await readLink(hash)).includes('Many'));
    const link = new URL(page.url()).hash;
    await context.close();
    const { page: other, context: fresh } = await visit(link);
    expect(await other.locator('.kept input').inputValue()).toBe('Many');
    await other.locator('.beside .note', { hasText: 'From 200 pairs' }).waitFor();
    expect(await other.locator('.beside table').nth(1).innerText()).toBe(said);
    await other.getByText('Compared with “Many”').waitFor();
    await other.getByRole('button', { name: 'Remove' }).click();
    await other.locator('.beside').waitFor({ state: 'detached' });
    await fresh.close();
  });
});
