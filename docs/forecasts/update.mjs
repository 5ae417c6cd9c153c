// Writes docs/forecasts-of-regions.md from runs of the built program: `npm run forecasts`, some half an hour on two cores.
// `node docs/forecasts/update.mjs --page` writes the page again from what was found last; names of steps make only those.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { median } from 'simple-statistics';
import { createWorkerExecutor, scenarioFiles } from '../../dist/node/index.js';
import { pageOf } from './page.mjs';
import {
  askedBank,
  backtestFrom,
  calibrationFrom,
  csvFile,
  forecastFrom,
  priorInputs,
  runAskedBank,
} from './parts.mjs';
import { syntheticCoverage } from './synthetic.mjs';

const FOUND = new URL('./found.json', import.meta.url);
/** Inputs of the fit to the years before the budget stopped growing, each with what the record says of it. */
const INPUTS_2003 = new URL('./inputs-2003.csv', import.meta.url);
const CITY = fileURLToPath(new URL('../cities/guangzhou.xlsx', import.meta.url));
const REGIONS = ['us-nih', 'china', 'guangdong'];
const RECORDS = 100;

const { execute: executor, close } = createWorkerExecutor({ workers: availableParallelism() });
const options = (region, more = {}) => ({ region, sources: scenarioFiles, executor, ...more });

async function backtests() {
  const found = {};
  for (const region of REGIONS) {
    const asked = await askedBank('backtest', options(region));
    const bank = await runAskedBank(asked, options(region));
    found[region] = pastOf(bank, backtestFrom(asked, bank));
  }
  return found;
}

/** Of a family so many years ahead, the median error of the model and half of the median width of its 50 % intervals, as shares of the outcomes. */
function sizesOf({ series, horizon, upTo }, scored) {
  const own = scored.filter(
    (one) =>
      one.method === 'model' &&
      series.split(' ').includes(one.series) &&
      (horizon === null ? one.horizon <= upTo : one.horizon === horizon),
  );
  return {
    error: median(own.map(({ error, observed }) => Math.abs(error / observed))),
    halfWidth: median(own.map(({ p25, p75, observed }) => (p75 - p25) / 2 / observed)),
  };
}

/** What past forecasts of a region say. */
function pastOf(bank, result) {
  return {
    runs: bank.runs.length,
    failed: bank.failures.length,
    verdicts: result.table('verdicts'),
    families: result
      .table('families')
      .filter(({ method }) => method === 'model')
      .map((row) => ({ ...row, ...sizesOf(row, result.table('scored')) })),
    unscored: result.table('unscored'),
    firstYear: bank.firstYear,
    scores: result.table('scores').filter(({ method }) => method === 'model' || method === 'combination'),
  };
}

/** One bank serves the fit to the record and the records that the model made itself. */
async function calibration() {
  const region = 'us-nih';
  const asked = await askedBank('calibrate', options(region));
  const bank = await runAskedBank(asked, options(region));
  const result = calibrationFrom(asked, bank, { madeBy: `medinno calibrate ${region}` });
  const inputs = priorInputs(bank, asked.model);
  const coverage = syntheticCoverage(bank, asked.history, inputs, {
    records: RECORDS,
    origin: asked.origin,
    seed: 'synthetic',
  });
  return {
    region,
    runs: bank.runs.length,
    failed: bank.failures.length,
    fittedTo: asked.origin,
    inputs: result.table('inputs').slice(0, 12),
    uninformed: result.table('inputs').filter(({ informed }) => !informed).length,
    records: RECORDS,
    coverage: coverage.filter(({ informed }) => informed > 0),
  };
}

/** The doubling of the budget of the NIH, as it could have been forecast from its end, given the money that came. */
async function doubling() {
  const call = options('us-nih', { origin: 2003, until: 2016 });
  const asked = await askedBank('forecast', call);
  const began = performance.now();
  const bank = await runAskedBank(asked, call);
  const { series, table } = forecastFrom(asked, bank);
  const { figures, parameters } = asked.newer;
  return {
    minutes: (performance.now() - began) / 60_000,
    runs: bank.runs.length,
    series: series.filter(({ series: name }) => ['applicants', 'awardees', 'fundingRate'].includes(name)),
    verdicts: table('verdicts'),
    newer: { figures: figures.length, parameters: parameters.length },
    ...(await knownIn2003()),
  };
}

/** Which inputs the record up to 2003 says something of; all others are as they were believed to be before it. */
async function knownIn2003() {
  const call = options('us-nih', { origin: 2003 });
  const asked = await askedBank('calibrate', call);
  const bank = await runAskedBank(asked, call);
  const inputs = calibrationFrom(asked, bank, { madeBy: 'medinno calibrate us-nih' }).table('inputs');
  const rows = inputs.map(({ id, spread, adjusted, informed }) => ({ id, spread, adjusted, informed }));
  writeFileSync(INPUTS_2003, csvFile(rows));
  return {
    fitRuns: bank.runs.length,
    inputs: rows.length,
    informed: rows.filter(({ informed }) => informed).map(({ id }) => id),
    nearest: rows.slice(0, 5),
  };
}

/** A city with a record of staff and money. */
async function city() {
  const call = options(CITY, { until: 2030 });
  const asked = await askedBank('forecast', call);
  const bank = await runAskedBank(asked, call);
  const result = forecastFrom(asked, bank);
  return { ...pastOf(bank, result), origin: asked.origin, series: result.series };
}

const STEPS = { backtests, calibration, doubling, city };

const asked = process.argv.slice(2).filter((word) => word in STEPS);
const found = existsSync(FOUND) ? JSON.parse(readFileSync(FOUND, 'utf8')) : {};
if (!process.argv.includes('--page')) {
  for (const step of asked.length > 0 ? asked : Object.keys(STEPS)) {
    found[step] = await STEPS[step]();
    writeFileSync(FOUND, `${JSON.stringify(found)}\n`);
  }
}
await close();
writeFileSync(new URL('../forecasts-of-regions.md', import.meta.url), pageOf(found));
