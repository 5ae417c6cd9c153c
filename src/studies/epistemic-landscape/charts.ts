import { CHANNEL_COLOURS, type ChartSpec, COLOURS, chartFrame } from '../../charts/theme.js';
import type { Language } from '../../language/words.js';
import type { Bilingual } from '../../model/place/region.js';
import { logTicks } from '../log-axis.js';
import { numberOf } from '../setting-values.js';
import type { Settings, StudyChart } from '../study.js';
import { PATCHES, SIDE } from './landscape.js';
import { type Mixture, mainMixtures, type Result, resultsOf } from './mixtures.js';
import { POINTS, SNAPSHOT } from './search.js';
import { SIGNIFICANCE } from './significance.js';

const TEXT = {
  courseTitle: { en: 'Which mixture of scientists explores most?', zh: '怎样的科研人员构成探索得最多？' },
  courseNote: {
    en: 'Share of the approaches of any significance that at least one agent has tried, mean of the searches.',
    zh: '有意义的研究路径中已有人尝试过的比例，取各次搜索的平均。',
  },
  steps: { en: 'Step (logarithmic)', zh: '步数（对数刻度）' },
  share: { en: 'Significant approaches tried (fraction)', zh: '已尝试的有意义路径（比例）' },
  mapTitle: {
    en: `Where have they been after ${SNAPSHOT} steps?`,
    zh: `${SNAPSHOT} 步之后他们走过哪里？`,
  },
  mapNote: {
    en: 'One search. Blue: approaches tried. Darker: of more significance, two hills on a plain; edges meet.',
    zh: '一次搜索的情形。蓝色：已尝试的路径。颜色越深，意义越大：平原上有两座山丘；四边相接。',
  },
  first: { en: 'Approach, first dimension (patch)', zh: '研究路径第一维（格）' },
  second: { en: 'Approach, second dimension (patch)', zh: '研究路径第二维（格）' },
} as const satisfies Record<string, Bilingual>;

const MIXTURE_COLOURS = [
  COLOURS.baseline,
  CHANNEL_COLOURS.practice,
  CHANNEL_COLOURS.outsideAdoption,
  CHANNEL_COLOURS.ownProducts,
  CHANNEL_COLOURS.ordinaryCare,
  CHANNEL_COLOURS.careHours,
];

/** Mean course over the parts of a mixture, each weighing as many searches as it has. */
function meanCourse(results: readonly Result[]): Float64Array {
  const trials = results.reduce((sum, result) => sum + result.trials, 0);
  return Float64Array.from(
    { length: POINTS },
    (_, point) => results.reduce((sum, result) => sum + result.course[point] * result.trials, 0) / trials,
  );
}

function courseRows(settings: Settings, results: readonly Result[], language: Language) {
  const stride = numberOf(settings, 'steps') / POINTS;
  return mainMixtures(settings).flatMap((mixture) =>
    Array.from(meanCourse(resultsOf(results, mixture)), (share, point) => ({
      mixture: mixture.label[language],
      step: (point + 1) * stride,
      share,
    })),
  );
}

function courseChart(settings: Settings, results: readonly Result[], language: Language): ChartSpec {
  const steps = numberOf(settings, 'steps');
  const domain = mainMixtures(settings).map(({ label }) => label[language]);
  const y = { field: 'share', type: 'quantitative', title: TEXT.share[language] } as const;
  return {
    ...chartFrame(TEXT.courseTitle[language], [TEXT.courseNote[language]], 620),
    data: { values: courseRows(settings, results, language) },
    width: 560,
    height: 300,
    mark: { type: 'line', strokeWidth: 2.2 },
    encoding: {
      x: {
        field: 'step',
        type: 'quantitative',
        title: TEXT.steps[language],
        scale: { type: 'log', nice: false },
        axis: { grid: false, values: logTicks(steps / POINTS, steps), format: ',~r' },
      },
      y: { ...y, scale: { domainMin: 0, domainMax: 1 } },
      color: {
        field: 'mixture',
        type: 'nominal',
        scale: { domain, range: MIXTURE_COLOURS },
        legend: { columns: 3 },
      },
    },
  };
}

/** Significance of one level of shading on the hills. */
const SHADE = 75;
/** From the plain to the peaks, untried and tried. */
const HILL = ['#f7f0e2', '#d08c2b'];
const TRIED = ['#5aa3d0', '#00304d'];

/** Runs of patches overlap a little: where their edges only met, drawings would show a seam. */
const SEAM = 0.12;

/** Patches of one row that follow each other with the same value, as one bar each; value 0 is left out. */
function bars(levelOf: (patch: number) => number) {
  const rows: { x: number; x2: number; y: number; y2: number; v: number }[] = [];
  for (let start = 0; start < PATCHES; ) {
    const v = levelOf(start);
    let end = start + 1;
    while (end % SIDE !== 0 && levelOf(end) === v) end++;
    const [x, y] = [start % SIDE, Math.floor(start / SIDE)];
    if (v > 0)
      rows.push({ x, x2: Math.min(SIDE, x + end - start + SEAM), y, y2: Math.min(SIDE, y + 1 + SEAM), v });
    start = end;
  }
  return rows;
}

const shadeOf = (patch: number): number => Math.ceil(SIGNIFICANCE[patch] / SHADE);
const DEEPEST = Math.max(...SIGNIFICANCE.map((_, patch) => shadeOf(patch)));

function across(title: string) {
  return {
    type: 'quantitative',
    title,
    scale: { domainMin: 0, domainMax: SIDE, nice: false },
    axis: { grid: false, tickCount: 4 },
  } as const;
}

/** Bars whose colour goes from the first to the second as the hills rise. */
function shaded(levelOf: (patch: number) => number, range: readonly string[]) {
  const scale = { domain: [0, DEEPEST + 1], range: [...range] };
  return {
    data: { values: bars(levelOf) },
    mark: { type: 'rect' as const },
    encoding: { color: { field: 'v', type: 'quantitative' as const, scale, legend: null } },
  };
}

function map(mixture: Mixture, results: readonly Result[], language: Language) {
  const { early } = resultsOf(results, mixture)[0];
  return {
    title: { text: mixture.label[language], fontSize: 12 },
    width: 230,
    height: 230,
    encoding: {
      x: { ...across(TEXT.first[language]), field: 'x' },
      x2: { field: 'x2' },
      y: { ...across(TEXT.second[language]), field: 'y' },
      y2: { field: 'y2' },
    },
    layer: [shaded(shadeOf, HILL), shaded((patch) => early[patch] * (shadeOf(patch) + 1), TRIED)],
    resolve: { scale: { color: 'independent' as const } },
  };
}

function mapChart(settings: Settings, results: readonly Result[], language: Language): ChartSpec {
  const shown = mainMixtures(settings).filter(({ row }) =>
    ['controls', 'followers-1', 'followers-0.5', 'followers-0'].includes(row),
  );
  return {
    ...chartFrame(TEXT.mapTitle[language], [TEXT.mapNote[language]], 560),
    columns: 2,
    spacing: 18,
    concat: shown.map((mixture) => map(mixture, results, language)),
  };
}

export function landscapeCharts(
  settings: Settings,
  results: readonly Result[],
  language: Language,
): readonly StudyChart[] {
  return [
    { name: 'progress', spec: courseChart(settings, results, language) },
    { name: 'map', spec: mapChart(settings, results, language) },
  ];
}
