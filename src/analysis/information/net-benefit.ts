/** Net benefit of every choice in every draw, in money: one column of draws a choice, all draws of the same parameters in one place. */
export type NetBenefit = readonly ArrayLike<number>[];

/**
 * The number of draws.
 * @throws RangeError for no choice, fewer than two draws, columns of different length or values that are no finite numbers
 */
export function drawsOf(netBenefit: NetBenefit): number {
  if (netBenefit.length === 0)
    throw new RangeError('expected the net benefit of at least one choice, found none');
  const draws = netBenefit[0].length;
  if (draws < 2) throw new RangeError(`the value of information needs at least two draws, found ${draws}`);
  netBenefit.forEach((column, choice) => {
    if (column.length !== draws)
      throw new RangeError(`expected ${draws} draws of choice ${choice + 1}, found ${column.length}`);
    for (let d = 0; d < draws; d++)
      if (!Number.isFinite(column[d]))
        throw new RangeError(`the net benefit of choice ${choice + 1} in draw ${d + 1} is ${column[d]}`);
  });
  return draws;
}

/** Net benefit of every other choice less that of one of them, in each draw. */
export function incrementsOf(netBenefit: NetBenefit, chosen: number): Float64Array[] {
  const reference = netBenefit[chosen];
  return netBenefit
    .filter((_, choice) => choice !== chosen)
    .map((column) => Float64Array.from(column, (value, d) => value - reference[d]));
}
