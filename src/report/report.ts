import { basisLine, placeName } from '../charts/naming.js';
import type { Context, Wording } from '../language/context.js';
import { formatShare } from '../language/numbers.js';
import { type Language, words } from '../language/words.js';
import type { Comparison } from '../results/tables.js';
import {
  descriptionsSection,
  driversSection,
  glossarySection,
  outlivesSection,
  plausibilitySection,
  valueSection,
} from './background-tables.js';
import {
  areaSection,
  customSection,
  peopleSection,
  pipelineSection,
  terminalSection,
} from './effect-tables.js';
import { figuresSection, lendersInWords } from './figures-of-place.js';
import { detailsSection, firstPage } from './first-page.js';
import { harmSection } from './harms.js';
import { howMadeSection } from './how-made.js';
import { type Html, html, htmlSection, NOTHING, type Section, trusted } from './html.js';
import { levelsPage, levelsSection } from './levels.js';
import { budgetSection, moneySection, payerSection } from './money-tables.js';
import { pairsSection } from './pairs.js';
import {
  channelSection,
  practiceOffSection,
  probabilitySection,
  strategySection,
} from './strategy-tables.js';
import { structuresSection } from './structures.js';
import { style } from './style.js';
import { variantSection, worldsSection } from './variant-tables.js';

/** How every page says what made it, before the version: by this it is known from pages of others. */
export const GENERATOR = '<meta name="generator" content="medinno';

/** A chart drawn, and the specification it was drawn from. */
export interface ReportChart {
  readonly id: string;
  readonly title: string;
  readonly svg: string;
  /** The same for the column of a telephone; none where the wide drawing serves there too. */
  readonly narrow?: string;
  readonly spec: unknown;
}

