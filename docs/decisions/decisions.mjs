// The decisions that have a page: an experiment each, and the charts of it that the page shows.
const OF_STRATEGIES = [
  'robustness',
  'trade-offs',
  'what-each-depends-on',
  'what-decides',
  'tornado',
  'turning-points',
  'when-it-fails',
  'what-to-find-out',
  'worth-of-studies',
];

export const DECISIONS = [
  { id: 'what-decides', command: 'explore', charts: OF_STRATEGIES },
  { id: 'adaptive-rule', command: 'explore', charts: OF_STRATEGIES },
  { id: 'portfolio', command: 'optimise', charts: ['front-netHealthBenefit-papers', 'portfolios'] },
  { id: 'china-what-decides', command: 'explore', charts: OF_STRATEGIES },
];
