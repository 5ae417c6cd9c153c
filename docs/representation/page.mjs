// The page about rows of several people, from what was found.
import { medinno } from '../../dist/index.js';
import { table } from '../reference/markdown.mjs';
import {
  effectsBent,
  fewestRows,
  institutionsOf,
  leftIn,
  peopleHold,
  pooledTypes,
  postsBent,
  postsHold,
  winsBent,
} from './conclusions.mjs';
import { DRAWS, REPLICATES } from './nations.mjs';
import { DOSES, POOL, POSTS, PROGRAMME, TRAINEES, TRANSLATION, WINS } from './region.mjs';

/** How far a ratio may be from 1; what few products decide varies more. */
const BOUND = 0.03;
const BOUND_OF_PRODUCTS = 0.07;
const OF_PRODUCTS = ['approvals', 'introductions', 'revenue', 'terminalDalys'];

const TITLES = {
  baseline: 'Baseline, per person in post',
  policy: 'Under the policy, per person in post',
  effect: 'What the policy changes, in all',
};

/** Whether an interval lies within the bounds, beyond them, or reaches over one. */
function verdict({ id }, { low, high }) {
  const bound = OF_PRODUCTS.includes(id) ? BOUND_OF_PRODUCTS : BOUND;
  if (low >= 1 - bound && high <= 1 + bound) return 'inside';
  return high < 1 - bound || low > 1 + bound ? 'beyond' : 'open';
}

const entryOf = (id) => medinno.indicators.find((indicator) => indicator.id === id);
const short = (value) => String(Number(value.toPrecision(3)));
const three = (value) => value.toFixed(3);

function shown(row, ratio) {
  const text = `${three(ratio.value)} (${three(ratio.low)} to ${three(ratio.high)})`;
  return verdict(row, ratio) === 'beyond' ? `**${text}**` : text;
}

function section(kind, found, rows) {
  const own = found.filter((row) => row.kind === kind);
  return `## ${TITLES[kind]}

${table(own, {
  indicator: ({ id }) => entryOf(id).name.en,
  unit: ({ id }) => (kind === 'effect' || id === 'researchers' ? entryOf(id).unit : unitPerHead(id)),
  'one person a row': ({ mean }) => short(mean),
  ...Object.fromEntries(rows.map((w, n) => [`${w} a row`, (row) => shown(row, row.ratios[n])])),
})}`;
}

const PER_HEAD = { flow: 'a person and year', stock: 'a person' };

function unitPerHead(id) {
  const { kind, unit } = entryOf(id);
  return kind === 'ratio' ? unit : `${unit.replace(' a year', '')} ${PER_HEAD[kind]}`;
}

/** One line for each number of people a row: how many ratios hold. */
function counted(found, rows) {
  const levels = found.filter(({ kind }) => kind !== 'effect');
  return table(
    rows.map((w, n) => ({ w, verdicts: levels.map((row) => verdict(row, row.ratios[n])) })),
    {
      'people a row': ({ w }) => w,
      'interval within the bounds': ({ verdicts }) => times(verdicts, 'inside'),
      'reaches over a bound': ({ verdicts }) => times(verdicts, 'open'),
      'beyond them': ({ verdicts }) => times(verdicts, 'beyond'),
    },
  );
}

const times = (verdicts, wanted) => verdicts.filter((one) => one === wanted).length;

/** Wins of each funder by rows, of more people each. */
const fewTable = (few) =>
  table(
    few.flatMap(({ funder, success, sizes }) => sizes.map((size) => ({ funder, success, ...size }))),
    {
      funder: ({ funder }) => funder,
      'applicants who win': ({ success }) => `${Math.round(100 * success)} %`,
      'people a row': ({ w }) => w,
      'rows that win a year': ({ funder, w }) => short(WINS[funder] / w),
      'wins over those person by person': ({ value, error }) => `${three(value)} ± ${three(error)}`,
    },
  );

/** "0.1 to 0.6 %", of runs. */
const span = (values) =>
  `${[...new Set([Math.min(...values), Math.max(...values)].map((one) => (100 * one).toFixed(1)))].join(' to ')} %`;

