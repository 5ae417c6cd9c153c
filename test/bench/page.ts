/**
 * Times of the page in a headless browser on this machine: from opening to the first picture, from a lever moved to the first
 * charts of the new strategy, to full precision, how long input waits, and memory over many moves.
 *
 *   npm run bench:page, or node test/bench/dist/test/bench/page.js [MOVES]
 */
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { pageServer } from '../../src/node/page-server.js';
import { startBrowser } from '../browser/browser.js';
import { median } from './cpu-time.js';

const MOVES = Number(process.argv[2] ?? 200);
const SLIDER = 'input[type=range][aria-label="young talent: dose"]';
const FULL = `!document.querySelector('.panels.stale') && document.querySelector('.precision')?.innerText.includes('Full')`;

/** Watches how long the thread of the page was kept from input. */
const WATCH = `window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ entryTypes: ['longtask'] });`;

/** Moves a slider and resolves with the milliseconds until the panels are those of the new strategy and were drawn. */
const MOVE = `(async (dose) => {
  const slider = document.querySelector(${JSON.stringify(SLIDER)});
  const began = performance.now();
  slider.value = dose;
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise(requestAnimationFrame);
  while (document.querySelector('.panels.stale')) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - began;
})`;

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))];

const megabytes = (page: Page): Promise<number> => page.evaluate('performance.memory.usedJSHeapSize / 1e6');

/** Waits for an expression: its text is no code that the policy of the page would let run in it. */
async function until(page: Page, expression: string): Promise<void> {
  while (!(await page.evaluate(`Boolean(${expression})`))) await page.waitForTimeout(10);
}

const server = pageServer('dist/page');
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await startBrowser();
const page = await (await browser.newContext({ locale: 'en-US' })).newPage();
await page.addInitScript(WATCH);

const opened = performance.now();
await page.goto(address);
await until(page, `document.querySelector('.panels canvas')`);
console.log(`first picture: ${Math.round(performance.now() - opened)} ms after the address was opened`);
await until(page, FULL);

await page.evaluate('window.longest = 0');
const began = performance.now();
await page.evaluate(`${MOVE}(20)`);
await until(page, FULL);
console.log(`full precision: ${((performance.now() - began) / 1000).toFixed(1)} s after a lever was moved`);

const before = await megabytes(page);
const waits: number[] = [];
for (let n = 0; n < MOVES; n++) {
  waits.push(await page.evaluate<number>(`${MOVE}(${1 + (n % 90)})`));
  await page.waitForTimeout(50);
}
console.log(
  `a lever moved to new panels: median ${Math.round(median(waits))} ms, 95th percentile ${Math.round(quantile(waits, 0.95))} ms of ${MOVES}`,
);
console.log(`longest that input waited: ${Math.round(await page.evaluate('window.longest'))} ms`);
console.log(
  `memory of the page: ${before.toFixed(0)} MB before the moves, ${(await megabytes(page)).toFixed(0)} MB after`,
);
await browser.close();
server.close();
