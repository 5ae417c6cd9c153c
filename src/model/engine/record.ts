import type { Controls } from '../entries/control.js';

/** What one lever did in a year. Money in million CNY. */
export interface LeverAct {
  readonly lever: string;
  /** What it was aimed at; empty for a lever without targets. */
  readonly target: string;
  /** Dose of the year as the policy has it, and the part of it that was paid for and acted; all of a free lever acts. */
  readonly doseAsked: number;
  readonly dose: number;
  readonly price: number;
  readonly asked: number;
  readonly paid: number;
  /** Controls before and after it acted. */
  readonly before: Controls;
  readonly after: Controls;
}

/** What happened in a year beside its flows, kept only where it is asked how a number came about. */
export interface YearRecord {
  readonly acts: LeverAct[];
}
