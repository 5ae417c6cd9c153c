import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Change, changedPage, SMALL } from './small-page.js';

/** Milliseconds after which what does not come is missing, on a machine where others compute too. */
export const SOON = 60_000;

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What it asked other hosts for, and complained about. */
  readonly noise: readonly string[];
}

/** A server of the page at a free port: that of the package but for the people of the place that it begins with and the number of runs. */
export async function servedPage(
  changes: readonly Change[] = SMALL,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = changedPage(changes);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}

interface VisitOptions {
  readonly hash?: string;
  readonly locale?: string;
  readonly offline?: boolean;
  readonly before?: (context: BrowserContext) => Promise<unknown>;
}

/** A scenario of few years, so that it is at full precision soon. */
export const SHORT = `kind: scenario
title: { en: Few years, zh: 少数年份 }
description: { en: Few years, zh: 少数年份 }
region: maoming
horizon: 3
policy:
  programme: { payer: city, amount: 30, start: policyYear, end: policyYear + 2 }
  levers:
    - { lever: youngTalent, dose: 20 }
`;

/** The same place without a lever, as the page begins with, and soon at full precision too. */
export const SHORT_WITHOUT_POLICY = SHORT.slice(0, SHORT.indexOf('policy:'));

/** A visit in its own profile, up to the first picture. */
export async function visitOf(
  browser: Browser,
  address: string,
  { hash = '', locale = 'en-US', offline = false, before }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ locale, offline, viewport: { width: 1280, height: 900 } });
  await before?.(context);
  context.setDefaultTimeout(SOON);
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(blob:|data:)/.test(request.url()) && !request.url().startsWith(address))
      noise.push(request.url());
  });
  await page.goto(address + hash);
  await page.locator('.panels').waitFor();
  return { page, context, noise };
}

/** Waits until what is on the page is as precise as the command. */
export const untilFull = (page: Page): Promise<void> =>
  page
    .locator('.precision [role=status]')
    .filter({ hasText: /Full precision: \d+ pairs/ })
    .waitFor();

/** The number of an indicator on the page, to the last digit. */
export const exactOf = (page: Page, indicator: string): Promise<string | null> =>
  page.locator(`tr[data-indicator="${indicator}"][data-part=""]`).getAttribute('data-exact');

/** Every number that a page shows at full precision, to the last digit. */
export async function numbersOf(page: Page): Promise<(string | null)[]> {
  await untilFull(page);
  const rows = await page.locator('tr[data-exact]').all();
  return Promise.all(
    rows.map(
      async (row) => `${await row.getAttribute('data-indicator')} ${await row.getAttribute('data-exact')}`,
    ),
  );
}
