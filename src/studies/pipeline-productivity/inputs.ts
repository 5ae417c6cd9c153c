import type { Settings } from '../study.js';
import { PHASES } from './phases.js';

/** Inputs as columns by phase. */
export interface Inputs {
  readonly probability: readonly number[];
  readonly cost: readonly number[];
  readonly duration: readonly number[];
  readonly costOfCapital: number;
}

export function inputsOf(s: Settings): Inputs {
  const column = (kind: string) => PHASES.map(({ name }) => Number(s[`${name}.${kind}`]));
  return {
    probability: column('probability'),
    cost: column('cost'),
    duration: column('duration'),
    costOfCapital: Number(s.costOfCapital),
  };
}
