import type { DerivedSpec } from '../model/derived-indicator.js';
import { NO_POLICY } from '../model/engine/policy.js';
import type { Region } from '../model/place/region.js';
import { readIndicators } from './expressions/custom-indicators.js';
import type { Compile } from './expressions/expressions.js';
import { readPolicies, readTogether } from './policy-chain.js';
import { policyForm } from './policy-form.js';
import { catalogueIn } from './reading/catalogue.js';
import { parseSource, type SourceDocument } from './reading/document.js';
import { lastWith, readChain } from './reading/extends.js';
import { DEFAULT_HORIZON, LONGEST_HORIZON } from './reading/horizon.js';
import { failed, type InputIssue, type Loaded, wholeIssue } from './reading/issues.js';
import { kindOf } from './reading/kind-of.js';
import { seedAt } from './reading/seed.js';
import {
  bareName,
  type FoundFile,
  findCalled,
  findFrom,
  otherKind,
  type Sources,
} from './reading/sources.js';
import { validate, valueAt } from './reading/validate.js';
import type { RegionWithSources, ScenarioPlace } from './region/region-with-sources.js';
import { regionOfFile } from './region-of-file.js';
import { sizeIssues, tooManyRows } from './region-size.js';
import { otherRegions } from './resolve-region.js';
import { DEFAULT_REPRESENTATION, DEFAULT_SEED, type Scenario } from './scenario.js';
import { type ScenarioFile, scenarioSchema } from './scenario-schema.js';

/**
 * Resolves a scenario by bare name (a scenario of that name, else a region under its baseline) or by path. A place, where
 * one is given, goes before the region that the scenario names, which is not read then: its policy is dated and dosed there.
 * The compiler of expressions is loaded only when some dose is an expression: plain numbers need none.
 * @example
 * const loaded = await resolveScenario('young-talent', scenarioFiles, loadCompiler);
 * loaded.value.policy.programme.amount; // => 30
 */
export async function resolveScenario(
  name: string,
  sources: Sources,
  loadCompiler: () => Promise<Compile>,
  place?: RegionWithSources,
): Promise<Loaded<Scenario>> {
  return withCompiler(loadCompiler, (compile) => resolveScenarioWith(name, sources, compile, place));
}

/** Work that may meet an expression: it is done again with the compiler, once loaded, only when it has met one. */
export async function withCompiler<T>(
  loadCompiler: () => Promise<Compile>,
  work: (compile: Compile) => T,
): Promise<T> {
  let needed = false;
  const first = work(() => {
    needed = true;
    return { program: { source: '0', steps: [{ push: 0 }] } };
  });
  return needed ? work(await loadCompiler()) : first;
}

/** The same with a compiler at hand, at once. */
export function resolveScenarioWith(
  name: string,
  sources: Sources,
  compile: Compile,
  place?: RegionWithSources,
): Loaded<Scenario> {
  const called = findCalled(name, sources, ['scenario', 'region']);
  if ('issue' in called) return { ok: false, issues: [called.issue] };
  return resolveFile(called.file, sources, compile, place);
}

/** A scenario, or a region under its baseline, from the text of its file. */
export function resolveFile(
  file: FoundFile,
  sources: Sources,
  compile: Compile,
  place?: ScenarioPlace,
): Loaded<Scenario> {
  const kind = file.bytes !== undefined ? 'region' : kindOf(parseSource(file.text, file.path));
  if (kind === 'region') return regionAlone(file, sources, place);
  if (kind === 'experiment') return failed([otherKind(file, kind, ['scenario', 'region'])]);
  return scenarioFrom(file, sources, compile, place);
}

function regionAlone(file: FoundFile, sources: Sources, place?: ScenarioPlace): Loaded<Scenario> {
  const parsed = regionOfFile(file, otherRegions(sources));
  if (!parsed.ok) return parsed;
  const { region, figures, facts, description } = parsed.value;
  if (place !== undefined && place.region.id !== region.id) return failed([otherPlace(file, region, place)]);
  const many = tooManyRows(region, DEFAULT_REPRESENTATION);
  if (many !== null)
    return failed([{ ...wholeIssue(file.path, many.found, many.expected), path: 'institutions' }]);
  const value = {
    id: region.id,
    title: region.name,
    description,
    comparator: false,
    region,
    figures,
    facts,
    ...saidOf(parsed.value),
    policy: NO_POLICY,
    horizon: DEFAULT_HORIZON,
    seed: DEFAULT_SEED,
    representation: DEFAULT_REPRESENTATION,
    overrides: {},
  };
  return { ok: true, value };
}

/** What only some places have. */
const saidOf = ({ lender, scored }: ScenarioPlace) => ({
  ...(scored === undefined ? {} : { scored }),
  ...(lender === null ? {} : { lender }),
});

/** A region stands for its own baseline, which is nowhere else. */
function otherPlace({ path }: FoundFile, { id }: Region, place: ScenarioPlace): InputIssue {
  const other = place.region.id;
  const found = {
    en: `region ${id}, which cannot be put on region ${other}`,
    zh: `地区 ${id}，不能改放到地区 ${other} 上`,
  };
  return wholeIssue(path, found, {
    en: `a scenario, or region ${other} itself`,
    zh: `情景，或地区 ${other} 本身`,
  });
}

