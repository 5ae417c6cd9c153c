import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { parseSource } from '../scenario/reading/document.js';
import type { Figure } from '../scenario/reading/figure.js';
import { failed, type InputIssue, type Loaded, wholeIssue } from '../scenario/reading/issues.js';
import { nearestName } from '../scenario/reading/nearest-name.js';
import { validate } from '../scenario/reading/validate.js';
import type { Scenario } from '../scenario/scenario.js';
import { changedFiles } from './changed-files.js';
import { folderWithout, halfMovedIssue } from './half-moved-results.js';
import type { NamedModelFile } from './model/named-model-file.js';
import { MANIFEST } from './store/move-into-place.js';
import { readOwn } from './store/own-file.js';
import { StorageProblem } from './store/storage-problem.js';

/** What a results folder was made from. */
export interface StoredResults {
  /** Version that computed it, and the code of its model; undefined where older results do not name the code. */
  readonly version: string;
  readonly model: string | undefined;
  /** The file of its model; undefined where it is that of the package. */
  readonly modelFile?: NamedModelFile | undefined;
  /** Hash of what it follows from. */
  readonly hash: string;
  /** When the last of its runs was computed; undefined where older results do not say. */
  readonly computedAt: string | undefined;
  /** Parameter draws 1 to this; 0 = the point values alone. */
  readonly draws: number;
  readonly replicates: number;
  /** As they were resolved, the baseline first; without the facts and the sources of figures, which no number needs. */
  readonly scenarios: readonly Scenario[];
}

const RESOLVED = 'scenario.resolved.yaml';

/** How a manifest names the file of a model. */
export const modelFileSchema = z.looseObject({ file: z.string(), hash: z.string() });

const manifestSchema = z.looseObject({
  version: z.string().min(1),
  model: z.string().optional(),
  modelFile: modelFileSchema.optional(),
  hash: z.string(),
  computedAt: z.iso.datetime().optional(),
  draws: z.int().min(0),
  replicates: z.int().min(1),
});

const bilingual = z.looseObject({ en: z.string(), zh: z.string() });

/** No more than distinguishes resolved scenarios from something else: they were checked before they were written. */
const scenariosSchema = z
  .array(
    z.looseObject({
      id: z.string().min(1),
      title: bilingual,
      description: bilingual,
      comparator: z.boolean(),
      region: z.looseObject({
        id: z.string().min(1),
        startYear: z.int(),
        policyYear: z.int(),
        institutions: z.array(z.looseObject({ id: z.string(), posts: z.number() })).min(1),
        levels: z.array(z.looseObject({ id: z.string(), name: bilingual })),
        payers: z.array(z.looseObject({ id: z.string(), name: bilingual })),
        roles: z.looseObject({}),
        currency: z.looseObject({}),
        funding: z.looseObject({}),
        workforce: z.looseObject({}),
        prices: z.looseObject({}),
        health: z.looseObject({}),
      }),
      policy: z.looseObject({
        levers: z.array(z.looseObject({ lever: z.string(), dose: z.looseObject({}) })),
        programme: z.looseObject({}).nullable(),
      }),
      horizon: z.int().min(1),
      seed: z.string(),
      overrides: z.record(z.string(), z.number()),
      drawn: z.array(
        z.strictObject({
          path: z.string(),
          value: z.number(),
          low: z.number().nullable(),
          high: z.number().nullable(),
        }),
      ),
    }),
  )
  .min(1);

/** A scenario as `describedFully` writes it. */
type Described = Omit<Scenario, 'facts' | 'figures'> & {
  readonly drawn: readonly Pick<Figure, 'path' | 'value' | 'low' | 'high'>[];
};

/**
 * Read back what a results folder was made from; issues where it is none, one of another form, or one that was changed.
 * @example
 * readResults('results/nowhere').ok; // => false
 */
export function readResults(folder: string): Loaded<StoredResults> {
  try {
    return resultsIn(folder);
  } catch (error) {
    if (!(error instanceof StorageProblem)) throw error;
    return failed([wholeIssue(folder, error.found, error.expected)]);
  }
}

function resultsIn(folder: string): Loaded<StoredResults> {
  const missing = missingIssue(folder);
  if (missing !== null) return failed([missing]);
  const manifest = readFile(folder, MANIFEST, manifestSchema);
  const resolved = readFile(folder, RESOLVED, scenariosSchema);
  const issues = [...manifest.issues, ...resolved.issues];
  if (manifest.value === null || resolved.value === null) return failed(issues);
  const changed = changedFiles(folder, (name) => name === RESOLVED);
  if (changed.length > 0) return failed(changed);
  const said = manifest.value as z.infer<typeof manifestSchema>;
  const { version, model, modelFile, hash, computedAt, draws, replicates } = said;
  const scenarios = (resolved.value as readonly Described[]).map(scenarioFrom);
  const origin = { version, model, modelFile, hash, computedAt };
  return { ok: true, value: { ...origin, draws, replicates, scenarios } };
}

/** The content as it was written, key for key, once it is known to be of the right form. */
function readFile(folder: string, name: string, schema: z.ZodType) {
  const path = join(folder, name);
  const document = parseSource(readOwn(path).toString(), path, Number.POSITIVE_INFINITY);
  const { value, issues } = validate(document, schema);
  return { value: value === null ? null : document.raw, issues };
}

/** Figures that were drawn are kept with their ranges; where they came from is in the region's own file. */
function scenarioFrom({ drawn, ...described }: Described): Scenario {
  const unknown = {
    unit: '',
    source: '',
    year: described.region.priceYear,
    note: '',
    formula: '',
    borrowedFrom: null,
  };
  const figures = drawn.map((figure): Figure => ({ ...figure, ...unknown, grade: 'D' }));
  return { ...described, figures, facts: [] };
}

function missingIssue(folder: string): InputIssue | null {
  const moved = halfMovedIssue(folder);
  if (moved !== null) return moved;
  if (!existsSync(folder)) return wholeIssue(folder, NOTHING_THERE, FINISHED, nearestFolder(folder));
  if (!statSync(folder).isDirectory()) return wholeIssue(folder, A_FILE, FINISHED);
  const missing = [MANIFEST, RESOLVED].filter((name) => !existsSync(join(folder, name)));
  if (missing.length === 0) return null;
  return wholeIssue(folder, folderWithout(missing), FINISHED);
}

const FINISHED: Bilingual = {
  en: 'the results folder of a run that has ended',
  zh: '已完成运行的结果文件夹',
};
const NOTHING_THERE: Bilingual = { en: 'nothing there', zh: '不存在的文件夹' };
const A_FILE: Bilingual = { en: 'a file', zh: '文件' };

function nearestFolder(folder: string): string | null {
  const place = dirname(resolve(folder));
  if (!existsSync(place) || !statSync(place).isDirectory()) return null;
  const near = nearestName(basename(resolve(folder)), readdirSync(place));
  return near === null ? null : join(dirname(folder), near);
}
