import { alternativesOf } from '../../charts/alternatives.js';
import { millionsOf, moneyUnit, scenarioTitle } from '../../charts/naming.js';
import type { Context } from '../../language/context.js';
import { words } from '../../language/words.js';
import type { ScenarioLabel } from '../../results/scenario-label.js';
import { fitted, HEADINGS, inUnit } from './columns.js';
import { estimateFigures } from './estimate-figures.js';
import { payerTitle } from './payers-sheet.js';
import type { TableSheet, Value } from './table-sheet.js';

const TITLE = { en: 'Budget impact', zh: '预算影响' } as const;

/** What each payer pays beyond the baseline in each of the first years: years across, as budgets are written. */
export function budgetSheet(context: Context): TableSheet {
  const { comparison, language } = context;
  const { sections } = words(language);
  const { strategy, payer, low, high } = HEADINGS;
  const years = [...new Set(comparison.budgetImpact.map(({ year }) => year))].filter(
    (year) => year !== 'total',
  );
  const rows = alternativesOf(comparison).flatMap((scenario) => rowsOf(context, scenario));
  const money = [...years.map(String), sections.allYears, low[language], high[language]];
  const unit = moneyUnit(context).word;
  const headings = [strategy[language], payer[language], ...money.map((one) => inUnit(one, unit, language))];
  const notes = [sections.budgetNote(comparison.region.priceYear, unit)];
  return { title: TITLE[language], columns: fitted(headings, rows), rows, notes };
}

/** A row for each payer that the table has; years stand before their total there. */
function rowsOf(context: Context, scenario: ScenarioLabel): Value[][] {
  const own = context.comparison.budgetImpact.filter((row) => row.scenario === scenario.id);
  return [...new Set(own.map(({ payer }) => payer))].map((payer) => {
    const figures = own
      .filter((row) => row.payer === payer)
      .map((row) => estimateFigures(context, row, millionsOf(context.comparison)));
    const [, low, high] = figures[figures.length - 1];
    return [
      scenarioTitle(context, scenario),
      payerTitle(context, payer),
      ...figures.map(([mean]) => mean),
      low,
      high,
    ];
  });
}