/** What a chain of scenario files says together, each file held against the schema by itself. */
interface Gathered {
  readonly chain: readonly SourceDocument[];
  /** What fits the schema, base first; null for a file that does not. */
  readonly contents: readonly (ScenarioFile | null)[];
  readonly indicators: readonly DerivedSpec[];
}

/**
 * A scenario from its file and those it extends. The rules: a field that a file names replaces that of the scenario it
 * extends (title, description, region, comparator, horizon, seed, representation); overrides and custom indicators are
 * merged name by name, the extending file having the last word; its policy is added to the other's, and its programme,
 * if it has one, replaces the other's.
 */
function scenarioFrom(
  file: FoundFile,
  sources: Sources,
  compile: Compile,
  given?: ScenarioPlace,
): Loaded<Scenario> {
  const issues: InputIssue[] = [];
  const chain = readChain(file, sources, issues);
  const place = given ?? readRegion(chain, sources, issues);
  const here = sourcesIn(place, sources);
  const gathered = gather(chain, here, compile, issues);
  const links = chain.map((document) => readPolicies(document, sources, issues));
  const policy = readTogether(links, place, { horizon: horizonOf(chain), compile, issues }, here);
  if (place === null) return failed(issues);
  issues.push(...sizeIssues(chain, place.region));
  const { contents } = gathered;
  const seeded = lastWith(chain, 'seed');
  const seed = (seeded && seedAt(seeded, ['seed'])) ?? DEFAULT_SEED;
  if (issues.length > 0 || !contents.every((content) => content !== null)) return failed(issues);
  return {
    ok: true,
    value: assemble(bareName(file.path), contents, gathered.indicators, place, { policy, seed }),
  };
}

/** Sources whose catalogue is in the currency of the place: doses and parameters in money have the bounds that they have there. */
const sourcesIn = (place: ScenarioPlace | null, sources: Sources): Sources =>
  place === null ? sources : { ...sources, catalogue: catalogueIn(sources.catalogue, place.region) };

function gather(
  chain: readonly SourceDocument[],
  sources: Sources,
  compile: Compile,
  issues: InputIssue[],
): Gathered {
  const reading = { known: sources.catalogue.indicators ?? [], compile, issues };
  const indicators = new Map<string, DerivedSpec>();
  const contents = chain.map((document) => {
    const extending = valueAt(document.raw, ['extends']) !== undefined;
    const form = policyForm(valueAt(document.raw, ['policy']));
    const { value, issues: misfits } = validate(document, scenarioSchema(sources.catalogue, form, extending));
    issues.push(...misfits);
    for (const indicator of readIndicators(document, reading)) indicators.set(indicator.id, indicator);
    return value;
  });
  return { chain, contents, indicators: [...indicators.values()] };
}

function horizonOf(chain: readonly SourceDocument[]): number {
  const horizon = valueAt(lastWith(chain, 'horizon')?.raw, ['horizon']);
  const isOne =
    typeof horizon === 'number' && Number.isInteger(horizon) && horizon >= 1 && horizon <= LONGEST_HORIZON;
  return isOne ? horizon : DEFAULT_HORIZON;
}

function assemble(
  id: string,
  contents: readonly ScenarioFile[],
  indicators: readonly DerivedSpec[],
  place: ScenarioPlace,
  { policy, seed }: Pick<Scenario, 'policy' | 'seed'>,
): Scenario {
  // Later files go before earlier ones; the base of a chain has every field that is needed.
  const content = Object.assign({}, ...contents) as ScenarioFile & Needed;
  const overrides = contents.flatMap((each) => Object.entries(each.overrides ?? {}));
  return {
    id,
    title: content.title,
    description: content.description,
    comparator: content.comparator ?? false,
    region: place.region,
    figures: place.figures,
    facts: place.facts,
    ...saidOf(place),
    policy,
    horizon: content.horizon ?? DEFAULT_HORIZON,
    seed,
    representation: content.representation ?? DEFAULT_REPRESENTATION,
    overrides: Object.fromEntries(
      overrides.filter((entry): entry is [string, number] => entry[1] !== undefined),
    ),
    ...(indicators.length > 0 ? { indicators } : {}),
  };
}

/** What the base of every chain has. */
type Needed = { readonly [Field in 'title' | 'description' | 'region']-?: NonNullable<ScenarioFile[Field]> };

function readRegion(
  chain: readonly SourceDocument[],
  sources: Sources,
  issues: InputIssue[],
): ScenarioPlace | null {
  const document = lastWith(chain, 'region');
  const name = valueAt(document?.raw, ['region']);
  if (document === null || typeof name !== 'string' || name === '') return null;
  const file = findFrom(document, ['region'], name, ['region'], sources, issues);
  if (file === null) return null;
  const parsed = regionOfFile(file, otherRegions(sources));
  if (parsed.ok) return parsed.value;
  issues.push(...parsed.issues);
  return null;
}
