import { basisOfForecast, type ForecastContext } from '../../charts/forecast/forecast-context.js';
import { words } from '../../language/words.js';
import { figureRows } from '../../results/figure-rows.js';
import { localShare } from '../../scenario/region/local-share.js';
import { figure, type ReportChart } from '../figure.js';
import { type Html, html, type Section } from '../html.js';
import { pageHtml } from '../page.js';
import { imprintLine, localLine } from '../page-lines.js';
import { familiesSection } from './families-section.js';
import {
  givenInWords,
  intervalsInWords,
  leadInWords,
  newerInWords,
  reachInWords,
} from './forecast-in-words.js';
import { answerTable } from './forecast-tables.js';
import { howForecastMadeSection } from './how-forecast-made.js';
import { newerSection } from './newer-section.js';
import { scoresSection } from './scores-section.js';
import { spreadSection } from './spread-section.js';

/**
 * The page of forecasts, or of past ones alone, as one HTML file that works offline and without scripts: the question, which series
 * can be trusted how far, charts, scores, what is newer than the origin, what is uncertain, and how it was made.
 * @param command the call that makes the results again
 */
export function forecastHtml(
  context: ForecastContext,
  charts: readonly ReportChart[],
  command: string,
): string {
  const { asked, language, place, until, version } = context;
  const { basis, forecast } = words(language);
  const name = place.region.name[language];
  const open = [
    chartsSection(context, charts),
    scoresSection(context),
    familiesSection(context),
    spreadSection(context),
  ];
  const folded = [newerSection(context), howForecastMadeSection(context, command)];
  return pageHtml({
    language,
    version,
    heading: asked === 'forecast' ? forecast.heading(name, until) : forecast.headingOfPast(name),
    before: html`<p class="local">${localData(context)}</p>`,
    basis: basisOfForecast(context),
    opening: firstPage(context),
    imprint: imprintLine({ version }, language, {}),
    sections: { open: present(open), folded: present(folded) },
    foot: basis.footer(version),
  });
}

const present = (sections: readonly (Section | undefined)[]): Section[] =>
  sections.filter((section) => section !== undefined);

/** The question, which series can be trusted how far, and what each of them will be. */
function firstPage(context: ForecastContext): Html {
  const { asked, language, until } = context;
  const { forecast, paragraph, report } = words(language);
  const ahead = asked === 'forecast';
  const question = ahead ? forecast.question(until) : forecast.questionOfPast;
  const caveats = [
    ...reachInWords(context),
    ...(ahead ? [givenInWords(context)] : []),
    ...newerInWords(context),
    ...(ahead ? [forecast.noScenario] : []),
    forecast.health,
  ];
  return html`<section class="first" id="answer">
<p class="question">${question}</p>
<h2>${report.inShort}</h2>
<p class="headline">${paragraph([...leadInWords(context), intervalsInWords(context)])}</p>
${answerTable(context)}
<p class="note">${ahead ? forecast.page.note : forecast.table.note}</p>
<div class="caveat"><h2>${forecast.page.keepInMind}</h2><ul class="points">${caveats.map((one) => html`<li>${one}</li>\n`)}</ul></div>
</section>`;
}

function chartsSection({ language }: ForecastContext, charts: readonly ReportChart[]): Section | undefined {
  if (charts.length === 0) return undefined;
  const { page } = words(language).forecast;
  const body = charts.map((chart) => html`${figure(chart, language)}\n`);
  return { id: 'charts', title: page.charts, notes: [page.chartsNote], body };
}

/** How much of the data is local, as every report says first. */
function localData({ language, model, place }: ForecastContext): string {
  const { figures, lender, region } = place;
  return localLine(
    {
      data: localShare(figures, model),
      figures: figureRows({ region, figures, ...(lender === null ? {} : { lender }) }, model),
      lender,
      region,
    },
    language,
  );
}
