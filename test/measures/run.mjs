// Measures of the house: `npm run measures`. Ends with exit code 1 where one of its bounds is broken.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { functionsOf, publicWithoutComment } from './functions.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
process.chdir(ROOT);

const LONGEST = 60;
const MANY_PARAMETERS = 5;
/** Share of functions that may take so many. */
const MOST_WITH_MANY = 0.015;
const SUBMODELS = 'src/model/submodels';

const say = (text) => process.stdout.write(`${text}\n`);
const sources = readdirSync('src', { recursive: true })
  .map((name) => `src/${name}`)
  .filter((file) => file.endsWith('.ts'))
  .sort();
const texts = sources.map((file) => readFileSync(file, 'utf8'));
const functions = sources.flatMap((file, n) => functionsOf(file, texts[n]));

const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
const lengths = functions.map(({ lines }) => lines).sort((a, b) => a - b);
const percent = (share) => `${(100 * share).toFixed(2)} %`;
const shareOf = (some) => some.length / functions.length;

say(
  `${sources.length} files, ${texts.join('').split('\n').length} lines, ${functions.length} named functions`,
);
say(
  `lines a function: median ${quantile(lengths, 0.5)}, p90 ${quantile(lengths, 0.9)}, p99 ${quantile(lengths, 0.99)}, longest ${lengths.at(-1)}`,
);
say(`over 30 lines: ${percent(shareOf(functions.filter(({ lines }) => lines > 30)))}`);

const long = functions.filter(({ lines }) => lines > LONGEST);
bound(`no function over ${LONGEST} lines`, long.length === 0, long.map(textOf));

const many = functions.filter(({ parameters }) => parameters >= MANY_PARAMETERS);
bound(
  `functions with ${MANY_PARAMETERS} or more parameters under ${percent(MOST_WITH_MANY)}: ${percent(shareOf(many))}`,
  shareOf(many) < MOST_WITH_MANY,
  many.map(textOf),
);

const MOST_EXPORTS = 4;
const exported = texts.map((text) => text.match(/^export (?!\*|\{|type \{)/gm)?.length ?? 0);
const manyExports = quantile(
  [...exported].sort((a, b) => a - b),
  0.9,
);
bound(
  `exports a file: p90 at most ${MOST_EXPORTS}: ${manyExports}`,
  manyExports <= MOST_EXPORTS,
  sources.flatMap((file, n) => (exported[n] > MOST_EXPORTS ? [`${file}: ${exported[n]}`] : [])),
);

const untested = processFiles().filter((file) => !existsSync(testOf(file)));
bound('every process has its own test', untested.length === 0, untested);

const bare = publicWithoutComment(
  ['src/index.ts', 'src/node/index.ts', 'src/testing/index.ts'].map((file) => `${ROOT}/${file}`),
  ROOT,
);
bound('every public function has a comment', bare.length === 0, bare);

bound('no circle and no arrow back', ...arrows());

function textOf({ file, name, line, lines, parameters }) {
  return `${file}:${line} ${name}: ${lines} lines, ${parameters} parameters`;
}

/** Files of the submodels that hold a process of the year. */
function processFiles() {
  return sources.filter(
    (file, n) => file.startsWith(SUBMODELS) && /export const \w+Process: Process</.test(texts[n]),
  );
}

/** Where the test of a process is expected. */
function testOf(file) {
  return `test/model/submodels/${basename(dirname(file))}/${basename(file, '.ts')}.test.ts`;
}

/** What the rules of `.dependency-cruiser.cjs` say, which `npm run check` holds as well. */
function arrows() {
  try {
    execFileSync('npx', ['depcruise', '--config', '.dependency-cruiser.cjs', 'src'], { encoding: 'utf8' });
    return [true, []];
  } catch (error) {
    return [false, [String(error.stdout).trim()]];
  }
}

function bound(what, holds, exceptions) {
  say(`${holds ? 'holds ' : 'BROKEN'}  ${what}`);
  if (holds) return;
  for (const exception of exceptions) say(`        ${exception}`);
  process.exitCode = 1;
}
