// The page about rows of several people, from what was found.
import { medinno } from '../../dist/index.js';
import { table } from '../reference/markdown.mjs';
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

export const pageOf = ({ found, rows, replicates, horizon }) => `# Rows of several people

Written by \`npm run representation\`. A scenario with \`representation: w\` simulates one row for w people, so that a nation runs on a laptop. This page
holds what such rows give against rows of one person each, in a region where both can be simulated.

The region is made up: Maoming ten times over, ${POSTS.toLocaleString('en')} posts in 150 institutions (110 hospitals of 20 to 184 posts, 10 colleges, 10 institutes and 20 enterprises), with
${TRAINEES} trainees a person instead of 0.1, ${WINS.national} national and ${WINS.provincial} provincial grants won a year, ${TRANSLATION} times the capacity for translation and ${POOL.toLocaleString('en')} million CNY a year for
development. With 20 people a row that leaves 500 posts, 12 and 20 rows of wins, 52 of local grants, and some 550 projects, which are
simulated one by one. Shocks that strike a region once (budget noise, loss of trust) are switched off; all else stands at its point value. The policy has a programme of
${PROGRAMME} million CNY a year: ${Object.entries(DOSES)
  .map(([id, dose]) => `\`${id}\` ${dose}`)
  .join(', ')}.

Means of ${horizon} years over ${replicates} replicates. Ratios are to one person a row, with 95 % intervals over replicates. The bounds are 3 %, and 7 % for what few products decide
(${OF_PRODUCTS.map((id) => entryOf(id).name.en).join(', ')}); what is beyond them is in bold.

${counted(found, rows)}

${Object.keys(TITLES)
  .map((kind) => section(kind, found, rows))
  .join('\n\n')}

## What is bent, and why

- **Hires, own doctors, moves and vacancies at 20 a row.** Posts and graduates miss each other by chance, which in rows of w counts √w times as much. Pools of w like institutions
  ([\`pools.ts\`](../src/model/place/pools.ts)) make up for it where a type has more than w of them: at 2 and 5 a row no flow is beyond its bound, vacancies being 3 to 4 % too many. Colleges,
  institutes and enterprises have 10 to 20 here, so that at 20 a row more posts stay open, and more are filled from outside and fewer by graduates. That is a small change of who is in post (age, ability and
  papers hold) and a large one of these flows. A nation of some thirty institutions in rows of 40 is bent in the same way.
- **Wins from outside, and first grants, which follow them.** From the policy year on a payline stands that was found in rows: it is uncertain, and one that is too low adds more winners than one that is as much too high
  takes away. Of a funder whom most applicants succeed with, as the provincial one here (80 %), a year of few rows can also have fewer applicants than grants, which draws the payline down. A scenario with fewer than ten rows of
  wins of a funder is warned of.
- **Effects of the policy** that are small against chance have wide intervals, and are not bent as far as ${replicates} replicates show.
- Not measured here: quotas of a call, which are rounded down to rows of grants; graduates who wait for a post (\`waitingYears\` is 0 but in \`us-nih\`); incidents and epidemics, which strike once;
  tails over persons and institutions (the best of 500 rows is one person of 500, not of 10,000).
`;
