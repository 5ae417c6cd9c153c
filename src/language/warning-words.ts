import type { Payer } from '../model/place/region.js';
import type { Warning, WarningCode } from '../scenario/reading/warning.js';

/** What the ids in a warning are called. */
export interface WarningNames {
  /** A scenario, in quotation marks. */
  readonly scenario: (id: string) => string;
  /** A lever or a parameter, with the id that files have for it. */
  readonly lever: (id: string) => string;
  readonly parameter: (id: string) => string;
  /** A figure of the region, with its path in the file. */
  readonly figure: (path: string) => string;
  /** Whether a figure of the region is money, in millions. */
  readonly isMoney: (path: string) => boolean;
  /** What a lever moves. */
  readonly control: (id: string) => string;
  /** Code of the region's currency. */
  readonly currency: string;
  readonly payer: (payer: Payer) => string;
}

/** A sentence for every kind of warning; each language has them all. */
export type WarningWords = {
  readonly [Code in WarningCode]: (warning: Warning<Code>, names: WarningNames) => string;
} & {
  /** Before a warning of some scenarios in a call of several. */
  readonly about: (scenarios: readonly string[], sentence: string) => string;
};
