import { type LeverUse, NO_POLICY, type Policy, type Programme } from '../model/policy.js';
import type { Program } from '../model/program.js';
import { PAYERS, type PayerId } from '../model/region.js';
import type { FieldPath, SourceDocument } from './document.js';
import { type Compile, compileDose } from './expressions.js';
import type { InputIssue } from './issues.js';
import { LONGEST_HORIZON } from './scenario.js';
import { describe, issueAt, valueAt } from './validate.js';
import { resolveYear, YEAR_EXPECTED } from './years.js';

/** Values a dose may name: `yearsIn` is 1 in the policy year. */
export const DOSE_NAMES = [
  'year',
  'yearsIn',
  'policyYear',
  'localResearch',
  'population',
  'gdpPerHead',
] as const;

/** What dates are counted from: the region's policy year, and how many years from it on are simulated. */
export interface Calendar {
  readonly policyYear: number;
  readonly horizon: number;
}

/** What a policy's entries are read against, and where its mistakes are gathered. */
export interface Reading {
  readonly calendar: Calendar;
  readonly doses: Readonly<Record<string, readonly [low: number, high: number]>>;
  readonly compile: Compile;
  readonly issues: InputIssue[];
}

/** A number, or an expression not yet compiled. */
export type Entry = number | string;

interface LeverContent {
  readonly lever: string;
  readonly dose: Entry;
  readonly start: Entry | null;
  readonly end: Entry | null;
  readonly ramp: number;
}

interface ProgrammeContent {
  readonly payer: PayerId;
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
  return {
    lever: String(valueAt(raw, ['lever'])),
    dose: entryAt(raw, 'dose') ?? 0,
    start: entryAt(raw, 'start'),
    end: entryAt(raw, 'end'),
    ramp: typeof ramp === 'number' ? ramp : 0,
  };
}

function readableProgramme(raw: unknown): ProgrammeContent {
  const amount = valueAt(raw, ['amount']);
  return {
    payer: PAYERS.find((payer) => payer === valueAt(raw, ['payer'])) ?? 'city',
    amount: typeof amount === 'number' ? amount : 0,
    start: entryAt(raw, 'start'),
    end: entryAt(raw, 'end'),
  };
}

function entryAt(raw: unknown, key: string): Entry | null {
  const value = valueAt(raw, [key]);
  return (typeof value === 'number' && Number.isFinite(value)) || typeof value === 'string' ? value : null;
}

/**
 * Dates the levers and the programme of one policy and compiles its doses; mistakes are added to the reading's issues.
 * A programme that was replaced pays for nothing: the levers it paid for end with the one that is in force instead.
 */
export function resolvePolicy(part: PolicyPart, reading: Reading, inForce: Programme | null = null): Policy {
  const { programme: entry, levers: entries } = part.content;
  const own = entry === null ? null : resolveProgramme(part, entry, reading);
  const replaced = own !== null && inForce !== null;
  const lastYear = (replaced ? inForce : own)?.end ?? lastYearOf(reading.calendar);
  const levers = entries.map((lever, index) =>
    resolveLever(part.document, [...part.path, 'levers', index], lever, lastYear, reading),
  );
  return { levers, programme: replaced ? null : own };
}

/** All levers of several policies together. Two programmes do not add up to one: the second is an issue. */
export function composePolicies(
  parts: readonly { part: PolicyPart; policy: Policy }[],
  issues: InputIssue[],
): Policy {
  return parts.reduce<Policy>((all, { part, policy }) => {
    if (all.programme !== null && policy.programme !== null) {
      issues.push(
        issueAt(part.document, [...part.path, 'programme'], 'a second programme', 'at most one programme'),
      );
    }
    return { levers: [...all.levers, ...policy.levers], programme: all.programme ?? policy.programme };
  }, NO_POLICY);
}

/** The last simulated year. */
export function lastYearOf(calendar: Calendar): number {
  return calendar.policyYear + calendar.horizon - 1;
}

function resolveProgramme(part: PolicyPart, entry: ProgrammeContent, reading: Reading): Programme {
  const { calendar } = reading;
  const dated = { start: entry.start ?? calendar.policyYear, end: entry.end ?? lastYearOf(calendar) };
  const { start, end } = resolveSpan(part.document, [...part.path, 'programme'], dated, reading);
  return { payer: entry.payer, amount: entry.amount, start, end };
}

function resolveLever(
  document: SourceDocument,
  path: FieldPath,
  entry: LeverContent,
  lastYear: number,
  reading: Reading,
): LeverUse {
  const dated = { start: entry.start ?? reading.calendar.policyYear, end: entry.end ?? lastYear };
  const { start, end } = resolveSpan(document, path, dated, reading);
  const dose = resolveDose(document, path, entry, reading);
  return { lever: entry.lever, start, end, ramp: entry.ramp, dose };
}

/** First and last year of an entry; mistakes are added to the reading's issues. */
export function resolveSpan(
  document: SourceDocument,
  path: FieldPath,
  entry: { readonly start: Entry; readonly end: Entry },
  { calendar: { policyYear }, issues }: Pick<Reading, 'calendar' | 'issues'>,
): { start: number; end: number } {
  const start = readYear(document, [...path, 'start'], entry.start, policyYear, issues);
  const end = readYear(document, [...path, 'end'], entry.end, policyYear, issues);
  if (start !== null && end !== null && end < start) {
    issues.push(issueAt(document, [...path, 'end'], String(end), `${start}, its start, or later`));
  }
  return { start: start ?? policyYear, end: end ?? policyYear };
}

function readYear(
  document: SourceDocument,
  path: FieldPath,
  entry: Entry,
  policyYear: number,
  issues: InputIssue[],
): number | null {
  const year = resolveYear(entry, policyYear);
  const expected = yearExpected(year, policyYear);
  if (expected === null) return year;
  issues.push(issueAt(document, path, year === null ? describe(entry) : String(year), expected));
  return null;
}

/** What a year should be; null where it is. */
function yearExpected(year: number | null, policyYear: number): string | null {
  if (year === null) return YEAR_EXPECTED;
  if (year < policyYear) return `${policyYear}, the policy year, or later`;
  return year > policyYear + LONGEST_HORIZON ? `${policyYear + LONGEST_HORIZON} or earlier` : null;
}

function resolveDose(
  document: SourceDocument,
  leverPath: FieldPath,
  { lever, dose }: LeverContent,
  { compile, doses, issues }: Reading,
): Program {
  const path = [...leverPath, 'dose'];
  const [low, high] = Object.hasOwn(doses, lever) ? doses[lever] : [-Infinity, Infinity];
  if (typeof dose === 'number' && (dose < low || dose > high)) {
    issues.push(issueAt(document, path, String(dose), `${low} to ${high}`));
  }
  const compiled = compileDose(dose, DOSE_NAMES, compile);
  if ('program' in compiled) return compiled.program;
  const { found, expected, position, suggestion } = compiled.error;
  const { line, column } = document.locateText(path);
  issues.push({ ...issueAt(document, path, found, expected, suggestion), line, column: column + position });
  return NOTHING;
}

/** Stands for a dose that could not be read; its issue keeps it from ever being used. */
const NOTHING: Program = { source: '0', steps: [{ push: 0 }] };
