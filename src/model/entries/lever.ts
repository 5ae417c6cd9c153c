import type { SpendingKind } from '../engine/spending.js';
import type { Bilingual, Role } from '../place/region.js';
import type { PublishedEffect } from './published-effect.js';

/** Roles of payers that can be charged for a lever: the payers of local research. */
export const LEVER_PAYERS = ['government', 'upperGovernment', 'hospitals'] as const satisfies readonly Role[];
/** Roles that can decide on a lever. */
export const AUTHORITIES = ['government', 'upperGovernment', 'nation'] as const satisfies readonly Role[];

/** Through what a lever acts: people hired, kept or freed; projects and their money; a rule; or a factor on what comes out, the weakest kind. */
export const ACTIONS = ['people', 'projects', 'rule', 'multiplier'] as const;

/** Research-active people in post, whom some levers are paid for by the head. */
export interface Staff {
  readonly all: number;
  readonly hospitals: number;
}

/** Size of a region, by which some levers are priced per head and their limits are set. */
export interface Size {
  /** In the year. */
  readonly staff: Staff;
  /** Research-active posts of the region's institutions at its start. */
  readonly posts: number;
  readonly doctors: number;
  /** Residents. */
  readonly population: number;
}

/** Where money of a lever can go. */
export type Destination = 'call' | 'guarantees' | SpendingKind;

/** Place and target of a lever's action. */
interface LeverPlace {
  /** Of the region; 0 where the lever is free. */
  readonly price: number;
  readonly size: Size;
  /** One of the lever's targets; empty where it has none. */
  readonly target: string;
}

/**
 * One policy lever: effects, cost and trade-offs of a dose. Its type says which controls and parameters it reads; the default
 * stands for a lever with any.
 */
export interface Lever<C = never, P = never> {
  readonly id: string;
  readonly name: Bilingual;
  readonly text: Bilingual;
  readonly unit: string;
  /** Numbers of the measures of the two policy papers that it is for; none where no paper asks for it. */
  readonly measures: readonly number[];
  readonly acts: (typeof ACTIONS)[number];
  /** Possible targets of a use: it names one of these, or none where the empty one is among them, and doses with different targets do not add up. Without targets it is aimed at all. */
  readonly targets?: readonly string[];
  readonly range: readonly [low: number, high: number];
  /** The usual dose: worth some 30 million CNY a year in a city, or a marked change of a free rule. */
  readonly standard: number;
  /** Id of a price of the model; 'money' when the dose is itself million CNY a year; null when free. */
  readonly price: string | null;
  /** Why it costs nothing, where it is free. */
  readonly freeBecause?: Bilingual;
  /** Million CNY a year for a dose; price times dose unless given. */
  readonly cost?: (this: void, dose: number, price: number, p: P, size: Size) => number;
  /** Destination of its money: the competitive call, the fund that guarantees loans, or spending of a kind; 'programmes' unless given. */
  readonly spentOn?: Destination;
  /** Payer charged for it where no programme pays: one of the payers of local research. */
  readonly payer: (typeof LEVER_PAYERS)[number];
  /** Authority that can decide on it. */
  readonly authority: (typeof AUTHORITIES)[number];
  /** Apply the part of the dose that was paid for. */
  readonly act: (this: void, controls: C, dose: number, p: P, at: LeverPlace) => void;
  /** Indicators that the lever was expected to raise (1) or lower (-1) before it was first run. */
  readonly expected: Readonly<Record<string, 1 | -1>>;
  readonly tradeOff: Bilingual;
  /** Laws and rules that bear on it, where they are known. */
  readonly legalNote?: Bilingual;
  /** Where it is asked for. */
  readonly source: string;
  /** Published effects of the same measure; none where none was found. */
  readonly evidence: readonly PublishedEffect[];
}

/** Targets of a lever; the empty target alone for a lever without any. */
export const targetsOf = ({ targets = [''] }: Pick<Lever, 'targets'>): readonly string[] => targets;

/** Cost of a lever that names none: dose times price. */
export const costByDose = (dose: number, price: number): number => dose * price;

/** The lever of that id; a policy was checked against the model before it gets here. */
export function leverOf<L extends Pick<Lever, 'id'>>(id: string, levers: readonly L[]): L {
  const lever = levers.find((candidate) => candidate.id === id);
  if (lever === undefined) throw new Error(`no lever is called "${id}"`);
  return lever;
}
