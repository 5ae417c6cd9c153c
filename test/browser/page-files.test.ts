import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOneFile } from '../../src/node/page-copy.js';
import { orThrow } from '../../src/scenario/reading/input-error.js';
import { linkOf } from '../../src/web/planning/link.js';
import { startBrowserOfProfiles } from './browser.js';
import { MINUTES } from './opened-page.js';
import { servedPage, type Visit, visitOf } from './page-visit.js';

let browser: Browser;
let folder: string;
let served: Awaited<ReturnType<typeof servedPage>>;

beforeAll(async () => {
  browser = await startBrowserOfProfiles();
  folder = mkdtempSync(join(tmpdir(), 'medinno-page-'));
  served = await servedPage();
});

afterAll(async () => {
  await browser.close();
  served.close();
  rmSync(folder, { recursive: true });
});

/** A scenario of few years, so that it is at full precision soon. */
const SHORT = `kind: scenario
title: { en: Few years, zh: 少数年份 }
description: { en: Few years, zh: 少数年份 }
region: maoming
horizon: 2
policy:
  programme: { payer: city, amount: 30, start: policyYear, end: policyYear + 1 }
  levers:
    - { lever: youngTalent, dose: 20 * 1 }
`;

/** Every number that a page shows, to the last digit. */
const numbersOf = async ({ page }: Visit): Promise<(string | null)[]> => {
  await page.locator('.precision [role=status]').filter({ hasText: 'Full precision' }).waitFor();
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
    const hash = await linkOf({ version: '0.1.0', text: SHORT });
    const address = pathToFileURL(path).href;
    const one = await visitOf(browser, address, { hash, offline: true });
    const numbers = await numbersOf(one);
    await one.page.locator('.panel canvas').first().waitFor();
    expect(one.noise).toEqual([]);
    await one.context.close();
    const other = await visitOf(browser, served.address, { hash });
    expect(numbers.length).toBeGreaterThan(15);
    expect(numbers).toEqual(await numbersOf(other));
    await other.context.close();
  });
});
