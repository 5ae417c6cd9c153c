import { type ForecastContext, seriesTitle, seriesUnit } from '../../charts/forecast/forecast-context.js';
import { inOrder } from '../../charts/forecast/method-to-use.js';
import { capital } from '../../language/english-phrases.js';
import { words } from '../../language/words.js';
import { groupedTable, type Section } from '../html.js';
import { scoreCells, scoresOfModel, unitOf } from './score-cells.js';

/** Scores of the model by series and years ahead; undefined where nothing could be scored. */
export function scoresSection(context: ForecastContext): Section | undefined {
  const { language, scores: rows, verdicts } = context;
  const { scores: text } = words(language).forecast;
  const groups = inOrder(verdicts)
    .map((verdict) => ({ verdict, own: scoresOfModel(context, verdict.series) }))
    .filter(({ own }) => own.length > 0)
    .map(({ verdict, own }) => ({
      title: words(language).chart.axisUnit(
        capital(seriesTitle(context, verdict)),
        seriesUnit(unitOf(context, verdict.series), language).word,
      ),
      rows: own.map((row) => {
        const { ahead, n, skill, wis, p, held50, held90, against } = scoreCells(context, row);
        return { cells: [ahead, n, skill, against, wis, p, held50, held90] };
      }),
    }));
  if (groups.length === 0) return undefined;
  const head = [text.aheadInYears, text.n, text.skill, text.best, text.wis, text.p, text.held50, text.held90];
  const short = rows.some(({ method, skillLow }) => method === 'model' && skillLow === null);
  return {
    id: 'scores',
    title: text.title,
    notes: [text.note, ...(short ? [text.shortNote] : [])],
    body: groupedTable(text.title, head, groups),
  };
}
