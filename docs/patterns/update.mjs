// Writes docs/patterns.md from a run of the built program: `npm run patterns`, some ten minutes on two cores.
// `node docs/patterns/update.mjs --page` writes the page again from what was found last.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PATTERNS } from '../../dist/patterns/catalogue.js';
import { table } from '../reference/markdown.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const FOUND = here('./found.json');

const numbersOf = (found) =>
  found && { value: found.value, low: found.low, high: found.high, verdict: found.verdict };

/** What the program finds, with every pattern's usual number of replicates: numbers alone, since texts stay with the catalogue. */
function find() {
  const program = here('../../bin/medinno.js');
  const said = execFileSync(
    process.execPath,
    [program, 'patterns', '--json', '--quiet', '--language', 'en'],
    {
      encoding: 'utf8',
    },
  );
  const rows = JSON.parse(said).patterns.map(({ id, region, replicates, control, ...found }) => ({
    id,
    region,
    replicates,
    ...numbersOf(found),
    control: numbersOf(control),
  }));
  writeFileSync(FOUND, `${JSON.stringify(rows, null, 1)}\n`);
}

if (!process.argv.includes('--page')) find();
const rows = JSON.parse(readFileSync(FOUND, 'utf8'));

const short = (value) => (value === null ? '–' : String(Number(value.toPrecision(3))));
const interval = ({ value, low, high }) =>
  low === null || high === null ? short(value) : `${short(value)} (${short(low)} to ${short(high)})`;
const rangeText = ([low, high]) => {
  if (low === null) return high === null ? 'shown, not judged' : `at most ${high}`;
  return high === null ? `at least ${low}` : `${low} to ${high}`;
};

/** A claim of a pattern with what was found of it. */
const found = PATTERNS.flatMap((pattern) => {
  const own = rows.filter(({ id }) => id === pattern.id);
  return pattern.claims.map((claim, n) => ({ pattern, claim, row: own[n] }));
});

const isUnsettled = ({ row }) =>
  [row, row.control].some((one) => one?.verdict === 'fails' || one?.verdict === 'open');
const unsettled = [...new Set(found.filter(isUnsettled).map(({ pattern }) => pattern))];
const counts = (verdict) => found.filter(({ row }) => row.verdict === verdict).length;

/** What patterns were used for, most used first. */
const USES = {
  parameter: 'a parameter was set with it in view',
  structure: 'it shaped the structure',
  none: 'it was used for nothing: validation',
};
const ledger = Object.entries(USES)
  .map(
    ([used, text]) =>
      `- ${text}: ${PATTERNS.filter((one) => one.used === used)
        .map(({ id }) => id)
        .join(', ')}`,
  )
  .join('\n');

const page = `# Which patterns the model shows

What \`medinno patterns\` finds, with 95 % intervals over replicates at point values, each pattern in its region. Ranges were stated before
the runs and stay as they are; [reference/patterns.md](reference/patterns.md) says how each is looked for. H1 to H5 were held out: quantity, range and
experiment were written down before they were first run. Of ${found.length} claims ${counts('holds')} hold, ${counts('fails')} fail, ${counts('open')} are not decided, and ${counts('unjudged')} are shown without being judged.

${table(found, {
  pattern: ({ pattern: { id, title } }) => `${id} ${title.en}`,
  region: ({ row }) => row.region,
  quantity: ({ claim }) => claim.quantity.en,
  found: ({ row }) => interval(row),
  range: ({ claim }) => rangeText(claim.range),
  verdict: ({ row }) => row.verdict,
  control: ({ claim, row }) =>
    claim.control === null
      ? ''
      : `${claim.control.quantity.en}: ${interval(row.control)}, ${rangeText(claim.control.range)}: ${row.control.verdict}`,
  replicates: ({ row }) => row.replicates,
})}

## What they were used for

${ledger}

## Why some do not hold

${unsettled.map(({ id, reason }) => `- **${id}**: ${reason?.en ?? 'no reason is known'}`).join('\n')}

## 为何部分规律不成立

${unsettled.map(({ id, reason }) => `- **${id}**：${reason?.zh ?? '原因未知'}`).join('\n')}
`;
writeFileSync(here('../patterns.md'), page);
