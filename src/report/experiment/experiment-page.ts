import {
  basisOfExperiment,
  changesOn,
  type ExperimentContext,
  intervalShown,
  placeOf,
} from '../../charts/experiment/experiment-context.js';
import { ofChoices } from '../../experiment/changes.js';
import { basisOf } from '../../experiment/clear-sign.js';
import { placeWord } from '../../language/place-word.js';
import { words } from '../../language/words.js';
import { figureRows } from '../../results/figure-rows.js';
import { localShare } from '../../scenario/region/local-share.js';
import { figure, type ReportChart } from '../figure.js';
import { type Html, html, NOTHING, type Section } from '../html.js';
import { pageHtml } from '../page.js';
import { imprintLine, localLine } from '../page-lines.js';
import { bestSection } from './best-points.js';
import { goalsTable, othersSection } from './change-tables.js';
import { clearInWords, findingsInWords, pairsInWords } from './findings-in-words.js';
import { howExperimentMadeSection } from './how-experiment-made.js';
import { leagueSection } from './league-table.js';
import { openInWords, openSection } from './open-signs.js';

/**
 * The page of an experiment as one HTML file that works offline and without scripts: the question, what was found, what each
 * change does to every goal, charts, what is open, and how it was made.
 * @param command the call that makes the results again
 */
export function experimentHtml(
  context: ExperimentContext,
  charts: readonly ReportChart[],
  command: string,
): string {
  const { language, run } = context;
  const { title } = run.experiment;
  const { basis } = words(language);
  const sections: readonly (Section | undefined)[] = [
    detailsSection(context),
    openSection(context),
    bestSection(context),
    chartsSection(context, charts),
  ];
  const folded = [othersSection(context), leagueSection(context), howExperimentMadeSection(context, command)];
  return pageHtml({
    language,
    version: run.version,
    heading: title[language],
    before: html`<p class="local">${localData(context)}</p>`,
    basis: basisOfExperiment(context),
    opening: firstPage(context),
    imprint: imprintLine({ version: run.version }, language, {}),
    sections: { open: present(sections), folded: present(folded) },
    foot: `${basis.footer(run.version)}${illustrativeFoot(context)}`,
  });
}

const present = (sections: readonly (Section | undefined)[]): Section[] =>
  sections.filter((section) => section !== undefined);

/** The question, what was found on the first goal, and what each change does to all. */
function firstPage(context: ExperimentContext): Html {
  const { language, run } = context;
  const { caveat, experiment, paragraph, report } = words(language);
  const [headline] = findingsInWords(context);
  const reading = intervalShown(context) === 'chance' ? experiment.readingOfChance : experiment.reading;
  const open = openInWords(context);
  const place = placeWord(run.experiment.scenario.region)[language];
  const facts = isIllustrative(context) ? caveat.noFacts(place) : caveat.factsElsewhere(place);
  return html`<section class="first" id="answer">
<p class="question">${run.experiment.description[language]}</p>
<h2>${report.inShort}</h2>
<p class="headline">${headline}</p>
${ofChoices(run) ? html`<p class="note">${reading}</p>` : NOTHING}
${goalsTable(context)}
<div class="caveat"><h2>${report.oneCaveat}</h2><p>${paragraph([facts, caveat.general, ...(open === null ? [] : [open])])}</p></div>
</section>`;
}

/** What was found on every goal, how many changes are clear on it, and how many pairs are more or less than their sum. */
function detailsSection(context: ExperimentContext): Section {
  const { language, run, together } = context;
  const { report, paragraph } = words(language);
  const { goals } = run.experiment;
  const said = findingsInWords(context).map((finding, n) => {
    if (basisOf(run) === 'none' || changesOn(context, goals[n]).length === 0) return finding;
    const pairs = together.length === 0 ? [] : [pairsInWords(context, goals[n])];
    return paragraph([finding, clearInWords(context, goals[n]), ...pairs]);
  });
  const body = html`<ul class="points">${said.map((text) => html`<li>${text}</li>\n`)}</ul>`;
  return { id: 'details', title: report.details, body };
}

function chartsSection({ language }: ExperimentContext, charts: readonly ReportChart[]): Section | undefined {
  if (charts.length === 0) return undefined;
  const { title, note } = words(language).experiment.charts;
  return {
    id: 'charts',
    title,
    notes: [note],
    body: charts.map((chart) => html`${figure(chart, language)}\n`),
  };
}

/** How much of the data is local, as every report says first. */
function localData({ language, model, run }: ExperimentContext): string {
  const { scenario } = run.experiment;
  const { figures, lender = null, region } = scenario;
  const place = { data: localShare(figures, model), figures: figureRows(scenario, model), lender, region };
  return localLine(place, language);
}

/** Without any fact of the place to hold results against they only illustrate; whether facts hold is not computed here. */
const isIllustrative = ({ run }: ExperimentContext): boolean => run.experiment.scenario.facts.length === 0;

function illustrativeFoot(context: ExperimentContext): string {
  if (!isIllustrative(context)) return '';
  return ` · ${placeOf(context)}`;
}
