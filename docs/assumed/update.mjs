// Writes docs/assumed.md from an ensemble of the built program: `npm run docs:assumed`, some minutes.
import { writeFileSync } from 'node:fs';
import { blocksOf, collector, loadCompiler, resolveScenario, runEnsemble } from '../../dist/index.js';
import { scenarioFiles } from '../../dist/node/scenario-files.js';
import { drawnValues } from '../../dist/results/drawn-values.js';
import { pairedDifference, seriesIndex, totalOver } from '../../dist/results/totals.js';
import { table } from '../reference/markdown.mjs';
import { firstOrderShare } from './first-order.mjs';

const DRAWS = 600;
const BASELINE = 'baseline';
const STRATEGIES = ['competitive-grants', 'young-talent', 'learning-hospital', 'outside-adoption'];
/** A share below which an input is named in a list only: about twice its standard error where it does nothing. */
const SHOWN = 0.02;

const scenarios = await Promise.all(
  [BASELINE, ...STRATEGIES].map(async (name) => {
    const resolved = await resolveScenario(name, scenarioFiles, loadCompiler);
    if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
    return resolved.value;
  }),
);
const plan = { scenarios, draws: DRAWS, replicates: 1 };
const { sink, collected } = collector(plan);
await runEnsemble({ scenarios: plan.scenarios, blocks: blocksOf(plan), sink });
const results = collected();
const inputs = inputsWithShares(results);
writeFileSync(new URL('../assumed.md', import.meta.url), pageOf(inputs, results.model, scenarios.slice(1)));

/** Every drawn input with its share of the variance of each strategy's net health benefit. */
function inputsWithShares(all) {
  const column = seriesIndex(all, 'netHealthBenefit');
  const baseline = totalOver(all, 0, column);
  const effects = STRATEGIES.map((_, n) => [...pairedDifference(totalOver(all, n + 1, column), baseline)]);
  return drawnValues(scenarios[0], all.draws, all.model).map((input) => ({
    ...input,
    shares: effects.map((effect) => firstOrderShare([...input.values], effect)),
  }));
}

function pageOf(all, model, strategies) {
  const names = strategies.map(({ title }) => title.en);
  const assumed = all.filter(({ grade }) => grade === 'D');
  const largest = ({ shares }) => Math.max(...shares);
  const shown = all.filter((input) => largest(input) >= SHOWN).sort((a, b) => largest(b) - largest(a));
  const rest = assumed.filter((input) => largest(input) < SHOWN).map(({ parameter }) => `\`${parameter}\``);
  const entries = Object.values(model.parameters);
  const fixed = entries.filter(({ grade, range }) => grade === 'D' && range === null).length;
  const columns = (sharesOf) =>
    Object.fromEntries(names.map((name, n) => [name, (row) => percent(sharesOf(row)[n])]));
  return `${[
    '# What depends on what is assumed',
    `Written by \`npm run docs:assumed\` from ${DRAWS} draws of ${STRATEGIES.length} strategies in Maoming, one replicate each. A share is the part of the variance of a strategy's net health benefit over doing nothing that an input explains alone (first order, from groups of alike draws, corrected for chance; standard error half a point to one where an input does nothing, and some six points for the sum over a hundred such, so that some come out below 0). What inputs explain together and what chance brings within a run is the rest.`,
    '## By grade',
    table([...gradeRows(all)], {
      'inputs drawn': ({ text }) => text,
      number: ({ number }) => number,
      ...columns(({ shares }) => shares),
    }),
    `Of ${entries.length} parameters ${entries.filter(({ grade }) => grade === 'D').length} are of grade D, assumed: ${entries.filter(({ grade, range }) => grade === 'D' && range !== null).length} are drawn, forms of the model among them, and ${fixed} stand still, so that nothing here says what depends on them; the [parameters](reference/parameters.md) list all.`,
    '## Inputs that explain at least two points of some strategy',
    table(shown, {
      input: ({ parameter }) => `\`${parameter}\``,
      meaning: ({ text }) => text,
      grade: ({ grade }) => grade,
      ...columns(({ shares }) => shares),
    }),
    '## Assumed inputs that explain less',
    `${rest.join(', ')}.`,
  ].join('\n\n')}\n`;
}

/** Sums by grade, and what is left. */
function gradeRows(all) {
  const zero = STRATEGIES.map(() => 0);
  const sum = (inputs) =>
    inputs.reduce((sums, { shares }) => sums.map((value, n) => value + shares[n]), zero);
  const rows = ['A', 'B', 'C', 'D'].map((grade) => {
    const inputs = all.filter((input) => input.grade === grade);
    return { text: `of grade ${grade}`, number: inputs.length, shares: sum(inputs) };
  });
  const explained = sum(all);
  return [...rows, { text: 'together, and chance', number: '', shares: explained.map((share) => 1 - share) }];
}

function percent(share) {
  const points = Math.round(100 * share);
  return points === 0 ? '0' : `${points} %`.replace('-', '−');
}
