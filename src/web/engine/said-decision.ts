import type { Chart } from '../../charts/chart.js';
import type { ChartContext } from '../../charts/chart-context.js';
import { failsWhen } from '../../charts/decision/acceptable-in-words.js';
import type { DecisionContext } from '../../charts/decision/decision-context.js';
import { whatDecidesOn } from '../../charts/decision/what-decides.js';
import { whatEachDependsOn } from '../../charts/decision/what-each-depends-on.js';
import { whatToFindOut } from '../../charts/decision/what-to-find-out.js';
import { whenItFails } from '../../charts/decision/when-it-fails.js';
import type { Collected } from '../../ensemble/collected.js';
import { formatShare } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { acceptableShares } from '../../report/decision/acceptable-shares.js';
import { effectDependsInWords, leadDependsInWords } from '../../report/decision/what-decides.js';
import { failuresOf } from '../../report/decision/when-it-fails.js';
import { knowingInWords, whyNothing } from '../../report/decision/worth-of-knowing.js';
import { decisionOfComparison } from '../../results/decision/decision-of-comparison.js';
import { leadingPair } from '../../results/decision/outcomes.js';
import { decisionContextOf } from './decision-look.js';
import { betweenTwo, type DecisionAsked, type DecisionNumbers } from './decision-numbers.js';
import { DECISION_WORDS } from './decision-words.js';
import type { SaidDecision, SaidDecisionPart, SaidDrawing, SaidTable } from './looks.js';
import { LEAST_DECIDED, pairsOf } from './precision.js';
import { dependenceTable, eachTable, limitsTable, worthTable } from './said-decision-tables.js';
import type { Compared } from './said-number.js';

const MILLION = 1e6;

/** What the draws say of the decision; null while there are too few runs to say anything. */
export async function saidDecision(
  context: ChartContext,
  collected: Collected,
  compared: Compared,
  decide: (asked: DecisionAsked) => Promise<DecisionNumbers>,
): Promise<SaidDecision | null> {
  const { draws, replicates, scenarios } = collected;
  if (pairsOf({ draws: draws.length, replicates: replicates.length }) < LEAST_DECIDED) return null;
  const decision = decisionOfComparison(collected);
  const text = DECISION_WORDS[context.language];
  if (decision.goals[0].effects.every((own) => own.every((effect) => effect === 0)))
    return { kind: 'decision', sentences: [text.nothing], parts: [] };
  const pair = pairOf(compared);
  const worth = scenarios[0].region.health.opportunityCost.central / MILLION;
  const { tables, lead } = await decide({ decision, worth, pair });
  const all = decisionContextOf(context, { ...tables, decision });
  const own = pair === null ? decision : betweenTwo(decision, pair);
  const two = decisionContextOf(context, { ...tables, ...lead, decision: own });
  return {
    kind: 'decision',
    sentences: [text.worlds(decision.count, decision.replicates)],
    parts: [decides({ all, two, pair }, context), knowing(all, context), fails(all, context, compared)],
  };
}

/** The strategy and what the panels compare it with; where that is itself, no new policy. */
function pairOf({ scenario, reference }: Compared): readonly [number, number] | null {
  if (scenario !== reference) return [scenario, reference];
  return scenario === 0 ? null : [scenario, 0];
}

interface Contexts {
  readonly all: DecisionContext;
  /** Of the two that the panels compare. */
  readonly two: DecisionContext;
  readonly pair: readonly [number, number] | null;
}

/** What the lead of the page's strategy depends on, what it brings, and the lead of the best where that is another. */
function decides({ all, two, pair }: Contexts, context: ChartContext): SaidDecisionPart {
  const { decision, language } = all;
  const { depends } = words(language).decision;
  // Against no new policy the lead is what the strategy brings.
  const effects =
    pair === null || pair.includes(0) ? [] : [effectDependsInWords(all, decision.strategies[pair[0]])];
  const leading = leadingPair(decision) ?? [];
  const isSaid = pair === null || leading.every((place) => place === 0 || place === pair[0]);
  const isOfPair = pair === null || leading.every((place) => pair.includes(place));
  const best = isSaid || isOfPair ? [] : [leadDependsInWords(all)];
  const sentences = [leadDependsInWords(two), ...effects, ...best];
  return {
    id: 'decides',
    title: depends.title,
    sentences: sentences.filter((sentence) => sentence !== null),
    points: [],
    drawings: [
      ...drawings(whatDecidesOn(decision.goals[0], 'what-decides'), two, context, dependenceTable),
      ...(decision.strategies.length > 2 ? drawings(whatEachDependsOn, all, context, eachTable) : []),
    ],
    notes: [depends.notes.givenData],
  };
}

function knowing(all: DecisionContext, context: ChartContext): SaidDecisionPart {
  const { title } = words(all.language).decision.knowing;
  const { choice, worths, notes } = knowingInWords(all);
  return {
    id: 'knowing',
    title,
    sentences: choice.length === 0 ? [whyNothing(all)] : choice,
    points: worths,
    drawings: drawings(whatToFindOut, all, context, worthTable),
    notes,
  };
}

/** Of the page's strategy first, then of the others; no new policy fails nowhere. */
function fails(all: DecisionContext, context: ChartContext, { scenario }: Compared): SaidDecisionPart {
  const { decision, language, names } = all;
  const text = words(language).decision.fails;
  const [none, ...others] = decision.strategies;
  const first = decision.strategies[scenario];
  const order = [first, ...others.filter((id) => id !== first)].filter((id) => id !== none);
  const shares = acceptableShares(all);
  const shareOf = (id: string) => shares.find(({ strategy }) => strategy === id)?.share ?? 0;
  // Of those that fail always or never it is said below.
  const inPart = order.filter((id) => shareOf(id) > 0 && shareOf(id) < 1);
  return {
    id: 'fails',
    title: text.title,
    sentences: inPart.map((id) =>
      DECISION_WORDS[language].acceptable(names.strategy(id), formatShare(shareOf(id))),
    ),
    points: failuresOf(all, order),
    drawings: drawings(whenItFails, all, context, limitsTable),
    notes: [failsWhen(all)],
  };
}

/** A chart where there is one, with the table of its numbers. */
function drawings(
  chart: Chart<DecisionContext>,
  of: DecisionContext,
  context: ChartContext,
  tableOf: (context: ChartContext, title: string, rows: readonly never[]) => SaidTable,
): SaidDrawing[] {
  return chart.draw(of).map(({ id, title, spec, rows }) => ({
    id,
    title,
    inWords: typeof spec.description === 'string' ? spec.description : title,
    spec,
    table: tableOf(context, title, rows as readonly never[]),
  }));
}
