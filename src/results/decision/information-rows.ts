import { evpi } from '../../analysis/information/evpi.js';
import { type DrawnDecision, evppiOfEach } from '../../analysis/information/evppi.js';
import { payoffsOfRuns, withoutNoise } from '../../analysis/robustness/noise.js';
import { type Decision, type DecisionGoal, expectedPayoffs, payoffRuns } from './decision.js';
import { leadingPair } from './outcomes.js';
import { goesWithColumn } from './sensitivity-row.js';

/** What it is worth to this decision to know something before choosing, million in the currency of the region. */
export interface InformationRow {
  /** An input, or a group of them. */
  readonly of: string;
  readonly kind: 'everything' | 'uncertainties' | 'structures' | 'uncertainty' | 'structure';
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Whether reshuffled states give as much in fewer than one of twenty cases, all inputs taken together; null of everything. */
  readonly beyondChance: boolean | null;
  /** Ids of inputs that do not vary independently of it, of which knowing it says something too; left out where all inputs are independent. */
  readonly goesWith?: string;
}

/** Everything that could be known, and the inputs that can be known each by itself. */
export interface InformationTable {
  /** The strategy that is best on average. */
  readonly choice: string | null;
  readonly rows: readonly InformationRow[];
}

/** Fewer states than this do not show what an input is worth. */
export const FEWEST_STATES = 50;

/**
 * Value of information: of everything, of all uncertainties, of all structures, and of each input, in money, a DALY being worth as much as
 * it costs to avert elsewhere. Nothing of fewer than two strategies, of too few states, or of
 * single runs, which do not separate chance from what could be known.
 * @param valued the goal that counts DALYs net of what money could avert elsewhere
 * @param worth million in the currency of the region that a DALY is worth
 */
export function informationTable(decision: Decision, valued: DecisionGoal, worth: number): InformationTable {
  const { strategies, count, replicates, inputs } = decision;
  if (strategies.length < 2 || count < FEWEST_STATES || replicates < 2) return { choice: null, rows: [] };
  const inMoney = (values: Float64Array) => values.map((value) => worth * value);
  // Chance is no thing to know: it is taken out of what strategies differ by from the one that leads.
  const reference = leadingPair(decision, valued)?.[0] ?? 0;
  const { payoffs, noise } = payoffsOfRuns(payoffRuns(valued), { states: count, replicates, reference });
  const even = new Float64Array(count).fill(1 / count);
  const perfect = evpi(withoutNoise(payoffs, noise, even).map(inMoney));
  const everything: InformationRow = {
    of: 'everything',
    kind: 'everything',
    value: perfect.value,
    low: perfect.low,
    high: perfect.high,
    beyondChance: null,
    ...goesWithColumn(decision, 'everything'),
  };
  const drawn: DrawnDecision = {
    // Choices have no order, which their names say.
    inputs: Object.fromEntries(
      inputs.map(({ id, kind, values }) => [id, kind === 'choice' ? Array.from(values, String) : values]),
    ),
    netBenefit: strategies.map((_, s) => inMoney(expectedPayoffs(valued, s, replicates))),
  };
  const asked = setsOf(decision);
  const found = evppiOfEach({ ...drawn, sets: asked.map(({ set }) => set), seed: 'information' });
  const rows = asked.map(({ of, kind }, n): InformationRow => {
    const { value, low, high, beyondChance } = found[n];
    const known = { of, kind, value: Math.min(value, perfect.value), low, high, beyondChance };
    return { ...known, ...goesWithColumn(decision, of) };
  });
  return { choice: strategies[perfect.chosen], rows: [everything, ...rows] };
}

interface Asked extends Pick<InformationRow, 'of' | 'kind'> {
  readonly set: readonly string[];
}

/** Groups of which all is worth knowing, where they have more than one member, then every input alone. */
function setsOf({ inputs }: Decision): Asked[] {
  const groups = (['uncertainties', 'structures'] as const).flatMap((kind): Asked[] => {
    const role = kind === 'structures' ? 'structure' : 'uncertainty';
    const set = inputs.flatMap((input) => (input.role === role ? [input.id] : []));
    return set.length > 1 ? [{ of: kind, kind, set }] : [];
  });
  const alone = inputs.flatMap(({ id, role }): Asked[] =>
    role === 'lever' ? [] : [{ of: id, kind: role, set: [id] }],
  );
  return [...groups, ...alone];
}
