import { isSparing } from '../../analysis/optimisation/any-search.js';
import { shareKept } from '../../charts/search/counted-names.js';
import { basisOfSearch, type SearchContext } from '../../charts/search/search-context.js';
import { searchGoals } from '../../experiment/search/sought.js';
import { formatWhole } from '../../language/numbers.js';
import { placeWord } from '../../language/place-word.js';
import { words } from '../../language/words.js';
import { regionAtPolicy } from '../../model/place/yearly.js';
import { figureRows } from '../../results/figure-rows.js';
import { REGRETS } from '../../scenario/experiment/search.js';
import { localShare } from '../../scenario/region/local-share.js';
import { figure, type ReportChart } from '../figure.js';
import { type Html, html, type Section } from '../html.js';
import { pageHtml } from '../page.js';
import { imprintLine, localLine } from '../page-lines.js';
import { handWrittenSection } from './hand-written.js';
import { portfoliosTable, rangesInWords } from './portfolio-tables.js';
import { searchInWords } from './search-in-words.js';
import { agreementSection, formsSection, generationsSection, shrinkageSection } from './search-tests.js';

/**
 * The page of a search as one HTML file that works offline and without scripts: what was sought, what was found and what of it held, the
 * portfolios, the strategies written by hand, what the search never saw, and how it was made.
 * @param command the call that makes the results again
 */
export function searchHtml(context: SearchContext, charts: readonly ReportChart[], command: string): string {
  const { language, run } = context;
  const { basis } = words(language);
  const open = [portfoliosSection(context), handWrittenSection(context), chartsSection(context, charts)];
  const folded = [
    shrinkageSection(context),
    formsSection(context),
    agreementSection(context),
    generationsSection(context),
    madeSection(context, command),
  ];
  const present = (sections: readonly (Section | undefined)[]) =>
    sections.filter((section) => section !== undefined);
  return pageHtml({
    language,
    version: run.version,
    heading: run.experiment.title[language],
    before: html`<p class="local">${localData(context)}</p>`,
    basis: basisOfSearch(context),
    opening: firstPage(context),
    imprint: imprintLine({ version: run.version }, language, {}),
    sections: { open: present(open), folded: present(folded) },
    foot: basis.footer(run.version),
  });
}

/** The question and the answer. */
function firstPage(context: SearchContext): Html {
  const { language, run } = context;
  const { caveat, paragraph, report } = words(language);
  const [headline, ...findings] = searchInWords(context);
  const { scenario, description } = run.experiment;
  const place = placeWord(scenario.region)[language];
  const facts = scenario.facts.length === 0 ? caveat.noFacts(place) : caveat.factsElsewhere(place);
  const { sentence } = words(language).experiment;
  return html`<section class="first" id="answer">
<p class="question">${description[language]}</p>
<h2>${report.inShort}</h2>
<p class="headline">${headline}</p>
<ul class="points">${findings.map((text) => html`<li>${sentence(text)}</li>\n`)}</ul>
<div class="caveat"><h2>${report.oneCaveat}</h2><p>${paragraph([facts, caveat.general])}</p></div>
</section>`;
}

function portfoliosSection(context: SearchContext): Section {
  const { page } = words(context.language).search;
  return {
    id: 'portfolios',
    title: page.portfolios,
    notes: [
      context.tables.target === null ? page.portfoliosNote : page.targetNote,
      ...(REGRETS.includes(context.run.experiment.search.search.goal) ? [page.regretNote] : []),
      ...(context.run.space.given.length > 0 ? [page.givenNote] : []),
    ],
    body: portfoliosTable(context),
    kind: 'wide',
  };
}

function chartsSection({ language }: SearchContext, charts: readonly ReportChart[]): Section | undefined {
  if (charts.length === 0) return undefined;
  const { title, note } = words(language).experiment.charts;
  const body = charts.map((chart) => html`${figure(chart, language)}\n`);
  return { id: 'charts', title, notes: [note], body };
}

/** How much of the data is local, as every report says first. */
function localData({ language, model, run }: SearchContext): string {
  const { scenario } = run.experiment;
  const { figures, lender = null, region } = scenario;
  const place = { data: localShare(figures, model), figures: figureRows(scenario, model), lender, region };
  return localLine(place, language);
}

/** Everything that the numbers follow from, without a date: the same inputs give the same page. */
function madeSection(context: SearchContext, command: string): Section {
  const { language, run } = context;
  const { experiment: text, report, search: own } = words(language);
  const { page } = own;
  const { experiment, evaluated, runs, cells, sought, version } = run;
  const { scenario, sampling, search } = experiment;
  const { first, goal, fresh, restarts = 1 } = search.search;
  const entries: readonly (readonly [string, string | Html])[] = [
    [report.command, html`<code>${command}</code>`],
    [report.version, `medinno ${version}`],
    [report.seed, html`<code>${[...new Set([scenario.seed, sampling.seed])].join(', ')}</code>`],
    [
      page.method,
      `${isSparing(searchGoals(sought)) ? page.methodOf.sparing : page.methodOf.front}; ${page.size(evaluated.length, runs, restarts)}`,
    ],
    [page.searched, page.worlds(sampling.draws, sampling.replicates, Math.min(first, cells.search.length))],
    [page.tested, `${formatWhole(fresh.draws)} x ${formatWhole(fresh.replicates)}`],
    [page.counted, page.aggregates[goal](shareKept(context))],
    [report.horizon, report.yearsText(scenario.horizon)],
    [
      report.region,
      `${scenario.region.name[language]} · ${report.regionText(formatWhole(regionAtPolicy(scenario.region).population), scenario.region.priceYear, scenario.region.policyYear)}`,
    ],
    [text.made.scenario, scenario.title[language]],
    [page.ranges, rangesInWords(context)],
  ];
  const body = html`<p>${page.start}</p><dl class="made">${entries.map(([term, said]) => html`<dt>${term}</dt><dd>${said}</dd>\n`)}</dl>`;
  return { id: 'made', title: report.made, body };
}
