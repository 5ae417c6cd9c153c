/** Sum of a column from its first number to its last; a plain loop, as a callback for each number makes garbage of it. */
export function sum(column: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < column.length; i++) total += column[i];
  return total;
}
