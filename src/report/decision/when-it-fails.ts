import { acceptableInWords } from '../../charts/decision/acceptable-in-words.js';
import type { DecisionContext } from '../../charts/decision/decision-context.js';
import { formatShare } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { type DiscoveryRow, FEWEST_STATES } from '../../results/decision/discovery-rows.js';
import { html, type Section } from '../html.js';
import { boxInWords } from './box-in-words.js';
import { strategiesNamed } from './decision-names.js';
import { goTogetherNote } from './go-together.js';
import { strategiesInOrder } from './robustness-table.js';

/** For every strategy in how many worlds it fails, and in which; or that the runs are too few for it. */
export function failsSection(context: DecisionContext): Section {
  const { fails } = words(context.language).decision;
  const said = failuresInWords(context);
  const boxNote = goTogetherNote(context).length === 0 ? [] : [fails.together];
  const body = html`<ul class="points">${said.map((text) => html`<li>${text}</li>\n`)}</ul>`;
  return {
    id: 'fails',
    title: fails.title,
    notes: [fails.note(acceptableInWords(context)), ...boxNote],
    body,
  };
}

/** A text for every strategy that fails in part of the worlds; one for all that never fail, one for all that always do. */
export function failuresInWords(context: DecisionContext): string[] {
  const order = strategiesInOrder(context);
  return failuresOf(context, order.length === 0 ? context.decision.strategies : order);
}

/** The same of some strategies, in their order. */
export function failuresOf(context: DecisionContext, strategies: readonly string[]): string[] {
  const { decision, language } = context;
  const { fails } = words(language).decision;
  if (context.discovery.length === 0) return [fails.tooFew(FEWEST_STATES)];
  const discovery = strategies.flatMap((id) => context.discovery.filter(({ strategy }) => strategy === id));
  const never = discovery.filter(({ failing }) => failing === 0);
  const always = discovery.filter(({ failing, states }) => failing === states && states > 0);
  const some = discovery.filter((row) => !never.includes(row) && !always.includes(row));
  const say = (rows: readonly DiscoveryRow[], text: typeof fails.never): string[] => {
    const ids = rows.map(({ strategy }) => strategy);
    // All of them are named: the list is what the section is for.
    return ids.length === 0
      ? []
      : [text(strategiesNamed(context, ids, ids.length), ids.length > 1, decision.count)];
  };
  return [
    ...some.map((row) => failureInWords(context, row)),
    ...say(always, fails.always),
    ...say(never, fails.never),
  ];
}

/** In how many worlds a strategy fails, which ones these mostly are, and whether a second method sees it so. */
export function failureInWords(context: DecisionContext, row: DiscoveryRow): string {
  const { names, language } = context;
  const { fails } = words(language).decision;
  const { strategy, states, failing } = row;
  return words(language).paragraph([
    fails.some(names.strategy(strategy), failing, states),
    whereInWords(context, row),
    treeInWords(context, row),
  ]);
}

function whereInWords(context: DecisionContext, { box, question, reason }: DiscoveryRow): string {
  const { fails } = words(context.language).decision;
  if (box === null) return fails.reasons[reason ?? 'belowThreshold'];
  const say = question === 'fails' ? fails.failsWhere : fails.holdsWhere;
  return say(boxInWords(context, box.limits), formatShare(box.density), formatShare(box.coverage));
}

/** Boxes of the tree that a sentence says. */
const MOST_BOXES = 2;

function treeInWords(context: DecisionContext, { box, second }: DiscoveryRow): string {
  const { fails, limits } = words(context.language).decision;
  const { boxes, share } = second;
  if (boxes.length === 0) return box === null ? fails.tree.neither : fails.tree.findsNone;
  if (box !== null && share !== null) return fails.tree.agrees(formatShare(share));
  const shown = boxes.slice(0, MOST_BOXES).map((own) => boxInWords(context, own));
  return fails.tree.alone(limits.either(shown));
}
