import { exp } from '../../maths/exp.js';
import { log } from '../../maths/log.js';
import { kindOfUnit } from '../../scenario/region/unit-kind.js';

/**
 * The scale on which errors of a series add up: logarithms of what is counted or paid, log odds of fractions, the values themselves,
 * in units of their usual size, where they may lie below 0.
 */
export type ScaleKind = 'log' | 'logit' | 'plain';

export interface Scale {
  readonly kind: ScaleKind;
  readonly of: (value: number) => number;
  readonly back: (scaled: number) => number;
  /** A relative error (of a fraction an absolute one) of a value, on this scale. */
  readonly error: (value: number, error: number) => number;
}

/** A fraction of 0 or 1 has no log odds. */
const EDGE = 0.001;

const inside = (value: number): number => Math.min(1 - EDGE, Math.max(EDGE, value));

/**
 * Part of the usual value below which a value counts as that part: nothing has no logarithm, and that of next to nothing would say more
 * than all others (assumed, grade D).
 */
const LEAST_PART = 0.05;

function logarithms(values: readonly number[]): Scale {
  const positive = Float64Array.from(values.filter((value) => value > 0)).sort();
  const usual = positive.length > 0 ? positive[Math.floor(positive.length / 2)] : 1;
  const least = LEAST_PART * usual;
  return {
    kind: 'log',
    of: (value) => log(Math.max(least, value)),
    back: exp,
    error: (_, error) => error,
  };
}

const LOGIT: Scale = {
  kind: 'logit',
  of: (value) => log(inside(value) / (1 - inside(value))),
  back: (scaled) => 1 / (1 + exp(-scaled)),
  error: (value, error) => error / (inside(value) * (1 - inside(value))),
};

function plain(values: readonly number[]): Scale {
  const size = values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;
  const unit = size > 0 ? size : 1;
  return {
    kind: 'plain',
    of: (value) => value / unit,
    back: (scaled) => scaled * unit,
    error: (_, error) => error,
  };
}

/** The kind of a series by its unit and values: fractions, counts and money from 0 on, or any numbers. */
export function scaleKind(unit: string, values: readonly number[]): ScaleKind {
  if (kindOfUnit(unit) === 'fraction') return 'logit';
  return values.every((value) => value >= 0) ? 'log' : 'plain';
}

/** The scale of that kind for these values. */
export function scaleFor(kind: ScaleKind, values: readonly number[]): Scale {
  if (kind === 'logit') return LOGIT;
  return kind === 'log' ? logarithms(values) : plain(values);
}
