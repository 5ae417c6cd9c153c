import type { DecisionContext } from '../../charts/decision/decision-context.js';
import { words } from '../../language/words.js';
import { isDecision } from '../../results/decision/decision-tables.js';
import { FEWEST_STATES, type InformationRow } from '../../results/decision/information-rows.js';
import { type Html, html, NOTHING, type Section } from '../html.js';
import { goTogetherNote } from './go-together.js';
import { dalyPrice, moneyText } from './money-text.js';
import { studiesInWords, studiesNote, studiesTable } from './worth-of-studies.js';

/** What it is worth to know before choosing, everything first, then every input that is worth something. */
export function knowingSection(context: DecisionContext): Section {
  const { information, language } = context;
  const { knowing } = words(language).decision;
  const section = { id: 'find-out', title: knowing.title };
  if (information.rows.length === 0) return { ...section, body: html`<p>${whyNothing(context)}</p>` };
  const { choice, worths, studies, notes } = knowingInWords(context);
  const body = html`<p>${words(language).paragraph(choice)}</p>
${worths.length === 0 ? NOTHING : listOf(worths)}
${studies.length === 0 ? NOTHING : listOf(studies)}${studiesTable(context)}
${notes.length === 0 ? NOTHING : html`<p class="note">${words(language).paragraph(notes)}</p>`}`;
  return { ...section, body };
}

/** What it is worth to know before choosing, in sentences. */
export interface KnowingInWords {
  /** What one would choose now, and what knowing everything is worth. */
  readonly choice: readonly string[];
  /** Inputs and groups of them that are worth something, one a sentence. */
  readonly worths: readonly string[];
  /** Studies that were described, one a sentence, and whether none is worth making. */
  readonly studies: readonly string[];
  readonly notes: readonly string[];
}

export function knowingInWords(context: DecisionContext): KnowingInWords {
  const choice = everythingInWords(context);
  const studies = studiesInWords(context);
  const assumed = studiesNote(context);
  // What is worth nothing as a whole is worth nothing in part.
  if (!hasWorth(context)) return { choice, worths: [], studies, notes: assumed };
  const others = worthless(context);
  const { knowing } = words(context.language).decision;
  return {
    choice,
    worths: [...singleWorths(context), ...groupsInWords(context)],
    studies,
    notes: [
      ...(others === null ? [] : [others]),
      ...(goTogetherNote(context).length === 0 ? [] : [knowing.together]),
      ...(assumed.length > 0 ? assumed : [knowing.study]),
    ],
  };
}

/** Why there are no values of information. */
export function whyNothing({ decision, language }: DecisionContext): string {
  const { knowing } = words(language).decision;
  if (decision.strategies.length < 2) return knowing.alone;
  if (decision.count < FEWEST_STATES) return knowing.tooFew(FEWEST_STATES);
  return decision.replicates < 2 ? knowing.singleRuns : knowing.notObserved;
}

const listOf = (texts: readonly string[]): Html =>
  html`<ul class="points">${texts.map((text) => html`<li>${text}</li>\n`)}</ul>`;

const everythingOf = ({ information }: DecisionContext): InformationRow | undefined =>
  information.rows.find(({ kind }) => kind === 'everything');

/** Whether knowing everything is worth something beyond chance. */
const hasWorth = (context: DecisionContext): boolean => (everythingOf(context)?.low ?? 0) > 0;

/** What one would choose now, and what knowing everything is worth; no sentence where the runs are too few. */
export function everythingInWords(context: DecisionContext): string[] {
  const { information, names, language } = context;
  const { knowing } = words(language).decision;
  const everything = everythingOf(context);
  if (everything === undefined || information.choice === null) return [];
  const choice = names.strategy(information.choice);
  return [
    knowing.choice(choice, dalyPrice(context)),
    hasWorth(context)
      ? knowing.everything(moneyText(context, everything))
      : isAlwaysBest(context)
        ? knowing.nothing(choice)
        : knowing.withinChance,
  ];
}

/** Whether no other strategy is better in any world, by what decisions are valued by. */
function isAlwaysBest({ robustness, information }: DecisionContext): boolean {
  const row = robustness.find(
    (one) => isDecision(one) && one.measure === 'starr' && one.strategy === information.choice,
  );
  return row?.value === 1;
}

/** Inputs that are worth knowing beyond chance, the most first. */
export function singleWorths(context: DecisionContext): string[] {
  const { information, names, language } = context;
  const { knowing } = words(language).decision;
  return information.rows
    .filter(({ kind, beyondChance }) => isSingle(kind) && beyondChance === true)
    .sort((a, b) => b.value - a.value)
    .map((row) => knowing.one(names.input(row.of), moneyText(context, row)));
}

const isSingle = (kind: InformationRow['kind']): boolean => kind === 'uncertainty' || kind === 'structure';

/** What the uncertain inputs are worth together, and the questions of form, where that is beyond chance. */
function groupsInWords(context: DecisionContext): string[] {
  const { information, language } = context;
  const { knowing } = words(language).decision;
  return information.rows.flatMap((row) =>
    row.beyondChance === true && (row.kind === 'uncertainties' || row.kind === 'structures')
      ? [knowing[row.kind](moneyText(context, row))]
      : [],
  );
}

/** Inputs that these runs show no worth of; null where there are none. */
function worthless(context: DecisionContext): string | null {
  const { information, names, language } = context;
  const inputs = information.rows.filter(({ kind }) => isSingle(kind));
  const others = inputs.filter(({ beyondChance }) => beyondChance !== true);
  if (others.length === 0) return null;
  const name = names.input(others[0].of);
  return words(language).decision.knowing.others(name, others.length, others.length < inputs.length);
}
