import { amountAxis } from '../../charts/amount-axis.js';
import { keyLayers } from '../../charts/key.js';
import { rowLayout } from '../../charts/row-layout.js';
import { COLOURS } from '../../charts/theme.js';
import { formatShare } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { words } from '../../language/words.js';
import { domainWithZero } from '../domain.js';
import { usdIn } from '../million-usd.js';
import { NO_CHANCE } from '../no-chance.js';
import { stretches } from '../row-marks.js';
import type { StudyChartContext } from '../study.js';
import { studyChart } from '../study-chart.js';
import { capitalisedTotal, costPerLaunch } from './cost-per-launch.js';
import { inputsOf } from './inputs.js';
import { PHASES } from './phases.js';

const TEXT = texts({
  en: {
    title: (total: string, paid: string, phases: string, share: string) =>
      `One launch costs ${total} million USD capitalised and ${paid} paid out; the largest part falls to ${phases} (${share} of the capitalised cost)`,
    free: 'At these settings a launch costs nothing (0 million USD)',
    reading:
      'What one launch takes in each phase, the items that fail included; capitalised from the middle of the phase to the launch.',
    axis: (unit: string) => `Cost per launch (${unit})`,
    outOfPocket: 'paid out',
    capitalised: 'capitalised',
    point: (phase: string, paid: string, total: string) =>
      `${phase}: ${paid} million USD paid out, ${total} capitalised`,
  },
  zh: {
    title: (total, paid, phases, share) =>
      `一个上市产品的资本化成本为 ${total} 亿美元，现金支出为 ${paid} 亿美元；其中${phases}最多（占资本化成本的 ${share}）`,
    free: '在本次设定下，一个上市产品的成本为 0',
    reading: '一个上市产品在各阶段所需的全部成本，包含失败项目；资本化按各阶段中点至上市之时计算。',
    axis: (unit) => `每个上市产品的成本（${unit}）`,
    outOfPocket: '现金支出',
    capitalised: '资本化',
    point: (phase, paid, total) => `${phase}：现金支出 ${paid} 亿美元，资本化 ${total} 亿美元`,
  },
});

type Context = StudyChartContext<null>;

/** Cost of one launch by phase, million USD. */
const rowsOf = ({ settings, language }: Context) => {
  const costs = costPerLaunch(inputsOf(settings));
  return PHASES.map(({ label }, k) => {
    const { outOfPocket, capitalised } = costs[k];
    return { phase: label[language], outOfPocket, capitalised };
  });
};

type Row = ReturnType<typeof rowsOf>[number];

function title({ settings, language }: Context, rows: readonly Row[]): string {
  const text = TEXT[language];
  const usd = usdIn(language);
  const total = capitalisedTotal(inputsOf(settings));
  if (total === 0) return text.free;
  const paid = rows.reduce((sum, { outOfPocket }) => sum + outOfPocket, 0);
  const most = Math.max(...rows.map(({ capitalised }) => capitalised));
  const phases = rows.filter(({ capitalised }) => capitalised === most).map(({ phase }) => phase);
  return text.title(
    usd.text(total, 4),
    usd.text(paid, 4),
    words(language).list(phases),
    formatShare((most * phases.length) / total),
  );
}

const BAR = 11;

function plot({ form, language }: Context, rows: readonly Row[]) {
  const text = TEXT[language];
  const usd = usdIn(language);
  const kinds = [
    { name: text.outOfPocket, colour: COLOURS.baseline },
    { name: text.capitalised, colour: COLOURS.research },
  ];
  const labelled = rows.map(({ phase, outOfPocket, capitalised }) => ({
    name: phase,
    texts: [usd.text(outOfPocket), usd.text(capitalised)],
  }));
  const layout = rowLayout(
    labelled,
    form,
    kinds.map(({ name }) => name),
  );
  const bars = rows.flatMap(({ outOfPocket, capitalised }, row) => [
    { row, from: 0, to: usd.shown(outOfPocket), colour: kinds[0].colour, below: -BAR / 2 },
    { row, from: 0, to: usd.shown(capitalised), colour: kinds[1].colour, below: BAR / 2 },
  ]);
  const ends = domainWithZero(bars.map(({ to }) => to));
  return {
    width: layout.width,
    height: layout.height,
    encoding: { x: amountAxis(ends, layout, text.axis(usd.word)) },
    layer: [...layout.layers, stretches(bars, layout, BAR), ...keyLayers(kinds, layout.left, form)],
  };
}

/** Out-of-pocket and capitalised cost of one launch by phase. */
export const costByPhase = studyChart({
  id: 'cost-by-phase',
  rows: rowsOf,
  title,
  reading: ({ language }) => [TEXT[language].reading],
  notes: ({ language }) => [NO_CHANCE[language]],
  plot,
  inWords: ({ language }, rows) =>
    rows.map(({ phase, outOfPocket, capitalised }) => {
      const { text } = usdIn(language);
      return TEXT[language].point(phase, text(outOfPocket), text(capitalised));
    }),
});
