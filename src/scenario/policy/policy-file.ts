import { DOSE_NAMES } from '../../model/engine/dose.js';
import type { Policy, Programme } from '../../model/engine/policy.js';
import { constant, type Program } from '../../model/engine/program.js';
import type { Region } from '../../model/place/region.js';
import { type Compile, compileDose } from '../expressions/expressions.js';
import type { FieldPath, SourceDocument } from '../reading/document.js';
import { LONGEST_RAMP } from '../reading/fields.js';
import type { InputIssue, IssueWords } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { describe, issueAt, valueAt } from '../reading/validate.js';
import { onePayerOf } from '../region/finances-issues.js';
import { type Calendar, type Entry, lastYearOf, resolveSpan, type Span } from './policy-dates.js';
import type { LocatedUse } from './policy-doses.js';

/** What a policy's entries are read against, and where its mistakes are gathered. */
export interface Reading {
  readonly calendar: Calendar;
  readonly compile: Compile;
  /** Whose payers a programme may name; null where the region is not known, and none is refused. */
  readonly region: Pick<Region, 'id' | 'payers'> | null;
  readonly issues: InputIssue[];
}

interface LeverContent {
  readonly lever: string;
  readonly target: string | null;
  readonly dose: Entry;
  readonly start: Entry | null;
  readonly end: Entry | null;
  readonly ramp: number;
}

interface ProgrammeContent {
  readonly payer: string;
  readonly amount: number;
  readonly start: Entry | null;
  readonly end: Entry | null;
}

interface PolicyContent {
  readonly levers: readonly LeverContent[];
  readonly programme: ProgrammeContent | null;
}

/** A policy where it stands: at `path` of a document. */
export interface PolicyPart {
  readonly document: SourceDocument;
  readonly path: FieldPath;
  readonly content: PolicyContent;
}

/**
 * What can be read of a policy's plain values: a field of the wrong kind counts as left out. The schema has
 * complained about it; the rest is still dated and compiled, so that all mistakes show at once.
 */
export function readablePolicy(raw: unknown): PolicyContent {
  const levers = valueAt(raw, ['levers']);
  const programme = valueAt(raw, ['programme']);
  return {
    levers: Array.isArray(levers) ? levers.map(readableLever) : [],
    programme: programme === undefined ? null : readableProgramme(programme),
  };
}

function readableLever(raw: unknown): LeverContent {
  const ramp = valueAt(raw, ['ramp']);
  const target = valueAt(raw, ['target']);
  return {
    lever: String(valueAt(raw, ['lever'])),
    target: typeof target === 'string' ? target : null,
    dose: entryAt(raw, 'dose') ?? 0,
    start: entryAt(raw, 'start'),
    end: entryAt(raw, 'end'),
    ramp: typeof ramp === 'number' && ramp >= 0 && ramp <= LONGEST_RAMP ? ramp : 0,
  };
}

function readableProgramme(raw: unknown): ProgrammeContent {
  const amount = valueAt(raw, ['amount']);
  const payer = valueAt(raw, ['payer']);
  return {
    payer: typeof payer === 'string' ? payer : '',
    amount: typeof amount === 'number' ? amount : 0,
    start: entryAt(raw, 'start'),
    end: entryAt(raw, 'end'),
  };
}

function entryAt(raw: unknown, key: string): Entry | null {
  const value = valueAt(raw, [key]);
  return (typeof value === 'number' && Number.isFinite(value)) || typeof value === 'string' ? value : null;
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
  const { programme: entry, levers: entries } = part.content;
  const own = entry === null ? null : resolveProgramme(part, entry, reading);
  const replaced = entry !== null && inForce !== null;
  if (!replaced) reading.issues.push(...payerIssues(part, entry, reading));
  const programme = replaced ? inForce : own;
  const levers = entries.map((lever, index) =>
    resolveLever(part.document, [...part.path, 'levers', index], lever, programme, reading),
  );
  return { levers, programme: replaced ? null : own };
}

/** The policy itself, without where it stands. */
export function policyOf({ levers, programme }: ResolvedPolicy): Policy {
  return { levers: levers.map(({ use }) => use), programme };
}

/** All levers of several policies together. Two programmes do not add up to one: the second is an issue, said once. */
export function composePolicies(
  parts: readonly { part: PolicyPart; policy: ResolvedPolicy }[],
  issues: InputIssue[],
): ResolvedPolicy {
  const paid = parts.filter(({ policy }) => policy.programme !== null);
  const seen = new Set<string>();
  for (const { part } of paid.slice(1)) {
    const { document, path } = part;
    if (seen.has(document.file)) continue;
    seen.add(document.file);
    issues.push(issueAt(document, [...path, 'programme'], ...TWO_PROGRAMMES));
  }
  return {
    levers: parts.flatMap(({ policy }) => policy.levers),
    programme: paid[0]?.policy.programme ?? null,
  };
}

const TWO_PROGRAMMES: IssueWords = [
  { en: 'a second programme', zh: '第二个专项' },
  { en: 'at most one programme', zh: '至多一个专项' },
];

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
  document: SourceDocument,
  path: FieldPath,
  entry: LeverContent,
  programme: Programme | null,
  reading: Reading,
): LocatedUse {
  const { calendar, issues } = reading;
  const span = resolveSpan(entry, programme, { document, path, calendar, issues });
  const dose = resolveDose(document, path, entry, reading);
  const { start, end } = span ?? wholeHorizon(calendar);
  const aimed = entry.target === null ? {} : { target: entry.target };
  const use = { lever: entry.lever, ...aimed, start, end, ramp: entry.ramp, dose: dose ?? NOTHING };
  return { document, path, use, sound: span !== null && dose !== null };
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
  { compile, issues }: Reading,
): Program | null {
  const path = [...leverPath, 'dose'];
  const compiled = compileDose(dose, DOSE_NAMES, compile);
  if ('program' in compiled) return compiled.program;
  const { found, expected, position, suggestion } = compiled.error;
  const { line, column } = document.locateText(path);
  issues.push({ ...issueAt(document, path, found, expected, suggestion), line, column: column + position });
  return null;
}

/** Stands for a dose that could not be read; its issue keeps it from ever being used. */
const NOTHING: Program = constant(0);
