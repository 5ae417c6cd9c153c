/**
 * Symmetric equilibrium of the proposal contest of Gross and Bergstrom (2019), DOI 10.1371/journal.pbio.3000065.
 *
 * A continuum of applicants have ideas of value v, drawn from F. A proposal of quality x costs c(v, x) = x²/v, the share p
 * judged best is funded, and a winner gets v + v0. Better ideas make better proposals in equilibrium, so that an
 * applicant's standing is s = F(v) and the probability of funding a function H(s) of it. The first-order condition
 *
 *   (v0 + v) dH(F(v))/dv = c_x(v, b(v)) b'(v) = (b²)'(v)/v
 *
 * with b = 0 for the worst idea has the solution b(v)² = ∫ t (v0 + t) dH(F(t)) over t below v: no equation is left
 * to solve, only integrals to take.
 *
 * Review is noisy: standing and verdict are normal scores with correlation r (a Gaussian copula), so that
 * H(s) = Φ((r Φ⁻¹(s) - k)/√(1 - r²)) with k = Φ⁻¹(1 - p). Put s = Φ((k + √(1 - r²) y)/r): then dH is the standard
 * normal density of y, and every integral over H is an expectation over a standard normal, taken by Gauss-Hermite
 * quadrature. Without noise (r = 1) all mass lies at s = 1 - p and the expectations are exact.
 */
import { exp } from '../../maths/exp.js';
import { log } from '../../maths/log.js';
import { normalCdf } from '../../maths/normal.js';
import { normalQuantile } from '../../maths/normal-quantile.js';
import { expectNormal } from '../../maths/quadrature.js';

export const VALUE_SHAPES = ['uniform', 'low-heavy'] as const;
/** Distribution of the ideas' values from the lowest to 1: even, or with a density that falls in a line to 0 at 1. */
export type ValueShape = (typeof VALUE_SHAPES)[number];

export interface ContestRules {
  /** Share of the applicants that is funded, above 0 and below 1. */
  readonly payline: number;
  /** What winning is worth to the applicant beyond the idea's value (unit of the value). */
  readonly extra: number;
  /** Correlation of standing and verdict, above 0 to 1. */
  readonly reliability: number;
  /** Share of the applicants that enters a lottery for the grants; at or below the payline there is none. */
  readonly line: number;
  readonly shape: ValueShape;
  /** Value of the worst idea, 0 to below 1; the best has 1. */
  readonly lowest: number;
}

/** Per applicant, in the unit of an idea's value. */
export interface ContestOutcome {
  /** Value of the ideas that are funded. */
  readonly fundedValue: number;
  /** What all applicants spend on proposals. */
  readonly waste: number;
  readonly netValue: number;
  /** Waste over funded value; a pure number. */
  readonly wasteShare: number;
}

/** Points of the quadrature; half as many already agree to ten digits at the default noise. */
const NODES = 128;

/** Value of the idea that the share `above` of all ideas surpasses. */
export function valueAt(above: number, { shape, lowest }: ContestRules): number {
  return 1 - (1 - lowest) * (shape === 'uniform' ? above : Math.sqrt(above));
}

/** Integral of the value over the best ideas, which are the share `above`. */
function valueOfBest(above: number, { shape, lowest }: ContestRules): number {
  const range = 1 - lowest;
  if (shape === 'uniform') return above - (range * above * above) / 2;
  return above - (2 / 3) * range * above * Math.sqrt(above);
}

/** Integral of 1/value over the best ideas, which are the share `above`; infinite for all ideas from value 0 on. */
function inverseOfBest(above: number, rules: ContestRules): number {
  const range = 1 - rules.lowest;
  const loss = -log(valueAt(above, rules));
  if (rules.shape === 'uniform') return loss / range;
  return (2 / (range * range)) * (loss - range * Math.sqrt(above));
}

/** The contest for a place above the line, which is the whole contest where nothing is drawn by lot. */
interface Admission {
  readonly rules: ContestRules;
  /** Normal score of a verdict at the line. */
  readonly bar: number;
  readonly noise: number;
  /** Probability of funding once admitted. */
  readonly odds: number;
}

