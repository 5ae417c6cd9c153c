import { describeExperiment } from './described/describe-experiment.js';
import { describePolicy, describeScenario } from './described/describe-policy.js';
import { describeRegion } from './described/describe-region.js';
import type { Described } from './described/described.js';
import { readExperiment } from './experiment/experiment-file.js';
import type { Compile } from './expressions/expressions.js';
import { likelyCalendar } from './policy/calendar.js';
import { policyOf } from './policy/composed-policies.js';
import { chanceIssues } from './policy/policy-chances.js';
import { lastYearOf } from './policy/policy-dates.js';
import { doseIssues } from './policy/policy-doses.js';
import { resolvePolicy } from './policy/policy-file.js';
import { policySchema } from './policy/policy-schema.js';
import { readablePolicy } from './policy/readable-policy.js';
import { oneOf } from './reading/bilingual.js';
import { dosesAnywhere } from './reading/catalogue.js';
import { parseSource, type SourceDocument } from './reading/document.js';
import { failed, type InputIssue, type IssueWords, type Loaded, loaded } from './reading/issues.js';
import { KINDS, type Kind } from './reading/kind.js';
import { kindOf } from './reading/kind-of.js';
import { nearestName } from './reading/nearest-name.js';
import { type FoundFile, findCalled, type Sources } from './reading/sources.js';
import { describe, hasContent, issueAt, validate, valueAt } from './reading/validate.js';
import { regionOfFile } from './region-of-file.js';
import { resolveFile, withCompiler } from './resolve.js';
import { otherRegions } from './resolve-region.js';

/** A file without a mistake: what it is, what it resolves to, and what is worth a second look. */
export interface Checked extends Described {
  readonly file: string;
  readonly kind: Kind;
}

/**
 * Reads a file of any kind, with every file it leads to, as the commands would, and runs nothing. Its kind is that of
 * its `kind`, else of its fields, else of its folder. A bare name is looked for among scenarios, regions, policies and
 * experiments in turn. Never throws on bad input.
 * @example
 * const checked = await checkFile('young-talent', scenarioFiles, loadCompiler);
 * checked.ok; // => true
 */
export async function checkFile(
  name: string,
  sources: Sources,
  loadCompiler: () => Promise<Compile>,
): Promise<Loaded<Checked>> {
  const called = findCalled(name, sources, ['scenario', 'region', 'policy', 'experiment']);
  if ('issue' in called) return failed([called.issue]);
  return withCompiler(loadCompiler, (compile) => checkFound(called.file, sources, compile));
}

type Check = (file: FoundFile, sources: Sources, compile: Compile) => Loaded<Described>;

const CHECKS: Readonly<Record<Kind, Check>> = {
  region: (file, sources) =>
    describing(regionOfFile(file, otherRegions(sources)), (region) =>
      describeRegion(region, sources.catalogue.model),
    ),
  policy: checkPolicy,
  scenario: (file, sources, compile) =>
    describing(resolveFile(file, sources, compile), (scenario) =>
      describeScenario(scenario, sources.catalogue.model),
    ),
  experiment: (file, sources, compile) =>
    describing(readExperiment(file, sources, compile), (experiment) =>
      describeExperiment(experiment, sources.catalogue.model),
    ),
};

function describing<T>(read: Loaded<T>, words: (value: T) => Described): ReturnType<Check> {
  return read.ok ? { ok: true, value: words(read.value) } : read;
}

function checkFound(file: FoundFile, sources: Sources, compile: Compile): Loaded<Checked> {
  if (file.bytes !== undefined) return checkKind('region', file, sources, compile);
  const document = parseSource(file.text, file.path);
  if (!hasContent(document)) return failed(document.issues);
  const kind = kindOf(document);
  const said = valueAt(document.raw, ['kind']);
  // Of a file of another kind nothing is shown.
  if (kind === null && said === undefined) return failed([unknownKind(document)]);
  if (kind === null) return failed([...document.issues, unknownKind(document)]);
  const checked = checkKind(kind, file, sources, compile);
  if (checked.ok || said === undefined || said === kind) return checked;
  // What the file meant to be is known from its fields: its other mistakes are named as well.
  return failed([unknownKind(document), ...checked.issues.filter(({ path }) => path !== 'kind')]);
}

function checkKind(kind: Kind, file: FoundFile, sources: Sources, compile: Compile): Loaded<Checked> {
  const checked = CHECKS[kind](file, sources, compile);
  return checked.ok ? { ok: true, value: { file: file.path, kind, ...checked.value } } : checked;
}

function unknownKind(document: SourceDocument): InputIssue {
  const said = valueAt(document.raw, ['kind']);
  if (said === undefined) return issueAt(document, [], ...NO_KIND);
  const near = typeof said === 'string' ? nearestName(said, KINDS) : null;
  return issueAt(document, ['kind'], describe(said), oneOf(KINDS), near);
}

const NO_KIND: IssueWords = [
  { en: 'a file of no known kind', zh: '类别不明的文件' },
  {
    en: 'fields of a region, policy, scenario or experiment, or kind: with one of these words',
    zh: '地区、政策、情景或实验的字段，或以 kind: 写明类别（region、policy、scenario、experiment 之一）',
  },
];

function checkPolicy(file: FoundFile, sources: Sources, compile: Compile): ReturnType<Check> {
  const document = parseSource(file.text, file.path);
  const { value, issues: misfits } = validate(document, policySchema(sources.catalogue));
  const issues = [...misfits];
  const content = readablePolicy(document.raw);
  const calendar = likelyCalendar([content]);
  const resolved = resolvePolicy(
    { document, path: [], content },
    { calendar, compile, region: null, indicators: sources.catalogue.indicators ?? [], issues },
  );
  issues.push(...chanceIssues(resolved.levers, null, sources.catalogue.model));
  issues.push(
    ...doseIssues(resolved.levers, dosesAnywhere(sources.catalogue.model), [], lastYearOf(calendar)),
  );
  if (value === null) return failed(issues);
  return loaded(describePolicy(value.title, policyOf(resolved), content, sources.catalogue.model), issues);
}
