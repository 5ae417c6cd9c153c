/** What the authors' figures show, decoded from the images in their notebook. */
import { formatWhole } from '../../language/numbers.js';
import { numberOf } from '../setting-values.js';
import type { PublishedUse, PublishedValue, Settings } from '../study.js';
import { CELLS } from './published-grid.js';
import { GRANTS, type MEASURES, rowId, rulesOf, variants } from './rows.js';
import type { FundingRule, MethodRules } from './selection-of-methods.js';

/** One run of the figures: who is funded with how much, how open publishing and review are, and what is measured. */
interface Cell {
  readonly funding: FundingRule;
  readonly grant: number;
  readonly publishNegative: number;
  readonly reviewCatch: number;
  readonly measure: (typeof MEASURES)[number]['id'];
}

const NOTEBOOK = 'GitHub mt-digital/badscience-solutions, Publication figures.ipynb';
const RUNS = 'mean of 50 runs after 10,000,000 steps, ±0.01, below 0.03 no more than near zero';
const figureSource = (cell: string, what: string): string => `${NOTEBOOK}, ${cell} (${what}): ${RUNS}`;

const HEAT_MAP_CELLS: Readonly<Record<string, string>> = {
  'G10-falseDiscoveryRate': 'cell 8',
  'G10-falsePositiveRate': 'cell 9',
  'G85-falseDiscoveryRate': 'cell 10',
  'G85-falsePositiveRate': 'cell 11',
};

/** Colours and markers are read to within this much. */
const READING_ERROR = 0.01;

/** Steps of the program's default, and those of the figures: rates of shorter runs are still on their way. */
const FEWEST_STEPS = 1_000_000;
const STEPS_OF_FIGURES = 10_000_000;

/** Whether a run has what all figures have in common. */
function isOfFigures({ initialFalsePositiveRate, mutation, steps }: MethodRules): boolean {
  const longEnough = steps >= FEWEST_STEPS && steps <= STEPS_OF_FIGURES;
  return initialFalsePositiveRate === 0.05 && mutation === 0.05 && longEnough;
}

const isOf = (cell: Cell, rules: MethodRules): boolean =>
  isOfFigures(rules) &&
  cell.funding === rules.funding &&
  cell.grant === rules.grant &&
  cell.publishNegative === rules.publishNegative &&
  cell.reviewCatch === rules.reviewCatch;

const besideRuns = (cell: Cell): PublishedUse => ({
  rows: (settings: Settings) =>
    ([['', rulesOf(settings)], ...variants(settings)] as const)
      .filter(([, rules]) => isOf(cell, rules))
      .map(([prefix]) => rowId(prefix, cell.measure)),
  note: (settings: Settings) => `this run: ${formatWhole(numberOf(settings, 'steps'))} steps`,
});

function idOf({ funding, grant, publishNegative: p, reviewCatch: r, measure }: Cell): string {
  const openness = p === 0 && r === 0 ? '' : `-p${p}-r${r}`;
  return `${funding}-G${grant}${openness}-${measure}`;
}

const inFigure = (cell: Cell, value: number, source: string): PublishedValue => ({
  id: idOf(cell),
  value,
  unit: 'fraction',
  source,
  confidence: 'read',
  readingError: READING_ERROR,
  use: besideRuns(cell),
});

const HEAT_MAPS = CELLS.map(({ map, publishNegative, reviewCatch, value }) => {
  const [funding, grant, measure] = map.split('-') as [FundingRule, string, Cell['measure']];
  const source = figureSource(HEAT_MAP_CELLS[`${grant}-${measure}`], 'heat-map');
  return inFigure(
    { funding, grant: Number(grant.slice(1)), publishNegative, reviewCatch, measure },
    value,
    source,
  );
});

const FIGURE_3 = figureSource('cell 5', 'figure 3');
const FIGURE_4 = figureSource('cell 5', 'figure 4');

const bothMeasures = (
  [funding, grant, publishNegative, reviewCatch]: readonly [FundingRule, number, number, number],
  [discoveries, positives]: readonly [number, number],
  source: string,
): PublishedValue[] => {
  const cell = { funding, grant, publishNegative, reviewCatch };
  return [
    inFigure({ ...cell, measure: 'falseDiscoveryRate' }, discoveries, source),
    inFigure({ ...cell, measure: 'falsePositiveRate' }, positives, source),
  ];
};

/** Lines over grants of 35 and 60: the most rigorous funded, by the rate at which review catches false positives. */
const RIGOUR_OVER_REVIEW = [
  [0.833, 0.548],
  [0.772, 0.39],
  [0.735, 0.354],
  [0.699, 0.285],
  [0.608, 0.255],
  [0.444, 0.181],
  [0.355, 0.136],
  [0.048, 0.023],
  [0, 0],
  [0, 0],
  [0, 0],
] as const;

/** The same by the rate of publishing negatives, from 0.1. */
const RIGOUR_OVER_NEGATIVES = [
  [0.586, 0.294],
  [0.124, 0.045],
  [0.013, 0],
] as const;

const LINES: readonly PublishedValue[] = [
  ...[35, 60].flatMap((grant) =>
    (['publications', 'random'] as const).flatMap((funding) =>
      bothMeasures([funding, grant, 0, 0], [0.92, 1], FIGURE_3),
    ),
  ),
  ...RIGOUR_OVER_REVIEW.flatMap((pair, r) => bothMeasures(['rigour', 60, 0, r / 10], pair, FIGURE_3)),
  ...RIGOUR_OVER_NEGATIVES.flatMap((pair, n) =>
    bothMeasures(['rigour', 60, (n + 1) / 10, 0], pair, FIGURE_4),
  ),
  ...bothMeasures(['rigour', 35, 0, 0], [0.088, 0.02], FIGURE_3),
  inFigure(
    { funding: 'rigour', grant: 35, publishNegative: 0, reviewCatch: 0.1, measure: 'falseDiscoveryRate' },
    0.059,
    FIGURE_3,
  ),
];

const LIVING =
  'papers that living investigators have published so far, not papers per step: this study does not count them';

/**
 * Mean publications where half of the negatives are published, by grants of 10, 35, 60 and 85: without review and with
 * perfect review.
 */
const PUBLICATIONS = [
  ['publications', 'cell 13', [12, 6.7], [31, 17.3], [43, 23.5], [49, 26.5]],
  ['random', 'cell 14', [13, 7.2], [33, 18], [43.5, 23.8], [48.5, 26.5]],
  ['rigour', 'cell 15', [7.4, 7.4], [18, 18], [23.8, 23.7], [47.5, 26.5]],
] as const;

const meanPublications = (id: string, value: number, cell: string): PublishedValue => ({
  id: `${id}-meanPublications`,
  value,
  unit: 'papers',
  source: `${NOTEBOOK}, ${cell} (lines, read by eye)`,
  confidence: 'read',
  readingError: 0.5,
  use: { leftOut: LIVING },
});

const MEAN_PUBLICATIONS = PUBLICATIONS.flatMap(([funding, cell, ...byGrant]) =>
  byGrant.flatMap((values, g) =>
    values.map((value, r) => meanPublications(`${funding}-G${GRANTS[g]}-p0.5-r${r}`, value, cell)),
  ),
);

export const PUBLISHED: readonly PublishedValue[] = [...HEAT_MAPS, ...LINES, ...MEAN_PUBLICATIONS];
