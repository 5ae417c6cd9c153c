import { cosineOfHalfTurns } from '../../maths/cosine.js';
import type { Rows } from './rows.js';

/**
 * Correlations of normal scores with which ranks have the correlations wanted: 2 sin(π r / 6) of each, so that ranks of jointly normal
 * scores with it are correlated by r.
 *
 * Source: Kruskal 1958, DOI 10.1080/01621459.1958.10501481.
 * @param rank rank correlations (Spearman's), 1 on the diagonal
 * @example
 * scoreCorrelations([[1, 0], [0, 1]]); // => [[1, 0], [0, 1]]
 * scoreCorrelations([[1, 0.5], [0.5, 1]])[0][1].toFixed(4); // => '0.5176'
 */
export const scoreCorrelations = (rank: Rows): number[][] =>
  rank.map((row, i) => row.map((value, j) => (i === j || value === 0 ? value : ofScores(value))));

/** The sine as the cosine of what is left of a quarter turn. */
const ofScores = (rank: number): number => 2 * cosineOfHalfTurns(0.5 - rank / 6);
