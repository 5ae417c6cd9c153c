/**
 * Ranks of some values, 1 for the best; equal ones share the mean of their ranks.
 * @param direction 1 where more is better, -1 where less is better
 */
export function sharedRanks(values: readonly number[], direction: 1 | -1): number[] {
  return values.map((own) => {
    const better = values.reduce((count, other) => count + (direction * (other - own) > 0 ? 1 : 0), 0);
    const equal = values.reduce((count, other) => count + (other === own ? 1 : 0), 0);
    return better + (equal + 1) / 2;
  });
}

/** How alike two orders of the same strategies are. */
export interface RankAgreement {
  /** Kendall's tau-b, -1 to 1; null where one of them has all strategies equal. */
  readonly kendall: number | null;
  /** Share of the pairs of strategies that both order alike, equal ones included; null for a single strategy. */
  readonly pairsAlike: number | null;
}

/**
 * Agreement of two orders.
 *
 * Source: Kendall 1945, DOI 10.1093/biomet/33.3.239.
 */
export function rankAgreement(one: readonly number[], other: readonly number[]): RankAgreement {
  let alike = 0;
  let balance = 0;
  let pairs = 0;
  let apart = 0;
  let apartInOther = 0;
  for (let i = 0; i < one.length; i++)
    for (let j = 0; j < i; j++) {
      const left = Math.sign(one[i] - one[j]);
      const right = Math.sign(other[i] - other[j]);
      pairs++;
      if (left === right) alike++;
      balance += left * right;
      apart += Math.abs(left);
      apartInOther += Math.abs(right);
    }
  return {
    kendall: apart > 0 && apartInOther > 0 ? balance / Math.sqrt(apart * apartInOther) : null,
    pairsAlike: pairs > 0 ? alike / pairs : null,
  };
}

/**
 * Adds to `shares` how much of each rank each strategy has: strategies of equal rank share all ranks that they take together.
 * @param shares one row a strategy, one column a rank
 */
export function addRanks(shares: readonly Float64Array[], ranks: readonly number[], weight: number): void {
  ranks.forEach((own, strategy) => {
    const equal = ranks.reduce((count, other) => count + (other === own ? 1 : 0), 0);
    const first = own - (equal + 1) / 2;
    for (let place = first; place < first + equal; place++) shares[strategy][place] += weight / equal;
  });
}
