import type { Parameters } from './parameters/registry.js';
import { quantities } from './quantities.js';

/** What levers can move: the rules and rates of a year, at their baseline unless a policy changes them. */
export interface Controls {
  /** Money added to the competitive call, million CNY. */
  callMoney: number;
  stableShare: number;
  /** Share of awards drawn by lot among the fundable. */
  lottery: number;
  /** Size of a grant over the region's usual size. */
  grantSize: number;
  commitment: number;
  leaderHeads: number;
  youngHeads: number;
  postdocPlaces: number;
  /** Relative pay rise of research-active staff. */
  payRise: number;
  /** Joint hospital-university-enterprise platforms running. */
  platforms: number;
  transferOffices: number;
  /** Money for the learning hospital, million CNY. */
  climateMoney: number;
  /** Share of the clinical load of research-active hospital staff that is freed. */
  protectedTime: number;
  evaluationReform: number;
  /** Money for ordinary care at the margin, million CNY. */
  careMoney: number;
  /** Percentage points added to the yearly adoption speed of outside innovations. */
  adoptionPoints: number;
  countWeight: number;
  /** Bonus over pay that follows measured performance, the baseline's apart. */
  performanceBonus: number;
  favouritism: number;
  measurementNoise: number;
}

export type ControlName = keyof Controls;

export function baselineControls(p: Parameters): Controls {
  return quantities({
    callMoney: 0,
    stableShare: p.stableShare,
    lottery: 0,
    grantSize: 1,
    commitment: 0,
    leaderHeads: 0,
    youngHeads: 0,
    postdocPlaces: 0,
    payRise: 0,
    platforms: 0,
    transferOffices: 0,
    climateMoney: 0,
    protectedTime: 0,
    evaluationReform: 0,
    careMoney: 0,
    adoptionPoints: 0,
    countWeight: p.countWeight,
    performanceBonus: 0,
    favouritism: p.favouritism,
    measurementNoise: p.measurementNoise,
  });
}
