import type { Combination } from '../experiment/experiment.js';

/**
 * A sum of inputs as it is written in any language, weights of 1 left out.
 * @example
 * sumText({ lottery: 1, postdocs: -0.5 }, (id) => id); // => 'lottery − 0.5 × postdocs'
 */
export function sumText(sum: Combination['sum'], nameOf: (id: string) => string): string {
  const terms = Object.entries(sum).map(([id, weight], n) => {
    const size = Math.abs(weight);
    const sign = weight < 0 ? '− ' : n === 0 ? '' : '+ ';
    return `${sign}${size === 1 ? '' : `${size} × `}${nameOf(id)}`;
  });
  return terms.join(' ');
}
