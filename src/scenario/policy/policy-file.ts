import { DOSE_NAMES } from '../../model/engine/dose.js';
import type { Programme } from '../../model/engine/policy.js';
import { constant, type Program } from '../../model/engine/program.js';
import type { Region } from '../../model/place/region.js';
import { type Compile, compileDose } from '../expressions/expressions.js';
import type { FieldPath, SourceDocument } from '../reading/document.js';
import type { InputIssue } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { describe, issueAt } from '../reading/validate.js';
import { onePayerOf } from '../region/finances-issues.js';
import type { Calendar } from './calendar.js';
import { lastYearOf, resolveSpan, type Span } from './policy-dates.js';
import type { LocatedUse } from './policy-doses.js';
import { expressionIssue, resolveRule } from './policy-rules.js';
import { valueIssues } from './policy-values.js';
import type { LeverContent, PolicyContent, ProgrammeContent } from './readable-policy.js';

/** What a policy's entries are read against, and where its mistakes are gathered. */
export interface Reading {
  readonly calendar: Calendar;
  readonly compile: Compile;
  /** Whose payers a programme may name; null where the region is not known, and none is refused. */
  readonly region: Pick<Region, 'id' | 'payers'> | null;
  /** Indicators that expressions may name. */
  readonly indicators: readonly string[];
  readonly issues: InputIssue[];
}

/** A policy where it stands: at `path` of a document. */
export interface PolicyPart {
  readonly document: SourceDocument;
  readonly path: FieldPath;
  readonly content: PolicyContent;
}

/** A policy whose levers still know where they stand. */
export interface ResolvedPolicy {
  readonly levers: readonly LocatedUse[];
  readonly programme: Programme | null;
}

/**
 * Dates the levers and the programme of one policy and compiles its doses; mistakes are added to the reading's issues.
 * A lever without dates begins and ends with its programme. A programme that was replaced pays for nothing:
 * the levers it paid for begin and end with the one that is in force instead.
 */
export function resolvePolicy(
  part: PolicyPart,
  reading: Reading,
  inForce: Programme | null = null,
): ResolvedPolicy {
  const { programme: entry, levers: entries, values } = part.content;
  reading.issues.push(...valueIssues(part.document, part.path, values, reading.indicators));
  const own = entry === null ? null : resolveProgramme(part, entry, reading);
  const replaced = entry !== null && inForce !== null;
  if (!replaced) reading.issues.push(...payerIssues(part, entry, reading));
  const programme = replaced ? inForce : own;
  const levers = entries.map((_, index) => resolveLever(part, index, programme, reading));
  return { levers, programme: replaced ? null : own };
}

/** A programme is paid by a payer of the region that it is tried in; what is no text the schema has complained about. */
function payerIssues(
  { document, path }: PolicyPart,
  entry: ProgrammeContent | null,
  { region }: Reading,
): InputIssue[] {
  if (entry === null || region === null || entry.payer === '') return [];
  const ids = region.payers.map(({ id }) => id);
  if (ids.includes(entry.payer)) return [];
  const expected = onePayerOf(ids, { en: `region ${region.id}`, zh: `地区 ${region.id} ` });
  const at = [...path, 'programme', 'payer'];
  return [issueAt(document, at, describe(entry.payer), expected, nearestName(entry.payer, ids))];
}

/** Mistaken dates count as the whole horizon, so that they lead to no other mistakes. */
function resolveProgramme(part: PolicyPart, entry: ProgrammeContent, reading: Reading): Programme {
  const { calendar, issues } = reading;
  const at = { document: part.document, path: [...part.path, 'programme'], calendar, issues };
  const { start, end } = resolveSpan(entry, null, at) ?? wholeHorizon(calendar);
  return { payer: entry.payer, amount: entry.amount, start, end };
}

function resolveLever(
  { document, path: ofPolicy, content: { levers, values, titles } }: PolicyPart,
  index: number,
  programme: Programme | null,
  reading: Reading,
): LocatedUse {
  const { calendar, issues } = reading;
  const entry = levers[index];
  const path = [...ofPolicy, 'levers', index];
  const span = resolveSpan(entry, programme, { document, path, calendar, issues });
  const compiled = resolveDose(document, path, entry, { ...reading, values });
  const dose = compiled ?? NOTHING;
  const governed = resolveRule({ document, path, entry, dose, values, titles }, reading);
  const { start, end } = span ?? wholeHorizon(calendar);
  const aimed = entry.target === null ? {} : { target: entry.target };
  const likely = entry.chance === null ? {} : { chance: entry.chance };
  const { lever, ramp } = entry;
  const use = { lever, ...aimed, ...likely, start, end, ramp, dose, ...governed };
  return { document, path, use, sound: span !== null && compiled !== null && governed !== null };
}

const wholeHorizon = (calendar: Calendar): Span => ({
  start: calendar.policyYear,
  end: lastYearOf(calendar),
});

/** The compiled dose; null where it cannot be read, which becomes an issue. */
function resolveDose(
  document: SourceDocument,
  leverPath: FieldPath,
  { dose }: LeverContent,
  { compile, indicators, values, issues }: Reading & Pick<PolicyContent, 'values'>,
): Program | null {
  const path = [...leverPath, 'dose'];
  const names = [...DOSE_NAMES, ...Object.keys(values), ...indicators];
  const compiled = compileDose(dose, names, compile);
  if ('program' in compiled) return compiled.program;
  issues.push(expressionIssue(document, path, compiled.error));
  return null;
}

/** Stands for a dose that could not be read; its issue keeps it from ever being used. */
const NOTHING: Program = constant(0);
