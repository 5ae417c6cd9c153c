import { type ChartSpec, COLOURS, chartFrame } from '../../charts/theme.js';
import type { Language } from '../../language/words.js';
import type { Settings } from '../study.js';
import { capitalisedTotal, costPerLaunch } from './cost-per-launch.js';
import { inputsOf } from './inputs.js';
import { PHASES } from './phases.js';
import { tornado } from './tornado.js';

const TEXT = {
  costQuestion: { en: 'What does each phase of one launch cost?', zh: '每个上市产品在各阶段花费多少？' },
  costReading: {
    en: 'Cost of all items a launch needs, failures included; capitalised to the launch. Without chance, so without interval.',
    zh: '包含失败项目在内，一个上市产品所需全部项目的成本；资本化至上市之时。结果不含随机性，故无区间。',
  },
  costAxis: { en: 'Cost per launch (million USD)', zh: '每个上市产品的成本（百万美元）' },
  outOfPocket: { en: 'out of pocket', zh: '现金支出' },
  capitalised: { en: 'capitalised', zh: '资本化' },
  tornadoQuestion: { en: 'Which input moves the cost of a launch most?', zh: '哪个输入对上市成本影响最大？' },
  tornadoReading: {
    en: 'Each input lower and higher by the same fraction, all others as set. The ranges are assumed (grade D).',
    zh: '每个输入按同一比例降低和提高，其余保持设定值。变动范围为假设（D 级）。',
  },
  tornadoAxis: {
    en: 'Capitalised cost per launch (million USD)',
    zh: '每个上市产品的资本化成本（百万美元）',
  },
  lower: { en: 'input lower', zh: '输入降低' },
  higher: { en: 'input higher', zh: '输入提高' },
} as const;

const WIDTH = 420;
const LONGEST_TORNADO = 15;

/** Out-of-pocket and capitalised cost of one launch by phase. */
export function costChart(s: Settings, language: Language): ChartSpec {
  const kinds = [TEXT.outOfPocket[language], TEXT.capitalised[language]];
  const costs = costPerLaunch(inputsOf(s));
  const values = PHASES.flatMap(({ label }, k) =>
    [costs[k]!.outOfPocket, costs[k]!.capitalised].map((cost, n) => ({
      phase: label[language],
      kind: kinds[n]!,
      cost,
    })),
  );
  return {
    ...chartFrame(TEXT.costQuestion[language], [TEXT.costReading[language]], WIDTH + 150),
    data: { values },
    width: WIDTH,
    height: { step: 18 },
    mark: { type: 'bar' },
    encoding: {
      y: { field: 'phase', type: 'nominal', sort: null, title: null },
      yOffset: { field: 'kind', sort: kinds },
      x: { field: 'cost', type: 'quantitative', title: TEXT.costAxis[language] },
      color: {
        field: 'kind',
        type: 'nominal',
        scale: { domain: kinds, range: [COLOURS.baseline, COLOURS.research] },
      },
    },
  };
}

/** The widest bars of the tornado, each from the cost as set to that at either end of an input. */
function tornadoRows(s: Settings, ends: readonly string[], language: Language) {
  const from = capitalisedTotal(inputsOf(s));
  const bars = tornado(s).slice(0, LONGEST_TORNADO);
  return bars.flatMap(({ label, atLow, atHigh }) =>
    [atLow, atHigh].map((to, n) => ({ input: label[language], end: ends[n]!, from, to })),
  );
}

export function tornadoChart(s: Settings, language: Language): ChartSpec {
  const ends = [TEXT.lower[language], TEXT.higher[language]];
  const values = tornadoRows(s, ends, language);
  const scale = { domain: ends, range: [COLOURS.comparator, COLOURS.research] };
  const title = TEXT.tornadoAxis[language];
  return {
    ...chartFrame(TEXT.tornadoQuestion[language], [TEXT.tornadoReading[language]], WIDTH + 150),
    data: { values },
    width: WIDTH,
    height: { step: 20 },
    layer: [
      {
        mark: { type: 'bar', height: 13 },
        encoding: {
          x: { field: 'from', type: 'quantitative', title, scale: { zero: false } },
          x2: { field: 'to' },
          color: { field: 'end', type: 'nominal', scale },
        },
      },
      {
        mark: { type: 'rule', color: COLOURS.ink },
        encoding: { x: { datum: values[0]!.from }, y: { value: 0 }, y2: { value: 'height' } },
      },
    ],
    encoding: { y: { field: 'input', type: 'nominal', sort: null, title: null } },
  };
}
