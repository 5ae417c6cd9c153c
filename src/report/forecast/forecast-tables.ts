import {
  type ForecastContext,
  methodTitle,
  seriesTitle,
  seriesUnit,
} from '../../charts/forecast/forecast-context.js';
import { inOrder, methodUsed } from '../../charts/forecast/method-to-use.js';
import type { SeriesVerdict } from '../../forecast/backtest/verdict.js';
import type { SeriesForecast } from '../../forecast/forecast-rows.js';
import { capital } from '../../language/english-phrases.js';
import { formatNumber } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { MISSING, rangeUnder } from '../cells.js';
import { type Html, html, htmlTable, type TableRow } from '../html.js';
import { quantilesInWords, verdictInWords } from './forecast-in-words.js';
import { countInWords, heldInWords, scoreOfSeries, skillInWords, unitOf } from './score-cells.js';

/** Every series with what it will be, the method to use, and what past forecasts say. */
export function answerTable(context: ForecastContext): Html {
  const { asked, language, until } = context;
  const { page, table } = words(language).forecast;
  const ahead = asked === 'forecast' ? [table.last, table.forecast(until), table.use] : [];
  const head = [table.series, ...ahead, page.past, page.held, page.count];
  const rows = inOrder(context.verdicts).map((verdict) => answerRow(context, verdict));
  return htmlTable(table.title, head.map(capital), rows, 'text');
}

function answerRow(context: ForecastContext, verdict: SeriesVerdict): TableRow {
  const { language } = context;
  const { page } = words(language).forecast;
  const score = scoreOfSeries(context, verdict.series);
  const { word } = seriesUnit(unitOf(context, verdict.series), language);
  const own = context.series.find(({ series }) => series === verdict.series);
  const skill = verdict.skillLow === null ? '' : page.skill(skillInWords(context, verdict));
  return {
    cells: [
      html`${capital(seriesTitle(context, verdict))} <span class="unit">${word}</span>`,
      ...(own === undefined ? [] : aheadCells(context, own, verdict)),
      html`<span class="line">${capital(verdictInWords(context, verdict))}</span> <span class="interval">${skill}</span>`,
      score === undefined ? MISSING : heldInWords(context, score),
      score === undefined
        ? MISSING
        : html`<span class="line">${capital(countInWords(context, score))}</span>`,
    ],
  };
}

/** What was last observed, the forecast of the last year, and by which method. */
function aheadCells(
  context: ForecastContext,
  own: SeriesForecast,
  verdict: SeriesVerdict,
): (Html | string)[] {
  const { language, origin } = context;
  const { table } = words(language).forecast;
  const { times } = seriesUnit(own.unit, language);
  const { method, rows } = methodUsed(own, verdict, origin);
  const { mean, low, high } = quantilesInWords(rows[rows.length - 1], times);
  const last = own.rows.filter(({ year, observed }) => observed !== null && year <= origin).at(-1);
  return [
    last === undefined ? MISSING : table.inYear(formatNumber(last.observed! * times), last.year),
    html`${mean}${rangeUnder(words(language).range(low, high))}`,
    methodTitle(method, language, own.combination.with),
  ];
}
