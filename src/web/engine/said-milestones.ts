import { estimateShown, scenarioTitle, unitShown } from '../../charts/naming.js';
import type { Context } from '../../language/context.js';
import { formatNumber, formatShare } from '../../language/numbers.js';
import { type Expected, MILESTONE_YEARS, type MilestoneRow } from '../../results/milestones.js';
import type { SaidCell, SaidTable } from './looks.js';
import { MILESTONE_WORDS } from './milestone-words.js';
import { namedRow, saidCell } from './said-tables.js';

/** Indicators that are shown of a year, those first whose rule says most. */
const SHOWN = 5;

/** A rule that stops fewer of the runs without the policy than this is no help. */
const TELLING = 0.5;

/** Milestones of one strategy, a table a year. */
export function milestoneTables(context: Context, rows: readonly MilestoneRow[]): SaidTable[] {
  const text = MILESTONE_WORDS[context.language];
  return MILESTONE_YEARS.flatMap((after) => {
    const own = rows
      .filter((row) => row.after === after)
      .sort((a, b) => worthOf(b) - worthOf(a))
      .slice(0, SHOWN);
    if (own.length === 0) return [];
    const scenario = context.comparison.scenarios.find(({ id }) => id === own[0].scenario)!;
    return [
      {
        title: text.title(after, own[0].year, scenarioTitle(context, scenario)),
        head: [text.indicator, text.works, text.without, text.rule, text.wrongly, text.rightly],
        rows: own.map((row) => milestoneRow(context, row)),
        notes: after === MILESTONE_YEARS[0] ? [text.note] : [],
      },
    ];
  });
}

const worthOf = ({ rule }: MilestoneRow): number => rule.rightly - rule.wrongly;

function milestoneRow(context: Context, row: MilestoneRow): SaidTable['rows'][number] {
  const { language } = context;
  const text = MILESTONE_WORDS[language];
  const { side, bound, wrongly, rightly } = row.rule;
  const { times } = unitShown(context, row.unit, 'total');
  const expected = (one: Expected): SaidCell => saidCell(context, estimateShown(context, one, row.unit));
  const plain = (said: string, isClear = false): SaidCell => ({ text: said, range: null, isClear });
  const isTelling = rightly >= TELLING;
  return {
    ...namedRow(context, row.indicator, 'total'),
    cells: [
      expected(row.withPolicy),
      expected(row.without),
      isTelling ? plain(text[side](formatNumber(bound * times)), true) : plain(text.noRule),
      plain(isTelling ? formatShare(wrongly) : ''),
      plain(isTelling ? formatShare(rightly) : ''),
    ],
  };
}
