/** Random pairs of levers at random doses, paid with new money: does one bring health more cheaply than ordinary care? */
import { availableParallelism } from 'node:os';
import { explore, loadCompiler, medinno, parameterValues, resolveScenario } from '../../dist/index.js';
import { targetsOf } from '../../dist/model/entries/lever.js';
import { createWorkerExecutor, scenarioFiles } from '../../dist/node/index.js';
import { stream } from '../../dist/random/streams.js';
import { costsIn, mostOf, policyOfUses } from '../../docs/levers/doses.mjs';

const PAIRS = 300;
const [DRAWS, REPLICATES] = [20, 2];
/** Pairs that are listed, the cheapest DALY first. */
const LISTED = 12;
const GOALS = ['netHealthBenefit', 'dalysAverted'].map((indicator) => ({ indicator, direction: 'more' }));

/** @returns one line for each pair that brings more health than ordinary care does for the same money in nearly every draw. */
export async function freeLunch(say) {
  const pairs = await randomPairs();
  const league = await leagueOf(pairs.map(({ policy }) => policy));
  const rows = league
    .filter(({ indicator }) => indicator === 'netHealthBenefit')
    .map((row) => ({ ...row, name: pairs[row.point - 1].name }))
    .sort((a, b) => b.mean - a.mean);
  const positive = rows.filter(({ mean }) => mean > 0);
  say(
    `${PAIRS} pairs, ${DRAWS} draws x ${REPLICATES}: ${positive.length} have a positive mean net health benefit`,
  );
  for (const row of rows.slice(0, LISTED)) say(lineOf(row));
  return rows.filter(({ mean, signShare }) => mean > 0 && signShare >= 0.9).map(lineOf);
}

const lineOf = ({ name, mean, low, high, signShare, breakEven }) =>
  `${name}: ${[mean, low, high].map(Math.round).join(', ')} DALYs net; sign in ${signShare} of draws; break-even ${Math.round(breakEven ?? Number.NaN)} CNY`;

async function randomPairs() {
  const loaded = await resolveScenario('baseline', scenarioFiles, loadCompiler);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  const p = parameterValues(medinno);
  const { costOf, size } = costsIn(loaded.value.region, p);
  const random = stream('free lunch', 'pairs');
  const oneOf = (list) => list[Math.floor(random() * list.length)];
  const use = (lever) => {
    const dose = Number((random() * mostOf(lever, p, medinno, size)).toPrecision(3));
    return { lever, target: oneOf(targetsOf(lever)), dose, cost: costOf(lever, dose) };
  };
  return Array.from({ length: PAIRS }, () => {
    const first = oneOf(medinno.levers);
    const uses = [use(first), use(oneOf(medinno.levers.filter((lever) => lever !== first)))];
    const amount = Math.max(0, uses[0].cost) + Math.max(0, uses[1].cost);
    const name = uses.map(({ lever, target, dose }) => `${lever.id} ${target} ${dose}`).join(' + ');
    return { name, policy: policyOfUses(uses, amount, 'city') };
  });
}

async function leagueOf(policies) {
  const { execute, close } = createWorkerExecutor({ workers: availableParallelism() });
  const files = new Map(
    policies.map((policy, n) => [`scenarios/policies/pair-${n}.json`, JSON.stringify(policy)]),
  );
  const read = (path) => files.get(path) ?? scenarioFiles.read(path);
  const result = await explore({
    experiment: {
      id: 'pairs',
      scenario: 'baseline',
      vary: [{ role: 'lever', policy: 'use', choices: policies.map((_, n) => `pair-${n}`) }],
      sampling: { method: 'grid' },
      indicators: GOALS,
    },
    sources: { ...scenarioFiles, read },
    draws: DRAWS,
    replicates: REPLICATES,
    executor: execute,
  });
  await close();
  return result.table('league');
}
