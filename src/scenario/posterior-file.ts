import { z } from 'zod';
import type { Model } from '../model/model.js';
import type { Posterior } from './posterior.js';
import { alike, type Bilingual } from './reading/bilingual.js';
import { parseSource, type SourceDocument } from './reading/document.js';
import { textField, yearField } from './reading/figure.js';
import { failed, type InputIssue, type Loaded } from './reading/issues.js';
import { nearestName } from './reading/nearest-name.js';
import { describe, issueAt, validate } from './reading/validate.js';
import { regionField } from './region/region-fields.js';

/** A posterior as it is kept: of which region, and what made it. */
export interface PosteriorFile extends Posterior {
  readonly region: string;
  /** Version of the program that fitted it. */
  readonly version: string;
  /** The call that makes it again. */
  readonly madeBy: string;
}

export const POSTERIOR_FORMAT = 'medinno posterior 1';

const SCHEMA = z.strictObject({
  format: z.literal(POSTERIOR_FORMAT),
  region: textField,
  fittedTo: yearField,
  seed: textField,
  version: textField,
  madeBy: textField,
  priorDraws: z.array(z.int().min(1)).optional(),
  draws: z.array(z.record(z.string(), z.number())).min(1),
});

/**
 * Reads a posterior that `calibrate` wrote: every value a parameter of the model or a figure of a region, within its bounds.
 * @example
 * const text = posteriorText({ region: 'maoming', version: '0.1.0', madeBy: 'me', fittedTo: 2024, seed: 's', draws: [{ reviewNoise: 0.5 }] });
 * parsePosterior(text, 'maoming.posterior.json', medinno).value.draws[0].reviewNoise; // => 0.5
 */
export function parsePosterior(text: string, file: string, model: Model): Loaded<PosteriorFile> {
  const document = parseSource(text, file);
  const { value, issues } = validate(document, SCHEMA);
  const wrong =
    value === null
      ? []
      : [...value.draws.flatMap((draw, n) => drawIssues(draw, n)), ...numberIssues(value, document)];
  const all = [...document.issues, ...issues, ...wrong].slice(0, MOST_ISSUES);
  if (value === null || all.length > 0) return failed(all);
  const { format: _, priorDraws, ...posterior } = value;
  return { ok: true, value: priorDraws === undefined ? posterior : { ...posterior, priorDraws } };

  function drawIssues(draw: Readonly<Record<string, number>>, n: number): InputIssue[] {
    return Object.entries(draw).flatMap(([id, found]) => {
      const hard = boundsOf(id, model);
      const at = ['draws', n, id];
      if (hard === null)
        return [
          issueAt(document, at, describe(id), AN_INPUT, nearestName(id, Object.keys(model.parameters))),
        ];
      const [low, high] = hard;
      if (found >= low && found <= high) return [];
      return [issueAt(document, at, alike(found), between(low, high))];
    });
  }
}

/** Each draw was moved from another of the prior, in their order. */
function numberIssues({ priorDraws, draws }: z.infer<typeof SCHEMA>, document: SourceDocument): InputIssue[] {
  if (priorDraws === undefined) return [];
  const falls = priorDraws.findIndex((number, n) => n > 0 && number <= priorDraws[n - 1]);
  return [
    ...(priorDraws.length === draws.length
      ? []
      : [issueAt(document, ['priorDraws'], alike(priorDraws.length), asMany(draws.length))]),
    ...(falls < 0 ? [] : [issueAt(document, ['priorDraws', falls], alike(priorDraws[falls]), RISING)]),
  ];
}

const asMany = (draws: number): Bilingual => ({
  en: `a number for each of ${draws} draws`,
  zh: `${draws} 组抽样各有一个编号`,
});

const RISING: Bilingual = { en: 'a larger number than the one before', zh: '大于前一个编号' };

/** Mistakes of one file that are shown. */
const MOST_ISSUES = 100;

const AN_INPUT: Bilingual = {
  en: 'the id of a parameter, or the path of a figure',
  zh: '参数的 id 或地区数据的路径',
};

const between = (low: number, high: number): Bilingual => ({
  en: `${low} to ${high}`,
  zh: `${low} 至 ${high}`,
});

function boundsOf(id: string, model: Model): readonly [low: number, high: number] | null {
  if (Object.hasOwn(model.parameters, id)) return model.parameters[id].hard;
  return regionField(id, model)?.hard ?? null;
}

/**
 * A posterior as the text of its file, a draw a line; `parsePosterior` reads it back.
 * @example
 * const about = { region: 'maoming', version: '0.1.0', madeBy: 'me', fittedTo: 2024, seed: 's' };
 * posteriorText({ ...about, draws: [{ reviewNoise: 0.5 }] }).includes('"fittedTo": 2024'); // => true
 */
export function posteriorText({ draws, ...about }: PosteriorFile): string {
  const head = Object.entries({ format: POSTERIOR_FORMAT, ...about }).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  );
  const lines = draws.map((draw) => `    ${JSON.stringify(draw)}`);
  return `${['{', ...head, '  "draws": [', lines.join(',\n'), '  ]', '}'].join('\n')}\n`;
}
