import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkOf } from '../../src/web/planning/link.js';
import { startBrowserOfProfiles } from './browser.js';
import { MINUTES } from './opened-page.js';
import { numbersOf, SHORT, servedPage, visitOf } from './page-visit.js';
import { type Change, changedPage, SMALL } from './small-page.js';

let browser: Browser;
let served: Awaited<ReturnType<typeof servedPage>>;
let hash: string;

beforeAll(async () => {
  browser = await startBrowserOfProfiles();
  served = await servedPage();
  hash = await linkOf({ version: '0.1.0', text: SHORT, kept: '' });
});

afterAll(async () => {
  await browser.close();
  served.close();
});

describe('a thread that simulates', { timeout: MINUTES }, () => {
  let numbers: readonly (string | null)[];
  beforeAll(async () => {
    const { page, context } = await visitOf(browser, served.address, { hash });
    numbers = await numbersOf(page);
    await context.close();
  });

  it.each([
    ['ends without a word', 'self.close();'],
    ['breaks', `setTimeout(() => { throw new Error('broken by a test'); });`],
  ])('that %s is replaced, and the numbers are the same', async (_, fault) => {
    const bad = await servedWithFault(fault);
    const { page, context } = await visitOf(browser, bad.address, { hash });
    expect(await numbersOf(page)).toEqual(numbers);
    expect(bad.wasAskedForFault()).toBe(true);
    await context.close();
    bad.close();
  });

  it('that never starts is said, with the strategy still there', async () => {
    const bad = await servedPage([...SMALL, ofThread(() => 'throw new Error("not started");')]);
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

/** The page, with a fault in one of its threads that simulate, in its fifth request. */
async function servedWithFault(fault: string) {
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
  // After the imports, which come first in any case.
  const inner = changedPage([...SMALL, lessPatient, ofThread((code) => `${code}\n${prelude}`)]);
  const server = createServer((request, response) => {
    if (request.url !== '/fault') return void inner.emit('request', request, response);
    faults += 1;
    response.end(faults === 1 ? 'yes' : 'no');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => void server.close();
  return { address: `http://127.0.0.1:${port}/`, wasAskedForFault: () => faults > 0, close };
}

/** Milliseconds at least for which a thread that answered is waited for; the page has three times as many. */
const LEAST = 5000;

/** The engine with that patience: its threads answer within hundredths of a second. */
const lessPatient = (code: string): string => code.replace(/(\btimes:\d+,least:)\d[\de]*/, `$1${LEAST}`);

/** A change of the script that a thread simulates by: the one that says that it is ready for tasks. */
const ofThread =
  (change: Change): Change =>
  (code) =>
    /postMessage\(\{kind:[`'"]ready[`'"]\}\)/.test(code) ? change(code) : code;
