import { alternativesOf } from '../../charts/alternatives.js';
import { millionsOf, moneyUnit, scenarioTitle } from '../../charts/naming.js';
import { effectOf } from '../../charts/rows.js';
import type { Context } from '../../language/context.js';
import { words } from '../../language/words.js';
import type { ScenarioLabel } from '../../results/scenario-label.js';
import { payerName } from '../money-tables.js';
import { fitted, HEADINGS, inUnit } from './columns.js';
import { estimateFigures } from './estimate-figures.js';
import type { TableSheet, Value } from './table-sheet.js';

const TITLE = { en: 'Money by payer', zh: '各方支出' } as const;
const CLEAR = { en: 'Bold: the 95% interval leaves out zero.', zh: '粗体表示 95% 区间不含零。' } as const;

/** What every payer pays more or less than in the baseline over the horizon, a row each. */
export function payersSheet(context: Context): TableSheet {
  const { comparison, language } = context;
  const { sections, paragraph } = words(language);
  const { strategy, payer, baseline, difference, low, high } = HEADINGS;
  const unit = moneyUnit(context).word;
  const rows = alternativesOf(comparison).flatMap((scenario) =>
    ['', ...comparison.region.payers.map(({ id }) => id)].map((id) => rowOf(context, scenario, id)),
  );
  const money = [baseline, difference, low, high].map((one) => inUnit(one[language], unit, language));
  const headings = [strategy[language], payer[language], ...money];
  const notes = [paragraph([sections.byPayerNote(unit), CLEAR[language]])];
  return { title: TITLE[language], columns: fitted(headings, rows), rows, notes };
}

/** What a payer is called, or all of them together. */
export const payerTitle = (context: Context, payer: string): string =>
  payer === '' ? words(context.language).sections.allPayers : payerName(context, payer);

function rowOf(context: Context, scenario: ScenarioLabel, payer: string): Value[] {
  const { comparison } = context;
  const effect = effectOf(comparison, scenario.id, 'spending', payer === '' ? '' : `payer=${payer}`);
  const { times } = moneyUnit(context);
  return [
    scenarioTitle(context, scenario),
    payerTitle(context, payer),
    { value: effect && effect.baseline * times },
    ...estimateFigures(context, effect, millionsOf(comparison)),
  ];
}
