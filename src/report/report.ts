import { decisionOfComparison } from '../charts/decision-of-comparison.js';
import { basisLine, placeName } from '../charts/naming.js';
import type { Context, Wording } from '../language/context.js';
import { words } from '../language/words.js';
import type { Comparison } from '../results/tables.js';
import {
  descriptionsSection,
  driversSection,
  glossarySection,
  outlivesSection,
  plausibilitySection,
  valueSection,
} from './background-tables.js';
import { dependsSection } from './decision/what-decides.js';
import { knowingSection } from './decision/worth-of-knowing.js';
import {
  areaSection,
  customSection,
  peopleSection,
  pipelineSection,
  terminalSection,
} from './effect-tables.js';
import { figure, type ReportChart } from './figure.js';
import { figuresSection } from './figures-of-place.js';
import { firstMillionsSection } from './first-millions.js';
import { detailsSection, firstPage } from './first-page.js';
import { harmSection } from './harms.js';
import { howMadeSection } from './how-made.js';
import { html, NOTHING, type Section } from './html.js';
import { levelsPage, levelsSection } from './levels.js';
import { budgetSection, moneySection, payerSection } from './money-tables.js';
import { pageHtml, type Sections } from './page.js';
import { type Imprint, imprintLine, localLine, unfinishedLine } from './page-lines.js';
import { pairsSection } from './pairs.js';
import {
  channelSection,
  practiceOffSection,
  probabilitySection,
  strategySection,
} from './strategy-tables.js';
import { structuresSection } from './structures.js';
import { variantSection, worldsSection } from './variant-tables.js';

const present = (sections: readonly (Section | undefined)[]): Section[] =>
  sections.filter((section) => section !== undefined);

/** The parts of a report that set alternatives against a baseline. */
function comparisonSections(context: Context, drawn: readonly Section[]): Sections {
  return {
    open: present([
      detailsSection(context),
      strategySection(context),
      pairsSection(context),
      valueSection(context),
      firstMillionsSection(context),
      moneySection(context),
      payerSection(context),
      harmSection(context),
    ]),
    folded: present([
      peopleSection(context),
      pipelineSection(context),
      customSection(context),
      channelSection(context),
      areaSection(context),
      probabilitySection(context),
      practiceOffSection(context),
      budgetSection(context),
      outlivesSection(context),
      terminalSection(context),
      variantSection(context),
      worldsSection(context),
      driversSection(context),
      structuresSection(context),
      ...decisionOf(context),
      ...drawn,
      ...backgroundSections(context),
    ]),
  };
}

/** On which inputs what scenarios bring depends, and what it is worth to know before choosing; nothing of too few draws. */
function decisionOf(context: Context): Section[] {
  const decision = decisionOfComparison({ ...context, form: 'wide' });
  return decision === null ? [] : [dependsSection(decision), knowingSection(decision)];
}

/** Of scenarios shown side by side: their levels, and what they rest on. */
const levelSections = (context: Context, drawn: readonly Section[]): Sections => ({
  open: [levelsSection(context)],
  folded: [...drawn, ...backgroundSections(context)],
});

/** What every report rests on. */
const backgroundSections = (context: Context): Section[] =>
  present([
    plausibilitySection(context),
    descriptionsSection(context),
    figuresSection(context),
    howMadeSection(context),
    glossarySection(context),
  ]);

/**
 * The report of one comparison as one HTML file that works offline and without scripts. The first chart stands
 * on the first page, the others among what is folded. Scenarios that were only run side by side get a report of their
 * levels. Throws a RangeError if a comparison has no effect on net health benefit.
 */
export function reportHtml(
  comparison: Comparison,
  charts: readonly ReportChart[],
  wording: Wording,
  imprint: Imprint = {},
): string {
  const { language } = wording;
  const context: Context = { comparison, ...wording };
  const text = words(language);
  const compared = comparison.effects.length > 0;
  const place = placeName(context);
  const heading = compared ? text.report.heading(place) : text.sections.levelsHeading(place);
  const [first, ...others] = charts.map((chart) => figure(chart, language));
  const drawn = others.length === 0 ? [] : [{ id: 'charts', title: text.report.charts, body: others }];
  const sections = (compared ? comparisonSections : levelSections)(context, drawn);
  const opening = (compared ? firstPage : levelsPage)(context, first ?? NOTHING);
  return pageHtml({
    language,
    version: comparison.version,
    heading,
    before: html`${unfinishedLine(comparison, language)}<p class="local">${localLine(comparison, language)}</p>`,
    basis: basisLine(context),
    opening,
    imprint: imprintLine(comparison, language, imprint),
    sections,
    foot: text.basis.footer(comparison.version),
  });
}
