import type { Controls } from '../entries/controls.js';

/** Record of one lever in a year. Money in million CNY. */
export interface LeverAct {
  readonly lever: string;
  /** Target of the dose; empty for a lever without targets. */
  readonly target: string;
  /** Dose asked for by the policy, and the part of it that was paid for and acted; a free lever acts in full. */
  readonly doseAsked: number;
  readonly dose: number;
  readonly price: number;
  readonly asked: number;
  readonly paid: number;
  /** Controls before and after it acted. */
  readonly before: Controls;
  readonly after: Controls;
}

/** Events of a year other than its flows, kept only for explanations of a number. */
export interface YearRecord {
  readonly acts: LeverAct[];
}
