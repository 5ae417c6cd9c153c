/** The table of the study, from the outcomes of its runs. */
import { log } from '../../maths/log.js';
import type { Bilingual } from '../../model/place/region.js';
import { mean } from '../../statistics/mean.js';
import { type Ratio, ratioOfSums } from '../../statistics/ratio.js';
import { summarise } from '../../statistics/summary.js';
import { numberOf } from '../setting-values.js';
import type { Settings, StudyRow } from '../study.js';
import { paymentsIn } from './funding.js';
import type { RunOutcome } from './outcome.js';
import { paperRows } from './paper-table.js';
import { timingOf } from './settings.js';
import { STRATEGIES, type Strategy, type StrategyKind } from './strategies.js';
import { moneyOf, strategyLabel } from './strategy-label.js';

/** Percent of the talented who succeed under a strategy. */
function successRow(strategy: Strategy, success: Ratio): StudyRow {
  return {
    id: strategy.id,
    label: strategyLabel(strategy),
    value: 100 * success.value,
    standardError: 100 * success.standardError,
    unit: 'percent',
    published: null,
  };
}

const successesOf = (results: readonly RunOutcome[]): Ratio[] => {
  const talented = results.map((run) => run.talented);
  return STRATEGIES.map((_, s) =>
    ratioOfSums(
      results.map((run) => run.successes[s]),
      talented,
    ),
  );
};

/**
 * Efficiency of every strategy but no funding: gain in successes per unit of money, divided by that of the best. All
 * strategies have common random numbers, so that a ratio of two gains has a small error; the best itself has none.
 */
function efficienciesOf(settings: Settings, results: readonly RunOutcome[]): Ratio[] {
  const payments = paymentsIn(timingOf(settings), numberOf(settings, 'steps'));
  const perMoney = STRATEGIES.slice(1).map((strategy, s) => {
    const money = moneyOf(strategy, numberOf(settings, 'people'), payments);
    return results.map(({ successes }) => (successes[s + 1] - successes[0]) / money);
  });
  const best = perMoney.reduce((found, gains) => (mean(gains) > mean(found) ? gains : found));
  return perMoney.map((gains) => ratioOfSums(gains, best));
}

function efficiencyRow(strategy: Strategy, efficiency: Ratio): StudyRow {
  const { en, zh } = strategyLabel(strategy);
  return {
    id: `efficiency-${strategy.id}`,
    label: { en: `Efficiency: ${en}`, zh: `效率：${zh}` },
    ...efficiency,
    unit: 'fraction',
    published: null,
  };
}

function inequalityRows(results: readonly RunOutcome[]): StudyRow[] {
  const row = (id: string, label: Bilingual, values: readonly number[], unit: string): StudyRow => {
    const { mean: value, mcse } = summarise(values);
    return { id, label, value, standardError: mcse, unit, published: null };
  };
  const of = (what: 'richestTalent' | 'top20' | 'top20People' | 'gini') => results.map((run) => run[what]);
  return [
    row(
      'richest-talent-mean',
      { en: 'Mean talent of the richest person', zh: '最富有者的平均才能' },
      of('richestTalent'),
      '0 to 1',
    ),
    row(
      'top20-share',
      { en: 'Share of all capital held by the richest 20%', zh: '最富 20% 人群的资本占比' },
      of('top20'),
      'fraction',
    ),
    row(
      'top-20-people-share',
      { en: 'Share of all capital held by the 20 richest people', zh: '最富有的 20 人的资本占比' },
      of('top20People'),
      'fraction',
    ),
    row('gini', { en: 'Gini coefficient of capital', zh: '资本基尼系数' }, of('gini'), 'fraction'),
    tailRow(results),
  ];
}

const LOG_2 = log(2);

/**
 * Exponent a of the tail above the starting capital: the number of people at a capital c falls as c^-a. Doublings k = 1,
 * 2, … are then geometric with ratio 2^-a, so that the likelihood is highest at a = log2(m / (m - 1)) for their mean m.
 */
function tailRow(results: readonly RunOutcome[]): StudyRow {
  const { value: m, standardError } = ratioOfSums(
    results.map((run) => run.doublings),
    results.map((run) => run.risen),
  );
  return {
    id: 'tail-exponent',
    label: { en: 'Tail exponent of capital above the start', zh: '高于初始值部分的资本尾部指数' },
    // Where every gain is one doubling, or there is none, the exponent is unknown.
    value: m > 1 ? log(m / (m - 1)) / LOG_2 : Number.NaN,
    standardError: m > 1 ? standardError / (LOG_2 * m * (m - 1)) : Number.NaN,
    unit: '',
    published: null,
  };
}

/** Every row of the table: successes, efficiencies, the columns of the paper's own table, inequality. */
export function tableRows(settings: Settings, results: readonly RunOutcome[]): StudyRow[] {
  const successes = successesOf(results);
  const efficiencies = efficienciesOf(settings, results);
  return [
    ...STRATEGIES.map((strategy, s) => successRow(strategy, successes[s])),
    ...STRATEGIES.slice(1).map((strategy, s) => efficiencyRow(strategy, efficiencies[s])),
    ...paperRows(settings, results),
    ...inequalityRows(results),
  ];
}

/** One strategy as a chart shows it; shares in percent. */
export interface StrategyBar {
  readonly label: string;
  readonly kind: StrategyKind;
  readonly success: number;
  readonly standardError: number;
  /** Null without funding, which hands nothing out. */
  readonly efficiency: number | null;
}

/** The same strategies as the bars of a chart. */
export function strategyBars(
  settings: Settings,
  results: readonly RunOutcome[],
  language: 'en' | 'zh',
): StrategyBar[] {
  const efficiencies = efficienciesOf(settings, results);
  return successesOf(results).map((success, s) => ({
    label: strategyLabel(STRATEGIES[s])[language],
    kind: STRATEGIES[s].kind,
    success: 100 * success.value,
    standardError: 100 * success.standardError,
    efficiency: s === 0 ? null : efficiencies[s - 1].value,
  }));
}
