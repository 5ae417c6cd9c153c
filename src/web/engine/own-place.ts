import { checkFile } from '../../scenario/check.js';
import { loadCompiler } from '../../scenario/expressions/expressions.js';
import { parseSource } from '../../scenario/reading/document.js';
import type { InputIssue, Loaded } from '../../scenario/reading/issues.js';
import type { Kind } from '../../scenario/reading/kind.js';
import { kindOf } from '../../scenario/reading/kind-of.js';
import type { Sources } from '../../scenario/reading/sources.js';
import type { RegionWithHistory } from '../../scenario/region-of-file.js';
import { resolveScenario } from '../../scenario/resolve.js';
import { resolveRegion } from '../../scenario/resolve-region.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Brought, fileName } from './bundled-files.js';

/** A place of the planner's. */
export interface OwnPlace {
  /** How strategies and calls name it: the path of its file. */
  readonly reference: string;
  readonly region: RegionWithHistory;
  /** The region under its baseline. */
  readonly baseline: Scenario;
  /** Names of the files that it was read from. */
  readonly files: readonly string[];
}

/** How strategies and calls name the place in a file. */
export const referenceTo = (file: string): string => `./${file}`;

const WORKBOOK = /\.xls[xmb]?$/i;
const HISTORY = /\.history\.csv$/i;

/** What a file of the planner's is, by its name and its fields; `null` where these do not say. */
export function kindOfFile(name: string, sources: Sources): Kind | 'history' | null {
  if (WORKBOOK.test(name)) return 'region';
  if (HISTORY.test(name)) return 'history';
  const text = sources.read(name);
  return typeof text === 'string' ? kindOf(parseSource(text, name)) : null;
}

/** Reads a place from its file, with every mistake in it. */
export async function readOwnPlace(
  name: string,
  sources: Sources,
  brought: Brought,
): Promise<Loaded<OwnPlace>> {
  const checked = await checkFile(name, sources, loadCompiler);
  if (!checked.ok) return checked;
  const region = resolveRegion(name, sources);
  if (!region.ok) return region;
  const baseline = await resolveScenario(name, sources, loadCompiler);
  if (!baseline.ok) return baseline;
  const history = `${name.replace(/\.(ya?ml|json)$/i, '')}.history.csv`;
  return {
    ok: true,
    value: {
      reference: referenceTo(name),
      region: region.value,
      baseline: baseline.value,
      files: [name, history].filter((file) => brought.has(file)),
    },
  };
}

/** Reads a scenario from its file, with every mistake in it, as `medinno check` says them. */
export async function readOwnScenario(name: string, sources: Sources): Promise<Loaded<Scenario>> {
  const checked = await checkFile(name, sources, loadCompiler);
  return checked.ok ? resolveScenario(name, sources, loadCompiler) : checked;
}

/** The file of a place that a scenario names and that was not brought; null where nothing of the kind is missing. */
export function missingPlace(issues: readonly InputIssue[], file: string, sources: Sources): string | null {
  const isOfRegion = issues.some((issue) => issue.file === file && issue.path === 'region');
  const text = sources.read(file);
  if (!isOfRegion || typeof text !== 'string') return null;
  const region = (parseSource(text, file).raw as { readonly region?: unknown } | null)?.region;
  return typeof region === 'string' && /\.(ya?ml|json|xlsx)$/i.test(region) ? fileName(region) : null;
}
