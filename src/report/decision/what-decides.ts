import { type DecisionContext, onGoal } from '../../charts/decision/decision-context.js';
import { formatShare } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import type { StateInput } from '../../results/decision/decision.js';
import { FEWEST_STATES } from '../../results/decision/given-data-sensitivity.js';
import type { SensitiveOutcome, SensitivityRow } from '../../results/decision/sensitivity-row.js';
import { MISSING } from '../cells.js';
import { groupedTable, type Html, html, htmlTable, type Section } from '../html.js';
import { namedFirst } from './decision-names.js';
import { goTogetherNote } from './go-together.js';
import { dependenceText, isScreened, ofOutcome, outcomesOf, standingOut } from './named-inputs.js';

type Role = StateInput['role'];
const ROLES: readonly Role[] = ['lever', 'uncertainty', 'structure'];

/** What the lead and every strategy's effect depend on most; undefined where nothing was asked. */
export function dependsSection(context: DecisionContext): Section {
  const { sensitivity, noise, language } = context;
  const { depends } = words(language).decision;
  const section = { id: 'depends', title: depends.title };
  if (sensitivity.length === 0) return { ...section, body: html`<p>${depends.tooFew(FEWEST_STATES)}</p>` };
  const lead = leadDependsInWords(context);
  const body = html`${lead === null ? '' : html`<p>${lead}</p>\n`}${dependsTable(context)}`;
  const notes = [
    depends.notes[sensitivity[0].method],
    ...goTogetherNote(context),
    ...(noise.length === 0 ? [] : [depends.noise]),
  ];
  return { ...section, notes, body };
}

/** What the lead on the first goal depends on, inputs and forms of the model apart, and how much of it is chance; null without a lead, or where nothing can be said of it. */
export function leadDependsInWords(context: DecisionContext): string | null {
  const { decision, sensitivity, names, language } = context;
  const { depends } = words(language).decision;
  const outcome = onGoal(outcomesOf(sensitivity), decision.goals[0]).find(({ against }) => against !== null);
  if (outcome === undefined) return null;
  const lead = depends.lead(names.strategy(outcome.strategy ?? ''), names.strategy(outcome.against ?? ''));
  return dependenceInWords(context, outcome, lead);
}

/** What a strategy's effect on the first goal depends on; null where that was not asked, never differs, or nothing can be said of it. */
export function effectDependsInWords(context: DecisionContext, strategy: string): string | null {
  const { decision, sensitivity, names, language } = context;
  const outcome = onGoal(outcomesOf(sensitivity), decision.goals[0]).find(
    (one) => one.strategy === strategy && one.against === null,
  );
  if (outcome === undefined) return null;
  const effect = words(language).decision.depends.brings(names.strategy(strategy));
  return dependenceInWords(context, outcome, effect);
}

/** What an outcome depends on, `called` its name; null where nothing can be said of that. */
function dependenceInWords(
  context: DecisionContext,
  outcome: SensitiveOutcome,
  called: string,
): string | null {
  const { sensitivity, noise, names, language } = context;
  const { depends } = words(language).decision;
  const rows = ofOutcome(sensitivity, outcome);
  const found = standingOut(rows);
  const of = (role: Role) =>
    found
      .filter((row) => row.role === role)
      .map((row) => depends.input(names.input(row.input), dependenceText(context, row)));
  const [inputs, forms] = [of('uncertainty'), of('structure')];
  const asksForms = rows.some(({ role }) => role === 'structure');
  const formsSaid =
    forms.length > 0
      ? [depends.forms(namedFirst(context, forms))]
      : asksForms && !isScreened(rows)
        ? [depends.noForm]
        : [];
  // Screening tests nothing against chance, and says of nothing that it does not stand out.
  const asksInputs = rows.some(({ role }) => role === 'uncertainty') && !isScreened(rows);
  const inputsSaid =
    inputs.length > 0
      ? [depends.on(called, namedFirst(context, inputs))]
      : asksInputs
        ? [depends.onNone(called)]
        : [];
  const byChance = ofOutcome(noise, outcome);
  const said = [
    ...inputsSaid,
    ...formsSaid,
    ...byChance.map(({ share }) => depends.chance(formatShare(share))),
  ];
  return said.length === 0 ? null : words(language).paragraph(said);
}

/** A row an outcome: the lead and every effect on the first goal, of others the lead alone; columns by what inputs are. */
function dependsTable(context: DecisionContext): Html {
  const { decision, sensitivity, noise, names, language } = context;
  const { depends } = words(language).decision;
  const roles = ROLES.filter((role) => sensitivity.some((row) => row.role === role));
  const hasNoise = noise.length > 0;
  const head = [
    depends.head.outcome,
    ...roles.map((role) => depends.head[role]),
    ...(hasNoise ? [depends.head.noise] : []),
  ];
  const rowOf = (outcome: SensitiveOutcome) => ({
    cells: [
      outcomeName(context, outcome),
      ...roles.map((role) => roleCell(context, outcome, role)),
      ...(hasNoise ? [noiseText(context, outcome)] : []),
    ],
  });
  const outcomes = outcomesOf(sensitivity);
  // Without strategies every goal is one outcome.
  if (outcomes.every(({ strategy }) => strategy === null))
    return htmlTable(depends.title, head, outcomes.map(rowOf), 'text');
  const groups = decision.goals.flatMap((goal, n) => {
    const own = onGoal(outcomes, goal).filter(({ against }) => n === 0 || against !== null);
    return own.length === 0 ? [] : [{ title: names.goal(goal), rows: own.map(rowOf) }];
  });
  return groupedTable(depends.title, head, groups, 'text');
}

function outcomeName({ names, language }: DecisionContext, outcome: SensitiveOutcome): string {
  const { depends } = words(language).decision;
  const { strategy, against } = outcome;
  if (strategy === null) return names.goal(outcome);
  if (against === null) return depends.outcome.effect(names.strategy(strategy));
  return depends.outcome.lead(names.strategy(strategy), names.strategy(against));
}

/** Inputs that a cell lists. */
const MOST_LISTED = 3;

/** Inputs of one kind that stand out, one a line. */
function roleCell(context: DecisionContext, outcome: SensitiveOutcome, role: Role): Html {
  const { sensitivity, names, language } = context;
  const { depends } = words(language).decision;
  const all: readonly SensitivityRow[] = ofOutcome(sensitivity, outcome);
  const rows = standingOut(all).filter((row) => row.role === role);
  if (rows.length === 0) return html`${isScreened(all) ? depends.noneLarge : depends.none}`;
  const lines = rows
    .slice(0, MOST_LISTED)
    .map((row) => depends.cell(names.input(row.input), dependenceText(context, row)));
  const more = rows.length - lines.length;
  return html`${[...lines, ...(more > 0 ? [depends.more(more)] : [])].map((line) => html`<span class="line">${line}</span>`)}`;
}

function noiseText({ noise }: DecisionContext, outcome: SensitiveOutcome): string {
  const [row] = ofOutcome(noise, outcome);
  return row === undefined ? MISSING : formatShare(row.share);
}
