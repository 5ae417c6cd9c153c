import { amountText, intervalText } from '../../charts/decision/amount-on-goal.js';
import type { DecisionContext } from '../../charts/decision/decision-context.js';
import type { TurningInput, TurningRow } from '../../experiment/turning/turning-rows.js';
import { words } from '../../language/words.js';
import { type Html, html, htmlTable, NOTHING, type Section } from '../html.js';
import { valueText } from './decision-names.js';

/** Turning points that a page lists. */
const MOST_LISTED = 12;

/** The nearest values at which another strategy wins, or that none was found; undefined where they were not sought. */
export function turningSection(context: DecisionContext): Section | undefined {
  const { turningPoints, decision, names, language } = context;
  const { turning } = words(language).decision;
  const said = turningInWords(context);
  if (said.length === 0) return undefined;
  const more = turningPoints.length - MOST_LISTED;
  const body = html`<p>${words(language).paragraph(said)}</p>
${turningTable(context)}${more > 0 ? html`<p class="note">${turning.more(more)}</p>` : NOTHING}`;
  return { id: 'turning', title: turning.title, notes: [turning.note(names.goal(decision.goals[0]))], body };
}

/** Who wins where nothing is moved, in how many directions another does, and the nearest of these; nothing where it was not sought. */
export function turningInWords(context: DecisionContext): string[] {
  const { search, turningPoints, decision, names, language } = context;
  if (decision.strategies.length < 2) return [];
  const { turning } = words(language).decision;
  const single = turningPoints.some(({ moved }) => moved.length === 1);
  const found =
    turningPoints.length === 0 ? [] : [...(single ? [] : [turning.noSingle]), nearestInWords(context)];
  if (search === undefined) return found;
  const { winner, runnerUp, lead, directions, unconfirmed } = search;
  const start =
    runnerUp === null || lead === null
      ? []
      : [
          turning.start(
            names.strategy(winner),
            names.strategy(runnerUp),
            intervalText(context, decision.goals[0], lead),
            lead.clear,
          ),
        ];
  const doubtful = unconfirmed === 0 ? [] : [turning.unconfirmed(unconfirmed, turningPoints.length > 0)];
  if (turningPoints.length === 0) return [...start, turning.none(directions), ...doubtful];
  return [...start, turning.found(directions, turningPoints.length), ...doubtful, ...found];
}

/** The shortest of it: the nearest place at which another strategy wins, or that there is none; nothing where it was not sought. */
export function turningBriefly(context: DecisionContext): string[] {
  const { search, turningPoints, decision, language } = context;
  if (decision.strategies.length < 2) return [];
  if (turningPoints.length > 0) return [nearestInWords(context)];
  return search === undefined ? [] : [words(language).decision.turning.none(search.directions)];
}

function nearestInWords(context: DecisionContext): string {
  const { turningPoints, names, language } = context;
  const { turning } = words(language).decision;
  const [row] = turningPoints;
  const where = row.moved.map((moved) => {
    const say = isChoice(context, moved) ? turning.choice : turning.range;
    const value = (one: number) => valueText(context, moved.input, one);
    return say(names.input(moved.input), value(moved.before), value(moved.after));
  });
  return turning.nearest(where, names.strategy(row.challenger), isClear(row));
}

const isChoice = ({ decision }: DecisionContext, { input }: TurningInput): boolean =>
  decision.inputs.find(({ id }) => id === input)?.kind === 'choice';

const isClear = ({ leadBefore, leadAfter }: TurningRow): boolean => leadBefore.clear && leadAfter.clear;

/** A row a turning point: what moves from where to where, and by how much either strategy leads on its side. */
function turningTable(context: DecisionContext): Html {
  const { turningPoints, decision, names, language } = context;
  if (turningPoints.length === 0) return NOTHING;
  const { turning } = words(language).decision;
  const { head: text } = turning;
  const amount = (value: number) => amountText(context, decision.goals[0], value, {});
  const rows = turningPoints.slice(0, MOST_LISTED).map((row) => ({
    cells: [
      linesOf(row.moved.map((moved) => movedText(context, moved))),
      amount(row.leadBefore.mean),
      names.strategy(row.challenger),
      amount(row.leadAfter.mean),
      isClear(row) ? turning.yes : turning.no,
    ],
  }));
  const winner = names.strategy(turningPoints[0].winner);
  const head = [text.moved, text.leadBefore(winner), text.challenger, text.leadAfter, text.clear];
  return htmlTable(turning.title, head, rows, 'text');
}

const movedText = (context: DecisionContext, { input, before, after }: TurningInput): string =>
  words(context.language).decision.turning.moved(
    context.names.input(input),
    valueText(context, input, before),
    valueText(context, input, after),
  );

const linesOf = (texts: readonly string[]): Html =>
  html`${texts.map((text) => html`<span class="line">${text}</span>`)}`;
