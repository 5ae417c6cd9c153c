import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/commands/compare.js';
import { linkOf, readLink } from '../../src/web/planning/link.js';
import { SMALL_FILES } from '../small-place.js';
import { startBrowserOfProfiles } from './browser.js';
import { foundByAxe, MINUTES, WIDTHS } from './opened-page.js';
import { exactOf, SHORT, SOON, servedPage, untilFull, type Visit, visitOf } from './page-visit.js';
import { SMALL_PLACE } from './small-page.js';

let browser: Browser;
let served: Awaited<ReturnType<typeof servedPage>>;
let first: Visit;

beforeAll(async () => {
  browser = await startBrowserOfProfiles();
  // With all runs: what a decision depends on stands out from chance in enough worlds only.
  served = await servedPage([SMALL_PLACE]);
  first = await visit(await linkOf({ version: '0.1.0', text: SHORT, kept: '' }));
});

afterAll(async () => {
  await browser.close();
  served.close();
});

/** A visit in its own profile, up to full precision. */
async function visit(hash: string): Promise<Visit> {
  const opened = await visitOf(browser, served.address, { hash });
  await untilFull(opened.page);
  return opened;
}

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

const VIEWS = ['pipeline', 'people', 'payers', 'channels', 'areas', 'years', 'milestones'];

describe('the numbers of a link in a fresh profile', { timeout: MINUTES }, () => {
  it('are those that the printed command gives for the saved file, to the last digit', async () => {
    const { page } = first;
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const saved = await (await download).createReadStream();
    const text = Buffer.concat(await saved.toArray()).toString();
    const command = await page.locator('.share pre code').innerText();
    expect(command).toBe(
      'medinno compare baseline ./my-strategy.yaml --draws 100 --replicates 2 --seed medinno --years 3',
    );
    const result = await compare({
      baseline: 'baseline',
      alternatives: ['./my-strategy.yaml'],
      sources: { ...SMALL_FILES, read: (path) => (path === './my-strategy.yaml' ? text : null) },
      ...{ draws: 100, replicates: 2, seed: 'medinno', years: 3 },
    });
    for (const indicator of [
      'papers',
      'abilityInPost',
      'programmePaid',
      'spending',
      'dalysAverted',
      'netHealthBenefit',
    ])
      expect(await exactOf(page, indicator), indicator).toBe(String(result.effect(indicator).mean));
  });
});

describe('what is below the panels', { timeout: MINUTES }, () => {
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

  it('says what decides it by keyboard: what it depends on, what to find out first, when it fails', async () => {
    const { page } = first;
    await page.locator('[data-view=decision] > summary').focus();
    await page.keyboard.press('Enter');
    const parts = page.locator('[data-view=decision] [data-part]');
    await parts.nth(2).waitFor();
    expect(await parts.evaluateAll((all) => all.map((one) => one.getAttribute('data-part')))).toEqual([
      'decides',
      'knowing',
      'fails',
    ]);
    await page.locator('[data-chart=what-decides] svg').waitFor();
    expect(await parts.first().innerText()).toContain('depends most on');
    expect(await parts.last().innerText()).toMatch(/fails in (all|\d+ of) 100 worlds/);
    expect(await page.locator('[data-view=decision] > div').innerText()).toContain('From 200 pairs of runs.');
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

  it.each([320, ...WIDTHS])('is no wider than a screen of %d pixels', async (width) => {
    const { page } = first;
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  it('complained about nothing', () => {
    expect(first.noise.filter((line) => !line.includes('axe'))).toEqual([]);
  });
});

describe('what a planner sets', { timeout: MINUTES }, () => {
  let atWorth: string | null;
  let said: string;
  let link: string;

  beforeAll(async () => {
    await first.page.setViewportSize({ width: 1280, height: 900 });
    await first.page.locator('header button').click();
  });

  it('moves with the worth of a DALY net health benefit and the verdict at once, and goes with two steps back: the choice is one, the slider the other', async () => {
    const { page } = first;
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
    atWorth = await exactOf(page, 'netHealthBenefitAtWorth');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('With a DALY worth 61,300 CNY').waitFor({ state: 'detached' });
    expect(await slider.inputValue()).not.toBe('61300');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('tr[data-indicator=netHealthBenefitAtWorth]').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.getByText('With a DALY worth 61,300 CNY').waitFor();
    await page.locator('tr[data-indicator=netHealthBenefitAtWorth]').waitFor();
    expect(await exactOf(page, 'netHealthBenefitAtWorth')).toBe(atWorth);
  });

  it('names strategies side by side and sets them against each other', async () => {
    const { page } = first;
    await page.getByRole('button', { name: 'Compare others with this strategy' }).click();
    await page.locator('.kept input').fill('Many');
    await page.locator('.kept input').blur();
    await page.locator('input[type=range][aria-label="young talent: dose"]').fill('5');
    const pairs = page.locator('.beside table').nth(1);
    await pairs.locator('th', { hasText: 'Many' }).first().waitFor();
    await page.locator('.beside .note', { hasText: 'From 200 pairs' }).waitFor();
    expect(await page.locator('.beside pre code').innerText()).toBe(
      'medinno compare baseline ./kept-strategy.yaml ./my-strategy.yaml --draws 100 --replicates 2 --seed medinno --years 3',
    );
    said = await pairs.innerText();
    await untilHash(page, async (hash) => keptOf(await readLink(hash)).includes('Many'));
    await untilFull(page);
    atWorth = await exactOf(page, 'netHealthBenefitAtWorth');
    link = new URL(page.url()).hash;
  });

  it('stays in the link, and the wording in the browser', async () => {
    await first.page.reload();
    await first.page.locator('.exact table').waitFor();
    await first.context.close();
    const { page, context } = await visit(link);
    expect(await exactOf(page, 'netHealthBenefitAtWorth')).toBe(atWorth);
    expect(await page.locator('.kept input').inputValue()).toBe('Many');
    await page.locator('.beside .note', { hasText: 'From 200 pairs' }).waitFor();
    expect(await page.locator('.beside table').nth(1).innerText()).toBe(said);
    await page.getByText('Compared with “Many”').waitFor();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.locator('.beside').waitFor({ state: 'detached' });
    await context.close();
  });
});
