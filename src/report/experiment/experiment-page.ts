import type { DecisionContext } from '../../charts/decision/decision-context.js';
import { decisionOfContext } from '../../charts/experiment/decision-of-context.js';
import {
  basisOfExperiment,
  changesOn,
  type ExperimentContext,
  intervalShown,
  placeOf,
} from '../../charts/experiment/experiment-context.js';
import { ofChoices } from '../../experiment/changes.js';
import { basisOf } from '../../experiment/clear-sign.js';
import { hasStrategies } from '../../experiment/decision-of-experiment.js';
import { placeWord } from '../../language/place-word.js';
import { words } from '../../language/words.js';
import { figureRows } from '../../results/figure-rows.js';
import { localShare } from '../../scenario/region/local-share.js';
import { decisionOpening } from '../decision/decision-opening.js';
import { decisionSections } from '../decision/decision-sections.js';
import { dependsSection } from '../decision/what-decides.js';
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
  const decision = decisionOfContext(context);
  const { opening, open, folded } =
    decision !== null && hasStrategies(run)
      ? ofStrategies(context, decision, charts)
      : ofPoints(context, decision, charts);
  return pageHtml({
    language,
    version: run.version,
    heading: title[language],
    before: html`<p class="local">${localData(context)}</p>`,
    basis: basisOfExperiment(context),
    opening,
    imprint: imprintLine({ version: run.version }, language, {}),
    sections: {
      open: present(open),
      folded: present([...folded, howExperimentMadeSection(context, command)]),
    },
    foot: `${basis.footer(run.version)}${illustrativeFoot(context)}`,
  });
}

/** What stands on the page besides its frame and how it was made. */
interface Parts {
  readonly opening: Html;
  readonly open: readonly (Section | undefined)[];
  readonly folded: readonly (Section | undefined)[];
}

/** Strategies that met the same states of the world: which holds up, when each fails, what decides, what to find out first. */
function ofStrategies(
  context: ExperimentContext,
  decision: DecisionContext,
  charts: readonly ReportChart[],
): Parts {
  const { open, folded } = decisionSections(decision);
  return {
    opening: openingOf(context, decisionOpening(decision), []),
    open: [...open, chartsSection(context, charts)],
    folded,
  };
}

/** Points that are compared with each other; of a sample of the inputs also what the goals depend on. */
function ofPoints(
  context: ExperimentContext,
  decision: DecisionContext | null,
  charts: readonly ReportChart[],
): Parts {
  const sections = [
    detailsSection(context),
    openSection(context),
    bestSection(context),
    decision === null ? undefined : dependsSection(decision),
    chartsSection(context, charts),
  ];
  return {
    opening: firstPage(context),
    open: sections,
    folded: [othersSection(context), leagueSection(context)],
  };
}

const present = (sections: readonly (Section | undefined)[]): Section[] =>
  sections.filter((section) => section !== undefined);

/** The question, what was found on the first goal, and what each change does to all. */
function firstPage(context: ExperimentContext): Html {
  const { language, run } = context;
  const { experiment } = words(language);
  const [headline] = findingsInWords(context);
  const reading = intervalShown(context) === 'chance' ? experiment.readingOfChance : experiment.reading;
  const open = openInWords(context);
  const answer = html`<p class="headline">${headline}</p>
${ofChoices(run) ? html`<p class="note">${reading}</p>` : NOTHING}
${goalsTable(context)}`;
  return openingOf(context, answer, open === null ? [] : [open]);
}

/** The question, the answer, and what to keep in mind. */
function openingOf(context: ExperimentContext, answer: Html, open: readonly string[]): Html {
  const { language, run } = context;
  const { caveat, paragraph, report } = words(language);
  const place = placeWord(run.experiment.scenario.region)[language];
  const facts = isIllustrative(context) ? caveat.noFacts(place) : caveat.factsElsewhere(place);
  return html`<section class="first" id="answer">
<p class="question">${run.experiment.description[language]}</p>
<h2>${report.inShort}</h2>
${answer}
<div class="caveat"><h2>${report.oneCaveat}</h2><p>${paragraph([facts, caveat.general, ...open])}</p></div>
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
