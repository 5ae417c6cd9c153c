import type { Program } from '../engine/program.js';
import type { Bilingual, Region } from '../place/region.js';
import type { Scale } from './control.js';
import type { View } from './view.js';

/** How yearly values add up over a horizon: flows are summed, stocks end where they end, ratios are averaged. */
export type IndicatorKind = 'flow' | 'stock' | 'ratio';
/** How far a region's data support an indicator; a 'supplementary' one is not counted in health and its net benefit. */
export type Status =
  | 'scored'
  | 'pattern-checked'
  | 'literature-anchored'
  | 'assumption only'
  | 'supplementary';

/** A way to split an indicator; parts are written `dimension=value`. */
export interface Parts<Y = never> {
  readonly dimension: string;
  readonly values: (region: Region) => readonly string[];
  readonly observe: (view: View<Y>, part: number) => number;
}

/** A quantity observed every year; `Y` is the year that it reads. */
export interface Indicator<Y = never> {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: string;
  readonly definition: Bilingual;
  /** 1: more is better, -1: less is better, 0: neither. */
  readonly direction: 1 | -1 | 0;
  readonly kind: IndicatorKind;
  /** An amount, which adds up over the parts of a region, or a level, which does not: see `representation.ts`. */
  readonly scale: Scale;
  /** The zero is arbitrary: only differences are shown, never percentages. */
  readonly arbitraryZero?: boolean;
  /** What comes in less what goes out, so that it can be below 0. */
  readonly balance?: boolean;
  readonly status: Status;
  /** Parameters this indicator is most sensitive to. */
  readonly leansOn: readonly string[];
  readonly observe: (view: View<Y>) => number;
  /** Set where it is computed from the totals of other indicators instead of being observed: see `derived.ts`. */
  readonly formula?: Program;
  readonly parts?: readonly Parts<Y>[];
}
