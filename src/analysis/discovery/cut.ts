/** Where a range is cut between two neighbouring values: the inclusive ends of the part below and of the part above. */
export interface Cut {
  readonly below: number;
  readonly above: number;
}

/** Half way between the two; where no number lies between them, at the values themselves. */
export function cutBetween(smaller: number, larger: number): Cut {
  const middle = smaller + (larger - smaller) / 2;
  return middle > smaller && middle < larger
    ? { below: middle, above: middle }
    : { below: smaller, above: larger };
}
