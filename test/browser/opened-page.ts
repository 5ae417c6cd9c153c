import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Milliseconds for a page to be gone through cell by cell, which takes many times as long where others compute too. */
export const MINUTES = 300_000;

export interface Opened {
  readonly page: Page;
  /** Everything that the page asked for beside itself, or complained about. */
  readonly noise: readonly string[];
}

/** A page opened from disk without a network. */
export async function openPage(browser: Browser, file: string): Promise<Opened> {
  const context = await browser.newContext({ offline: true, viewport: { width: 1200, height: 1600 } });
  const page = await context.newPage();
  page.setDefaultTimeout(MINUTES);
  const noise: string[] = [];
  const address = pathToFileURL(file).href;
  page.on('console', (message) => noise.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== address) noise.push(`request: ${request.url().slice(0, 100)}`);
  });
  await page.goto(address);
  return { page, noise };
}

/** What axe-core finds with every section unfolded. */
export async function foundByAxe(page: Page): Promise<{ id: string; impact: string; nodes: string[] }[]> {
  await page.evaluate(`for (const section of document.querySelectorAll('details')) section.open = true`);
  // As a page without scripts of others takes it too.
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(
    `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, impact, nodes }) =>
        ({ id, impact, nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)) })))`,
  );
}

/** The words of a page and of what stands in place of its pictures, but for codes and sources. */
export const wordsOf = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
      const body = document.body.cloneNode(true);
      for (const own of body.querySelectorAll('code, .source, style')) own.remove();
      return [...body.querySelectorAll('*')].map((element) =>
        [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data).join(' ') +
        ' ' + (element.getAttribute('aria-label') ?? '')).join(' ');
    })()`);

/** The levels of its headings, in their order. */
export const headingLevels = (page: Page): Promise<number[]> =>
  page
    .locator('h1, h2, h3, h4')
    .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));

/** Of a telephone, a tablet and a desk. */
export const WIDTHS = [390, 820, 1280];
/** From here on every table is seen whole. */
export const DESK = 1280;

/**
 * What is cut off at a width, with every section unfolded: tables that reach beyond a frame which does not scroll, at a
 * desk also those for which it has to, and rows that a squeezed column makes higher than a screen.
 */
export async function cutAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(`for (const section of document.querySelectorAll('details')) section.open = true`);
  return page.evaluate<string[]>(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const beyond = scrollWidth > clientWidth ? ['page'] : [];
    return beyond.concat([...document.querySelectorAll('table')].flatMap((table) => {
      const name = table.caption?.textContent ?? table.closest('section')?.id ?? 'a table';
      const frame = table.closest('.scroll');
      if (frame === null) return ['no frame: ' + name];
      const wider = frame.scrollWidth > frame.clientWidth + 1;
      const scrolls = getComputedStyle(frame).overflowX === 'auto' && frame.tabIndex === 0;
      const cut = wider && (!scrolls || ${width >= DESK});
      const high = [...table.rows].some((row) => row.getBoundingClientRect().height > innerHeight);
      return [...(cut ? ['cut: ' + name] : []), ...(high ? ['too high: ' + name] : [])];
    }));
  })()`);
}

/** Charts that show letters too small to be read, with their size in pixels. */
export async function tooSmallAt(page: Page, width: number, least: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  return page.evaluate<string[]>(`[...document.querySelectorAll('figure svg text')].flatMap((text) => {
    const { a, b } = text.getScreenCTM() ?? { a: 0, b: 0 };
    const size = parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
    const seen = text.getBoundingClientRect().width > 0;
    return seen && size < ${least} ? [text.closest('figure').id + ': ' + size.toFixed(1) + ' ' + text.textContent] : [];
  })`);
}

/** Sections with a table or chart that reaches beyond an A4 page. */
export async function tooWideForPaper(page: Page): Promise<(string | undefined)[]> {
  await page.emulateMedia({ media: 'print' });
  // A4 less its margins, in CSS pixels.
  await page.setViewportSize({ width: Math.floor((186 / 25.4) * 96), height: 1000 });
  return page.locator('table, figure svg').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { documentElement } = element.ownerDocument;
        return element.getBoundingClientRect().right > documentElement.clientWidth + 1;
      })
      .map((element) => element.closest('section')?.id),
  );
}
