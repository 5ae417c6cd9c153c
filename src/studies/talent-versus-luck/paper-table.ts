/** The three columns of the paper's table of strategies, as its own numbers define them. */
import { mean } from '../../statistics/mean.js';
import { type Ratio, ratioOfSums } from '../../statistics/ratio.js';
import { numberOf } from '../setting-values.js';
import type { Settings, StudyRow } from '../study.js';
import { paymentsIn } from './funding.js';
import type { RunOutcome } from './outcome.js';
import { PAPER_TABLE } from './published.js';
import { timingOf } from './settings.js';
import { STRATEGIES, type Strategy } from './strategies.js';
import { moneyOf, strategyLabel } from './strategy-label.js';

/** What the paper adds to the payments of every strategy: without funding its total is 1,000 too. */
const CONSTANT_FUNDING = 1000;

const IN_PAPER = STRATEGIES.filter(({ id }) => Object.hasOwn(PAPER_TABLE, id));

/** Talented people who succeed under a strategy beyond those who succeed without funding, by run. */
function gainsOf({ id }: Strategy, results: readonly RunOutcome[]): number[] {
  const s = STRATEGIES.findIndex((strategy) => strategy.id === id);
  return results.map(({ successes }) => successes[s] - successes[0]);
}

const row = (column: string, en: string, zh: string, unit: string) => (strategy: Strategy, of: Ratio) => {
  const label = strategyLabel(strategy);
  return {
    id: `${column}-${strategy.id}`,
    label: { en: `${en}: ${label.en}`, zh: `${zh}：${label.zh}` },
    ...of,
    unit,
    published: null,
  };
};

const gainRow = row('gain', 'Gain', '增益', 'percent of the largest gain');
const fundingRow = row('funding', 'Total funding', '资助总额', 'units of capital');
const indexRow = row('efficiency-index', 'Efficiency index', '效率指数', 'everybody gets 1 = 1');

/**
 * For every strategy of the paper's table: the gain in successes of the talented as a percentage of the largest, the
 * total funding (payments and a constant), and gain per funding as a multiple of what it is where everybody gets 1.
 */
export function paperRows(settings: Settings, results: readonly RunOutcome[]): StudyRow[] {
  const payments = paymentsIn(timingOf(settings), numberOf(settings, 'steps'));
  const funding = IN_PAPER.map(
    (strategy) => CONSTANT_FUNDING + moneyOf(strategy, numberOf(settings, 'people'), payments),
  );
  const gains = IN_PAPER.map((strategy) => gainsOf(strategy, results));
  const largest = gains.reduce((most, gain) => (mean(gain) > mean(most) ? gain : most));
  const perFunding = gains.map((gain, s) => gain.map((people) => people / funding[s]));
  const first = perFunding[IN_PAPER.findIndex(({ id }) => id === 'egalitarian-1')];
  return [
    ...IN_PAPER.map((strategy, s) => gainRow(strategy, percentOf(gains[s], largest))),
    ...IN_PAPER.map((strategy, s) => ({
      ...fundingRow(strategy, { value: funding[s], standardError: 0 }),
      standardError: null,
    })),
    ...IN_PAPER.map((strategy, s) => indexRow(strategy, ratioOfSums(perFunding[s], first))),
  ];
}

function percentOf(gain: readonly number[], largest: readonly number[]): Ratio {
  const { value, standardError } = ratioOfSums(gain, largest);
  return { value: 100 * value, standardError: 100 * standardError };
}
