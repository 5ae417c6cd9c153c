/** Published test problems, all goals to be low. */

const squares = (values: readonly number[]): number => values.reduce((sum, x) => sum + x * x, 0);

const zdt =
  (shape: (share: number) => number) =>
  ([first, ...rest]: readonly number[]): number[] => {
    const g = 1 + (9 * rest.reduce((sum, x) => sum + x, 0)) / rest.length;
    return [first, g * shape(first / g)];
  };

/** Zitzler, Deb and Thiele 2000, DOI 10.1162/106365600568202: 30 variables from 0 to 1. */
export const zdt1 = zdt((share) => 1 - Math.sqrt(share));
export const zdt2 = zdt((share) => 1 - share * share);

/** Deb, Thiele, Laumanns and Zitzler 2005, DOI 10.1007/1-84628-137-7_6: three goals, 12 variables from 0 to 1; the front is an eighth of the unit sphere. */
export function dtlz2([a, b, ...rest]: readonly number[]): number[] {
  const radius = 1 + squares(rest.map((x) => x - 0.5));
  const [first, second] = [(a * Math.PI) / 2, (b * Math.PI) / 2];
  return [
    radius * Math.cos(first) * Math.cos(second),
    radius * Math.cos(first) * Math.sin(second),
    radius * Math.sin(first),
  ];
}

export const unitBounds = (count: number) => Array.from({ length: count }, () => [0, 1] as const);
