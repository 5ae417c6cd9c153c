// The page of what forecasts of the package's regions are worth.

import { median } from 'simple-statistics';

const share = (value) => (value === null ? '–' : `${Math.round(100 * value)} %`);
const held = (estimate, low, high) =>
  (low ?? null) === null ? share(estimate) : `${share(estimate)} [${share(low)} to ${share(high)}]`;
const two = (value) => (value === null ? '–' : value.toFixed(2));
const short = (value) => Number(value.toPrecision(3)).toLocaleString('en-US');
const interval = (estimate, low, high) =>
  estimate === null
    ? '–'
    : low === null
      ? `${two(estimate)} (no interval)`
      : `${two(estimate)} [${two(low)} to ${two(high)}]`;

const VERDICTS = {
  better: 'better than every simple method',
  worse: 'worse than a simple method',
  undecided: 'no clear difference from a simple method',
  tooShort: 'too short to tell',
};

export function pageOf({ backtests, calibration, doubling, city }) {
  return `${[
    '# What forecasts of the regions are worth',
    '',
    'Made by `npm run forecasts`. A region is run along its record from 500 draws of the prior (2,000 for the fit); every run is moved to what was observed up to an origin, and what',
    'it then forecasts is scored on what came. Simple methods had the same known money, and of the same numbers those since the last change of definition, most of them only those since the last gap. What scores and methods are stands in [Forecasts, scores and simple methods](forecasts.md).',
    'A score of papers or grants lends no trust to health: DALYs were never observed.',
    '',
    ...Object.entries(backtests).flatMap(([region, found]) => regionPart(region, found)),
    ...cityPart(city),
    ...doublingPart(doubling),
    ...calibrationPart(calibration),
  ].join('\n')}\n`;
}

function regionPart(title, { runs, failed, verdicts, scores, families, unscored, firstYear }) {
  return [
    `## ${title}`,
    '',
    `${runs} runs, ${failed} failed. Skill is 1 - CRPS / CRPS of the best simple method (of counts, on logarithms), over origins, with a 95 % interval by block bootstrap; above 0 the model is better. Intervals of coverage are at least as wide as Wilson’s for as many independent origins.`,
    'DM is the p of Diebold and Mariano’s test, both held against the simple method that came out best afterwards, which favours that method. An interval needs six blocks of origins as long as the years ahead.',
    '',
    '| series | years ahead | origins | n | skill | against | DM | WIS | in 50 % [95 % interval] | in 90 % [95 % interval] | verdict |',
    '| --- | ---: | ---: | ---: | --- | --- | ---: | ---: | --- | --- | --- |',
    ...verdicts.flatMap((verdict) => {
      const own = scores.filter(({ series, method }) => series === verdict.series && method === 'model');
      return own.map((row) =>
        [
          '',
          row.horizon === null ? `\`${row.series}\`` : '',
          row.horizon === null ? `1 to ${row.upTo}` : row.horizon,
          row.origins,
          row.against === null || (row.compared ?? row.n) === row.n ? row.n : `${row.compared} of ${row.n}`,
          interval(row.skill, row.skillLow, row.skillHigh),
          row.against ?? '–',
          two(row.dmP),
          short(row.wis),
          held(row.coverage50, row.coverage50Low, row.coverage50High),
          held(row.coverage90, row.coverage90Low, row.coverage90High),
          row.horizon === null ? VERDICTS[verdict.verdict] : '',
          '',
        ]
          .join(' | ')
          .trim(),
      );
    }),
    '',
    ...familyPart(title, families),
    ...unscoredPart(unscored, firstYear),
    '',
  ];
}

/** Coverage of series in the same unit, with where it is not what was promised, of the rows with ten independent origins or more. */
function familyPart(title, families) {
  const long = families.filter(({ horizon, effectiveOrigins }) => horizon !== null && effectiveOrigins >= 10);
  const off = long.filter(({ covers }) => covers === false);
  return [
    'Series in the same unit together, an origin counting once with all of them:',
    '',
    '| unit | series | years ahead | origins | n | in 50 % [95 % interval] | in 90 % [95 % interval] |',
    '| --- | --- | ---: | ---: | ---: | --- | --- |',
    ...families
      .filter(({ horizon, upTo }) => horizon !== null || upTo > 1)
      .map((row, n, all) => {
        const isFirst = row.family !== all[n - 1]?.family;
        return [
          '',
          isFirst ? row.family : '',
          isFirst ? row.series.replace(/ /g, ', ') : '',
          row.horizon === null ? `1 to ${row.upTo}` : row.horizon,
          row.origins,
          row.n,
          held(row.coverage50, row.coverage50Low, row.coverage50High),
          held(row.coverage90, row.coverage90Low, row.coverage90High),
          '',
        ]
          .join(' | ')
          .trim();
      }),
    '',
    heldInWords(title, long, off),
  ];
}

