import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forecast } from '../../src/commands/forecast.js';
import { pageServer } from '../../src/node/page-server.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { csvFile } from '../../src/results/csv.js';
import { startBrowserOfProfiles } from './browser.js';
import { foundByAxe, headingLevels, MINUTES, WIDTHS } from './opened-page.js';

/** A city of few people, so that its runs are soon made. */
const CITY = readFileSync(join(import.meta.dirname, '../../docs/forecasts/invented-city.xlsx'));
const FILE = { name: 'my-city.xlsx', mimeType: 'application/octet-stream', buffer: CITY };

/** Milliseconds after which what does not come is missing, on a machine where others compute too. */
const SOON = 60_000;

let server: Server;
let browser: Browser;
let page: Page;
let address: string;
const noise: string[] = [];
const asked: string[] = [];

beforeAll(async () => {
  browser = await startBrowserOfProfiles();
  server = pageServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  page.setDefaultTimeout(SOON);
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('request', (request) => {
    asked.push(request.url());
    if (!/^(blob:|data:)/.test(request.url()) && !request.url().startsWith(address))
      noise.push(request.url());
  });
  await page.goto(address);
  await page.locator('.panels').waitFor();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

const turnTo = (name: string): Promise<void> => page.locator('nav.tabs button', { hasText: name }).click();

/** The fields of a forecast, in their order: place, origin, and what is given. */
const field = (n: number) => page.locator('.settings select').nth(n);

/** The rows of a table as its file has them. */
async function saved(button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const stream = await (await download).createReadStream();
  return Buffer.concat(await stream.toArray()).toString();
}

describe('forecasts on the page', { timeout: MINUTES }, () => {
  it('load nothing until they are looked at', async () => {
    expect(asked.filter((url) => url.includes('forecast'))).toEqual([]);
    await turnTo('Forecast');
    await page.locator('.settings').waitFor();
    expect(asked.some((url) => url.includes('forecast'))).toBe(true);
  });

  it('say in one sentence that a place has no history, and which have', async () => {
    const said = await page.locator('.settings .verdict').innerText();
    expect(said).toBe(
      'Maoming has no history of anything that the model forecasts, so that nothing can be carried on or scored; China, Guangdong and US National Institutes of Health have one.',
    );
    expect(await page.getByRole('button', { name: 'Make the forecast' }).count()).toBe(0);
  });

  it('show the mistakes of a file in place', async () => {
    const buffer = Buffer.from('indicator,year,value,unit,source\npapers,2020,many,papers,mine\n');
    await page.locator('.bring input').setInputFiles({ name: 'my.csv', mimeType: 'text/csv', buffer });
    await page.getByText('my.csv:2:13').waitFor();
    await page.locator('.forecast .message button').click();
  });

  it('begin when that is asked, from few runs, with the verdict over the chart', async () => {
    await page.locator('.bring input').setInputFiles(FILE);
    await page.getByRole('button', { name: 'Make the forecast' }).click();
    await page.locator('.settings progress').waitFor();
    await page.locator('.forecasts').waitFor();
    expect(await page.locator('.forecasts .precision').innerText()).toContain(
      'First look from 40 of 500 runs',
    );
    expect(await page.locator('article .verdict').innerText()).toContain('too short to tell');
    await page.locator('.sheet svg').waitFor();
  });

  it('stop when that is asked', async () => {
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('the runs that were made are kept').waitFor();
    expect(await page.locator('.settings progress').count()).toBe(0);
  });

  it('are those of the printed command, to the last digit', async () => {
    const command = await page.locator('.forecast-command').innerText();
    expect(command).toBe(
      'medinno forecast ./my-city.xlsx --origin 2024 --until 2034 --given recorded --draws 40 --replicates 1',
    );
    const result = await forecast({
      ...{
        region: './my-city.xlsx',
        origin: 2024,
        until: 2034,
        given: 'recorded',
        draws: 40,
      },
      sources: { ...scenarioFiles, bytes: (path) => (path === './my-city.xlsx' ? CITY : null) },
    });
    expect(await saved('Save the table')).toBe(csvFile(result.table('forecasts')));
    expect(await saved('Save the scores')).toBe(csvFile(result.table('scores')));
  });

  it('show from a past origin what happened later', async () => {
    await field(1).selectOption('2021');
    await page.getByText('Of what was asked for before').waitFor();
    await page.getByRole('button', { name: 'Make the forecast' }).click();
    await page.locator('#forecast-since').waitFor();
    expect(await page.locator('#forecast-since').innerText()).toBe('What happened from 2022 to 2024');
    expect(await page.locator('.since tbody tr').count()).toBeGreaterThan(5);
  });

  it('rest while strategies are looked at, and go on after that', async () => {
    await page.locator('.settings progress').waitFor();
    await turnTo('Strategy');
    expect(await page.locator('h1').innerText()).toBe('What would this policy do?');
    expect(await page.locator('.settings').isVisible()).toBe(false);
    // A run that was under way is the last.
    await page.waitForTimeout(1500);
    const done = () => page.locator('.settings progress').getAttribute('value');
    const before = await done();
    await page.waitForTimeout(1500);
    expect(await done()).toBe(before);
    await turnTo('Forecast');
    await expect
      .poll(async () => Number(await done()), { timeout: SOON })
      .toBeGreaterThan(Number(before) + 1);
    await page.getByRole('button', { name: 'Stop' }).click();
  });

  it.each(['en', 'zh'])('have nothing that axe-core finds, in %s', async (language) => {
    if (language === 'zh') await page.locator('header button').click();
    expect(await foundByAxe(page)).toEqual([]);
    const levels = await headingLevels(page);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
  });

  it.each(WIDTHS)('are no wider than a screen of %d pixels, in either language', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const _ of ['zh', 'en']) {
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect(wide).toBeLessThanOrEqual(width);
      await page.locator('header button').click();
    }
  });

  it('complained about nothing and asked no other host for anything', () => {
    expect(noise.filter((line) => !line.includes('axe'))).toEqual([]);
  });
});