function admission(rules: ContestRules): Admission {
  const admitted = Math.max(rules.payline, Math.min(1, rules.line));
  return {
    rules,
    bar: normalQuantile(1 - admitted),
    noise: Math.sqrt(1 - rules.reliability * rules.reliability),
    odds: rules.payline / admitted,
  };
}

/** Share of ideas above the one whose H rises at the normal score y. */
function aboveAt(y: number, { rules, bar, noise }: Admission): number {
  return normalCdf(-(bar + noise * y) / rules.reliability);
}

/** t (v0 + t) at that idea: what the last step up to it is worth, times its value. */
function stakeAt(above: number, rules: ContestRules): number {
  const value = valueAt(above, rules);
  return value * (rules.extra + value);
}

/**
 * Funded value, waste and net value per applicant in equilibrium.
 *
 * Value: ∫ v H dF = ∫ (value of the best above t) dH(t), by parts. Waste: ∫ b²/v dF = ∫ t (v0 + t) ∫ dF/v over ideas
 * above t dH(t), by changing the order of integration.
 * A line of 1 admits all unseen: a plain lottery, for which no applicant makes an effort.
 */
export function contestOutcome(rules: ContestRules): ContestOutcome {
  const contest = admission(rules);
  const mean = (f: (above: number) => number): number =>
    contest.odds * expectNormal((y) => f(aboveAt(y, contest)), NODES);
  if (rules.line >= 1) {
    const drawn = rules.payline * valueOfBest(1, rules);
    return { fundedValue: drawn, waste: 0, netValue: drawn, wasteShare: 0 };
  }
  const fundedValue = mean((above) => valueOfBest(above, rules));
  const waste = mean((above) => {
    const stake = stakeAt(above, rules);
    return stake > 0 ? stake * inverseOfBest(above, rules) : 0;
  });
  return { fundedValue, waste, netValue: fundedValue - waste, wasteShare: waste / fundedValue };
}

/** Probability of funding of an applicant whose idea the share `above` surpasses. */
export function fundingProbability(above: number, rules: ContestRules): number {
  if (rules.line >= 1) return rules.payline;
  const contest = admission(rules);
  const ahead = -rules.reliability * normalQuantile(above) - contest.bar;
  if (contest.noise === 0) return ahead >= 0 ? contest.odds : 0;
  return contest.odds * normalCdf(ahead / contest.noise);
}

/** Mass of the normal density below this score is under 1e-19. */
const LEAST_SCORE = -9;
const PANELS = 400;

/** What an applicant whose idea the share `above` surpasses spends on the proposal in equilibrium: b(v)²/v. */
export function proposalCost(above: number, rules: ContestRules): number {
  if (rules.line >= 1) return 0;
  const contest = admission(rules);
  const ahead = -rules.reliability * normalQuantile(above) - contest.bar;
  const value = valueAt(above, rules);
  if (contest.noise > 0) return (contest.odds * effortBelow(ahead / contest.noise, contest)) / value;
  return ahead >= 0 ? (contest.odds * stakeAt(aboveAt(0, contest), rules)) / value : 0;
}

/** ∫ t (v0 + t) dH over normal scores up to y, by Simpson's rule. */
function effortBelow(y: number, contest: Admission): number {
  const top = Math.min(y, -LEAST_SCORE);
  if (top <= LEAST_SCORE) return 0;
  const step = (top - LEAST_SCORE) / PANELS;
  let sum = 0;
  for (let i = 0; i <= PANELS; i++) {
    const score = LEAST_SCORE + i * step;
    const weight = i === 0 || i === PANELS ? 1 : 2 + 2 * (i % 2);
    const density = exp(-0.5 * score * score) / ROOT_TWO_PI;
    sum += weight * density * stakeAt(aboveAt(score, contest), contest.rules);
  }
  return (sum * step) / 3;
}

const ROOT_TWO_PI = 2.5066282746310002;
