// Writes docs/forms.md from runs of the built program: `npm run docs:forms`, some minutes.
import { writeFileSync } from 'node:fs';
import { bestRows } from '../../dist/results/best.js';
import { pairwiseRows } from '../../dist/results/pairwise.js';
import { table } from '../reference/markdown.mjs';
import { breakEvens } from './break-evens.mjs';
import { DRAWS, errorOfMean, meanEffect, REPLICATES, resolved, runner } from './runs.mjs';

const RESEARCH = [
  'competitive-grants',
  'leading-talent',
  'young-talent',
  'platforms',
  'learning-hospital',
  'balanced-package',
];
const ADOPTION = 'outside-adoption';
const NAMES = ['baseline', ...RESEARCH, ADOPTION];

const scenarios = await resolved(NAMES);
const strategies = scenarios.slice(1);
const runs = runner();
const asDrawn = await runs.collect(scenarios, {});
const { parameters } = asDrawn.model;
const choices = Object.keys(parameters).filter((id) => parameters[id].forms.length > 0);
const usual = Object.fromEntries(choices.map((id) => [id, parameters[id].value]));
const others = Object.fromEntries(choices.map((id) => [id, parameters[id].choices.at(-1)]));
const rows = [answersOf('as drawn', '', asDrawn)];
for (const id of choices) {
  for (const [n, value] of parameters[id].choices.entries()) {
    const name = parameters[id].forms[n].en;
    rows.push(answersOf(n === 0 ? `\`${id}\`` : '', name, await runs.collect(scenarios, { [id]: value })));
  }
}
rows.push(answersOf('all', 'the usual forms', await runs.collect(scenarios, usual)));
rows.push(answersOf('all', 'the last form of every choice', await runs.collect(scenarios, others)));
const turns = await breakEvens(runs, asDrawn);
await runs.close();
writeFileSync(new URL('../forms.md', import.meta.url), page());

/** What the comparison answers with a form held. */
function answersOf(choice, form, collected) {
  const means = strategies.map((_, n) => meanEffect(collected, n + 1));
  const byName = (name) => means[NAMES.indexOf(name) - 1];
  const research = RESEARCH.map(byName);
  const pairs = pairwiseRows(collected);
  const beats = (one, other) =>
    pairs.find(({ a, b, indicator }) => a === one && b === other && indicator === 'netHealthBenefit')
      .shareBetter;
  const best = bestRows(collected).probabilityBest.filter(({ goal }) => goal === 'netHealthBenefit');
  return {
    choice,
    form,
    means,
    noneAbove: Math.max(...research) <= 0,
    worst: NAMES[means.indexOf(Math.min(...means)) + 1],
    first: RESEARCH[research.indexOf(Math.max(...research))],
    adoptionFirst: byName(ADOPTION) === Math.max(...means, 0),
    adoptionBest: best.find(({ scenario }) => scenario === ADOPTION).value,
    learningBeatsGrants: beats('learning-hospital', 'competitive-grants'),
    ownProducts: meanEffect(collected, NAMES.indexOf('platforms'), 'dalysAverted', 'channel=ownProducts'),
  };
}

