import { formatWhole } from '../language/numbers.js';
import { type Language, words } from '../language/words.js';
import type { DrawMeanRow } from '../results/draw-means.js';
import type { FrontierRow } from '../results/frontier.js';
import type { Comparison } from '../results/tables.js';
import { alternativeKinds, basisNotes, kindOf, kindScale, placeName } from './naming.js';
import { COLUMN_SPACING, panelHeader, panelName, panelsWidth } from './panels.js';
import { alternativesOf } from './rows.js';
import { type ChartSpec, COLOURS, chartFrame, type Layered } from './theme.js';
import { whereKnown } from './where-known.js';

const PANEL = 180;
const COLUMNS = 4;
const SPACING = COLUMN_SPACING + 44;
const ROOM = 0.08;

type Edges = readonly [low: number, high: number];

/** Ends of an axis: everything that is drawn, with zero and a little room. */
function edgesOf(drawn: readonly (number | null)[]): Edges {
  const values = drawn.filter((value) => value !== null);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = ROOM * Math.max(high - low, 1e-6);
  return [low - room, high + room];
}

/** The part of the line of the threshold that lies within the edges of a panel. */
function thresholdEnds(millionsPerDaly: number, x: Edges, y: Edges) {
  const from = Math.max(x[0], y[0] / millionsPerDaly);
  const to = Math.min(x[1], y[1] / millionsPerDaly);
  return { lineFrom: from, lineTo: to, costFrom: from * millionsPerDaly, costTo: to * millionsPerDaly };
}

/** Rows of one panel: a point for each draw, and one row with the mean, its intervals and the line. */
function panelRows(
  panel: { readonly panel: string; readonly kind: string },
  own: readonly DrawMeanRow[],
  { dalys, money }: FrontierRow,
  threshold: number,
) {
  const x = edgesOf([dalys.mean, dalys.low, dalys.high, ...own.map((row) => row.dalys)]);
  const y = edgesOf([money.mean, money.low, money.high, ...own.map((row) => row.money)]);
  const summary = {
    ...panel,
    mean: dalys.mean,
    dalysLow: dalys.low,
    dalysHigh: dalys.high,
    cost: money.mean,
    moneyLow: money.low,
    moneyHigh: money.high,
    ...thresholdEnds(threshold / 1e6, x, y),
  };
  return [summary, ...own.map((row) => ({ ...panel, dalys: row.dalys, money: row.money }))];
}

function planeLayers(comparison: Comparison, language: Language): Layered {
  const text = words(language).charts;
  const labelExpr = "format(datum.value, ',')";
  const x = {
    type: 'quantitative',
    title: text.planeDalys,
    axis: { labelExpr, tickCount: 3, labelOverlap: true },
  } as const;
  const y = { type: 'quantitative', title: text.planeMoney, axis: { labelExpr, tickCount: 4 } } as const;
  const summary = [{ filter: 'isValid(datum.mean)' }];
  const quiet = { value: COLOURS.baseline };
  return {
    encoding: {
      color: { field: 'kind', type: 'nominal', scale: kindScale(language, alternativeKinds(comparison)) },
    },
    layer: [
      {
        transform: summary,
        mark: { type: 'rule' },
        encoding: { x: { datum: 0, ...x }, y: { value: 0 }, y2: { value: 'height' }, color: quiet },
      },
      {
        transform: summary,
        mark: { type: 'rule' },
        encoding: { y: { datum: 0, ...y }, x: { value: 0 }, x2: { value: 'width' }, color: quiet },
      },
      {
        transform: summary,
        mark: { type: 'rule', strokeDash: [5, 4], strokeWidth: 1.2 },
        encoding: {
          x: { field: 'lineFrom', ...x },
          x2: { field: 'lineTo' },
          y: { field: 'costFrom', ...y },
          y2: { field: 'costTo' },
          color: { value: COLOURS.ink },
        },
      },
      {
        transform: [{ filter: 'isValid(datum.dalys)' }],
        mark: { type: 'point', filled: true, size: 14, opacity: 0.45 },
        encoding: { x: { field: 'dalys', ...x }, y: { field: 'money', ...y } },
      },
      {
        transform: [...summary, ...whereKnown('dalysLow')],
        mark: { type: 'rule', strokeWidth: 1.4 },
        encoding: { x: { field: 'dalysLow', ...x }, x2: { field: 'dalysHigh' }, y: { field: 'cost', ...y } },
      },
      {
        transform: [...summary, ...whereKnown('moneyLow')],
        mark: { type: 'rule', strokeWidth: 1.4 },
        encoding: { x: { field: 'mean', ...x }, y: { field: 'moneyLow', ...y }, y2: { field: 'moneyHigh' } },
      },
      {
        transform: summary,
        mark: { type: 'point', filled: true, size: 85, opacity: 1, stroke: 'white', strokeWidth: 1.2 },
        encoding: { x: { field: 'mean', ...x }, y: { field: 'cost', ...y } },
      },
    ],
  };
}

/**
 * The cost-effectiveness plane as small multiples: for each alternative its parameter draws, mean and 95 % intervals
 * against the baseline at the origin, with the line of what ordinary care at the margin costs. Panels have scales of
 * their own, since one dear strategy would press all others into the corner.
 *
 * Source: Black 1990, DOI 10.1177/0272989X9001000308.
 */
export function costEffectivenessPlane(
  comparison: Comparison,
  draws: readonly DrawMeanRow[],
  means: readonly FrontierRow[],
  language: Language,
): ChartSpec {
  const text = words(language).charts;
  const panels = alternativesOf(comparison).flatMap((scenario) => {
    const row = means.find((entry) => entry.scenario === scenario.id);
    if (row === undefined) return [];
    const panel = {
      panel: panelName(comparison, scenario, PANEL, language),
      kind: kindOf(comparison, scenario, language),
    };
    const own = draws.filter((draw) => draw.scenario === scenario.id);
    return [panelRows(panel, own, row, comparison.threshold)];
  });
  const notes = [
    words(language).paragraph([text.planeReading, text.planeScales(comparison.horizon)]),
    text.planeThreshold(formatWhole(comparison.threshold)),
    ...basisNotes({ comparison, language }),
  ];
  const columns = Math.min(COLUMNS, panels.length);
  const width = panelsWidth(columns, PANEL + SPACING - COLUMN_SPACING);
  return {
    ...chartFrame(text.planeTitle(placeName({ comparison, language })), notes, width),
    data: { values: panels.flat() },
    facet: {
      field: 'panel',
      type: 'nominal',
      sort: panels.map(([first]) => first.panel),
      header: panelHeader(),
    },
    columns,
    spacing: { row: 24, column: SPACING },
    resolve: { scale: { x: 'independent', y: 'independent' } },
    spec: { width: PANEL, height: PANEL, ...planeLayers(comparison, language) },
  };
}
