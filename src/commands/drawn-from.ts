import { type PosteriorFile, parsePosterior } from '../scenario/posterior-file.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { catalogueIn } from '../scenario/reading/catalogue.js';
import { InputError } from '../scenario/reading/input-error.js';
import { type InputIssue, optionIssue, wholeIssue } from '../scenario/reading/issues.js';
import type { Sources } from '../scenario/reading/sources.js';
import type { Scenario } from '../scenario/scenario.js';

/** A posterior that `calibrate` gave, or the path of its file. */
export type DrawsFrom = string | PosteriorFile;

/**
 * Scenarios whose draws are those of a posterior.
 * @throws InputError where it can't be read, is of another region, was fitted to a year that policies already act in, or has fewer
 * draws than are asked for
 */
export function drawnFrom(
  given: DrawsFrom | undefined,
  scenarios: readonly Scenario[],
  draws: number,
  sources: Sources,
): readonly Scenario[] {
  if (given === undefined) return scenarios;
  const read =
    typeof given === 'string'
      ? fileAt(given, { ...sources, catalogue: catalogueIn(sources.catalogue, scenarios[0].region) })
      : given;
  const issues = misfits(read, scenarios, draws);
  if (issues.length > 0) throw new InputError(issues);
  const { fittedTo, seed, priorDraws, draws: own } = read;
  const posterior = { fittedTo, seed, ...(priorDraws === undefined ? {} : { priorDraws }), draws: own };
  return scenarios.map((scenario) => ({ ...scenario, posterior }));
}

function fileAt(path: string, sources: Sources): PosteriorFile {
  const text = sources.read(path);
  if (typeof text !== 'string') {
    const [found, expected] = text === null ? [NO_FILE, A_POSTERIOR] : [text.found, text.expected];
    throw new InputError([wholeIssue(path, found, expected)]);
  }
  const parsed = parsePosterior(text, path, sources.catalogue.model);
  if (!parsed.ok) throw new InputError(parsed.issues);
  return parsed.value;
}

const NO_FILE: Bilingual = { en: 'no such file', zh: '没有该文件' };
const A_POSTERIOR: Bilingual = { en: 'the file that calibrate wrote', zh: 'calibrate 写出的文件' };

function misfits(
  { region, draws: own, fittedTo, seed }: PosteriorFile,
  scenarios: readonly Scenario[],
  draws: number,
): InputIssue[] {
  const issue = (found: Bilingual, expected: Bilingual) => optionIssue('drawsFrom', found, expected);
  const others = scenarios.filter((scenario) => scenario.region.id !== region);
  const seeded = scenarios.filter((scenario) => scenario.seed !== seed);
  // Policies act from the policy year on: what was observed in it came after they were chosen.
  const early = scenarios.filter((scenario) => scenario.region.policyYear <= fittedTo);
  return [
    ...others.slice(0, 1).map((other) =>
      issue(
        { en: `draws of region ${region}`, zh: `地区 ${region} 的抽样` },
        {
          en: `those of ${other.region.id}, in which ${other.id} is`,
          zh: `情景 ${other.id} 所在地区 ${other.region.id} 的抽样`,
        },
      ),
    ),
    ...early.slice(0, 1).map((one) =>
      issue(
        { en: `a fit to ${fittedTo}`, zh: `拟合到 ${fittedTo} 年` },
        {
          en: `one to ${one.region.policyYear - 1} or earlier, since policies of ${one.id} act from ${one.region.policyYear} on`,
          zh: `不晚于 ${one.region.policyYear - 1} 年（情景 ${one.id} 的政策自 ${one.region.policyYear} 年起实施）`,
        },
      ),
    ),
    ...seeded.slice(0, 1).map((one) =>
      issue(
        { en: `a fit with the seed ${seed}`, zh: `以随机数种子 ${seed} 所做的拟合` },
        {
          en: `one with ${one.seed}, by which all that is not fitted is drawn (or --seed ${seed})`,
          zh: `种子为 ${one.seed} 的拟合（未拟合的输入按它抽样），或改用 --seed ${seed}`,
        },
      ),
    ),
    ...(draws > 0 && draws <= own.length
      ? []
      : [
          issue(
            { en: `${own.length} draws`, zh: `${own.length} 组抽样` },
            {
              en: `at least as many draws as are asked for, ${draws}`,
              zh: `不少于所需的抽样组数（${draws}）`,
            },
          ),
        ]),
  ];
}
