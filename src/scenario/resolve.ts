import { NO_POLICY, type Policy } from '../model/policy.js';
import { type FieldPath, parseSource, type SourceDocument } from './document.js';
import type { Compile } from './expressions.js';
import { failed, type InputIssue, type Loaded, loaded } from './issues.js';
import { composePolicies, type PolicyPart, readablePolicy, resolvePolicy } from './policy-file.js';
import { policySchema } from './policy-schema.js';
import { parseRegion, type RegionWithSources } from './region-file.js';
import { DEFAULT_HORIZON, DEFAULT_SEED, type Scenario } from './scenario.js';
import { policyForm, type ScenarioFile, scenarioSchema } from './scenario-schema.js';
import { bareName, type FoundFile, find, findFrom, notFound, type Sources } from './sources.js';
import { validate, valueAt } from './validate.js';

/**
 * Resolves a scenario by bare name (a scenario of that name, else a region under its baseline) or by path.
 * The compiler of expressions is loaded only when some dose is an expression: plain numbers need none.
 */
export async function resolveScenario(
  name: string,
  sources: Sources,
  loadCompiler: () => Promise<Compile>,
): Promise<Loaded<Scenario>> {
  let needed = false;
  const first = resolveScenarioWith(name, sources, () => {
    needed = true;
    return { program: { source: '0', steps: [{ push: 0 }] } };
  });
  return needed ? resolveScenarioWith(name, sources, await loadCompiler()) : first;
}

/** The same with a compiler at hand, at once. */
export function resolveScenarioWith(name: string, sources: Sources, compile: Compile): Loaded<Scenario> {
  const file = find(name, sources, ['scenario', 'region']);
  if (file === null) return { ok: false, issues: [notFound(name, sources, ['scenario', 'region'])] };
  const document = parseSource(file.text, file.path);
  if (isRegion(document)) return regionAlone(file);
  return scenarioFrom(document, bareName(file.path), sources, compile);
}

function isRegion(document: SourceDocument): boolean {
  return (
    valueAt(document.raw, ['institutions']) !== undefined && valueAt(document.raw, ['region']) === undefined
  );
}

function regionAlone(file: FoundFile): Loaded<Scenario> {
  const parsed = parseRegion(file.text, file.path);
  if (!parsed.ok) return parsed;
  const frame = {
    comparator: false,
    policy: NO_POLICY,
    horizon: DEFAULT_HORIZON,
    seed: DEFAULT_SEED,
    overrides: {},
  };
  const { id, name } = parsed.value.region;
  return { ok: true, value: { id, title: name, ...parsed.value, ...frame } };
}

function scenarioFrom(
  document: SourceDocument,
  id: string,
  sources: Sources,
  compile: Compile,
): Loaded<Scenario> {
  const schema = scenarioSchema(sources.catalogue, policyForm(valueAt(document.raw, ['policy'])));
  const { value: content, issues: misfits } = validate(document, schema);
  if (document.issues.length > 0) return { ok: false, issues: misfits };
  const issues = [...misfits];
  const place = readRegion(document, sources, issues);
  const parts = readPolicies(document, sources, issues);
  if (place === null) return failed(issues);
  const horizon = content?.horizon ?? DEFAULT_HORIZON;
  const calendar = { policyYear: place.region.policyYear, horizon };
  const reading = { calendar, doses: sources.catalogue.doses ?? {}, compile, issues };
  const resolved = parts.map((part) => ({ part, policy: resolvePolicy(part, reading) }));
  const policy = composePolicies(resolved, issues);
  return content === null ? failed(issues) : loaded(assemble(id, content, place, policy, horizon), issues);
}

function assemble(
  id: string,
  content: ScenarioFile,
  place: RegionWithSources,
  policy: Policy,
  horizon: number,
): Scenario {
  const overrides = Object.entries(content.overrides ?? {}).filter(
    (entry): entry is [string, number] => entry[1] !== undefined,
  );
  return {
    id,
    title: content.title,
    description: content.description,
    comparator: content.comparator ?? false,
    region: place.region,
    figures: place.figures,
    facts: place.facts,
    policy,
    horizon,
    seed: String(content.seed ?? DEFAULT_SEED),
    overrides: Object.fromEntries(overrides),
  };
}

function readRegion(
  document: SourceDocument,
  sources: Sources,
  issues: InputIssue[],
): RegionWithSources | null {
  const name = valueAt(document.raw, ['region']);
  if (typeof name !== 'string' || name === '') return null;
  const file = findFrom(document, ['region'], name, 'region', sources, issues);
  if (file === null) return null;
  const parsed = parseRegion(file.text, file.path);
  if (parsed.ok) return parsed.value;
  issues.push(...parsed.issues);
  return null;
}

function readPolicies(document: SourceDocument, sources: Sources, issues: InputIssue[]): PolicyPart[] {
  const policy = valueAt(document.raw, ['policy']);
  if (policyForm(policy) === 'inline') {
    return [{ document, path: ['policy'], content: readablePolicy(policy) }];
  }
  const named = Array.isArray(policy)
    ? policy.map((name: unknown, index) => ({ name, path: ['policy', index] }))
    : [{ name: policy, path: ['policy'] }];
  return named.flatMap(({ name, path }) => {
    if (typeof name !== 'string' || name === '') return [];
    const part = readPolicy(document, path, name, sources, issues);
    return part === null ? [] : [part];
  });
}

function readPolicy(
  document: SourceDocument,
  path: FieldPath,
  name: string,
  sources: Sources,
  issues: InputIssue[],
): PolicyPart | null {
  const file = findFrom(document, path, name, 'policy', sources, issues);
  if (file === null) return null;
  const policyDocument = parseSource(file.text, file.path);
  const { issues: misfits } = validate(policyDocument, policySchema(sources.catalogue));
  issues.push(...misfits);
  return { document: policyDocument, path: [], content: readablePolicy(policyDocument.raw) };
}