function page() {
  const forms = rows.slice(1);
  return `${[
    '# What survives which form of the model, and where the answer turns',
    `Written by \`npm run docs:forms\` from Maoming's comparison, ${DRAWS} draws and ${REPLICATES} replicates of every scenario. A form is held in all draws, and all else, random numbers included, is the same in every row: differences between rows are the form's. Numbers are means of net health benefit in discounted DALYs over 20 years, against doing nothing.`,
    '## Net health benefit by form',
    table(rows, {
      choice: ({ choice }) => choice,
      form: ({ form }) => form,
      ...Object.fromEntries(strategies.map(({ title }, n) => [title.en, ({ means }) => dalys(means[n])])),
    }),
    `As drawn, these means of ${DRAWS} draws have standard errors of ${strategies.map(({ title }, n) => `${dalys(errorOfMean(asDrawn, n + 1)).replace('+', '')} (${title.en})`).join(', ')}: so far other draws would move a whole column.`,
    '## Statements by form',
    table(rows, {
      choice: ({ choice }) => choice,
      form: ({ form }) => form,
      'a research strategy above 0': ({ noneAbove }) => (noneAbove ? 'none' : 'yes'),
      'highest of research': ({ first }) => titleOf(first),
      lowest: ({ worst }) => titleOf(worst),
      'direct adoption highest': ({ adoptionFirst }) => (adoptionFirst ? 'yes' : 'no'),
      'probability that direct adoption is best': ({ adoptionBest }) => percent(adoptionBest),
      'learning hospital above grants, share of runs': ({ learningBeatsGrants }) =>
        percent(learningBeatsGrants),
      'DALYs by own products of platforms and transfer': ({ ownProducts }) => dalys(ownProducts),
    }),
    [
      survives('No research strategy has a mean above 0', forms, ({ noneAbove }) => noneAbove),
      survives(
        `${titleOf('young-talent')} has the lowest mean`,
        forms,
        ({ worst }) => worst === 'young-talent',
      ),
      survives('Direct adoption has the highest mean', forms, ({ adoptionFirst }) => adoptionFirst),
      survives(
        'Direct adoption is best with a probability above one half',
        forms,
        ({ adoptionBest }) => adoptionBest > 0.5,
      ),
      survives(
        'The learning hospital does better than grants in most runs',
        forms,
        ({ learningBeatsGrants }) => learningBeatsGrants > 0.5,
      ),
      survives(
        `${titleOf(rows[0].first)} has the highest mean of the research strategies`,
        forms,
        ({ first }) => first === rows[0].first,
      ),
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
    '## Where one parameter turns the sign',
    `For each strategy at most three parameters whose correlation with its net health benefit over draws goes beyond chance, strongest first, each held in all draws and all scenarios at the lowest and the highest value that was drawn; where the sign differs between them, the value at which it turns was sought by further runs, and the strategy run half way from there to either end. A mean near 0 is one that chance and the other inputs can turn.`,
    table(turns, {
      strategy: ({ scenario }) => scenario.title.en,
      parameter: ({ input }) => `${input.text} (\`${input.parameter}\`, ${input.unit}, grade ${input.grade})`,
      'held at the lowest': ({ low, atLow }) => `${dalys(atLow)} at ${number(low)}`,
      'at the highest': ({ high, atHigh }) => `${dalys(atHigh)} at ${number(high)}`,
      'turns at': ({ turns: point }) => (point === null ? 'not within what is drawn' : number(point.value)),
      'run on either side': ({ turns: point }) =>
        point === null
          ? ''
          : `${dalys(point.atBelow)} at ${number(point.below)}, ${dalys(point.atAbove)} at ${number(point.above)}`,
      'draws in which it pays': ({ share }) => (share === null ? '' : percent(share)),
    }),
  ].join('\n\n')}\n`;
}

/** Whether a statement holds in every row. */
function survives(statement, forms, holds) {
  const broken = forms.filter((row) => !holds(row));
  if (broken.length === 0) return `“${statement}” survives every form.`;
  if (broken.length === forms.length) return `“${statement}” holds in no form.`;
  const few = broken.length <= forms.length / 2;
  const named = few ? broken : forms.filter(holds);
  const list = named.map(({ form }) => `“${form}”`).join(', ');
  return `“${statement}” holds in ${forms.length - broken.length} of ${forms.length} rows, ${few ? 'not with' : 'which are'} ${list}.`;
}

function titleOf(name) {
  return scenarios[NAMES.indexOf(name)].title.en;
}

function dalys(value) {
  const rounded = 10 * Math.round(value / 10);
  return `${rounded > 0 ? '+' : ''}${rounded.toLocaleString('en-US')}`.replace('-', '−');
}

function number(value) {
  return Number(value.toPrecision(3)).toLocaleString('en-US');
}

function percent(share) {
  return `${Math.round(100 * share)} %`;
}
