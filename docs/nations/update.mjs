// Writes docs/nations.md from runs of the built program: `npm run nations`, some minutes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { table } from '../reference/markdown.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const DRAWS = 20;
const REPLICATES = 2;

/** The regions, each by its baseline, with what they are for. */
const REGIONS = [
  {
    baseline: 'guangdong-baseline',
    title: 'Guangdong, a province',
    text: 'From 2012 along the money that was paid up to 2023; policies act from 2025. Strategies of the province, each at 500 million CNY a year: `medinno compare guangdong-baseline guangdong-people guangdong-learning-hospitals guangdong-conversion guangdong-platforms guangdong-ordinary-care`. More money for the call of province and cities is none of them: six in ten applicants are funded there already, and of 500 million CNY a year more, three quarters went back (mean of 50 draws x 2 replicates). `guangdong-instruments` is a strategy of a city, Maoming.',
  },
  {
    baseline: 'china-baseline',
    title: 'China, a nation',
    text: 'From 2012 along the money that was paid up to 2023; policies act from 2025. The eight recommendations of the national paper, and parts of them, each at 10,000 million CNY a year: `medinno compare china-baseline china-recommendations china-basic-research china-conversion china-law-and-money china-biosecurity-ethics china-ordinary-care`.',
  },
  {
    baseline: 'us-nih-baseline',
    title: 'Research that the US National Institutes of Health fund',
    text: 'From 1990 along the recorded budget up to 2015, in dollars of 2015. `medinno compare us-nih-baseline us-nih-more-grants`. Patterns that a nation alone can show are looked for here: [patterns.md](patterns.md).',
  },
];

/** Known facts of a region against its baseline. */
function factsOf(baseline) {
  const out = mkdtempSync(join(tmpdir(), 'medinno-nations-'));
  const call = [
    'run',
    baseline,
    '--draws',
    DRAWS,
    '--replicates',
    REPLICATES,
    '--json',
    '--quiet',
    '--out',
    out,
  ];
  try {
    const said = execFileSync(process.execPath, [here('../../bin/medinno.js'), ...call.map(String)], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    return JSON.parse(said).checks.plausibility.filter(({ general }) => !general);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const short = (value) => Number(value.toPrecision(3)).toLocaleString('en', { maximumSignificantDigits: 3 });
const sourceOf = ({ source }) => (source.length > 90 ? `${source.slice(0, 87).trimEnd()}…` : source);

function section({ baseline, title, text }) {
  const facts = factsOf(baseline);
  const checks = facts.filter(({ use }) => use === 'check');
  const counted = (verdict) => checks.filter((fact) => fact.verdict === verdict).length;
  const [inside, partly] = [counted('inside'), counted('partly')];
  const out = checks.length - inside - partly;
  return `## ${title}

${text}

Of ${facts.length} known facts ${checks.length} are checks, neither given to the model nor set with it in view: ${inside} hold in 90 % of runs or more, ${partly} in some, ${out} in few or none. ${out === 0 ? '' : 'So the region illustrates: what it says of differences between policies is no forecast.'}

${table(facts, {
  fact: ({ label }) => label.en,
  unit: ({ unit }) => unit,
  simulated: ({ simulated, simulatedLow, simulatedHigh }) =>
    `${short(simulated)} (${short(simulatedLow)} to ${short(simulatedHigh)})`,
  known: ({ low, high }) => `${short(low)} to ${short(high)}`,
  'runs inside': ({ shareInside }) => `${Math.round(100 * shareInside)} %`,
  use: ({ use }) => use,
  source: sourceOf,
})}`;
}

const page = `# Provinces and nations

Regions above a city, and how far each looks like the real one. Means of the first ten years of the baseline over ${DRAWS} draws x ${REPLICATES} replicates,
with the range from the 5th to the 95th percentile of runs. An input gives back a number that the model was given; for a tuned fact a figure was set with it
in view. Where every figure comes from stands in the region's file and in its report.

${REGIONS.map(section).join('\n\n')}
`;
writeFileSync(here('../nations.md'), page);
