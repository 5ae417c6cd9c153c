import type { SpendingKind } from '../engine/spending.js';
import type { Bilingual, Role } from '../place/region.js';

/** Roles that can be charged for a lever: those of payers of local research. */
export const LEVER_PAYERS = ['government', 'upperGovernment', 'hospitals'] as const satisfies readonly Role[];
/** Roles that can decide on a lever. */
export const AUTHORITIES = ['government', 'upperGovernment', 'nation'] as const satisfies readonly Role[];

/** Research-active people in post, whom some levers are paid for by the head. */
export interface Staff {
  readonly all: number;
  readonly hospitals: number;
}

/** How large a region is: what levers are paid for by the head, and what their limits are told for. */
export interface Size {
  /** In the year. */
  readonly staff: Staff;
  /** Research-active posts of the region's institutions at its start. */
  readonly posts: number;
  readonly doctors: number;
  /** Residents. */
  readonly population: number;
}

/** Where a lever acts, and what it is aimed at. */
export interface LeverPlace {
  /** Of the region; 0 where the lever is free. */
  readonly price: number;
  readonly size: Size;
  /** One of the lever's targets; empty where it has none. */
  readonly target: string;
}

/**
 * One policy lever: what a dose of it moves, costs and trades away. It says which controls and parameters it sees; a lever
 * of which that is not said is one of any.
 */
export interface Lever<C = never, P = never> {
  readonly id: string;
  readonly name: Bilingual;
  readonly text: Bilingual;
  readonly unit: string;
  /** What a use of it aims at: it names one of these, or none where the empty one is among them, and doses with different targets do not add up. Without targets it is aimed at all. */
  readonly targets?: readonly string[];
  readonly range: readonly [low: number, high: number];
  /** The usual dose: worth some 30 million CNY a year in a city, or a marked change of a free rule. */
  readonly standard: number;
  /** Id of a price of the model; 'money' when the dose is itself million CNY a year; null when free. */
  readonly price: string | null;
  /** Million CNY a year for a dose; price times dose unless given. */
  readonly cost?: (this: void, dose: number, price: number, p: P, size: Size) => number;
  /** Where its money goes: to the competitive call, or used up as spending of a kind; 'programmes' unless given. */
  readonly spentOn?: 'call' | SpendingKind;
  /** Who is charged for it where no programme pays: one of those who pay for local research. */
  readonly payer: (typeof LEVER_PAYERS)[number];
  /** Who can decide on it. */
  readonly authority: (typeof AUTHORITIES)[number];
  /** Apply the part of the dose that was paid for. */
  readonly act: (this: void, controls: C, dose: number, p: P, at: LeverPlace) => void;
  /** What the lever was expected to raise (1) or lower (-1) before it was first run. */
  readonly expected: Readonly<Record<string, 1 | -1>>;
  readonly tradeOff: Bilingual;
  readonly source: string;
}

/** Targets of a lever, of which one without any has the empty one. */
export const targetsOf = ({ targets = [''] }: Pick<Lever, 'targets'>): readonly string[] => targets;

/** Cost of a lever that names none: dose times price. */
export const costByDose = (dose: number, price: number): number => dose * price;

/** The lever of that id; a policy was checked against the model before it gets here. */
export function leverOf<L extends Pick<Lever, 'id'>>(id: string, levers: readonly L[]): L {
  const lever = levers.find((candidate) => candidate.id === id);
  if (lever === undefined) throw new Error(`no lever is called "${id}"`);
  return lever;
}
