import { formatNumber } from '../language/numbers.js';
import { type Language, words } from '../language/words.js';
import type { FrontierRow, FrontierStatus } from '../results/frontier.js';
import type { Comparison, ScenarioLabel } from '../results/tables.js';
import { LABEL_ROOM, labelColumn, type Named } from './direct-labels.js';
import { alternativeKinds, basisNotes, kindOf, kindScale, placeName, scenarioTitle } from './naming.js';
import { type ChartSpec, COLOURS, chartFrame, type Layer } from './theme.js';
import { whereKnown } from './where-known.js';

const WIDTH = 520;
const HEIGHT = 380;
const ROOM = 0.05;
const STATUSES: readonly FrontierStatus[] = ['frontier', 'extended', 'dominated'];
const SHAPES = ['circle', 'diamond', 'cross'] as const;

type Edges = readonly [low: number, high: number];

interface Drawn {
  readonly scenario: ScenarioLabel;
  readonly row: FrontierRow;
}

/** Ends of an axis: all intervals with zero and a little room. */
function edgesOf(rows: readonly FrontierRow[], of: 'dalys' | 'money'): Edges {
  const low = Math.min(0, ...rows.map((row) => row[of].low ?? row[of].mean));
  const high = Math.max(0, ...rows.map((row) => row[of].high ?? row[of].mean));
  const room = ROOM * Math.max(high - low, 1e-6);
  return [low - room, high + room];
}

function colourOf(comparison: Comparison, scenario: ScenarioLabel): string {
  if (scenario.id === comparison.scenarios[0].id) return COLOURS.baseline;
  return scenario.comparator ? COLOURS.comparator : COLOURS.research;
}

/** What stands at the right of a point: its name and, on the frontier, what a further DALY costs. */
function labelOf(comparison: Comparison, { scenario, row }: Drawn, language: Language): string {
  const title = scenarioTitle({ comparison, language }, scenario);
  if (row.status !== 'frontier') return title;
  const { frontierRatio, frontierStart } = words(language).charts;
  return `${title}\n${row.costPerDaly === null ? frontierStart : frontierRatio(formatNumber(row.costPerDaly))}`;
}

/** Points with their labels, placed within the edges of the axes. */
function named(
  comparison: Comparison,
  drawn: readonly Drawn[],
  { x, y }: { readonly x: Edges; readonly y: Edges },
  language: Language,
) {
  const part = (value: number, [low, high]: Edges) => (value - low) / (high - low);
  return drawn.map(
    (one): Named => ({
      x: WIDTH * part(one.row.dalys.mean, x),
      y: HEIGHT * (1 - part(one.row.money.mean, y)),
      text: labelOf(comparison, one, language),
      colour: colourOf(comparison, one.scenario),
    }),
  );
}

function pointRows(comparison: Comparison, drawn: readonly Drawn[], language: Language) {
  const { statuses } = words(language).charts;
  return drawn.map(({ scenario, row: { dalys, money, status } }) => ({
    scenario: scenarioTitle({ comparison, language }, scenario),
    kind: kindOf(comparison, scenario, language),
    status: statuses[status],
    frontier: status === 'frontier',
    dalys: dalys.mean,
    dalysLow: dalys.low,
    dalysHigh: dalys.high,
    money: money.mean,
    moneyLow: money.low,
    moneyHigh: money.high,
  }));
}

function marks(comparison: Comparison, language: Language): Layer[] {
  const { statuses } = words(language).charts;
  const kinds = ['baseline', ...alternativeKinds(comparison)] as const;
  const color = { field: 'kind', type: 'nominal', scale: kindScale(language, kinds) } as const;
  return [
    {
      transform: [{ filter: 'datum.frontier' }],
      mark: { type: 'line', strokeWidth: 1.6, color: COLOURS.ink },
      encoding: { order: { field: 'dalys', type: 'quantitative' } },
    },
    {
      transform: whereKnown('dalysLow'),
      mark: { type: 'rule', strokeWidth: 1, opacity: 0.45 },
      encoding: { x: { field: 'dalysLow', type: 'quantitative' }, x2: { field: 'dalysHigh' }, color },
    },
    {
      transform: whereKnown('moneyLow'),
      mark: { type: 'rule', strokeWidth: 1, opacity: 0.45 },
      encoding: { y: { field: 'moneyLow', type: 'quantitative' }, y2: { field: 'moneyHigh' }, color },
    },
    {
      mark: { type: 'point', filled: true, size: 95, opacity: 1, stroke: 'white', strokeWidth: 1 },
      encoding: {
        color,
        shape: {
          field: 'status',
          type: 'nominal',
          scale: { domain: STATUSES.map((status) => statuses[status]), range: [...SHAPES] },
        },
      },
    },
  ];
}

/**
 * Cost-effectiveness frontier: mean cost and health of every scenario with their intervals, the line of those that no
 * other and no mix of others beats, what a further DALY costs along it, and who is dominated by whom.
 */
export function costEffectivenessFrontier(
  comparison: Comparison,
  rows: readonly FrontierRow[],
  language: Language,
): ChartSpec {
  const text = words(language).charts;
  const drawn = comparison.scenarios.flatMap((scenario): Drawn[] => {
    const row = rows.find((entry) => entry.scenario === scenario.id);
    return row === undefined ? [] : [{ scenario, row }];
  });
  const [x, y] = [edgesOf(rows, 'dalys'), edgesOf(rows, 'money')];
  const notes = [text.frontierReading, ...basisNotes({ comparison, language })];
  const axis = { labelExpr: "format(datum.value, ',')", tickCount: 6 };
  return {
    ...chartFrame(text.frontierTitle(placeName({ comparison, language })), notes, WIDTH + LABEL_ROOM),
    data: { values: pointRows(comparison, drawn, language) },
    width: WIDTH,
    height: HEIGHT,
    encoding: {
      x: {
        field: 'dalys',
        type: 'quantitative',
        title: text.frontierDalys(comparison.horizon),
        scale: { domain: [...x], nice: false },
        axis,
      },
      y: {
        field: 'money',
        type: 'quantitative',
        title: text.frontierMoney,
        scale: { domain: [...y], nice: false },
        axis,
      },
    },
    layer: [
      ...marks(comparison, language),
      ...labelColumn(named(comparison, drawn, { x, y }, language), WIDTH, HEIGHT),
    ],
  };
}
