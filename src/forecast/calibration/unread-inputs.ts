import { latinHypercubeColumn } from '../../draws/design.js';
import { normalQuantile } from '../../maths/normal-quantile.js';
import type { Bank } from '../bank/bank.js';

/** How many: their middle spread is known to some thousandths (a choice of computing time). */
const UNREAD = 200;

/** Inputs that are drawn as those of a bank are and that no run reads: what a fit makes of them is what chance makes of so many draws. */
export const unreadInputs = ({ scenario: { seed }, runs }: Bank): Float64Array[] =>
  Array.from({ length: UNREAD }, (_, n) =>
    Float64Array.from(runs, ({ draw }) =>
      normalQuantile(latinHypercubeColumn(seed, `read by no run ${n + 1}`, draw)),
    ),
  );
