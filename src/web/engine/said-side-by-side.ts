import { rankedContenders } from '../../charts/contenders.js';
import { estimateShown, indicatorName, scenarioTitle } from '../../charts/naming.js';
import { notApartFrom, tiedWith } from '../../charts/ties.js';
import type { Context } from '../../language/context.js';
import { formatShare, formatShareWithError } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { quoted } from '../../report/estimates-in-words.js';
import { findings, probabilityRow } from '../../report/findings.js';
import { MAIN_INDICATORS } from '../../report/strategy-tables.js';
import { verdict } from '../../report/verdict.js';
import { pairOf } from '../../results/pairwise.js';
import { allowsConclusion, excludesZero } from '../../statistics/estimable.js';
import { WORTH_ID } from '../planning/worth.js';
import type { SaidCell, SaidSideBySide, SaidTable } from './looks.js';
import { effectsTable, saidCell } from './said-tables.js';
import { SIDE_WORDS } from './side-words.js';

/** Indicators of the tables; the second is there only where a worth of a DALY was set. */
export const INDICATORS_SIDE_BY_SIDE: readonly string[] = [...MAIN_INDICATORS, WORTH_ID];

const GOAL = 'netHealthBenefit';

/** Strategies beside each other and beside no new policy: who is best as the report says it, every effect, every pair. */
export function saidSideBySide(context: Context): SaidSideBySide {
  const { comparison, language } = context;
  const hasWorth = comparison.effects.some(({ indicator }) => indicator === WORTH_ID);
  const goals = [hasWorth ? WORTH_ID : GOAL, 'papers'];
  return {
    kind: 'sideBySide',
    sentences: [
      words(language).paragraph(verdict(context, findings(comparison))),
      ...(hasWorth ? atWorth(context) : []),
    ],
    tables: [effects(context, hasWorth), ...goals.map((goal) => pairsTable(context, goal))],
  };
}

/** Who has the highest mean at the worth that was set, and with whom it ties. */
function atWorth(context: Context): string[] {
  const { comparison, language } = context;
  const [first] = rankedContenders(comparison, WORTH_ID);
  if (first === undefined || !allowsConclusion(comparison)) return [];
  const text = SIDE_WORDS[language];
  const name = indicatorName(context, WORTH_ID);
  const tied = notApartFrom(comparison, WORTH_ID, first.scenario).map((one) => quoted(context, one));
  const leader = quoted(context, first.scenario);
  return [tied.length === 0 ? text.leads(name, leader) : text.ties(name, leader, words(language).list(tied))];
}

/** Everything against no new policy, with the probability of being best. */
function effects(context: Context, hasWorth: boolean): SaidTable {
  const { comparison, language } = context;
  const { report } = words(language);
  const text = SIDE_WORDS[language];
  const table = effectsTable(context, hasWorth ? INDICATORS_SIDE_BY_SIDE : MAIN_INDICATORS, {
    title: text.againstNone,
    notes: [allowsConclusion(comparison) ? report.probabilityNote : words(language).chart.sharesNotEstimated],
  });
  const [, ...alternatives] = comparison.scenarios;
  const best = {
    name: report.probability,
    unit: '',
    cells: alternatives.map(({ id }) => probabilityCell(context, id)),
  };
  return { ...table, rows: [...table.rows, best] };
}

function probabilityCell({ comparison, language }: Context, scenario: string): SaidCell {
  const row = probabilityRow(comparison, GOAL, scenario);
  if (row === undefined || row.value === null) return { text: '–', range: null, isClear: false };
  const isTied = tiedWith(comparison, GOAL, scenario).length > 1;
  return {
    text: formatShareWithError(row.value, row.standardError),
    range: null,
    more: isTied ? [words(language).report.tieMark] : [],
    isClear: false,
  };
}

/** Every scenario against every other, no new policy among them. */
function pairsTable(context: Context, goal: string): SaidTable {
  const { comparison, language } = context;
  const text = SIDE_WORDS[language];
  const titles = comparison.scenarios.map((scenario) => scenarioTitle(context, scenario));
  return {
    title: text.pairs(indicatorName(context, goal)),
    head: [text.rowLessColumn, ...titles],
    rows: comparison.scenarios.map(({ id }, n) => ({
      name: titles[n],
      unit: '',
      cells: comparison.scenarios.map((other) => pairCell(context, id, other.id, goal)),
    })),
    notes: goal === 'papers' ? [] : [words(language).report.pairsNote],
  };
}

function pairCell(context: Context, a: string, b: string, goal: string): SaidCell {
  const { comparison, labels, language } = context;
  const { report } = words(language);
  const pair = a === b ? undefined : pairOf(comparison, a, b, goal);
  if (pair === undefined || pair.mean === null) return { text: '–', range: null, isClear: false };
  const { mean, low, high, shareBetter } = pair;
  const isApart = excludesZero(pair, comparison);
  const cell = saidCell(context, estimateShown(context, { mean, low, high }, labels(goal).unit), {
    signed: true,
    isClear: isApart,
  });
  const share = shareBetter === null ? [] : [report.betterIn(formatShare(shareBetter))];
  return { ...cell, more: isApart ? share : [...share, report.tieMark] };
}
