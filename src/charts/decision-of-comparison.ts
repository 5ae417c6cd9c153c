import { inputName } from '../language/input-names.js';
import { formatNumber, MOST_DIGITS } from '../language/numbers.js';
import { sumsOf } from '../language/sums-of-place.js';
import { limitsOf } from '../results/decision/acceptable.js';
import type { ChartContext } from './chart-context.js';
import type { DecisionContext, DecisionNames } from './decision/decision-context.js';
import { indicatorName, placeNotes, scenarioTitle, unitShown } from './naming.js';

/** What a comparison says of a decision, for its charts and sections; null where it has too few draws. */
export function decisionOfComparison(context: ChartContext): DecisionContext | null {
  const { comparison, language, form } = context;
  if (comparison.decision === undefined) return null;
  const { currency, population } = comparison.region;
  return {
    ...comparison.decision,
    limits: limitsOf(comparison.decision.decision, undefined),
    turningPoints: [],
    studies: [],
    names: namesIn(context),
    money: { currency, perDaly: comparison.threshold, sums: sumsOf({ population }) },
    foot: placeNotes(context),
    language,
    form,
  };
}

function namesIn(context: ChartContext): DecisionNames {
  const { comparison, model, language, labels } = context;
  return {
    strategy: (id) => {
      const scenario = comparison.scenarios.find((one) => one.id === id);
      return scenario === undefined ? id : scenarioTitle(context, scenario);
    },
    input: (id) => inputName(id, model.parameters[id]?.text ?? id, language, model),
    value: (id, value) => {
      const entry = model.parameters[id];
      return entry?.forms[entry.choices.indexOf(value)]?.[language] ?? formatNumber(value, MOST_DIGITS);
    },
    study: (id) => id,
    goal: ({ indicator }) => indicatorName(context, indicator),
    unit: ({ indicator }) => unitShown(context, labels(indicator).unit, 'total'),
  };
}
