import { basisLine, placeName } from '../charts/naming.js';
import type { IndicatorLabels } from '../language/labels.js';
import { type Language, words } from '../language/words.js';
import type { Comparison } from '../results/tables.js';
import type { Telling } from './answer.js';
import {
  descriptions,
  driversTable,
  howMade,
  outlivesTable,
  plausibilityTable,
  valueTable,
} from './background-tables.js';
import { firstPage } from './first-page.js';
import { type Html, html, NOTHING, trusted } from './html.js';
import { channelTable, practiceOffTable, probabilityTable, strategyTable } from './strategy-tables.js';
import { STYLE } from './style.js';

/** A chart drawn and, beside it, the specification it was drawn from. */
export interface ReportChart {
  readonly id: string;
  readonly title: string;
  readonly svg: string;
  readonly spec: unknown;
}

/** Drawings number their definitions from zero each; on one page they need names of their own. */
function withOwnIds(svg: string, id: string): string {
  return svg
    .replace(/\bid="([^"]+)"/g, `id="${id}-$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${id}-$1)`)
    .replace(/href="#([^"]+)"/g, `href="#${id}-$1"`);
}

/** The drawing with a link that holds its specification, so that the page needs nothing else. */
function figure(chart: ReportChart, language: Language): Html {
  const id = chart.id.replace(/[^\w-]/g, '-');
  const address = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(chart.spec))}`;
  return html`<figure id="chart-${id}" aria-label="${chart.title}">
${trusted(withOwnIds(chart.svg, id))}
<figcaption class="specification"><a download="${id}.vl.json" href="${address}">${words(language).report.openSpecification}</a></figcaption>
</figure>`;
}

/**
 * The report of one comparison as one HTML file that works offline and without scripts. The first chart stands
 * on the first page, the others after the tables. Throws a RangeError if the comparison has no effect on net
 * health benefit.
 */
export function reportHtml(
  comparison: Comparison,
  charts: readonly ReportChart[],
  labels: IndicatorLabels,
  language: Language,
): string {
  const telling: Telling = { comparison, labels, language };
  const text = words(language);
  const heading = text.report.heading(placeName(comparison, language));
  const [first, ...others] = charts;
  const figures = others.map((chart) => figure(chart, language));
  const page = html`<!DOCTYPE html>
<html lang="${text.html}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title>
<style>${trusted(STYLE)}</style>
</head>
<body><main>
<h1>${heading}</h1>
<p class="basis">${basisLine(comparison, language)}</p>
${firstPage(telling, first === undefined ? NOTHING : figure(first, language))}
${strategyTable(telling)}
${channelTable(telling)}
${practiceOffTable(telling)}
${probabilityTable(telling)}
${valueTable(telling)}
${outlivesTable(telling)}
${figures.length === 0 ? NOTHING : html`<section><h2>${text.report.charts}</h2>${figures}</section>`}
${plausibilityTable(telling)}
${driversTable(telling)}
${descriptions(telling)}
${howMade(telling)}
</main></body>
</html>
`;
  return page.html;
}
