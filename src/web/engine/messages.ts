import type { EffectRow } from '../../results/effect-row.js';
import type { Bilingual } from '../../scenario/reading/bilingual.js';
import type { Strategy } from '../planning/strategy.js';
import type { BroughtFile } from './brought-file.js';
import type { RegionChoice } from './bundled-places.js';
import type { Looked, Wish } from './looks.js';
import type { Place } from './place.js';
import type { Precision } from './precision.js';
import type { SaidBudgets } from './said-budget.js';
import type { HealthVerdict, SaidPanels } from './said-picture.js';
import type { Made, TakeawayRequest } from './takeaway.js';

/** What the page asks of the engine. */
export type DeskRequest =
  /** What there is to choose from in a place. */
  | { readonly kind: 'open'; readonly region: string }
  /** A ready strategy by its name, to go on with or to stand beside. */
  | {
      readonly kind: 'take';
      readonly scenario: string;
      readonly region?: string;
      readonly isBeside?: boolean;
    }
  /** Files of the planner's: places, with their past values, and scenarios; places are opened unless they are only to be listed. */
  | { readonly kind: 'read'; readonly files: readonly BroughtFile[]; readonly isListed?: boolean }
  /** A place of the planner's is no longer wanted. */
  | { readonly kind: 'forget'; readonly region: string }
  | TakeawayRequest
  /** Ends the runs of the strategy that was asked for last. */
  | { readonly kind: 'stop' }
  /** The effects of a strategy, from a first look to full precision; ends what was asked before. */
  | {
      readonly kind: 'show';
      readonly number: number;
      readonly strategy: Strategy;
      /** What it is compared with: a strategy of the same region, or null for no new policy. */
      readonly against: Strategy | null;
      /** Strategies that were kept to stand beside it; none where it is left out. */
      readonly kept?: readonly Strategy[];
    }
  /** What of the pictures is looked at more closely from now on. */
  | { readonly kind: 'look'; readonly wishes: readonly Wish[] };

/** What the engine says. */
export type DeskResponse =
  | {
      readonly kind: 'place';
      readonly place: Place;
      readonly regions: readonly RegionChoice[];
      /** What it was read from; none of a place that comes with the page. */
      readonly files: readonly BroughtFile[];
    }
  | { readonly kind: 'regions'; readonly regions: readonly RegionChoice[] }
  /** The same place, with what its levers do alone. */
  | { readonly kind: 'responses'; readonly place: Place }
  | {
      readonly kind: 'strategy';
      readonly strategy: Strategy;
      readonly left: readonly Bilingual[];
      readonly isBeside: boolean;
    }
  | {
      readonly kind: 'mistakes';
      /** Files of now or of an earlier visit, a strategy, or what is looked at beside it. */
      readonly of: 'file' | 'kept' | 'strategy' | 'look';
      readonly mistakes: readonly Bilingual[];
    }
  | Progress
  | SaidPicture
  | Made
  | Looked
  | { readonly kind: 'broken'; readonly reason: string };

/** Runs on the way to the next picture of a strategy. */
export interface Progress {
  readonly kind: 'progress';
  readonly number: number;
  readonly done: number;
  readonly of: number;
  /** Runs that are to be made until full precision. */
  readonly toFull: number;
}

/** A picture of the strategy that was asked for under this number. */
export interface SaidPicture {
  readonly kind: 'picture';
  readonly number: number;
  readonly precision: Precision;
  readonly pairs: number;
  readonly failed: number;
  readonly isFull: boolean;
  readonly changesNothing: boolean;
  readonly notes: readonly Bilingual[];
  /** The effects over the horizon as they are computed, before they are rounded for readers. */
  readonly totals: readonly EffectRow[];
  /** Null where no programme pays. */
  readonly budget: SaidBudgets | null;
  readonly panels: SaidPanels;
  readonly verdict: HealthVerdict | null;
}
