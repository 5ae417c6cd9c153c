import { SIZES } from '../../charts/sizes.js';
import { COLOURS, type Layered } from '../../charts/theme.js';
import { formatEstimate, formatNumber, formatWhole } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { words } from '../../language/words.js';
import { Z95 } from '../against-paper.js';
import { type Level, levelOf, mayBeAlike } from '../levels.js';
import type { StudyChartContext } from '../study.js';
import { studyChart } from '../study-chart.js';
import type { RunOutcome } from './outcome.js';
import { talentBelow } from './settings.js';
import { talentAxisFrom } from './talent-axis.js';

const TEXT = texts({
  en: {
    apart: (mean: string, all: string, more: boolean) =>
      `The richest person has ${more ? 'more' : 'less'} talent than people on average: ${mean} against ${all}, mean of all runs`,
    alike: (mean: string, all: string, runs: string) =>
      `In ${runs} the talent of the richest person, ${mean} on average, cannot be told apart from the ${all} of all people`,
    runsWord: (runs: number) => (runs === 1 ? 'the one run' : `${formatWhole(runs)} runs`),
    reading: (runs: string) =>
      `Talent of the richest person in each of ${runs} runs without funding. Line: the runs that were to be expected if the richest were any person at random.`,
    ties: 'Where several people are the richest of a run, the mean of their talents counts.',
    talent: 'Talent',
    runs: 'Runs',
    mean: (interval: string) => `Mean of the runs: ${interval}`,
    class: (from: string, to: string, runs: string) => `talent ${from} to ${to}: ${runs} runs`,
  },
  zh: {
    apart: (mean, all, more) =>
      `最富有者的才能${more ? '高于' : '低于'}人群平均：各次模拟平均为 ${mean}，人群平均为 ${all}`,
    alike: (mean, all, runs) => `${runs}中，最富有者的才能平均为 ${mean}，与人群平均 ${all} 无法区分`,
    runsWord: (runs) => `${formatWhole(runs)} 次模拟`,
    reading: (runs) => `${runs} 次无资助模拟中最富有者的才能。曲线：若最富有者可为任何人，预期的模拟次数。`,
    ties: '若一次模拟中有多人并列最富，取其才能的平均值。',
    talent: '才能',
    runs: '模拟次数',
    mean: (interval) => `各次模拟平均：${interval}`,
    class: (from, to, runs) => `才能 ${from} 至 ${to}：${runs} 次`,
  },
});

/** Classes of talent from 0 to 1, and points of the curve in each. */
const CLASSES = 20;
const POINTS_PER_CLASS = 8;

type Context = StudyChartContext<RunOutcome>;

const talentsOf = ({ results }: Context): number[] => results.map(({ richestTalent }) => richestTalent);

/** Runs expected in a class around a talent if the richest were any person at random. */
function expectedAround({ settings, results }: Context, talent: number): number {
  const below = talentBelow(settings);
  return results.length * (below(talent + 0.5 / CLASSES) - below(talent - 0.5 / CLASSES));
}

/** Runs whose richest person is in each class of talent. */
function rowsOf(context: Context) {
  const talents = talentsOf(context);
  return Array.from({ length: CLASSES }, (_, c) => {
    const [from, to] = [c / CLASSES, (c + 1) / CLASSES];
    const inside = talents.filter((talent) => talent >= from && (talent < to || to === 1));
    return { from, to, runs: inside.length, expected: expectedAround(context, (from + to) / 2) };
  });
}

type Row = ReturnType<typeof rowsOf>[number];

const STEPS = 1000;

/** Mean talent of people, by the midpoints of small steps of its distribution. */
function meanTalent({ settings }: Context): number {
  const below = talentBelow(settings);
  let sum = 0;
  for (let n = 0; n < STEPS; n++) sum += (n + 0.5) * (below((n + 1) / STEPS) - below(n / STEPS));
  return sum / STEPS;
}

function title(context: Context): string {
  const text = TEXT[context.language];
  const own = levelOf('', talentsOf(context));
  const all: Level = { name: '', value: meanTalent(context), standardError: 0 };
  const [mean, usual] = [formatNumber(own.value, 2), formatNumber(all.value, 2)];
  if (mayBeAlike(own, all) || mean === usual) {
    return text.alike(mean, usual, text.runsWord(context.results.length));
  }
  return text.apart(mean, usual, own.value > all.value);
}

const AXIS = { wide: 70, narrow: 56 } as const;
const HEIGHT = { wide: 300, narrow: 240 } as const;

function plot(context: Context, rows: readonly Row[]): Layered {
  const { form, language } = context;
  const text = TEXT[language];
  const least = talentAxisFrom(talentsOf(context));
  const x = {
    type: 'quantitative',
    title: text.talent,
    scale: { domain: [least, 1] },
  };
  const y = { type: 'quantitative', title: text.runs };
  const curve = Array.from({ length: CLASSES * POINTS_PER_CLASS + 1 }, (_, point) => {
    const talent = point / (CLASSES * POINTS_PER_CLASS);
    return { talent, expected: expectedAround(context, talent) };
  });
  return {
    width: SIZES[form].width - AXIS[form],
    height: HEIGHT[form],
    layer: [
      {
        data: {
          values: rows.filter(({ from }) => from >= least).map(({ from, to, runs }) => ({ from, to, runs })),
        },
        mark: { type: 'bar', color: COLOURS.research, stroke: 'white' },
        encoding: {
          x: { ...x, field: 'from', bin: { binned: true, step: 1 / CLASSES } },
          x2: { field: 'to' },
          y: { ...y, field: 'runs' },
        },
      },
      {
        data: { values: curve.filter(({ talent }) => talent >= least) },
        mark: { type: 'line', color: COLOURS.ink, strokeWidth: 1.5 },
        encoding: { x: { ...x, field: 'talent' }, y: { ...y, field: 'expected' } },
      },
    ],
  } as Layered;
}

function inWords(context: Context, rows: readonly Row[]): string[] {
  const text = TEXT[context.language];
  const { value, standardError } = levelOf('', talentsOf(context));
  const half = standardError === null ? null : Z95 * standardError;
  const shown = formatEstimate(
    value,
    half === null ? null : value - half,
    half === null ? null : value + half,
  );
  return [
    text.mean(words(context.language).interval(shown.mean, shown.low, shown.high)),
    ...rows
      .filter(({ runs }) => runs > 0)
      .map(({ from, to, runs }) => text.class(formatNumber(from), formatNumber(to), formatWhole(runs))),
  ];
}

/** Talent of the richest of every run, against that of all people. */
export const richestTalent = studyChart({
  id: 'richest-talent',
  rows: rowsOf,
  title,
  reading: ({ results, language }) => [TEXT[language].reading(formatWhole(results.length))],
  notes: ({ language }) => [TEXT[language].ties],
  plot,
  inWords,
});
