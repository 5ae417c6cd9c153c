import type { DecisionContext } from '../../charts/decision/decision-context.js';
import { formatWhole } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import type { StudyRow } from '../../results/decision/study-rows.js';
import { type Html, html, htmlTable, NOTHING } from '../html.js';
import { dalyPrice, moneyText, priceText } from './money-text.js';

/**
 * What every study that was described is worth in the size that is worth most beyond its cost, those first that are worth most so, and
 * whether none is worth making. Nothing where none was described.
 */
export function studiesInWords(context: DecisionContext, most = Number.POSITIVE_INFINITY): string[] {
  const { names, language } = context;
  const { studies: text } = words(language).decision.knowing;
  const rows = bestSizes(context);
  const said = rows.slice(0, most).map((row) => {
    const [name, cost] = [names.study(row.study), priceText(context, row.cost)];
    if (row.high === 0) return text.nothing(name, row.size, cost);
    return text.one(name, row.size, moneyText(context, row), cost, text.verdicts[verdictOf(row)]);
  });
  const left = rows.length - said.length;
  const sure = context.studies.every(({ netHigh }) => netHigh <= 0);
  const none = rows.length > 1 && rows.every(({ best }) => !best) ? [text.none(rows.length, sure)] : [];
  return [...said, ...(left > 0 ? [text.more(left)] : []), ...none];
}

/** Of every study the size that is worth most beyond its cost, the first of equals. */
function bestSizes({ studies }: DecisionContext): StudyRow[] {
  const best = new Map<string, StudyRow>();
  for (const row of studies) {
    const held = best.get(row.study);
    if (held === undefined || row.net > held.net) best.set(row.study, row);
  }
  return [...best.values()].sort((a, b) => Number(b.best) - Number(a.best) || b.net - a.net);
}

/** Whether a study is worth making in a size, and whether the runs leave that open. */
function verdictOf({ beyondChance, net, netLow, netHigh }: StudyRow) {
  if (netHigh <= 0) return 'not' as const;
  if (!beyondChance) return 'notShown' as const;
  if (net <= 0) return 'notOnBalance' as const;
  return netLow > 0 ? ('worth' as const) : ('worthOnBalance' as const);
}

/** What the worth of studies takes for granted; nothing where none was described. */
export function studiesNote(context: DecisionContext): string[] {
  if (context.studies.length === 0) return [];
  return [words(context.language).decision.knowing.studies.note(dalyPrice(context))];
}

/** Every study in every size: what it is worth, what it costs, and what is left. */
export function studiesTable(context: DecisionContext): Html {
  const { studies, names, language } = context;
  if (studies.length === 0) return NOTHING;
  const { studies: text } = words(language).decision.knowing;
  const rows = studies.map((row) => ({
    cells: [
      names.study(row.study),
      formatWhole(row.size),
      moneyText(context, row),
      priceText(context, row.cost),
      moneyText(context, { value: row.net, low: row.netLow, high: row.netHigh }),
      row.best ? text.best : '',
    ],
  }));
  const { head } = text;
  const heads = [head.study, head.size, head.value, head.cost, head.net, head.best];
  return html`${htmlTable(text.title, heads, rows, 'text')}`;
}
