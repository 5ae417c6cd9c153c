import { type ForecastContext, seriesTitle } from '../../charts/forecast/forecast-context.js';
import { capital } from '../../language/english-phrases.js';
import { formatNumber, formatShare } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { htmlTable, type Section } from '../html.js';
import { widthInWords } from './forecast-in-words.js';

/** What the model's forecasts are uncertain for, series by series; undefined where there are none. */
export function spreadSection(context: ForecastContext): Section | undefined {
  const { language, series } = context;
  const { page, table } = words(language).forecast;
  if (series.length === 0) return undefined;
  const rows = series.map((one) => {
    const { chance, parameters, discrepancy, all } = one.spread;
    return {
      cells: [
        capital(seriesTitle(context, one)),
        chance === null ? page.unknownChance : formatShare(chance),
        formatShare(parameters),
        formatShare(discrepancy),
        formatNumber(all, 2, { finest: -2 }),
      ],
    };
  });
  const head = [capital(table.series), page.chance, page.parameters, page.discrepancy, page.together];
  return {
    id: 'spread',
    title: page.spread,
    notes: [page.spreadNote, ...widthInWords(context)],
    body: htmlTable(page.spread, head, rows),
  };
}
