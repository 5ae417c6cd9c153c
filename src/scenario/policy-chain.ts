import type { Policy, Programme } from '../model/engine/policy.js';
import { likelyCalendar } from './policy/calendar.js';
import { composePolicies, policyOf } from './policy/composed-policies.js';
import { chanceIssues } from './policy/policy-chances.js';
import { lastYearOf } from './policy/policy-dates.js';
import { doseIssues, dosePlaces } from './policy/policy-doses.js';
import { type PolicyPart, type Reading, type ResolvedPolicy, resolvePolicy } from './policy/policy-file.js';
import { policySchema } from './policy/policy-schema.js';
import { targetIssues } from './policy/policy-targets.js';
import { readablePolicy } from './policy/readable-policy.js';
import { MOST_POLICIES, policyForm } from './policy-form.js';
import { type FieldPath, parseSource, type SourceDocument } from './reading/document.js';
import type { InputIssue } from './reading/issues.js';
import { findFrom, type Sources } from './reading/sources.js';
import { validate, valueAt } from './reading/validate.js';
import type { ScenarioPlace } from './region/region-with-sources.js';

/** A list that is too long is not read at all: its schema says so. */
const listed = (policies: readonly unknown[]) => (policies.length > MOST_POLICIES ? [] : policies);

/** The policies that one scenario file names or holds; mistakes of theirs are added to the issues. */
export function readPolicies(document: SourceDocument, sources: Sources, issues: InputIssue[]): PolicyPart[] {
  const policy = valueAt(document.raw, ['policy']);
  if (policyForm(policy) === 'inline') {
    return [{ document, path: ['policy'], content: readablePolicy(policy) }];
  }
  const named = Array.isArray(policy)
    ? listed(policy).map((name: unknown, index) => ({ name, path: ['policy', index] }))
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
  const file = findFrom(document, path, name, ['policy'], sources, issues);
  if (file === null) return null;
  const policyDocument = parseSource(file.text, file.path);
  const { issues: misfits } = validate(policyDocument, policySchema(sources.catalogue));
  issues.push(...misfits);
  return { document: policyDocument, path: [], content: readablePolicy(policyDocument.raw) };
}

/** The policy of all links; where the region cannot be read, its mistakes that need no region are found all the same. */
export function readTogether(
  links: readonly (readonly PolicyPart[])[],
  place: ScenarioPlace | null,
  { horizon, compile, issues }: Pick<Reading, 'compile' | 'issues'> & { readonly horizon: number },
  { catalogue }: Sources,
): Policy {
  const calendar =
    place === null
      ? likelyCalendar(links.flat().map(({ content }) => content))
      : { policyYear: place.region.policyYear, horizon };
  const resolved = composePolicies(
    resolveLinks(links, {
      calendar,
      compile,
      region: place?.region ?? null,
      indicators: catalogue.indicators ?? [],
      issues,
    }),
    issues,
  );
  const places = place === null ? [] : dosePlaces(place.region, place.figures);
  issues.push(...targetIssues(resolved.levers, catalogue));
  issues.push(...chanceIssues(resolved.levers, place?.region ?? null, catalogue.model));
  issues.push(...doseIssues(resolved.levers, catalogue.doses ?? {}, places, lastYearOf(calendar)));
  return policyOf(resolved);
}

/** Policies base first; a programme of a later link is in force in place of those before it. */
function resolveLinks(links: readonly (readonly PolicyPart[])[], reading: Reading): ResolvedPart[] {
  let inForce: Programme | null = null;
  const resolved: ResolvedPart[][] = [];
  for (const parts of [...links].reverse()) {
    const above: Programme | null = inForce;
    const link: ResolvedPart[] = parts.map((part) => ({
      part,
      policy: resolvePolicy(part, reading, above),
    }));
    resolved.unshift(link);
    inForce ??= link.find(({ policy }) => policy.programme !== null)?.policy.programme ?? null;
  }
  return resolved.flat();
}

type ResolvedPart = { readonly part: PolicyPart; readonly policy: ResolvedPolicy };
