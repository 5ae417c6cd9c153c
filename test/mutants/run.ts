/**
 * Puts faults into the processes of the model, one at a time, and says which of them the tests of their submodel do
 * not notice. Ends with exit code 1 if one survives that `survivors.md` does not explain.
 *
 *   npm run mutate [-- --seed 1 --count 200 --workers 2 --only careers]
 */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Mutant, sampleOf } from './sample.js';
import { submodelsOf } from './submodels.js';
import { compareSurvivors, lineOf, readSurvivors, type Survivor } from './survivors.js';
import { tryMutants, type Verdict } from './trial.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const LIST = 'test/mutants/survivors.md';

const say = (line: string): unknown => process.stdout.write(`${line}\n`);
const read = (file: string): string => readFileSync(`${ROOT}/${file}`, 'utf8');

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200' },
    workers: { type: 'string', default: String(availableParallelism()) },
    only: { type: 'string' },
  },
});

const submodels = submodelsOf(ROOT);
const mutants = sampleOf(submodels, read, { count: Number(values.count), seed: Number(values.seed) }).filter(
  ({ submodel }) => values.only === undefined || submodel.name === values.only,
);
say(`${mutants.length} mutants, seed ${values.seed}`);
const began = Date.now();
const verdicts = await tryMutants(mutants, {
  root: ROOT,
  workers: Number(values.workers),
  onVerdict: sayVerdict,
});
sayTable(verdicts);
if (!acceptable(verdicts)) process.exitCode = 1;

function sayVerdict({ mutant, caughtBy }: Verdict): void {
  const { file, line, before, after, mutation, submodel } = mutant;
  if (caughtBy !== null) return;
  say(`survived  ${file}:${line} (${mutation.kind})${submodel.tests.length === 0 ? ', no tests' : ''}`);
  say(`  - ${before}`);
  say(`  + ${after}`);
}

function sayTable(all: readonly Verdict[]): void {
  say(`\n${'submodel'.padEnd(16)}${'mutants'.padStart(9)}${'caught'.padStart(9)}${'share'.padStart(9)}`);
  for (const { name } of submodels)
    sayRow(
      name,
      all.filter(({ mutant }) => mutant.submodel.name === name),
    );
  sayRow('all', all);
  say(`${((Date.now() - began) / 1000).toFixed(0)} s`);
}

function sayRow(name: string, own: readonly Verdict[]): void {
  const caught = own.filter(({ caughtBy }) => caughtBy !== null).length;
  const share = own.length === 0 ? '-' : `${((100 * caught) / own.length).toFixed(0)} %`;
  say(`${name.padEnd(16)}${String(own.length).padStart(9)}${String(caught).padStart(9)}${share.padStart(9)}`);
}

/** Says how the survivors differ from the list; a survivor that is not listed is not acceptable. */
function acceptable(all: readonly Verdict[]): boolean {
  const survivors = all.filter(({ caughtBy }) => caughtBy === null).map(({ mutant }) => mutant);
  const { unlisted, caught, untried } = compareSurvivors(mutants, survivors, readSurvivors(read(LIST)));
  sayList('survive and are not explained', unlisted);
  sayList('are explained and no longer survive', caught);
  if (values.only === undefined) sayList('are explained and not among these mutants', untried);
  return unlisted.length === 0;
}

function sayList(what: string, list: readonly (Survivor | Mutant)[]): void {
  say(`\n${list.length} ${what}${list.length === 0 ? '' : ` in ${LIST}:`}`);
  for (const file of new Set(list.map((one) => one.file))) {
    say(`## ${file}`);
    for (const one of list.filter((other) => other.file === file)) say(lineOf(one));
  }
}
