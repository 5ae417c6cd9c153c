import { formatNumber, formatShare } from '../language/numbers.js';
import { texts } from '../language/texts.js';
import { words } from '../language/words.js';
import { currencyName } from '../model/place/currency.js';
import { chart } from './chart.js';
import type { DalyWorthContext } from './chart-context.js';
import { scenarioTitle } from './naming.js';
import { scenariosIn } from './part-rows.js';
import { shareNotes } from './share-interval.js';
import { type CurveRow, thresholdCurves, thresholdNote } from './threshold-curves.js';

const TEXT = texts({
  en: {
    unknown: 'Too few runs to say which choice is most probably best',
    one: (name: string, share: string) =>
      `${name}: most probably the best choice whatever a DALY is worth, in at most ${share} of draws`,
    turns: (first: string, at: string, last: string, share: string, currency: string) =>
      `Below ${at} ${currency} per DALY the most probable best choice is ${first}, above it ${last} (${share} at most)`,
    several: (names: string) => `Most probably the best choice, the more a DALY is worth: ${names}`,
    reading:
      'Share of parameter draws in which a choice has the highest expected net benefit; spending nothing competes too.',
    axis: 'Probability of the highest net benefit',
    hidden: (names: string) => `Not drawn, since never above 5%: ${names}.`,
    at: (name: string, share: string, threshold: string, currency: string) =>
      `${name}: ${share} at ${threshold} ${currency} per DALY`,
  },
  zh: {
    unknown: '模拟次数太少，尚不能判断哪种选择最可能最优',
    one: (name, share) => `无论一个 DALY 价值多少，“${name}”都最可能最优，概率至多 ${share}`,
    turns: (first, at, last, share, currency) =>
      `一个 DALY 低于 ${at} ${currencyName(currency).zh}时，最可能最优的是“${first}”，高于此则是“${last}”（至多 ${share}）`,
    several: (names) => `随着一个 DALY 的价值升高，最可能最优的依次是：${names}`,
    reading: '期望净效益最高的参数组所占比例；不增加投入也参与比较。',
    axis: '净效益最高的概率',
    hidden: (names) => `概率从未超过 5%、未绘出：${names}。`,
    at: (name, share, threshold, currency) =>
      `${name}：每 DALY ${threshold} ${currencyName(currency).zh}时为 ${share}`,
  },
});

/** Curves that never come above this are named, not drawn. */
const SHOWN = 0.05;

/** Points of all curves; without values where there are too few runs to estimate them. */
const rowsOf = (context: DalyWorthContext): CurveRow[] =>
  context.comparison.scenarios.flatMap((scenario) =>
    context.decisions.acceptability
      .filter((row) => row.scenario === scenario.id)
      .map(({ threshold, probability }) => ({
        scenario: scenario.id,
        name: scenarioTitle(context, scenario),
        threshold,
        value: probability,
      })),
  );

const highestOf = (rows: readonly CurveRow[], scenario: string): number =>
  Math.max(...rows.filter((row) => row.scenario === scenario).map(({ value }) => value ?? 0));

/** The most probable choice, and where the next takes its place. */
function finding({ comparison, language }: DalyWorthContext, rows: readonly CurveRow[]): string {
  const text = TEXT[language];
  if (rows.every(({ value }) => value === null)) return text.unknown;
  const thresholds = [...new Set(rows.map(({ threshold }) => threshold))].sort((a, b) => a - b);
  const leaders = thresholds.map((threshold) =>
    rows
      .filter((row) => row.threshold === threshold)
      .reduce((best, row) => ((row.value ?? 0) > (best.value ?? 0) ? row : best)),
  );
  const turns = leaders.filter((row, n) => n === 0 || row.scenario !== leaders[n - 1].scenario);
  const [first, last] = turns;
  if (last === undefined) return text.one(first.name, formatShare(highestOf(rows, first.scenario)));
  if (turns.length > 2) return text.several(words(language).list(turns.map(({ name }) => name)));
  const share = formatShare(highestOf(rows, last.scenario));
  return text.turns(first.name, formatNumber(last.threshold), last.name, share, comparison.region.currency);
}

/**
 * Cost-effectiveness acceptability curves: probability of being the best choice over the worth of a DALY.
 *
 * Source: Fenwick, Claxton and Sculpher 2001, DOI 10.1002/hec.635.
 */
export const acceptability = chart({
  id: 'acceptability',
  rows: rowsOf,
  title: finding,
  reading: (context) => shareNotes(TEXT[context.language].reading, context.comparison, context.language),
  notes: (context, rows) => {
    const known = rows.filter(({ value }) => value !== null);
    const hidden = scenariosIn(known).filter((scenario) => highestOf(rows, scenario) <= SHOWN);
    const names = hidden.map((scenario) => rows.find((row) => row.scenario === scenario)!.name);
    const { list } = words(context.language);
    return [
      thresholdNote(context),
      ...(names.length > 0 ? [TEXT[context.language].hidden(list(names))] : []),
    ];
  },
  plot: (context, rows) =>
    thresholdCurves(context, {
      rows,
      shown: scenariosIn(rows).filter((scenario) => highestOf(rows, scenario) > SHOWN),
      axis: { title: TEXT[context.language].axis, highest: 1, format: '.0%' },
    }),
  inWords: (context, rows) =>
    scenariosIn(rows).map((scenario) => {
      const row = nearest(rows, scenario, context.comparison.threshold);
      const share = row.value === null ? words(context.language).notEstimated : formatShare(row.value);
      return TEXT[context.language].at(
        row.name,
        share,
        formatNumber(row.threshold),
        context.comparison.region.currency,
      );
    }),
});

/** The point of a curve next to a threshold. */
const nearest = (rows: readonly CurveRow[], scenario: string, threshold: number): CurveRow =>
  rows
    .filter((row) => row.scenario === scenario)
    .reduce((best, row) =>
      Math.abs(row.threshold - threshold) < Math.abs(best.threshold - threshold) ? row : best,
    );