/** A tag of a drawing; what stands in its attributes may hold the mark that ends it. */
const TAG = /<[^<>"]*(?:"[^"]*"[^<>"]*)*>/g;
/** What a drawing says of itself, which the page says in its place. */
const WORDS = /<(title|desc)>[^<]*<\/\1>/g;
const ATTRIBUTE = / ([\w:-]+)="([^"]*)"/g;

/**
 * Drawings number their definitions from zero each; on one page they need unique names. What a drawing says of its
 * own marks to screen readers is left out. Only attributes are changed, never the words that are drawn.
 */
function onOnePage(svg: string, id: string): string {
  return svg.replace(WORDS, '').replace(TAG, (tag) =>
    tag.replace(ATTRIBUTE, (attribute, name: string, value: string) => {
      if (name === 'role' || name.startsWith('aria-')) return '';
      if (name === 'id') return ` id="${id}-${value}"`;
      if (name.endsWith('href') && value.startsWith('#')) return ` ${name}="#${id}-${value.slice(1)}"`;
      return attribute.replace(/url\(#([^)]+)\)/g, `url(#${id}-$1)`);
    }),
  );
}

/**
 * The drawing as one picture with a text in its place, and a link that holds its specification, so that the page needs
 * nothing else: the tables say better than its marks what they stand for.
 */
function figure(chart: ReportChart, language: Language): Html {
  const id = chart.id.replace(/[^\w-]/g, '-');
  const address = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(chart.spec))}`;
  return html`<figure id="chart-${id}"><div role="img" aria-label="${alternativeText(chart)}">
${drawings(chart, id)}
</div><figcaption class="specification"><a download="${id}.vl.json" href="${address}">${words(language).report.openSpecification}</a></figcaption>
</figure>`;
}

/** The drawing, and the one for narrow screens where there is one: the style sheet shows the one that fits. */
function drawings({ svg, narrow }: ReportChart, id: string): Html {
  if (narrow === undefined) return trusted(onOnePage(svg, id));
  return html`<div class="wide">${trusted(onOnePage(svg, id))}</div>
<div class="narrow">${trusted(onOnePage(narrow, `${id}-narrow`))}</div>`;
}

/** A specification describes its chart; the title serves where it does not. */
function alternativeText({ title, spec }: ReportChart): string {
  const described = (spec as { readonly description?: unknown } | null)?.description;
  return typeof described === 'string' && described !== '' ? described : title;
}

/** How much of the data is local: the first line of every report. */
export function localLine(comparison: Comparison, language: Language): string {
  const { data, region } = comparison;
  const { basis } = words(language);
  const { local, all } = data;
  const place = region.name[language];
  if (all === 0) return basis.unknown(place);
  const lenders = lendersInWords(comparison, language);
  return basis.local(place, { ...data, local: formatShare(local / all) }, lenders);
}

/** What stands over everything where runs are still to come: how many are there, and what goes on from them. */
function unfinishedLine({ unfinished, command }: Comparison, language: Language): Html {
  if (unfinished === undefined) return NOTHING;
  const { report, terminal } = words(language);
  return html`<p class="unfinished"><strong>${report.unfinished(unfinished.done, unfinished.runs)}</strong> ${terminal.goOn(command)}</p>
`;
}

/** The day of the computation, in a separate line: all else follows from the inputs. */
function computedLine({ computedAt }: Comparison, language: Language): Html {
  if (computedAt === undefined) return NOTHING;
  const day = computedAt.slice(0, computedAt.indexOf('T'));
  return html`
<p class="basis"><time datetime="${computedAt}">${words(language).report.computedOn(day)}</time></p>`;
}

/** The parts of a report that set alternatives against a baseline. */
function comparisonSections(context: Context): readonly (Section | undefined)[] {
  return [
    detailsSection(context),
    strategySection(context),
    pairsSection(context),
    customSection(context),
    worldsSection(context),
    harmSection(context),
    areaSection(context),
    channelSection(context),
    practiceOffSection(context),
    probabilitySection(context),
    valueSection(context),
    moneySection(context),
    payerSection(context),
    budgetSection(context),
    outlivesSection(context),
    variantSection(context),
    peopleSection(context),
    pipelineSection(context),
    terminalSection(context),
  ];
}

function contents(sections: readonly Section[], language: Language): Html {
  const { contents: title } = words(language).sections;
  return html`<nav aria-label="${title}"><h2>${title}</h2><ul>
${sections.map((section) => html`<li><a href="#${section.id}">${section.title}</a></li>\n`)}</ul></nav>`;
}

/**
 * The report of one comparison as one HTML file that works offline and without scripts. The first chart stands
 * on the first page, the others after the tables. Scenarios that were only run side by side get a report of their
 * levels. Throws a RangeError if a comparison has no effect on net health benefit.
 */
export function reportHtml(comparison: Comparison, charts: readonly ReportChart[], wording: Wording): string {
  const { language } = wording;
  const context: Context = { comparison, ...wording };
  const text = words(language);
  const compared = comparison.effects.length > 0;
  const place = placeName(context);
  const heading = compared ? text.report.heading(place) : text.sections.levelsHeading(place);
  const [first, ...others] = charts.map((chart) => figure(chart, language));
  const drawn: Section[] =
    others.length === 0 ? [] : [{ id: 'charts', title: text.report.charts, body: others }];
  const sections = [
    ...(compared ? comparisonSections(context) : [levelsSection(context)]),
    ...drawn,
    plausibilitySection(context),
    ...(compared ? [driversSection(context), structuresSection(context)] : []),
    descriptionsSection(context),
    figuresSection(context),
    howMadeSection(context),
    glossarySection(context),
  ].filter((section) => section !== undefined);
  const opening = compared ? firstPage : levelsPage;
  const page = html`<!DOCTYPE html>
<html lang="${text.html}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${trusted(GENERATOR)} ${comparison.version}">
<title>${heading}</title>
<style>${trusted(style(heading, text.basis.footer(comparison.version)))}</style>
</head>
<body>
<header>${unfinishedLine(comparison, language)}<p class="local">${localLine(comparison, language)}</p>
<h1>${heading}</h1>
<p class="basis">${basisLine(context)}</p>${computedLine(comparison, language)}</header>
<main>
${opening(context, first ?? NOTHING)}
${contents(sections, language)}
${sections.map((section) => html`${htmlSection(section)}\n`)}</main>
<footer><p>${text.basis.footer(comparison.version)}</p></footer>
</body>
</html>
`;
  return page.html;
}
