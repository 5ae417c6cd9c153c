import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkOf } from '../../src/web/planning/link.js';
import { startBrowserOfProfiles } from './browser.js';
import { foundByAxe, headingLevels, MINUTES, WIDTHS } from './opened-page.js';
import { exactOf, SHORT, SHORT_WITHOUT_POLICY, servedPage, type Visit, visitOf } from './page-visit.js';

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

/** A visit in its own profile, up to the first picture. */
const visit = (
  hash = '',
  locale = 'en-US',
  before?: (context: BrowserContext) => Promise<unknown>,
): Promise<Visit> =>
  visitOf(browser, served.address, { hash, locale, ...(before === undefined ? {} : { before }) });

/** What runs of few years give, so that looks at it cost little. */
const linkTo = (text: string): Promise<string> => linkOf({ version: '0.1.0', text, kept: '' });

/** Waits for the picture of what is on the page, at the precision that the text names. */
const untilSaid = (page: Page, text: RegExp): Promise<void> =>
  page.locator('.precision [role=status]').filter({ hasText: text }).waitFor();

const SLIDER = 'input[type=range][aria-label="young talent: dose"]';

describe('the page', { timeout: MINUTES }, () => {
  let first: Visit;
  beforeAll(async () => {
    first = await visit(await linkTo(SHORT_WITHOUT_POLICY));
  });

  it('opens on a place without new policy', async () => {
    const { page, context } = await visit();
    await page.getByText('This is the place without new policy').waitFor();
    expect(await page.locator('.panel').count()).toBe(4);
    // Spending and health have no level that would say something.
    await page.locator('.panel canvas').nth(1).waitFor();
    expect(await page.locator('.panel canvas').count()).toBe(2);
    await context.close();
  });

  it('shows that before its engine is loaded, and a lever moved until then is run once it is', async () => {
    let letThrough = (): void => undefined;
    const until = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const { page, context } = await visit('', 'en-US', (context) =>
      context.route('**/thread.js', async (route) => {
        await until;
        await route.continue();
      }),
    );
    expect(await page.locator('.precision [role=status]').innerText()).toMatch(/^First look from 8 pairs/);
    expect(Number(await exactOf(page, 'papers'))).toBe(0);
    await page.locator(SLIDER).fill('20');
    letThrough();
    await untilSaid(page, /From 30 pairs|Full precision/);
    expect(Number(await exactOf(page, 'papers'))).not.toBe(0);
    await context.close();
  });

  it('shows what a lever does once it is moved, and goes back and forth', async () => {
    const { page } = first;
    await page.locator(SLIDER).fill('20');
    await page.locator('.verdict', { hasText: 'This is the place' }).waitFor({ state: 'detached' });
    await untilSaid(page, /\d+ pairs/);
    expect(Number(await exactOf(page, 'papers'))).not.toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('This is the place without new policy').waitFor();
    await page.getByRole('button', { name: 'Redo' }).click();
    expect(await page.locator(SLIDER).inputValue()).toBe('20');
    await page.locator('.verdict', { hasText: 'This is the place' }).waitFor({ state: 'detached' });
  });

  it('takes the slider and the field of a lever for two controls, however soon one follows the other', async () => {
    const { page } = first;
    const field = page.locator('input[type=number][aria-label^="young talent ("]');
    await page.locator(SLIDER).fill('25');
    await field.fill('30');
    await field.blur();
    for (const before of ['25', '20']) {
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(await page.locator(SLIDER).inputValue()).toBe(before);
    }
  });

  it('answers a question by keyboard alone: a ready strategy is begun, a lever moved, the step taken back', async () => {
    const { page } = first;
    const tabTo = async (isIt: string): Promise<void> => {
      for (let n = 0; n < 60; n++) {
        if (await page.evaluate(`((at) => ${isIt})(document.activeElement)`)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never came to ${isIt}`);
    };
    await page.locator('.skip').focus();
    await tabTo(`at.tagName === 'SELECT' && at.textContent.includes('Young talent')`);
    await page.keyboard.type('Young');
    // Over what it is compared with.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Young talent, postdocs and retention' }).waitFor();
    await tabTo(`at.getAttribute('aria-label') === 'young talent: dose'`);
    expect(await page.locator(SLIDER).inputValue()).toBe('20');
    await page.keyboard.press('ArrowRight');
    expect(Number(await page.locator(SLIDER).inputValue())).toBeGreaterThan(20);
    await untilSaid(page, /\d+ pairs/);
    await page.keyboard.press('Control+z');
    expect(await page.locator(SLIDER).inputValue()).toBe('20');
    await page.keyboard.press('Control+Shift+z');
    expect(Number(await page.locator(SLIDER).inputValue())).toBeGreaterThan(20);
  });

  it('shows the mistakes of a file in place, and leaves the strategy as it is', async () => {
    const { page } = first;
    const dose = await page.locator(SLIDER).inputValue();
    const buffer = Buffer.from(SHORT.replace('youngTalent', 'yuongTalent'));
    await page
      .locator('.share input[type=file]')
      .setInputFiles({ name: 'plan.yaml', mimeType: 'text/yaml', buffer });
    await page.getByText('did you mean "youngTalent"?').waitFor();
    expect(await page.locator(SLIDER).inputValue()).toBe(dose);
    await page.getByRole('button', { name: 'Close' }).click();
  });

  it.each(['en', 'zh'])('has nothing that axe-core finds, in %s', async (language) => {
    const { page } = first;
    if (language === 'zh') await page.locator('header button').click();
    expect(await page.locator('html').getAttribute('lang')).toBe(language === 'zh' ? 'zh-Hans' : 'en');
    expect(await foundByAxe(page)).toEqual([]);
    const levels = await headingLevels(page);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
  });

  // 320 pixels is what a screen of 1280 leaves where everything is four times as large.
  it.each([320, ...WIDTHS])('is no wider than a screen of %d pixels, in either language', async (width) => {
    const { page } = first;
    await page.setViewportSize({ width, height: 900 });
    for (const _ of ['zh', 'en']) {
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect(wide).toBeLessThanOrEqual(width);
      await page.locator('header button').click();
    }
  });

  it('complained about nothing and asked no other host for anything', () => {
    expect(first.noise.filter((line) => !line.includes('axe'))).toEqual([]);
  });

  it('opens without a network after the first visit', async () => {
    const { page, context } = first;
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await context.setOffline(true);
    await page.reload();
    await page.locator('.panels').waitFor();
    await context.close();
  });
});

describe('on the way from one strategy to another', { timeout: MINUTES }, () => {
  let way: Visit;
  beforeAll(async () => {
    way = await visit(await linkTo(SHORT_WITHOUT_POLICY));
  });

  it('two are compared with each other, and with none again', async () => {
    const { page } = way;
    await page.locator(SLIDER).fill('20');
    await page.getByRole('button', { name: 'Compare others with this strategy' }).click();
    await page.getByText('Both are the same').waitFor();
    await page.locator(SLIDER).fill('40');
    await page.getByText('Both are the same').waitFor({ state: 'detached' });
    await untilSaid(page, /\d+ pairs/);
    expect(Number(await exactOf(page, 'papers'))).not.toBe(0);
    expect(await page.locator('.share pre code').innerText()).toContain(
      'compare ./kept-strategy.yaml ./my-strategy.yaml',
    );
    await page.getByRole('button', { name: 'Compare with no new policy again' }).click();
    expect(await page.locator('.share pre code').innerText()).toContain(
      'compare baseline ./my-strategy.yaml',
    );
  });

  it('two ready ones are chosen and run at once, with what is clear and what is not before the numbers', async () => {
    const { page } = way;
    await page.locator('.start select').nth(1).selectOption('young-talent');
    await page.locator('.start select').nth(2).selectOption('leading-talent');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByRole('heading', { name: 'Young talent, postdocs and retention' }).waitFor();
    await page.getByText('Compared with “Leading-talent import”').waitFor();
    await untilSaid(page, /From 30 pairs|Full precision/);
    expect(await page.locator('.short dt').allInnerTexts()).toEqual([
      'Innovation',
      'People',
      'Money',
      'Health',
    ]);
    for (const said of await page.locator('.short dd').allInnerTexts())
      expect(said).toMatch(/^(Clearly more|Clearly less|Not clear): /);
    expect(await page.locator('.share pre code').innerText()).toContain(
      'compare ./kept-strategy-2.yaml ./my-strategy.yaml',
    );
    await page.getByRole('button', { name: 'Undo' }).click();
  });

  it('another place comes without the numbers of the one before, and goes with a step back', async () => {
    const { page, context } = way;
    await page.locator('.start select').first().selectOption('guangdong');
    await page.getByText('This is the place without new policy').waitFor();
    await untilSaid(page, /\d+ pairs/);
    // The research of a province of 127 million, not of a city of six.
    const papers = Number(
      (await page.locator('tr[data-indicator=papers] td').first().innerText()).replaceAll(',', ''),
    );
    expect(papers).toBeGreaterThan(100_000);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator(SLIDER).waitFor();
    expect(await page.locator(SLIDER).inputValue()).toBe('40');
    await context.close();
  });
});

describe('a link', { timeout: MINUTES }, () => {
  it.each([
    ['that is damaged', '#v=0.1.0&s=AAAA', 'The link is damaged'],
    ['of another version', '', 'The link was made with version 0.0.1'],
  ])('%s is explained, and the page opens', async (_, hash, said) => {
    const { page, context } = await visit(
      hash || (await linkOf({ version: '0.0.1', text: SHORT, kept: '' })),
    );
    await page.getByText(said).waitFor();
    await context.close();
  });

  it('to a strategy with mistakes is explained, and the page opens', async () => {
    const wrong = await linkOf({ version: '0.1.0', text: SHORT.replace('dose: 20', 'dose: -20'), kept: '' });
    const { page, context } = await visit(wrong);
    await page.getByText('The link cannot be used').waitFor();
    await context.close();
  });
});

describe('a browser that keeps nothing', { timeout: MINUTES }, () => {
  it('shows the page all the same', async () => {
    const refuse = async (context: BrowserContext): Promise<void> => {
      await context.addInitScript(
        `Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } })`,
      );
    };
    const { page, noise, context } = await visit('', 'zh-CN', refuse);
    await page.getByText('这是不增加投入时的情形').waitFor();
    expect(noise).toEqual([]);
    await context.close();
  });
});
