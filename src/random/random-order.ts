/** The places 0 to count - 1 in random order: Fisher and Yates' shuffle. */
export function randomOrder(random: () => number, count: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, place) => place);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const held = order[last];
    order[last] = order[other];
    order[other] = held;
  }
  return order;
}
