// What the runs of levers say, as a page.
import { table } from '../reference/markdown.mjs';

const LISTED = ['papers', 'hits', 'leads', 'introductions', 'approvals', 'dalysAverted', 'netHealthBenefit'];
/** Sign in so many draws: a lever is ranked. */
const HOLDS = 0.8;

export function leversPage({ levers, effects, league, whys, made }) {
  const { draws, replicates, horizons, place } = made;
  const [, years] = horizons;
  const nameOf = (row) =>
    `[${levers.find(({ id }) => id === row.lever).name.en}](reference/levers.md#${row.lever.toLowerCase()})`;
  const benefit = league.filter(({ indicator }) => indicator === 'netHealthBenefit');
  const sums = [...new Set(benefit.map(({ sum }) => sum))].filter((sum) => sum > 0);
  const compared = comparedDirections(effects, years, whys);
  const aimed = [
    ...new Map(effects.filter(({ target }) => target !== '').map((row) => [row.lever, row.target])),
  ];
  const blocks = [
    '# Where the first millions go',
    `Net health benefit over ${years} years, with the interval of what could happen:`,
    findings(benefit, sums, nameOf),
    `Written by \`npm run levers\`: every lever alone in ${place}, ${draws} drawn worlds and ${replicates} replicates of each, against the same world without any policy. A lever acts for ten years from the policy year and is paid by a programme of the city; what it does not use goes back. What another government decides on is taken to be awarded. Numbers are means with the interval of 95 % of what could happen; ${years} years unless said.`,
    '## League',
    `A league of net health benefit (discounted DALYs), which counts every million by what it would avert as ordinary care: a sum spent on ordinary care has exactly 0, and so has whatever a lever leaves of its sum, so that **the rest as ordinary care** is in every number. Only levers are ranked whose sign holds in at least ${percent(HOLDS)} of the draws, by the expected rank of their means (Laird and Louis 1989, [doi:10.3102/10769986014001029](https://doi.org/10.3102/10769986014001029)), which pulls towards the common mean what these runs do not fix; an expected rank near the middle says that they do not order it. All others are ties with ordinary care. Break-even: what a DALY would have to be worth for the lever to pay by its own net cost, in thousand CNY; empty where it does not surely avert DALYs, or costs nothing on balance.`,
    ...sums.flatMap((sum) => [
      `### ${sum} million CNY a year`,
      leagueTable(
        benefit.filter((row) => row.sum === sum),
        nameOf,
      ),
    ]),
    '### Levers that cost nothing, at their standard dose',
    leagueTable(
      benefit.filter(({ sum }) => sum === 0),
      nameOf,
    ),
    '## Every lever at its standard dose',
    effectsTable(effects, years, LISTED, nameOf),
    '### As the years go by',
    yearsTable(effects, horizons, nameOf),
    '### DALYs averted, by channel',
    effectsTable(effects, years, partsOf(effects, 'dalysAverted'), nameOf),
    '### People and terminal value',
    effectsTable(effects, years, ['emigrants', 'abilityInPost', 'terminalDalys', 'terminalRevenue'], nameOf),
    '### Spending by payer, million CNY',
    effectsTable(effects, years, ['spending', ...partsOf(effects, 'spending')], nameOf),
    `[effects.csv](levers/effects.csv) has all of this after ${horizons.join(', ')} years, with the confidence intervals of the means; [league.csv](levers/league.csv) has the league, and the same for papers, hits and DALYs. ${aimed.length === 0 ? '' : `Aimed at one target only: ${aimed.map(([lever, target]) => `\`${lever}\` at \`${target}\``).join(', ')}.`}`.trim(),
    '## Expected and found',
    `Of ${compared.length} directions that were written down before the first run, ${count(compared, 'held')} are found (the 95 % confidence interval of the mean effect over draws has that sign alone), ${count(compared, 'opposite')} are found the other way, and ${count(compared, 'not told apart')} are not told apart from no effect.`,
    table(
      compared.filter(({ verdict }) => verdict !== 'held'),
      {
        lever: nameOf,
        expected: ({ indicator, expected }) => `${expected > 0 ? 'raises' : 'lowers'} \`${indicator}\``,
        found: ({ verdict }) => verdict,
        effect: interval,
        'mean between': ({ meanLow, meanHigh }) =>
          meanLow === null ? '' : `${number(meanLow)} and ${number(meanHigh)}`,
        why: ({ why, verdict }) => why ?? (verdict === 'opposite' ? 'not explained yet' : ''),
      },
    ),
    '## What falls outside',
    `- One place and one lever at a time: nothing here says what two levers do together.\n- Health beyond ${years} years (terminal value) is no part of net health benefit; \`terminalDalys\` and \`terminalRevenue\` stand in effects.csv.\n- Money of payers above the city's level does not count in it, nor what the place gains beside health.\n- Doses for a sum are those that it pays for at point values and with all posts filled; a lever paid by the head acts by a part where there are more.\n- What the draws do not cover: parameters that stand still, and forms of the model that nobody has written down.`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** What the league says, in words. */
function findings(benefit, sums, nameOf) {
  return sums
    .map(
      (sum) =>
        `- ${findingAt(
          benefit.filter((row) => row.sum === sum),
          sum,
          nameOf,
        )}`,
    )
    .join('\n');
}

/** How many named levers stand at the head of a sum. */
const NAMED = 3;

function findingAt(rows, sum, nameOf) {
  const ranked = rankedOf(rows);
  const better = ranked.filter(({ effect }) => effect > 0);
  const worse = ranked.length - better.length;
  const hopes = tiesOf(rows).filter(({ effect }) => effect > 0);
  const named = (some, said) => some.slice(0, NAMED).map(said).join(', ');
  const first =
    better.length === 0
      ? `no lever does reliably better than ordinary care`
      : `reliably better than ordinary care ${better.length === 1 ? 'is' : 'are'} ${named(better, (row) => `${nameOf(row)} ${interval(row)}`)}${better.length > NAMED ? ` and ${better.length - NAMED} more` : ''}`;
  const rest =
    hopes.length === 0
      ? ''
      : `; higher means that chance or the uncertain numbers can turn have ${named(hopes, (row) => `${nameOf(row)} ${interval(row)}, above 0 in ${percent(row.signShare ?? 0)} of the draws`)}`;
  return `At **${sum} million CNY a year** ${first}; ${worse} of ${rows.length} do worse in at least ${percent(HOLDS)} of the draws, and ${rows.length - ranked.length} are ties with it${rest}.`;
}

const tiesOf = (rows) => rows.filter(({ rank }) => rank === null).sort((a, b) => b.effect - a.effect);

const rankedOf = (rows) => rows.filter(({ rank }) => rank !== null).sort((a, b) => a.rank - b.rank);

function leagueTable(rows, nameOf) {
  return table([...rankedOf(rows), ...tiesOf(rows)], {
    'expected rank': ({ rank }) => (rank === null ? 'tie' : rank.toFixed(1)),
    lever: nameOf,
    dose: ({ dose, doseUnit, isMost, cost }) =>
      `${number(dose)} ${doseUnit}${isMost ? `, all it can use: ${number(cost)} million` : ''}`,
    'net health benefit': interval,
    'sign holds in': ({ signShare }) => (signShare === null ? '' : percent(signShare)),
    'break-even': ({ breakEven }) => (breakEven === null ? '' : number(breakEven / 1000)),
  });
}

/** Levers by columns, each an indicator or `indicator part`; an effect of exactly 0 is left empty. */
function effectsTable(effects, years, columns, nameOf) {
  return table(usesOf(effects, years), {
    lever: nameOf,
    dose: ({ dose, doseUnit }) => `${number(dose)} ${doseUnit}`,
    ...Object.fromEntries(
      columns.map((column) => {
        const [indicator, part = ''] = column.split(' ');
        const said = (row) => effectOn(effects, { lever: row.lever, years, indicator, part });
        return [
          part === '' ? `\`${indicator}\`` : part.split('=')[1],
          (row) => (said(row).effect === 0 ? '' : interval(said(row))),
        ];
      }),
    ),
  });
}

function yearsTable(effects, horizons, nameOf) {
  return table(usesOf(effects, horizons[0]), {
    lever: nameOf,
    ...Object.fromEntries(
      ['dalysAverted', 'netHealthBenefit'].flatMap((indicator) =>
        horizons.map((years) => [
          `\`${indicator}\` after ${years}`,
          ({ lever }) => interval(effectOn(effects, { lever, years, indicator, part: '' })),
        ]),
      ),
    ),
  });
}

const usesOf = (effects, years) =>
  effects.filter((row) => row.years === years && row.indicator === 'papers' && row.part === '');

const partsOf = (effects, indicator) => [
  ...new Set(
    effects
      .filter((row) => row.indicator === indicator && row.part !== '')
      .map(({ part }) => `${indicator} ${part}`),
  ),
];

function comparedDirections(effects, years, whys) {
  return effects
    .filter((row) => row.years === years && row.expected !== 0)
    .map((row) => {
      const verdict = row.found === row.expected ? 'held' : row.found === 0 ? 'not told apart' : 'opposite';
      return { ...row, verdict, why: whys[`${row.lever} ${row.indicator}`]?.why };
    });
}

const count = (rows, verdict) => rows.filter((row) => row.verdict === verdict).length;

const effectOn = (effects, { lever, years, indicator, part }) =>
  effects.find(
    (row) => row.lever === lever && row.years === years && row.indicator === indicator && row.part === part,
  );

/** A mean with its interval. */
export function interval({ effect, low, high }) {
  if (effect === null || effect === undefined) return '';
  return `${number(effect, true)}${low === null ? '' : ` (${number(low)} to ${number(high)})`}`;
}

export function number(value, signed = false) {
  const digits = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  const text = digits.toLocaleString('en-US', { maximumFractionDigits: 6 }).replace('-', '−');
  return signed && digits > 0 ? `+${text}` : text;
}

const percent = (share) => `${Math.round(100 * share)} %`;
