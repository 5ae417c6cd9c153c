import type { Bilingual } from '../reading/bilingual.js';
import { LONGEST_RAMP } from '../reading/ramp-field.js';
import { valueAt } from '../reading/validate.js';
import type { Entry } from './calendar.js';
import { isChance } from './policy-chances.js';

export interface LeverContent {
  readonly lever: string;
  readonly target: string | null;
  readonly dose: Entry;
  readonly start: Entry | null;
  readonly end: Entry | null;
  readonly ramp: number;
  /** Null where it is left to the model. */
  readonly chance: number | null;
  readonly when: string | null;
  readonly until: string | null;
  /** Null where it is left out. */
  readonly delay: number | null;
}

export interface ProgrammeContent {
  readonly payer: string;
  readonly amount: number;
  readonly start: Entry | null;
  readonly end: Entry | null;
}

export interface PolicyContent {
  readonly levers: readonly LeverContent[];
  /** Named numbers. */
  readonly values: Readonly<Record<string, number>>;
  /** What readers call those of them that have a title. */
  readonly titles: Readonly<Record<string, Bilingual>>;
  readonly programme: ProgrammeContent | null;
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
    values: readableValues(valueAt(raw, ['values'])),
    titles: readableTitles(valueAt(raw, ['values'])),
    programme: programme === undefined ? null : readableProgramme(programme),
  };
}

function readableValues(raw: unknown): Readonly<Record<string, number>> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return {};
  // A name whose number is none is still known to expressions.
  return Object.fromEntries(
    Object.entries(raw).map(([name, entry]) => {
      const value = typeof entry === 'number' ? entry : valueAt(entry, ['value']);
      return [name, typeof value === 'number' ? value : 0];
    }),
  );
}

function readableTitles(raw: unknown): Readonly<Record<string, Bilingual>> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return {};
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, entry]) => {
      const [en, zh] = ['en', 'zh'].map((language) => valueAt(entry, ['title', language]));
      return typeof en === 'string' && typeof zh === 'string' ? [[name, { en, zh }] as const] : [];
    }),
  );
}

function readableLever(raw: unknown): LeverContent {
  const ramp = valueAt(raw, ['ramp']);
  const target = valueAt(raw, ['target']);
  const chance = valueAt(raw, ['chance']);
  const delay = valueAt(raw, ['delay']);
  return {
    lever: String(valueAt(raw, ['lever'])),
    target: typeof target === 'string' ? target : null,
    dose: entryAt(raw, 'dose') ?? 0,
    start: entryAt(raw, 'start'),
    end: entryAt(raw, 'end'),
    ramp: typeof ramp === 'number' && ramp >= 0 && ramp <= LONGEST_RAMP ? ramp : 0,
    chance: isChance(chance) ? chance : null,
    when: textAt(raw, 'when'),
    until: textAt(raw, 'until'),
    delay: typeof delay === 'number' && Number.isInteger(delay) && delay >= 1 ? delay : null,
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

function textAt(raw: unknown, key: string): string | null {
  const value = valueAt(raw, [key]);
  return typeof value === 'string' && value !== '' ? value : null;
}

function entryAt(raw: unknown, key: string): Entry | null {
  const value = valueAt(raw, [key]);
  return (typeof value === 'number' && Number.isFinite(value)) || typeof value === 'string' ? value : null;
}
