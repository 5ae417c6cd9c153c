import { formatEstimate } from '../language/numbers.js';
import { type Language, words } from '../language/words.js';
import { AREAS, type AreaId } from '../model/place/region.js';
import type { Comparison } from '../results/tables.js';
import { alternativeKinds, basisNotes, kindOf, kindScale, placeName } from './naming.js';
import { panelHeader } from './panels.js';
import { effectOf, rankedEffects } from './rows.js';
import { AMOUNT_AXIS, NAME_AXIS, rowName } from './scenario-rows.js';
import { wrapText } from './text-width.js';
import { type ChartSpec, COLOURS, chartFrame, LABEL_SIZE, type Layer } from './theme.js';
import { whereKnown } from './where-known.js';

const PANEL_WIDTH = 140;
const ROW_HEIGHT = 32;
const COLUMNS = 4;
const TEXT_WIDTH = 58;
const SPACING = 12 + TEXT_WIDTH;
const NAMES_WIDTH = 250;

function areaRows(comparison: Comparison, area: AreaId, language: Language) {
  const panel = wrapText(words(language).areas[area], PANEL_WIDTH + TEXT_WIDTH, LABEL_SIZE, 'bold').join(
    '\n',
  );
  return rankedEffects(comparison, 'dalysAverted').flatMap(({ scenario }) => {
    const effect = effectOf(comparison, scenario.id, 'dalysAverted', `area=${area}`);
    if (effect === undefined) return [];
    const { mean, low, high } = effect;
    const loses = mean < 0;
    const kind = kindOf(comparison, scenario, language);
    const text = formatEstimate(mean, low, high, { signed: true }).mean;
    return [{ panel, scenario: rowName(comparison, scenario, language), kind, mean, low, high, loses, text }];
  });
}

type AreaRow = ReturnType<typeof areaRows>[number];

/** Panels in which some strategy loses first, the largest loss before all; the others as they are listed. */
function ordered(comparison: Comparison, language: Language): AreaRow[][] {
  const worst = (rows: readonly AreaRow[]) => Math.min(0, ...rows.map(({ mean }) => mean));
  return AREAS.map((area) => areaRows(comparison, area, language))
    .filter((rows) => rows.length > 0)
    .sort((a, b) => worst(a) - worst(b));
}

function dotLayers(): Layer[] {
  const mean = { field: 'mean', type: 'quantitative' } as const;
  const dot = { type: 'point', size: 70, opacity: 1, strokeWidth: 1.8 } as const;
  return [
    {
      mark: { type: 'rule' },
      encoding: {
        x: { datum: 0 },
        y: { value: 0 },
        y2: { value: 'height' },
        color: { value: COLOURS.baseline },
      },
    },
    {
      transform: whereKnown('low'),
      mark: { type: 'rule', strokeWidth: 1.8 },
      encoding: { x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' } },
    },
    { transform: [{ filter: '!datum.loses' }], mark: { ...dot, filled: true }, encoding: { x: mean } },
    {
      transform: [{ filter: 'datum.loses' }],
      mark: { ...dot, filled: false, fill: 'white' },
      encoding: { x: mean },
    },
    {
      mark: { type: 'text', align: 'left', fontSize: LABEL_SIZE - 1 },
      encoding: { x: { value: PANEL_WIDTH + 6 }, text: { field: 'text' }, color: { value: COLOURS.ink } },
    },
  ];
}

/** Paired health effects of every alternative by area of disease, areas with losses first. */
export function healthByArea(comparison: Comparison, language: Language): ChartSpec {
  const text = words(language).charts;
  const panels = ordered(comparison, language);
  const values = panels.flat();
  const names = [...new Set(values.map(({ scenario }) => scenario))];
  const notes = [
    words(language).paragraph([text.areaReading(comparison.horizon), text.areaOrder]),
    ...basisNotes({ comparison, language }),
  ];
  return {
    ...chartFrame(
      text.areaTitle(placeName({ comparison, language })),
      notes,
      NAMES_WIDTH + COLUMNS * (PANEL_WIDTH + SPACING),
    ),
    data: { values },
    facet: {
      field: 'panel',
      type: 'nominal',
      sort: panels.map((rows) => rows[0].panel),
      header: panelHeader(),
    },
    columns: COLUMNS,
    spacing: { row: 28, column: SPACING },
    spec: {
      width: PANEL_WIDTH,
      height: names.length * ROW_HEIGHT,
      encoding: {
        y: { field: 'scenario', type: 'nominal', sort: names, axis: { ...NAME_AXIS, grid: true } },
        x: { type: 'quantitative', title: text.areaAxis, axis: { ...AMOUNT_AXIS, tickCount: 3 } },
        color: {
          field: 'kind',
          type: 'nominal',
          scale: kindScale(language, alternativeKinds(comparison)),
        },
      },
      layer: dotLayers(),
    },
  };
}
