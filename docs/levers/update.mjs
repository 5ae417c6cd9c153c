// Writes docs/levers.md and the tables beside this file from runs of the built program: `npm run levers`, some twenty minutes on two free threads; ended
// early, the same command goes on with the runs that are not yet whole.
// --draws N, --replicates N: fewer or more worlds, and runs of each; --quick: two of them and few years, for tests; --out FOLDER: where to write;
// --page: the page alone, from the tables as they are.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { leverAtDose, leverForSum } from '../../dist/experiment/dose-for-sum.js';
import { loadCompiler, medinno, parameterValues, resolveScenario, seriesOf } from '../../dist/index.js';
import { scenarioFiles } from '../../dist/node/scenario-files.js';
import { csvFile } from '../../dist/results/csv.js';
import { forgetKept } from './kept.mjs';
import { leversPage } from './page.mjs';
import { runner } from './runs.mjs';
import { storedRows } from './stored.mjs';

const { values: options } = parseArgs({
  options: {
    draws: { type: 'string' },
    replicates: { type: 'string' },
    quick: { type: 'boolean' },
    out: { type: 'string' },
    page: { type: 'boolean' },
  },
});
const DRAWS = Number(options.draws ?? (options.quick ? 2 : 40));
/** Two leave one degree of freedom for what chance brings to all draws alike: papers of young talent, +1,300, then did not stand out from none. */
const REPLICATES = Number(options.replicates ?? (options.quick ? 2 : 5));
/** Years at which one run is read: a shorter run is the beginning of a longer one. */
const HORIZONS = options.quick ? [1, 2, 3] : [10, 20, 40];
const [, HORIZON] = HORIZONS;
/** Million CNY a year. */
const SUMS = [1, 5, 15, 30];
const OBSERVED = [
  'papers',
  'hits',
  'leads',
  'introductions',
  'approvals',
  'dalysAverted',
  'netHealthBenefit',
  'terminalDalys',
  'terminalRevenue',
  'emigrants',
  'abilityInPost',
  'spending',
];
const OF_LEAGUE = ['netHealthBenefit', 'papers', 'hits', 'dalysAverted'];

const out = options.out ?? fileURLToPath(new URL('..', import.meta.url));
const loaded = await resolveScenario('baseline', scenarioFiles, loadCompiler);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
const scenario = loaded.value;
const { region } = scenario;
const place = { model: medinno, region, p: parameterValues(medinno) };
const { effects, league, made } = options.page ? storedTables() : await written();
const whys = JSON.parse(readFileSync(new URL('mismatches.json', import.meta.url), 'utf8'));
writeFileSync(`${out}/levers.md`, leversPage({ levers: medinno.levers, effects, league, whys, made }));
forgetKept();

function storedTables() {
  const made = JSON.parse(readFileSync(new URL('made.json', import.meta.url), 'utf8'));
  return { effects: storedRows('effects.csv'), league: storedRows('league.csv'), made };
}

async function written() {
  const size = { draws: DRAWS, replicates: REPLICATES };
  // Few runs take less time than threads that first load and warm up the model.
  const threads = options.quick ? 0 : availableParallelism();
  const runs = runner({ scenario, ...size, payer: region.roles.government, threads });
  const tables = { effects: await effectsAtStandard(runs), league: await leagueBySum(runs) };
  await runs.close();
  mkdirSync(`${out}/levers`, { recursive: true });
  for (const [name, rows] of Object.entries(tables))
    writeFileSync(`${out}/levers/${name}.csv`, csvFile(rows));
  const made = { place: region.name.en, draws: DRAWS, replicates: REPLICATES, horizons: HORIZONS };
  writeFileSync(`${out}/levers/made.json`, `${JSON.stringify(made, null, 2)}\n`);
  return { ...tables, made };
}

/** Every lever at its standard dose, read after each horizon. */
async function effectsAtStandard(runs) {
  const uses = medinno.levers.map((lever) => leverAtDose(lever, lever.standard, place));
  const parts = seriesOf(region, medinno.indicators)
    .filter(({ indicator, part }) =>
      /^(dalysAverted channel|spending payer)=/.test(`${indicator.id} ${part}`),
    )
    .map(({ indicator, part }) => ({ indicator: indicator.id, part }));
  const goals = [{ indicator: 'netHealthBenefit', part: '' }, ...parts].map((one) => ({
    ...one,
    direction: 1,
  }));
  const rows = [];
  for (const years of HORIZONS) {
    const { responses } = await runs.run(uses, years, goals);
    for (const row of responses) {
      const use = uses[row.point - 1];
      const expected = row.part === '' ? (use.lever.expected[row.indicator] ?? 0) : 0;
      if (expected === 0 && row.part === '' && !OBSERVED.includes(row.indicator)) continue;
      rows.push({ ...headOf(use), years, ...effectOf(row), expected, found: signOf(row) });
    }
  }
  return rows;
}

/** Every lever that costs something at each sum, and the free ones at their standard dose. */
async function leagueBySum(runs) {
  const goals = OF_LEAGUE.map((indicator) => ({ indicator, part: '', direction: 1 }));
  const isFree = ({ price }) => price === null;
  const paid = medinno.levers.filter((lever) => !isFree(lever));
  const groups = [
    ...SUMS.map((sum) => ({ sum, uses: paid.map((lever) => leverForSum(lever, sum, place)) })),
    { sum: 0, uses: medinno.levers.filter(isFree).map((lever) => leverAtDose(lever, lever.standard, place)) },
  ];
  const rows = [];
  for (const { sum, uses } of groups) {
    for (const row of (await runs.run(uses, HORIZON, goals)).league) {
      const { signShare, rank, breakEven, mean } = row;
      const use = uses[row.point - 1];
      const { isMost, cost } = use;
      rows.push({
        sum,
        ...headOf(use),
        cost: short(cost),
        isMost,
        ...effectOf({ ...row, effect: mean }),
        signShare: short(signShare),
        rank: short(rank),
        breakEven: short(breakEven),
      });
    }
  }
  return rows;
}

function headOf({ lever, target, dose }) {
  return { lever: lever.id, target, dose: short(dose), doseUnit: lever.unit };
}

function effectOf({ indicator, part, unit, effect, low, high, meanLow, meanHigh }) {
  const numbers = { effect, low, high, meanLow, meanHigh };
  const shown = Object.entries(numbers).map(([name, value]) => [name, short(value)]);
  return { indicator, part, unit, ...Object.fromEntries(shown) };
}

/** The sign of a mean effect whose confidence interval leaves out 0; else 0. */
function signOf({ meanLow, meanHigh }) {
  if (meanLow === null || meanHigh === null) return 0;
  return meanLow > 0 ? 1 : meanHigh < 0 ? -1 : 0;
}

function short(value) {
  return value === null ? null : Number(value.toPrecision(4));
}
