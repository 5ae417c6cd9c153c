import type { IndicatorLabels } from '../language/labels.js';
import { type Language, words } from '../language/words.js';
import type { Comparison, ScenarioLabel, SummaryRow } from '../results/tables.js';
import {
  alternativeKinds,
  basisNotes,
  indicatorName,
  indicatorUnit,
  kindOf,
  kindScale,
  placeName,
} from './naming.js';
import { COLUMN_SPACING, panelHeader, panelName, panelsWidth } from './panels.js';
import { alternativesOf, baselineOf, yearlyRows } from './rows.js';
import { type ChartSpec, COLOURS, chartFrame } from './theme.js';
import { whereKnown } from './where-known.js';

const PANEL_WIDTH = 200;
const PANEL_HEIGHT = 130;
const COLUMNS = 4;

/** A point of the line of one kind of scenario in one panel. */
function pointOf(panel: string, kind: string, row: SummaryRow) {
  return {
    panel,
    kind,
    year: row.year,
    // A single run is its own median.
    median: row.p50 ?? row.mean,
    p05: row.p05,
    p25: row.p25,
    p75: row.p75,
    p95: row.p95,
  };
}

/** A panel for each alternative, the baseline drawn behind it in each; for a lone scenario a single one. */
function panels(comparison: Comparison, indicator: string, language: Language) {
  const baseline = baselineOf(comparison);
  const alternatives = alternativesOf(comparison);
  const panelOf = (scenario: ScenarioLabel, shown: readonly ScenarioLabel[]) => {
    const panel = panelName(comparison, scenario, PANEL_WIDTH, language);
    const rows = shown.flatMap((one) => {
      const kind = kindOf(comparison, one, language);
      return yearlyRows(comparison, one.id, indicator).map((row) => pointOf(panel, kind, row));
    });
    return { panel, rows };
  };
  if (alternatives.length === 0) return [panelOf(baseline, [baseline])];
  return alternatives.map((scenario) => panelOf(scenario, [baseline, scenario]));
}

function band(low: string, high: string, opacity: number, title: string) {
  return {
    transform: whereKnown(low),
    mark: { type: 'area', opacity },
    encoding: {
      y: {
        field: low,
        type: 'quantitative',
        title,
        axis: { labelExpr: "format(datum.value, ',')", tickCount: 5 },
      },
      y2: { field: high },
    },
  } as const;
}

/** The start of the programme, where the chart shows years before it. */
function startLine(comparison: Comparison, firstYear: number) {
  if (comparison.region.policyYear <= firstYear) return [];
  return [
    {
      mark: { type: 'rule' as const, strokeDash: [2, 3] },
      encoding: { x: { datum: comparison.region.policyYear }, color: { value: COLOURS.baseline } },
    },
  ];
}

/** What the panels show: the first year on the axis, and whether the baseline stands behind the alternatives. */
interface Shown {
  readonly firstYear: number;
  readonly withBaseline: boolean;
}

/** One panel: bands and median of the baseline and of one alternative. */
function panelSpec(
  comparison: Comparison,
  axisTitle: string,
  { firstYear, withBaseline }: Shown,
  language: Language,
) {
  const kinds = [...(withBaseline ? (['baseline'] as const) : []), ...alternativeKinds(comparison)];
  return {
    width: PANEL_WIDTH,
    height: PANEL_HEIGHT,
    encoding: {
      x: {
        field: 'year',
        type: 'quantitative' as const,
        title: words(language).chart.year,
        scale: { zero: false, nice: false },
        axis: { format: 'd', tickCount: 4, grid: false },
      },
      color: { field: 'kind', type: 'nominal' as const, scale: kindScale(language, kinds) },
    },
    layer: [
      band('p05', 'p95', 0.16, axisTitle),
      band('p25', 'p75', 0.28, axisTitle),
      ...startLine(comparison, firstYear),
      {
        mark: { type: 'line' as const, strokeWidth: 2, opacity: 1 },
        encoding: {
          y: { field: 'median', type: 'quantitative' as const, scale: { zero: false }, title: axisTitle },
        },
      },
    ],
  };
}

/** Name and unit of the vertical axis; a unit that begins with the name says both. */
function levelTitle(indicator: string, labels: IndicatorLabels, language: Language): string {
  const name = indicatorName({ labels, language }, indicator);
  const unit = indicatorUnit({ labels, language }, indicator, 'full');
  return unit.startsWith(name) ? unit : words(language).chart.axisUnit(name, unit);
}

/** How to read the bands, with the line of the programme's start where there is one. */
function readingNotes(
  comparison: Comparison,
  { firstYear, withBaseline }: Shown,
  language: Language,
): string[] {
  const { fanReading, fanCaution, programmeStart } = words(language).chart;
  const start = startLine(comparison, firstYear).length > 0 ? [programmeStart] : [];
  const several = alternativesOf(comparison).length + Number(withBaseline) > 1;
  const caution = several ? [fanCaution] : [];
  return [
    words(language).paragraph([fanReading, ...start]),
    ...caution,
    ...basisNotes({ comparison, language }),
  ];
}

/**
 * Levels of one indicator over the years as small multiples: median, middle half and 90 % of runs of each
 * alternative, the baseline grey behind it. Throws a RangeError if the comparison has no yearly levels of it.
 */
export function fanChart(
  comparison: Comparison,
  indicator: string,
  labels: IndicatorLabels,
  language: Language,
): ChartSpec {
  const drawn = panels(comparison, indicator, language);
  const values = drawn.flatMap((panel) => panel.rows);
  if (values.length === 0) throw new RangeError(`no yearly levels of indicator '${indicator}'`);
  const shown = {
    firstYear: Math.min(...values.map((row) => Number(row.year))),
    withBaseline: values.some((row) => row.kind === words(language).chart.baseline),
  };
  const columns = Math.min(COLUMNS, drawn.length);
  const width = panelsWidth(columns, PANEL_WIDTH);
  const name = indicatorName({ labels, language }, indicator);
  const question = words(language).chart.fanTitle(name, placeName({ comparison, language }));
  return {
    ...chartFrame(question, readingNotes(comparison, shown, language), width),
    data: { values },
    facet: {
      field: 'panel',
      type: 'nominal',
      sort: drawn.map((panel) => panel.panel),
      header: panelHeader(),
    },
    columns,
    spacing: COLUMN_SPACING,
    spec: panelSpec(comparison, levelTitle(indicator, labels, language), shown, language),
  };
}
