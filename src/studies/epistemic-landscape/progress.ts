import { CHANNEL_COLOURS, COLOURS } from '../../charts/theme.js';
import { formatNumber, formatShare, formatWhole } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { words } from '../../language/words.js';
import { extremeOf, levelOf } from '../levels.js';
import { linePlot } from '../line-plot.js';
import { logTicks } from '../log-axis.js';
import { numberOf } from '../setting-values.js';
import type { StudyChartContext } from '../study.js';
import { studyChart } from '../study-chart.js';
import { mainMixtures, type Result, resultsOf } from './mixtures.js';
import { POINTS } from './search.js';

const TEXT = texts({
  en: {
    leads: (name: string, share: string, steps: string) =>
      `After ${steps} steps, ${name} have tried most: ${share} of the significant approaches`,
    alike: (name: string, share: string, steps: string, others: string) =>
      `After ${steps} steps, ${name} have tried most on average, ${share} of the significant approaches, but they cannot be told apart from ${others}`,
    none: (share: string, steps: string) =>
      `After ${steps} steps no mixture can be told apart from the one that has tried most, ${share} of the significant approaches`,
    reading: (trials: number) =>
      `Share of the approaches of any significance that at least one agent has tried, mean of ${trials} search${trials === 1 ? '' : 'es'}. Lines: mixtures of scientists who climb alone (controls), follow others or avoid their ways (mavericks).`,
    steps: 'Step (logarithmic)',
    share: 'Significant approaches tried (%)',
    point: (name: string, share: string) => `${name}: ${share}`,
  },
  zh: {
    leads: (name, share, steps) => `经过 ${steps} 步，“${name}”探索最多：已尝试 ${share} 的有意义路径`,
    alike: (name, share, steps, others) =>
      `经过 ${steps} 步，“${name}”平均探索最多（已尝试 ${share} 的有意义路径），但与${others}无法区分`,
    none: (share, steps) =>
      `经过 ${steps} 步，各种构成与探索最多者（已尝试 ${share} 的有意义路径）均无法区分`,
    reading: (trials) =>
      `有意义的研究路径中已有人尝试过的比例，取 ${trials} 次搜索的平均。各线表示科研人员的构成：独立爬坡者、跟随他人者与避开他人路径者（独行者）。`,
    steps: '步数（对数刻度）',
    share: '已尝试的有意义路径（%）',
    point: (name, share) => `${name}：${share}`,
  },
});

const MIXTURE_COLOURS = [
  COLOURS.baseline,
  CHANNEL_COLOURS.practice,
  CHANNEL_COLOURS.outsideAdoption,
  CHANNEL_COLOURS.ownProducts,
  CHANNEL_COLOURS.ordinaryCare,
  CHANNEL_COLOURS.careHours,
];

type Context = StudyChartContext<Result>;

/** Mean course over the parts of a mixture, each weighing as many searches as it has. */
function meanCourse(results: readonly Result[]): Float64Array {
  const trials = results.reduce((sum, result) => sum + result.trials, 0);
  return Float64Array.from(
    { length: POINTS },
    (_, point) => results.reduce((sum, result) => sum + result.course[point] * result.trials, 0) / trials,
  );
}

function rowsOf({ settings, results, language }: Context) {
  const stride = numberOf(settings, 'steps') / POINTS;
  return mainMixtures(settings).flatMap((mixture) =>
    Array.from(meanCourse(resultsOf(results, mixture)), (share, point) => ({
      mixture: mixture.label[language],
      step: (point + 1) * stride,
      share,
    })),
  );
}

type Row = ReturnType<typeof rowsOf>[number];

/** What every mixture has tried by the last step, with its error by chance. */
const levelsOf = ({ settings, results, language }: Context) =>
  mainMixtures(settings).map((mixture) => {
    const tried = resultsOf(results, mixture).flatMap(({ visited }) => Array.from(visited));
    return levelOf(mixture.label[language], tried);
  });

function title(context: Context): string {
  const text = TEXT[context.language];
  const levels = levelsOf(context);
  const { leader, alike } = extremeOf(levels, 'highest')!;
  const steps = formatWhole(numberOf(context.settings, 'steps'));
  const share = shareText(leader.value);
  if (alike.length === levels.length - 1) return text.none(share, steps);
  if (alike.length === 0) return text.leads(leader.name, share, steps);
  const others = words(context.language).list(alike.map(({ name }) => name));
  return text.alike(leader.name, share, steps, others);
}

/** Shares below a hundredth count too. */
const shareText = (share: number): string =>
  share > 0 && share < 0.01 ? `${formatNumber(100 * share, 2)}%` : formatShare(share);

function plot(context: Context, rows: readonly Row[]) {
  const text = TEXT[context.language];
  const lines = mainMixtures(context.settings).map(({ label }, n) => {
    const name = label[context.language];
    const own = rows.filter(({ mixture }) => mixture === name);
    return {
      name,
      colour: MIXTURE_COLOURS[n],
      points: own.map(({ step, share }) => ({ x: step, y: 100 * share })),
    };
  });
  const domain = [rows[0].step, rows.at(-1)!.step] as const;
  const x = { title: text.steps, domain, logTicks: logTicks(...domain) };
  return linePlot(context, lines, { x, y: { title: text.share, domain: [0, 100] } });
}

/** What mixtures of scientists have tried, by step. */
export const progress = studyChart({
  id: 'progress',
  rows: rowsOf,
  title,
  reading: ({ settings, language }) => [TEXT[language].reading(numberOf(settings, 'trials'))],
  plot,
  inWords: (context) =>
    levelsOf(context).map(({ name, value }) => TEXT[context.language].point(name, shareText(value))),
});
