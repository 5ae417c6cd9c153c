/** Functions of uniforms whose indices are known exactly. */
export interface KnownFunction {
  readonly of: (point: readonly number[]) => number;
  readonly variance: number;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

/**
 * sin x + 7 sin² y + 0.1 z⁴ sin x for x, y and z from -π to π: Ishigami and Homma 1990, DOI 10.1109/ISUMA.1990.151285. Its indices
 * follow from the variances a²/8, bπ⁴/5 + b²π⁸/50 + 1/2 (x alone) and 8b²π⁸/225 (x with z).
 */
export const ISHIGAMI: KnownFunction = {
  of: (point) => {
    const [x, y, z] = point.map((u) => Math.PI * (2 * u - 1));
    return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
  },
  variance: 13.844587940719254,
  first: [0.31390519114781146, 0.4424111447900409, 0],
  total: [0.5575888552099592, 0.4424111447900409, 0.24368366406214773],
};

const G_WEIGHTS = [78, 12, 0.5, 2, 97, 33];

/** The product of (|4u - 2| + a) / (1 + a): Saltelli and Sobol 1995, DOI 10.1016/0951-8320(95)00099-2; 1 / (3 (1 + a)²) alone. */
export const SOBOL_G: KnownFunction = {
  of: (point) =>
    point.reduce((g, u, k) => (g * (Math.abs(4 * u - 2) + G_WEIGHTS[k])) / (1 + G_WEIGHTS[k]), 1),
  variance: 0.19346978679592497,
  first: [
    0.0002760650382126768, 0.010194804162635008, 0.765743068215696, 0.191435767053924, 0.00017939628316173637,
    0.0014904168715270901,
  ],
  total: [
    0.0003294576858820737, 0.01214323958751171, 0.7959697690910902, 0.22031306108771243,
    0.00021409661300301767, 0.0017782547450146868,
  ],
};
