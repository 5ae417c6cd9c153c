import type { Panels } from '../../charts/frame.js';
import { SIZES } from '../../charts/sizes.js';
import { COLOURS, type Layer, type Layered } from '../../charts/theme.js';
import { formatWhole } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { numberOf } from '../setting-values.js';
import type { StudyChartContext } from '../study.js';
import { studyChart } from '../study-chart.js';
import { PATCHES, SIDE } from './landscape.js';
import { type Mixture, mainMixtures, type Result, resultsOf } from './mixtures.js';
import { SNAPSHOT } from './search.js';
import { SIGNIFICANCE } from './significance.js';

const TEXT = texts({
  en: {
    title: (steps: string, least: string, few: string, most: string, much: string) =>
      `After ${steps} steps of one search, ${few} have been on ${least} of ${formatWhole(PATCHES)} patches, ${much} on ${most}`,
    same: (steps: string, all: string) =>
      `After ${steps} steps of one search, all mixtures have been on ${all} of ${formatWhole(PATCHES)} patches`,
    reading:
      'Blue: patches (approaches) on which at least one agent has been. Darker: of more significance, two hills on a plain; edges meet.',
    one: 'A single search of each mixture: another search would show other paths.',
    first: 'Approach, first dimension (patch)',
    second: 'Second dimension (patch)',
    point: (name: string, patches: string) => `${name}: ${patches} patches`,
  },
  zh: {
    title: (steps, least, few, most, much) =>
      `一次搜索经过 ${steps} 步后，“${few}”走过 ${formatWhole(PATCHES)} 格中的 ${least} 格，“${much}”走过 ${most} 格`,
    same: (steps, all) =>
      `一次搜索经过 ${steps} 步后，各种构成均走过 ${formatWhole(PATCHES)} 格中的 ${all} 格`,
    reading: '蓝色：已有人走过的格（研究路径）。颜色越深，意义越大：平原上有两座山丘；四边相接。',
    one: '每种构成仅为一次搜索，另一次搜索的路径会有不同。',
    first: '研究路径第一维（格）',
    second: '第二维（格）',
    point: (name, patches) => `${name}：${patches} 格`,
  },
});

const SHOWN = ['controls', 'followers-1', 'followers-0.5', 'followers-0'];

/** Significance of one level of shading on the hills. */
const SHADE = 75;
/** From the plain to the peaks, untried and tried. */
const HILL = ['#f7f0e2', '#d08c2b'];
const TRIED = ['#5aa3d0', '#00304d'];

/** Runs of patches overlap a little: where their edges only met, drawings would show a seam. */
const SEAM = 0.12;

type Context = StudyChartContext<Result>;

/** Patches of one row that follow each other with the same value, as one bar each; value 0 is left out. */
function barsOf(levelOf: (patch: number) => number) {
  const rows: { x: number; x2: number; y: number; level: number }[] = [];
  for (let start = 0; start < PATCHES; ) {
    const level = levelOf(start);
    let end = start + 1;
    while (end % SIDE !== 0 && levelOf(end) === level) end++;
    const x = start % SIDE;
    if (level > 0) rows.push({ x, x2: x + end - start, y: Math.floor(start / SIDE), level });
    start = end;
  }
  return rows;
}

type Bar = ReturnType<typeof barsOf>[number];

const shadeOf = (patch: number): number => Math.ceil(SIGNIFICANCE[patch] / SHADE);
const DEEPEST = Math.max(...SIGNIFICANCE.map((_, patch) => shadeOf(patch)));

const shownMixtures = ({ settings }: Context): readonly Mixture[] =>
  mainMixtures(settings).filter(({ row }) => SHOWN.includes(row));

/** Where the agents of each mixture have been in its first search: stretches of patches and the level of their shade. */
const rowsOf = (context: Context) =>
  shownMixtures(context).flatMap((mixture) => {
    const { early } = resultsOf(context.results, mixture)[0];
    return barsOf((patch) => early[patch] * (shadeOf(patch) + 1)).map((bar) => ({
      mixture: mixture.label[context.language],
      ...bar,
    }));
  });

type Row = ReturnType<typeof rowsOf>[number];

/** How many patches each mixture has been on, fewest first. */
function countsOf(context: Context, rows: readonly Row[]) {
  const counts = shownMixtures(context).map(({ label }) => {
    const name = label[context.language];
    const own = rows.filter(({ mixture }) => mixture === name);
    return { name, patches: own.reduce((sum, { x, x2 }) => sum + x2 - x, 0) };
  });
  return counts.sort((a, b) => a.patches - b.patches);
}

function title(context: Context, rows: readonly Row[]): string {
  const text = TEXT[context.language];
  const counts = countsOf(context, rows);
  const steps = formatWhole(Math.min(SNAPSHOT, numberOf(context.settings, 'steps')));
  const [least, most] = [counts[0], counts.at(-1)!];
  const [few, many] = [formatWhole(least.patches), formatWhole(most.patches)];
  if (few === many) return text.same(steps, few);
  return text.title(steps, few, least.name, many, most.name);
}

function across(title: string) {
  return {
    type: 'quantitative',
    title,
    scale: { domainMin: 0, domainMax: SIDE, nice: false },
    axis: { grid: false, tickCount: 4 },
  } as const;
}

/** Bars whose colour goes from the first to the second as the hills rise. */
function shaded(bars: readonly Bar[], range: readonly string[]): Layer {
  const scale = { domain: [0, DEEPEST + 1], range: [...range] };
  const values = bars.map(({ x, x2, y, level }) => ({
    x,
    x2: Math.min(SIDE, x2 + SEAM),
    y,
    y2: Math.min(SIDE, y + 1 + SEAM),
    level,
  }));
  return {
    data: { values },
    mark: { type: 'rect' },
    encoding: { color: { field: 'level', type: 'quantitative', scale, legend: null } },
  };
}

const BESIDE = { wide: 150, narrow: 60 } as const;
const COLUMNS = { wide: 2, narrow: 1 } as const;
const LARGEST = 300;

function map(name: string, tried: readonly Bar[], { form, language }: Context): Layered {
  const text = TEXT[language];
  const side = Math.min(LARGEST, Math.floor(SIZES[form].width / COLUMNS[form]) - BESIDE[form]);
  return {
    title: { text: name, fontSize: SIZES[form].text, color: COLOURS.ink },
    width: side,
    height: side,
    encoding: {
      x: { ...across(text.first), field: 'x' },
      x2: { field: 'x2' },
      y: { ...across(text.second), field: 'y' },
      y2: { field: 'y2' },
    },
    layer: [shaded(barsOf(shadeOf), HILL), shaded(tried, TRIED)],
    resolve: { scale: { color: 'independent' } },
  };
}

function plot(context: Context, rows: readonly Row[]): Panels {
  const concat = shownMixtures(context).map(({ label }) => {
    const name = label[context.language];
    return map(
      name,
      rows.filter(({ mixture }) => mixture === name),
      context,
    );
  });
  return { concat, columns: COLUMNS[context.form], spacing: { row: 20, column: 40 } };
}

/** Where four mixtures have been after some steps of one search. */
export const mapOfPaths = studyChart({
  id: 'map',
  rows: rowsOf,
  title,
  reading: ({ language }) => [TEXT[language].reading],
  notes: ({ language }) => [TEXT[language].one],
  plot,
  inWords: (context, rows) =>
    countsOf(context, rows).map(({ name, patches }) =>
      TEXT[context.language].point(name, formatWhole(patches)),
    ),
});
