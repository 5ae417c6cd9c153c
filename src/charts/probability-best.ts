import type { IndicatorLabels } from '../language/labels.js';
import { formatShareWithError } from '../language/numbers.js';
import { type Language, words } from '../language/words.js';
import type { Comparison } from '../results/tables.js';
import { alternativeKinds, basisNotes, indicatorName, kindOf, kindScale, placeName } from './naming.js';
import { panelHeader } from './panels.js';
import { NAME_AXIS, rowName } from './scenario-rows.js';
import { shareNotes } from './share-interval.js';
import { wrapText } from './text-width.js';
import { type ChartSpec, COLOURS, chartFrame, LABEL_SIZE } from './theme.js';

const PANEL_WIDTH = 150;
const ROW_HEIGHT = 30;
const SPACING = 16;
const NAMES_WIDTH = 250;
/** Room at the right of a full bar for its share and the mark of a tie. */
const SCALE_END = 1.55;

/** Goals in the order in which they were judged. */
const goalsOf = (comparison: Comparison): string[] => [
  ...new Set(comparison.probabilityBest.map(({ goal }) => goal)),
];

function barRows(comparison: Comparison, labels: IndicatorLabels, language: Language) {
  const { charts, notEstimated } = words(language);
  const { tie } = charts;
  return goalsOf(comparison).flatMap((goal) => {
    const tied = comparison.ties.find((entry) => entry.goal === goal)?.scenarios ?? [];
    const name = indicatorName({ labels, language }, goal);
    const panel = wrapText(name, PANEL_WIDTH, LABEL_SIZE, 'bold').join('\n');
    return comparison.scenarios.flatMap((scenario) => {
      const row = comparison.probabilityBest.find(
        (entry) => entry.goal === goal && entry.scenario === scenario.id,
      );
      if (row === undefined) return [];
      const mark = tied.length > 1 && tied.includes(scenario.id) ? ` ${tie}` : '';
      return [
        {
          panel,
          scenario: rowName(comparison, scenario, language),
          kind: kindOf(comparison, scenario, language),
          probability: row.value,
          text:
            (row.value === null ? notEstimated : formatShareWithError(row.value, row.standardError)) + mark,
        },
      ];
    });
  });
}

/** Probability of being best by goal, ties marked; the baseline competes. */
export function probabilityBestChart(
  comparison: Comparison,
  labels: IndicatorLabels,
  language: Language,
): ChartSpec {
  const text = words(language).charts;
  const values = barRows(comparison, labels, language);
  const panels = [...new Set(values.map(({ panel }) => panel))];
  const names = [...new Set(values.map(({ scenario }) => scenario))];
  const notes = [
    words(language).paragraph(shareNotes(text.bestReading, comparison, language)),
    ...basisNotes({ comparison, language }),
  ];
  const kinds = ['baseline', ...alternativeKinds(comparison)] as const;
  return {
    ...chartFrame(
      text.bestTitle(placeName({ comparison, language })),
      notes,
      NAMES_WIDTH + panels.length * (PANEL_WIDTH + SPACING),
    ),
    data: { values },
    facet: { field: 'panel', type: 'nominal', sort: panels, header: panelHeader() },
    columns: Math.max(1, panels.length),
    spacing: SPACING,
    spec: {
      width: PANEL_WIDTH,
      height: names.length * ROW_HEIGHT,
      encoding: {
        y: { field: 'scenario', type: 'nominal', sort: names, axis: NAME_AXIS },
        x: {
          field: 'probability',
          type: 'quantitative',
          title: text.bestAxis,
          scale: { domain: [0, SCALE_END], nice: false },
          axis: { format: '.0%', values: [0, 0.5, 1], titleAnchor: 'start' },
        },
      },
      layer: [
        {
          mark: { type: 'bar', height: { band: 0.6 } },
          encoding: { color: { field: 'kind', type: 'nominal', scale: kindScale(language, kinds) } },
        },
        {
          mark: { type: 'text', align: 'left', dx: 5, fontSize: LABEL_SIZE - 1 },
          encoding: { text: { field: 'text' }, color: { value: COLOURS.ink } },
        },
      ],
    },
  };
}