const nationsTable = (nations) =>
  table(nations, {
    scenario: ({ id }) => `\`${id}\``,
    institutions: ({ institutions }) => institutions,
    'people a row': ({ w }) => w,
    'empty posts for people in post': ({ point }) => span(point),
    [`over ${DRAWS} draws`]: ({ drawn }) => span(drawn),
  });

const setting = ({
  found,
  region,
  rows,
  replicates,
  horizon,
}) => `The region is made up: Maoming ten times over, ${POSTS.toLocaleString('en')} posts in ${region.institutions.length} institutions (${institutionsOf(region)}), with
${TRAINEES} trainees a person instead of 0.1, ${WINS.national} national and ${WINS.provincial} provincial grants won a year, ${TRANSLATION} times the capacity for translation and ${POOL.toLocaleString('en')} million CNY a year for
development. With ${rows.at(-1)} people a row that leaves ${leftIn(found, rows.at(-1))}, which are
simulated one by one. Shocks that strike a region once (budget noise, loss of trust) are switched off; all else stands at its point value. The policy has a programme of
${PROGRAMME} million CNY a year: ${Object.entries(DOSES)
  .map(([id, dose]) => `\`${id}\` ${dose}`)
  .join(', ')}.

Means of ${horizon} years over ${replicates} replicates. Ratios are to one person a row, with 95 % intervals over replicates. The bounds are ${Math.round(100 * BOUND)} %, and ${Math.round(100 * BOUND_OF_PRODUCTS)} % for what few products decide
(${OF_PRODUCTS.map((id) => entryOf(id).name.en).join(', ')}); what is beyond them is in bold.`;

function bent({ found, few, nations, region, rows }) {
  const most = rows.at(-1);
  return `- **Hires, own doctors, moves and empty posts.** Posts and graduates miss each other by chance, which in rows of w counts √w times as much. Pools of w like institutions
  ([\`pools.ts\`](../src/model/place/pools.ts)) make up for it where a type has more than w of them: ${postsHold(found, rows, verdict)}. Of ${pooledTypes(region, most)}
  there are no more than ${most} here, so that at ${most} a row more posts stay open, and more are filled from outside and fewer by graduates: ${postsBent(found, rows, verdict)}.
  Who is in post, and what they do, hardly changes by it (mean age, ability and papers ${peopleHold(found, rows.length - 1)}). How far places of some thirty institutions are bent in their rows is not measured here; where no post is empty (last table) there is nothing to bend.
- **Wins from outside, and first grants, which follow them**, are ${winsBent(found, rows)}. From the policy year on a payline stands that was found in rows: it is uncertain, and one that is too low adds more
  winners than one that is as much too high takes away. Of a funder whom most applicants succeed with, a year of few rows can also have fewer applicants than grants, which draws the payline down or leaves grants unwon. The table below has
  rows of more people; a scenario with fewer than ${fewestRows} rows of wins of a funder is warned of.
- **Effects of the policy** have wide intervals where they are small against chance. ${effectsBent(found, rows, (id) => entryOf(id).name.en)}.
- Grants of the region's own funds are as many on average, and share the money, also where it is less than one row of them; of a call with quotas each is rounded down to rows, which is not measured here.
- Nor are graduates who wait for a post (\`waitingYears\` is 0 but in \`us-nih\`); incidents and epidemics, which strike once;
  tails over persons and institutions (the best of ${POSTS / most} rows is one person of ${POSTS / most}, not of ${POSTS.toLocaleString('en')}).

## Few rows of wins

Grants won over the same years without a policy, in rows of more people, with standard errors over replicates.

${fewTable(few)}

## Empty posts of places in rows

Lowest and highest mean of a run, at point values over ${REPLICATES} replicates and over draws. Posts that are all held are neither missed nor filled from outside.

${nationsTable(nations)}`;
}

export const pageOf = (said) => `# Rows of several people

Written by \`npm run representation\`. A scenario with \`representation: w\` simulates one row for w people, so that a nation runs on a laptop. This page
holds what such rows give against rows of one person each, in a region where both can be simulated.

${setting(said)}

${counted(said.found, said.rows)}

${Object.keys(TITLES)
  .map((kind) => section(kind, said.found, said.rows))
  .join('\n\n')}

## What is bent, and why

${bent(said)}
`;
