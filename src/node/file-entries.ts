import { type LeverUse, type Policy, writtenRule } from '../model/engine/policy.js';
import { readExperiment } from '../scenario/experiment/experiment-file.js';
import { pointCount } from '../scenario/experiment/point-count.js';
import type { Compile } from '../scenario/expressions/expressions.js';
import type { InputIssue, Loaded } from '../scenario/reading/issues.js';
import { FOLDERS, type Kind } from '../scenario/reading/kind.js';
import { type FoundFile, findCalled, type Sources } from '../scenario/reading/sources.js';
import { localShare } from '../scenario/region/local-share.js';
import { regionField } from '../scenario/region/region-fields.js';
import { regionOfFile } from '../scenario/region-of-file.js';
import { resolveFile } from '../scenario/resolve.js';
import { otherRegions } from '../scenario/resolve-region.js';
import { scenarioFiles } from './scenario-files.js';

/** A file that is listed: what it says, or what is wrong with it. */
type FileEntry<T> = { readonly id: string; readonly file: string } & (
  | T
  | { readonly issues: readonly InputIssue[] }
);

/** Lists show expressions as they were written: nothing is computed, so the parser of expressions is not waited for. */
const asWritten: Compile = (source) => ({ program: { source, steps: [] } });

/** Every file of a kind that a bare name leads to, the working folder's before the package's. */
export function entriesOf<T>(
  kind: Kind,
  files: Sources,
  read: (file: FoundFile) => Loaded<T>,
): FileEntry<T>[] {
  return (files.list?.(FOLDERS[kind]) ?? []).map((id) => {
    const called = findCalled(id, files, [kind]);
    if ('issue' in called) return { id, file: called.issue.file, issues: [called.issue] };
    const content = read(called.file);
    const place = { id, file: called.file.path };
    return content.ok ? { ...place, ...content.value } : { ...place, issues: content.issues };
  });
}

const mapped = <T, U>(content: Loaded<T>, map: (value: T) => U): Loaded<U> =>
  content.ok ? { ok: true, value: map(content.value) } : content;

/** Scenarios resolved: what they extend and the policies they name are in them, years are calendar years. */
export const scenarioEntries = (files: Sources = scenarioFiles) =>
  entriesOf('scenario', files, (file) =>
    mapped(resolveFile(file, files, asWritten), ({ region, policy, indicators, ...scenario }) => ({
      title: scenario.title,
      description: scenario.description,
      comparator: scenario.comparator,
      region: region.id,
      currency: region.currency.code,
      ...policyContent(policy),
      horizon: scenario.horizon,
      policyYear: region.policyYear,
      seed: scenario.seed,
      representation: scenario.representation,
      overrides: scenario.overrides,
      indicators: (indicators ?? []).map(({ formula, ...own }) => ({ ...own, expression: formula.source })),
    })),
  );

const policyContent = ({ levers, programme }: Policy) => ({
  programme,
  levers: levers.map(({ rule, ...use }: LeverUse) => ({
    ...use,
    dose: use.dose.source,
    ...(rule === undefined ? {} : writtenRule(rule)),
  })),
});

/** Regions with every figure and fact, what was borrowed filled in. */
export const regionEntries = (files: Sources = scenarioFiles) =>
  entriesOf('region', files, (file) =>
    mapped(regionOfFile(file, otherRegions(files)), ({ region, figures, ...content }) => ({
      name: region.name,
      description: content.description,
      definitions: content.definitions,
      startYear: region.startYear,
      policyYear: region.policyYear,
      priceYear: region.priceYear,
      population: region.population,
      institutions: region.institutions,
      localShare: localShare(figures, files.catalogue.model),
      figures: figures.map((figure) => {
        const {
          label = null,
          hard = null,
          plausible = null,
        } = regionField(figure.path, files.catalogue.model) ?? {};
        return { ...figure, label, hard, plausible };
      }),
      facts: content.facts,
      ...(content.scored === undefined ? {} : { scored: content.scored }),
    })),
  );

/** Experiments resolved, but for the scenario that they change, which is named. */
export const experimentEntries = (files: Sources = scenarioFiles) =>
  entriesOf('experiment', files, (file) =>
    mapped(readExperiment(file, files, asWritten), ({ scenario, id: _, search, ...experiment }) => ({
      ...experiment,
      ...(search === undefined ? {} : { search: { ...search, against: search.against.map(({ id }) => id) } }),
      points: pointCount(experiment) ?? 0,
      scenario: scenario.id,
      region: scenario.region.id,
    })),
  );
