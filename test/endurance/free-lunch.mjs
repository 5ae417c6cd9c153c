/** Random pairs of levers at random doses, paid with new money: does one bring health more cheaply than ordinary care? */
import { availableParallelism } from 'node:os';
import { costOf, mostOf } from '../../dist/experiment/dose-for-sum.js';
import { leversTried } from '../../dist/experiment/levers-tried.js';
import { explore, loadCompiler, medinno, parameterValues, resolveScenario } from '../../dist/index.js';
import { targetsOf } from '../../dist/model/entries/lever.js';
import { createWorkerExecutor, scenarioFiles } from '../../dist/node/index.js';
import { stream } from '../../dist/random/streams.js';

const PAIRS = 300;
const [DRAWS, REPLICATES] = [20, 2];
/** Pairs that are listed, the most health first. */
const LISTED = 12;
/** Share of draws from which on a pair that brings more health than ordinary care is a fault, until it is explained. */
const CLEAR = 0.9;

/** @returns one line for each pair that brings more health than ordinary care does for the same money in nearly every draw. */
export async function freeLunch(say) {
  const loaded = await resolveScenario('baseline', scenarioFiles, loadCompiler);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  const pairs = randomPairs(loaded.value);
  const rows = (await leagueOf(loaded.value, pairs))
    .map((row) => ({ ...row, name: nameOf(pairs[row.point - 1]) }))
    .sort((a, b) => b.mean - a.mean);
  const positive = rows.filter(({ mean }) => mean > 0);
  say(
    `${PAIRS} pairs, ${DRAWS} draws x ${REPLICATES}: ${positive.length} have a positive mean net health benefit`,
  );
  for (const row of rows.slice(0, LISTED)) say(lineOf(row));
  return positive.filter(({ signShare }) => signShare >= CLEAR).map(lineOf);
}

const nameOf = (pair) => pair.map(({ lever, target, dose }) => `${lever.id} ${target} ${dose}`).join(' + ');

const lineOf = ({ name, mean, low, high, signShare, breakEven }) =>
  `${name}: ${[mean, low, high].map(Math.round).join(', ')} DALYs net; sign in ${signShare} of draws; ${breakEven === null ? 'no break-even' : `break-even ${Math.round(breakEven)} CNY`}`;

function randomPairs({ region }) {
  const place = { model: medinno, region, p: parameterValues(medinno) };
  const random = stream('free lunch', 'pairs');
  const oneOf = (list) => list[Math.floor(random() * list.length)];
  const use = (lever) => {
    const dose = Number((random() * mostOf(lever, place)).toPrecision(3));
    const cost = costOf(lever, dose, place);
    return { lever, target: oneOf(targetsOf(lever)), dose, cost, amount: Math.max(0, cost), isMost: false };
  };
  return Array.from({ length: PAIRS }, () => {
    const first = oneOf(medinno.levers);
    return [use(first), use(oneOf(medinno.levers.filter((lever) => lever !== first)))];
  });
}

async function leagueOf(scenario, pairs) {
  const { execute, close } = createWorkerExecutor({ workers: availableParallelism() });
  const goals = [{ indicator: 'netHealthBenefit', part: '', direction: 1 }];
  const asked = { payer: scenario.region.roles.government, goals, draws: DRAWS, replicates: REPLICATES };
  try {
    const result = await explore({ experiment: leversTried(scenario, pairs, asked), executor: execute });
    const [failed] = result.table('failures');
    if (failed !== undefined) throw new Error(`a run failed: ${failed.reason}`);
    return result.table('league');
  } finally {
    await close();
  }
}
