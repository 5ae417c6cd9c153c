import type { Form } from '../../charts/sizes.js';
import type { ChartSpec } from '../../charts/theme.js';
import type { Language } from '../../language/languages.js';

/** Views below the panels, in their order on the page. */
export const VIEWS = ['pipeline', 'people', 'payers', 'channels', 'areas', 'years', 'milestones'] as const;
export type ViewId = (typeof VIEWS)[number];

/** What a planner may look at beside the panels. It is computed only while it is looked at. */
export type Look =
  | { readonly kind: 'view'; readonly view: ViewId }
  /** What made one number of the panels. */
  | { readonly kind: 'number'; readonly indicator: string; readonly part: string }
  /** All numbers of the panels, as exactly as they are known. */
  | { readonly kind: 'exact' }
  /** Strategies that were kept and the one on the page, beside each other. */
  | { readonly kind: 'sideBySide' }
  /** What the draws say of the decision: what it depends on, what to find out, when the strategy fails. */
  | { readonly kind: 'decision' };

/** A look, and for whom it is put into words and drawn. */
export interface Wish {
  readonly look: Look;
  readonly language: Language;
  readonly form: Form;
}

/** The name of a wish: the same for the same look in the same words. */
export const keyOf = ({ look, language, form }: Wish): string => JSON.stringify([look, language, form]);

/** A number in a table, ready to be read. */
export interface SaidCell {
  readonly text: string;
  /** Null where it has no interval, or where all runs agree. */
  readonly range: string | null;
  /** What else is said of it, a line each. */
  readonly more?: readonly string[];
  /** Whether it is a difference that is surely one. */
  readonly isClear: boolean;
}

export interface SaidTableRow {
  readonly name: string;
  readonly unit: string;
  readonly cells: readonly SaidCell[];
}

/** Numbers in rows; the first column names them. */
export interface SaidTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly SaidTableRow[];
  readonly notes: readonly string[];
}

/** A chart as the report draws it. */
export interface SaidDrawing {
  readonly id: string;
  readonly title: string;
  /** The numbers in words, for readers who do not see the drawing. */
  readonly inWords: string;
  readonly spec: ChartSpec;
  readonly table: SaidTable;
}

/** What was looked at. */
export interface SaidView {
  readonly kind: 'view';
  /** Null where there is nothing to draw. */
  readonly drawing: SaidDrawing | null;
  readonly tables: readonly SaidTable[];
}

/** Something with a name that is said of a number. */
export interface SaidFact {
  readonly name: string;
  readonly text: string;
}

/** A parameter or figure, and where it is from. */
export interface SaidInput {
  readonly name: string;
  readonly text: string;
  readonly source: string;
}

/** What made one number. */
export interface SaidNumber {
  readonly kind: 'number';
  readonly name: string;
  /** Name in files, with its part. */
  readonly id: string;
  /** In English, as in the reference. */
  readonly definition: string;
  readonly facts: readonly SaidFact[];
  /** What it is made of: the parts that it is the sum of, or other indicators. */
  readonly parts: readonly SaidFact[];
  /** What it depends on most in these runs; empty where nothing stands out from chance. */
  readonly drivers: readonly SaidFact[];
  /** Everything that is assumed on the way to it. */
  readonly inputs: readonly SaidInput[];
}

/** All numbers of the panels. */
export interface SaidExact {
  readonly kind: 'exact';
  readonly table: SaidTable;
}

/** Strategies beside each other. */
export interface SaidSideBySide {
  readonly kind: 'sideBySide';
  /** Which is best, or that the runs do not say. */
  readonly sentences: readonly string[];
  readonly tables: readonly SaidTable[];
}

/** One question of a decision with its answer. */
export interface SaidDecisionPart {
  readonly id: 'decides' | 'knowing' | 'fails';
  readonly title: string;
  readonly sentences: readonly string[];
  /** Each a line of a list. */
  readonly points: readonly string[];
  readonly drawings: readonly SaidDrawing[];
  readonly notes: readonly string[];
}

/** What the draws say of the decision. */
export interface SaidDecision {
  readonly kind: 'decision';
  /** What is asked of what, or that there is nothing to decide. */
  readonly sentences: readonly string[];
  readonly parts: readonly SaidDecisionPart[];
}

export type SaidLook = SaidView | SaidNumber | SaidExact | SaidSideBySide | SaidDecision;

/** A look at the strategy that was asked for under this number. */
export interface Looked {
  readonly kind: 'looked';
  readonly number: number;
  /** Name of the wish that it answers. */
  readonly key: string;
  readonly pairs: number;
  readonly said: SaidLook;
}
