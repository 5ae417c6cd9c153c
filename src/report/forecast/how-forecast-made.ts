import type { ForecastContext } from '../../charts/forecast/forecast-context.js';
import { formatWhole } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { type Html, html, type Section } from '../html.js';
import { givenInWords } from './forecast-in-words.js';

/** Everything that the numbers follow from, without a date: the same inputs give the same page. */
export function howForecastMadeSection(context: ForecastContext, command: string): Section {
  const { language, asked, history, runs, verdicts, version } = context;
  const { experiment, forecast, report } = words(language);
  const { page } = forecast;
  const scored = new Set(verdicts.map(({ series }) => series));
  const years = history.filter(({ indicator }) => scored.has(indicator)).map(({ year }) => year);
  const entries: readonly (readonly [string, string | Html])[] = [
    [report.command, html`<code>${command}</code>`],
    [report.version, `medinno ${version}`],
    [report.seed, html`<code>${runs.seed}</code>`],
    [experiment.made.draws, formatWhole(runs.draws)],
    [experiment.made.replicates, formatWhole(runs.replicates)],
    [page.representation, formatWhole(runs.representation)],
    [page.record, page.recordOf(scored.size, Math.min(...years), Math.max(...years))],
    ...(asked === 'forecast' ? [[page.given, givenInWords(context)] as const] : []),
    [page.method, page.methodText],
    ...(runs.failed === 0 ? [] : [[page.failures, formatWhole(runs.failed)] as const]),
  ];
  const body = html`<dl class="made">${entries.map(([term, said]) => html`<dt>${term}</dt><dd>${said}</dd>\n`)}</dl>`;
  return { id: 'made', title: report.made, body };
}
