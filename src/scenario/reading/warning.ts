import type { Bilingual, Payer } from '../../model/place/region.js';

/** The values that each kind of warning is said with. */
export interface WarningValues {
  /** Most figures of the place are not its own. */
  readonly mostlyAssumed: { readonly assumed: number; readonly borrowed: number; readonly all: number };
  /** Figures of a template that have not been replaced. */
  readonly placeholders: { readonly paths: readonly string[] };
  /** Nothing is known of the place that results could be held against. */
  readonly noFacts: Nothing;
  /** A programme whose policy has no levers. */
  readonly emptyProgramme: Nothing;
  /** A lever that starts after the last simulated year. */
  readonly leverAfterHorizon: { readonly lever: string; readonly start: number; readonly last: number };
  /** A lever whose dose is 0 in every simulated year. */
  readonly noDose: { readonly lever: string };
  /** A parameter set to a value outside its plausible range. */
  readonly overrideOutside: {
    readonly parameter: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  };
  /** A figure of the region outside its plausible range: its value, or its value per resident or doctor. */
  readonly figureOutside: {
    readonly path: string;
    readonly value: number;
    readonly per: 'resident' | 'doctor' | null;
    readonly low: number;
    readonly high: number;
  };
  /** Posts and residents that hardly belong to one place: posts per 100,000 residents outside what is plausible. */
  readonly postsOutside: {
    readonly posts: number;
    readonly population: number;
    readonly density: number;
    readonly low: number;
    readonly high: number;
  };
  /** A dose that goes beyond what its lever can do: what it moves hardly moves any further. */
  readonly doseBeyond: {
    readonly lever: string;
    /** The largest dose of the lever's uses together, and its first year. */
    readonly dose: number;
    readonly year: number;
    readonly control: string;
    readonly enough: number;
  };
  /** A lever that no programme pays for in some years: its payer's research money does. */
  readonly paidFromResearch: {
    readonly lever: string;
    readonly payer: Payer;
    readonly first: number;
    readonly last: number;
  };
  /** Strategies of one comparison that do not ask for the same money. */
  readonly unequalSums: { readonly sums: readonly AskedSum[] };
  /** A parameter that does not have the same value in all scenarios of a comparison; null is the model's own value. */
  readonly unequalOverride: {
    readonly parameter: string;
    readonly usual: number | null;
    readonly values: readonly { readonly scenario: string; readonly value: number | null }[];
  };
  /** A policy under which every run is that of the baseline. */
  readonly changesNothing: {
    readonly why:
      | { readonly kind: 'afterHorizon'; readonly start: number; readonly last: number }
      | { readonly kind: 'notAwarded'; readonly runs: number }
      | { readonly kind: 'notInForce'; readonly runs: number }
      | { readonly kind: 'noDose' | 'noLevers' | 'noMoney' | 'unknown' };
  };
  /** A lever that another government awards with a chance, and in how many runs it came. */
  readonly awardByChance: {
    readonly lever: string;
    readonly chance: number;
    readonly came: number;
    readonly runs: number;
  };
  /** A lever that is in force by a rule: in how many runs it ever was, in which share of runs and years, and when in most runs. */
  readonly inForceByRule: {
    readonly lever: string;
    readonly ever: number;
    readonly runs: number;
    /** From 0 to 1, of the years of all runs. */
    readonly share: number;
    /** First and last year in which it was in force in some run; null where it never was. */
    readonly first: number | null;
    readonly last: number | null;
    /** The year in which most runs had it in force, and their share. */
    readonly most: { readonly year: number; readonly share: number } | null;
  };
  /** Programmes of which much goes back to the payer. */
  readonly muchReturned: { readonly sums: readonly SpentSum[] };
  /** Levers whose doses the call cannot fund, for want of applicants worth funding. */
  readonly callCannotFund: { readonly sums: readonly UnfundedDose[] };
  /** Levers without a programme, by the research money that they took from the standing call. */
  readonly researchTaken: { readonly sums: readonly { readonly scenario: string; readonly taken: number }[] };
  /** Programmes that cannot pay for the doses of their levers. */
  readonly dosesCut: { readonly sums: readonly SpentSum[] };
  /** Funders outside with a payline, of whose wins so few rows are left that more is won than should be. */
  readonly fewRowsWon: {
    readonly representation: number;
    readonly funders: readonly { readonly name: Bilingual; readonly rows: number }[];
  };
  /** An experiment with fewer points than inputs. */
  readonly fewPoints: { readonly points: number; readonly inputs: number };
  /** A Sobol sequence cut where it is not balanced. */
  readonly unbalancedPoints: { readonly points: number };
}

/** The money that a strategy's programme asks for within the horizon; payer null where it has none. */
export interface AskedSum {
  readonly scenario: string;
  readonly payer: Payer | null;
  /** Million CNY a year, from its first year to its last. */
  readonly amount: number;
  readonly first: number;
  readonly last: number;
  /** Million CNY in all. */
  readonly total: number;
}

/** What became of a programme's money over the horizon, means over all runs, million CNY. */
export interface SpentSum {
  readonly scenario: string;
  /** What the programme asks of its payer, and how much of it went back. */
  readonly asked: number;
  readonly returned: number;
  /** The cost of its levers at their full doses. */
  readonly doses: number;
}

/** Money of levers that the call could not commit and gave back, means over all runs, million CNY. */
export interface UnfundedDose {
  readonly scenario: string;
  readonly levers: readonly string[];
  readonly asked: number;
  readonly returned: number;
  /** First and last year in which much of what was asked went back. */
  readonly first: number;
  readonly last: number;
}

type Nothing = Readonly<Record<never, never>>;

export type WarningCode = keyof WarningValues;

/** What is no mistake and yet worth a second look: its kind, with the values that it is said with. */
export type Warning<Code extends WarningCode = WarningCode> = {
  [C in Code]: { readonly code: C; readonly of: readonly string[] } & WarningValues[C];
}[Code];

/** A warning of some scenarios, by their ids; of none in particular where it holds for all that is read. */
export const warning = <Code extends WarningCode>(
  code: Code,
  values: WarningValues[Code],
  of: readonly string[] = [],
): Warning<Code> => ({ code, of, ...values }) as Warning<Code>;

/** The same warnings, what is alike in several scenarios said once of all of them, in the order of their first. */
export function mergedWarnings(warnings: readonly Warning[]): Warning[] {
  const merged = new Map<string, Warning>();
  for (const each of warnings) {
    const key = JSON.stringify({ ...each, of: each.of.length > 0 });
    const known = merged.get(key);
    const of = known === undefined ? each.of : [...new Set([...known.of, ...each.of])];
    merged.set(key, { ...each, of });
  }
  return [...merged.values()];
}
