// The page of what forecasts of the package's regions are worth.

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

export function pageOf({ backtests, calibration, doubling }) {
  return `${[
    '# What forecasts of the regions are worth',
    '',
    'Made by `npm run forecasts`. A region is run along its record from 500 draws of the prior (2,000 for the fit); every run is moved to what was observed up to an origin, and what',
    'it then forecasts is scored on what came. Simple methods had the same known money, and of the same numbers those since the last change of definition, most of them only those since the last gap. What scores and methods are stands in [Forecasts, scores and simple methods](forecasts.md).',
    'A score of papers or grants lends no trust to health: DALYs were never observed.',
    '',
    ...Object.entries(backtests).flatMap(([region, found]) => regionPart(region, found)),
    ...doublingPart(doubling),
    ...calibrationPart(calibration),
  ].join('\n')}\n`;
}

function regionPart(region, { runs, failed, verdicts, scores }) {
  return [
    `## ${region}`,
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
    familyLine(scores),
    '',
  ];
}

/** Where 90 % intervals do not hold what they promise, of the rows with ten independent origins or more. */
function familyLine(scores) {
  const long = scores.filter(
    ({ method, horizon, effectiveOrigins }) =>
      method === 'model' && horizon !== null && effectiveOrigins >= 10,
  );
  if (long.length === 0)
    return 'No series has ten independent origins: whether 90 % intervals hold 90 % can’t be known here.';
  const off = long.filter(
    (row) => row.coverage90Low === null || row.coverage90Low > 0.9 || row.coverage90High < 0.9,
  );
  const names = off.map(
    ({ series, horizon, coverage90 }) => `\`${series}\` ${horizon} ahead (${share(coverage90)})`,
  );
  return off.length === 0
    ? `With ten independent origins or more (${long.length} rows) the interval of the coverage of 90 % intervals includes 90 % everywhere.`
    : `With ten independent origins or more (${long.length} rows) the interval of the coverage of 90 % intervals leaves out 90 % for ${names.join(', ')}.`;
}

function doublingPart({ minutes, runs, series, newer, verdicts }) {
  return [
    '## The doubling of the NIH’s budget, seen from its end',
    '',
    '`medinno forecast us-nih --origin 2003 --until 2016`: numbers up to 2003, the budget given as it was paid later. The structure says what follows when money stops growing: grants that are running take the money of',
    'new ones while those who apply are still there. It is a hindcast informed by that structure, which was built by people who know what happened; one episode shows no skill. The grants of 2004 and later are not in the repository.',
    `${runs} runs in ${minutes.toFixed(1)} minutes. Newer than 2003: ${newer.figures} figures of the region, ${newer.parameters} parameters; those with a range are drawn from a wider one, at most twice as wide.`,
    '',
    '| series | year | 5 % | median | 95 % | simple methods (median) |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...series.flatMap((one) =>
      one.rows
        .filter(({ year }) => [2003, 2004, 2006, 2008, 2010, 2013, 2016].includes(year))
        .map(({ year, p05, p50, p95 }) => {
          const simple = Object.entries(one.baselines).flatMap(([method, rows]) => {
            const row = Array.isArray(rows) ? rows.find((other) => other.year === year) : undefined;
            return row === undefined ? [] : [`${method} ${short(row.p50)}`];
          });
          return `| \`${one.series}\` | ${year} | ${short(p05)} | ${short(p50)} | ${short(p95)} | ${simple.join(', ')} |`;
        }),
    ),
    '',
    ...series.map((one) => {
      const last = one.rows[one.rows.length - 1];
      const { chance, parameters, discrepancy } = one.spread;
      const verdict = verdicts.find(({ series: name }) => name === one.series);
      return `- \`${one.series}\`: the 90 % band of ${last.year} is ${share((last.p95 - last.p05) / last.p50)} of the median wide; ${share(discrepancy)} of its variance is what the model leaves out, ${share(parameters + (chance ?? 0))} parameters and chance. ${VERDICTS[verdict.verdict]} (${verdict.origins} origins).`;
    }),
    '',
  ];
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