function heldInWords(title, long, off) {
  if (long.length === 0)
    return 'None has ten independent origins: whether intervals hold what they say can’t be known here.';
  const rows = `${long.length} ${long.length === 1 ? 'row' : 'rows'}`;
  if (off.length === 0)
    return `With ten independent origins or more (${rows}) the intervals of both shares include 50 % and 90 % everywhere.`;
  return [
    `With ten independent origins or more (${rows}) the interval of a share leaves out 50 % or 90 %:`,
    '',
    ...off.map((row) => `- ${offLine(title, row)}`),
  ].join('\n');
}

/** Which intervals of a family are too wide or too narrow, with the size of errors next to that of intervals. */
function offLine(title, row) {
  const said = [50, 90].flatMap((level) => {
    const [low, high] = [row[`coverage${level}Low`], row[`coverage${level}High`]];
    if (low > level / 100)
      return [`${level} % intervals are too wide, they held ${share(row[`coverage${level}`])}`];
    if (high < level / 100)
      return [`${level} % intervals are too narrow, they held ${share(row[`coverage${level}`])}`];
    return [];
  });
  const ahead = `${row.horizon} ${row.horizon === 1 ? 'year' : 'years'} ahead`;
  return `\`${row.family}\`, ${ahead}: ${said.join('; ')}. At the median the error of the model is ${share(row.error)} of what happened, half the width of a 50 % interval ${share(row.halfWidth)}: ${WHY[`${title} ${row.family}`] ?? 'why was not looked into'}.`;
}

/** Why, as far as it was looked into: see the series of each unit above. */
const WHY = {
  'us-nih persons':
    'most of these forecasts are of postdocs, who grow steadily, while a discrepancy walks either way from year to year (theta, which goes on with the trend, is far better)',
  'us-nih products':
    'yearly numbers of new drugs vary more than chance and a discrepancy that goes on from year to year make them',
};

/** Series that have no score, and why. */
function unscoredPart(unscored, firstYear) {
  if (unscored.length === 0) return [];
  const named = (reason) =>
    unscored
      .filter((one) => one.reason === reason)
      .map(({ series, simulated, observed }) => `\`${series}\` (${simulated} of ${observed})`);
  const [few, cut] = [named('tooFew'), named('interrupted')];
  return [
    '',
    few.length === 0
      ? ''
      : `Without a score, since fewer than six of their numbers lie in the simulated years, from ${firstYear} on: ${few.join(', ')}.`,
    cut.length === 0
      ? ''
      : `Without a score, since changes of definition leave none to score: ${cut.join(', ')}.`,
  ].filter((line, n) => n === 0 || line !== '');
}

/** A city with a record of staff and money, and with patents that only begin. */
function cityPart({ origin, series, ...past }) {
  return [
    ...regionPart('A city: Guangzhou', past),
    `\`medinno forecast docs/cities/guangzhou.xlsx --until 2030\`, from the numbers up to ${origin}, money held from then on. How the workbook was made stands in [its page](cities/guangzhou.md).`,
    '',
    '| series | year | 5 % | median | 95 % | simple methods (median) |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...forecastRows(series, [origin, origin + 1, origin + 3, 2030]),
    '',
    ...series.map((one) => useLine(one, past.verdicts)),
    '',
  ];
}

/** What to use in place of the model, or with it. */
function useLine({ series }, verdicts) {
  const { verdict, use, origins } = verdicts.find((one) => one.series === series);
  return `- \`${series}\`: ${VERDICTS[verdict]} (${origins} ${origins === 1 ? 'origin' : 'origins'}); the method to use is \`${use}\`.`;
}

/** Years of a forecast, with what simple methods say. */
function forecastRows(series, years) {
  return series.flatMap((one) =>
    one.rows
      .filter(({ year }) => years.includes(year))
      .map(({ year, p05, p50, p95 }) => {
        const simple = Object.entries(one.baselines).flatMap(([method, rows]) => {
          const row = Array.isArray(rows) ? rows.find((other) => other.year === year) : undefined;
          return row === undefined ? [] : [`${method} ${short(row.p50)}`];
        });
        return `| \`${one.series}\` | ${year} | ${short(p05)} | ${short(p50)} | ${short(p95)} | ${simple.join(', ')} |`;
      }),
  );
}

