/** Candidates in phases of development; all columns by phase. */
export interface Portfolio {
  /** Candidates that enter each phase from the start, without those that come up from the phase before. */
  readonly candidates: readonly number[];
  /** Chance to pass. */
  readonly probability: readonly number[];
  /** Million USD for one candidate. */
  readonly cost: readonly number[];
  /** Years. */
  readonly duration: readonly number[];
}

/**
 * Expected candidates that ever enter each phase, n_k = candidates_k + p_{k-1} n_{k-1}, and behind them the expected
 * launches. Terry et al. 2018, DOI 10.12688/gatesopenres.12816.2.
 */
export function expectedFlow({ candidates, probability }: Portfolio): number[] {
  const flow: number[] = [];
  let coming = 0;
  for (let k = 0; k < candidates.length; k++) {
    flow.push(candidates[k] + coming);
    coming = flow[k] * probability[k];
  }
  return [...flow, coming];
}

/** Expected launches of the portfolio and what all its candidates cost until then, million USD. */
export function expectedTotals(portfolio: Portfolio): { launches: number; cost: number } {
  const flow = expectedFlow(portfolio);
  const cost = portfolio.cost.reduce((total, each, k) => total + flow[k] * each, 0);
  return { launches: flow[portfolio.cost.length], cost };
}

/** Candidates needed at the start of the first phase for a wanted number of launches. */
export function candidatesFor(launches: number, probability: readonly number[]): number {
  return launches / probability.reduce((product, p) => product * p, 1);
}
