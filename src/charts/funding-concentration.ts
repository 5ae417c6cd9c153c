import { type Language, words } from '../language/words.js';
import type { Comparison, ScenarioLabel } from '../results/tables.js';
import { alternativeKinds, basisNotes, kindOf, kindScale, placeName } from './naming.js';
import { COLUMN_SPACING, panelHeader, panelName, panelsWidth } from './panels.js';
import { alternativesOf, baselineOf, summaryOf } from './rows.js';
import { type ChartSpec, COLOURS, chartFrame, LABEL_SIZE, type Layer } from './theme.js';
import { whereKnown } from './where-known.js';

const PANEL = 190;
const COLUMNS = 4;
const GINI_FROM_TOP = 12;
const GINI_LINE = 16;

const INDICATOR = 'fundingGini';
const PART = 'poorest=';

/** Points of the Lorenz curve of one scenario, ends included. */
function curveRows(comparison: Comparison, scenario: ScenarioLabel, panel: string, language: Language) {
  const kind = kindOf(comparison, scenario, language);
  const points = comparison.summary
    .filter(
      (row) =>
        row.scenario === scenario.id &&
        row.indicator === INDICATOR &&
        row.part.startsWith(PART) &&
        row.year === 'total',
    )
    .map(({ part, mean, p05, p95 }) => ({ people: Number(part.slice(PART.length)), mean, p05, p95 }))
    .sort((a, b) => a.people - b.people);
  if (points.length === 0) return [];
  const end = (at: number) => ({ people: at, mean: at, p05: at, p95: at });
  return [end(0), ...points, end(1)].map((point) => ({ panel, kind, ...point }));
}

/** The Gini coefficient of one scenario in words, at its place in the panel. */
function giniRow(
  comparison: Comparison,
  scenario: ScenarioLabel,
  { panel, place }: { readonly panel: string; readonly place: number },
  language: Language,
) {
  const row = summaryOf(comparison, scenario.id, INDICATOR);
  if (row === undefined) return [];
  const [mean, low, high] = [row.mean, row.p05, row.p95].map((value) => value?.toFixed(2) ?? null);
  const gini = words(language).charts.gini(words(language).interval(mean ?? '', low, high));
  return [{ panel, kind: kindOf(comparison, scenario, language), gini, place }];
}

function panelsOf(comparison: Comparison, language: Language) {
  const alternatives = alternativesOf(comparison);
  const shown = alternatives.length === 0 ? [baselineOf(comparison)] : alternatives;
  return shown.map((scenario) => {
    const panel = panelName(comparison, scenario, PANEL, language);
    const both = alternatives.length === 0 ? [scenario] : [baselineOf(comparison), scenario];
    return {
      panel,
      rows: both.flatMap((one, place) => [
        ...curveRows(comparison, one, panel, language),
        ...giniRow(comparison, one, { panel, place }, language),
      ]),
    };
  });
}

function curveLayers(language: Language): Layer[] {
  const text = words(language).charts;
  const curves = [{ filter: 'isValid(datum.people)' }];
  const y = { type: 'quantitative', title: text.lorenzMoney, axis: { format: '.0%', tickCount: 5 } } as const;
  return [
    {
      transform: [...curves, ...whereKnown('p05')],
      mark: { type: 'area', opacity: 0.2 },
      encoding: { y: { field: 'p05', ...y }, y2: { field: 'p95' } },
    },
    {
      transform: curves,
      mark: { type: 'line', strokeWidth: 2 },
      encoding: { y: { field: 'mean', ...y } },
    },
    {
      mark: { type: 'rule', strokeWidth: 0.8, strokeDash: [2, 3] },
      encoding: {
        x: { datum: 0 },
        y: { datum: 0 },
        x2: { datum: 1 },
        y2: { datum: 1 },
        color: { value: COLOURS.ink },
      },
    },
    ...[0, 1].map(
      (place): Layer => ({
        transform: [{ filter: { field: 'place', equal: place } }],
        mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: LABEL_SIZE - 1 },
        encoding: {
          x: { value: 6 },
          y: { value: GINI_FROM_TOP + place * GINI_LINE },
          text: { field: 'gini' },
        },
      }),
    ),
  ];
}

/** Lorenz curves and Gini coefficients of research money as small multiples, the baseline grey behind each. */
export function fundingConcentration(comparison: Comparison, language: Language): ChartSpec {
  const text = words(language).charts;
  const drawn = panelsOf(comparison, language);
  const values = drawn.flatMap(({ rows }) => rows);
  const behind = values.some(({ kind }) => kind === words(language).chart.baseline);
  const kinds = [...(behind ? (['baseline'] as const) : []), ...alternativeKinds(comparison)];
  const notes = [text.lorenzReading, ...basisNotes({ comparison, language })];
  const columns = Math.min(COLUMNS, drawn.length);
  return {
    ...chartFrame(text.lorenzTitle(placeName({ comparison, language })), notes, panelsWidth(columns, PANEL)),
    data: { values },
    facet: {
      field: 'panel',
      type: 'nominal',
      sort: drawn.map(({ panel }) => panel),
      header: panelHeader(),
    },
    columns,
    spacing: COLUMN_SPACING,
    spec: {
      width: PANEL,
      height: PANEL,
      encoding: {
        x: {
          field: 'people',
          type: 'quantitative',
          title: text.lorenzPeople,
          // inside the panel, so that the last label of one does not touch the first of the next
          axis: { format: '.0%', values: [0, 0.5, 1], titleAnchor: 'start', labelFlush: true },
          scale: { domain: [0, 1] },
        },
        color: { field: 'kind', type: 'nominal', scale: kindScale(language, kinds) },
      },
      layer: curveLayers(language),
    },
  };
}