/** Width of a 90 % band over its median. */
const widthOf = ({ p05, p50, p95 }) => (p95 - p05) / p50;

function doublingPart({ minutes, runs, series, newer, verdicts, ...fit }) {
  return [
    '## The doubling of the NIH’s budget, seen from its end',
    '',
    '`medinno forecast us-nih --origin 2003 --until 2016`: numbers up to 2003, the budget given as it was paid later. The structure says what follows when money stops growing: grants that are running take the money of',
    'new ones while those who apply are still there. It is a hindcast informed by that structure, which was built by people who know what happened; one episode shows no skill. The grants of 2004 and later are not in the repository.',
    `${runs} runs in ${minutes.toFixed(1)} minutes. Newer than 2003: ${newer.figures} figures of the region, ${newer.parameters} parameters; those with a range are drawn from a wider one, at most twice as wide.`,
    '',
    '| series | year | 5 % | median | 95 % | simple methods (median) |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...forecastRows(series, [2003, 2004, 2006, 2008, 2010, 2013, 2016]),
    '',
    ...series.map((one) => {
      const last = one.rows[one.rows.length - 1];
      const { chance, parameters, discrepancy } = one.spread;
      const verdict = verdicts.find(({ series: name }) => name === one.series);
      return `- \`${one.series}\`: the 90 % band of ${last.year} is ${share(widthOf(last))} of the median wide, at the median of the years ${share(median(one.rows.filter(({ year }) => year > 2003).map(widthOf)))}; ${share(discrepancy)} of its variance is what the model leaves out, ${share(parameters + (chance ?? 0))} parameters and chance. ${VERDICTS[verdict.verdict]} (${verdict.origins} origins).`;
    }),
    '',
    known2003(fit),
    '',
  ];
}

/** What the numbers up to 2003 say of inputs: how far the forecast rests on what was believed before them. */
function known2003({ fitRuns, inputs, informed, nearest }) {
  const by = nearest.map(({ id, adjusted }) => `\`${id}\` ${two(adjusted)}`).join(', ');
  const said =
    informed.length === 0
      ? `none of the ${inputs} inputs is informed`
      : `of ${inputs} inputs ${informed.map((id) => `\`${id}\``).join(', ')} ${informed.length === 1 ? 'is' : 'are'} informed`;
  return `**Dominated by the prior**: fitted to the numbers up to 2003 (\`medinno calibrate us-nih --origin 2003\`, ${fitRuns} runs), ${said}; nearest to it, by their spread over that before, are ${by}. All stand in [inputs-2003.csv](forecasts/inputs-2003.csv). What the forecast says beyond the record is what was believed before.`;
}

function calibrationPart({ region, runs, failed, fittedTo, inputs, uninformed, records, coverage }) {
  return [
    '## What a record says of parameters',
    '',
    `\`medinno calibrate ${region} --origin ${fittedTo}\`, ${runs} runs, ${failed} failed, fitted to ${fittedTo}. The spread is the standard deviation after the record over that before it; an input with less than 0.7 is called informed, and at most four are fitted. ${uninformed} inputs are not informed: what is believed of them is the prior.`,
    '',
    '| input | spread | shift (prior sd) | prior 5 to 95 % | after | fitted |',
    '| --- | ---: | ---: | --- | --- | --- |',
    ...inputs.map(
      ({ id, spread, shift, prior, posterior, fitted }) =>
        `| \`${id}\` | ${two(spread)} | ${two(shift)} | ${short(prior.p05)} to ${short(prior.p95)} | ${short(posterior.p05)} to ${short(posterior.p95)} | ${fitted ? 'yes' : 'no'} |`,
    ),
    '',
    `${records} runs were taken for the truth, each with measurement errors and a discrepancy drawn as they are thought to be, and the others fitted to it. How often the true value lay in the 90 % interval, where the record informed the input:`,
    '',
    '| input | informed in | held | ranks of the truth in tenths |',
    '| --- | ---: | ---: | --- |',
    ...coverage.map(
      ({ id, informed, held, ranks }) =>
        `| \`${id}\` | ${informed} | ${share(held / informed)} | ${ranks.join(' ')} |`,
    ),
    coverage.length === 0 ? '| none | – | – | – |' : '',
    '',
  ].filter((line, n, all) => !(line === '' && all[n - 1] === ''));
}
